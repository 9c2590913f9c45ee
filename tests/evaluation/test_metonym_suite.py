"""Place names that act and place names that are where something is: 480 sentences of ours, never trained on."""

import re
from collections import Counter
from pathlib import Path

import pytest

from sayso.extract.names.lookup import hits
from sayso.extract.names.names import names
from sayso.extract.names.place_readings import place_reading
from sayso.extract.names.recogniser import recognised
from sayso.extract.speech.encoder import readings
from sayso.extract.speech.quotations import quotations
from sayso.model import Article, Span
from sayso.parse import parse

SUITE = Path(__file__).parent / "suites" / "metonyms.tsv"
TOWNS = {"city", "continent"}
READINGS = {True: "metonymic", False: "literal"}


def rows():
    lines = [line for line in SUITE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


@pytest.fixture(scope="module")
def read():
    """All sentences as one article, a paragraph each, and where the bracketed names stand in it."""
    text, body, marks = "", [], []
    for sentence, *_ in rows():
        first = len(text)
        before, name, after = re.split(r"[\[\]]", sentence)
        marks.append(Span(first + len(before), first + len(before) + len(name)))
        text += before + name + after
        body.append(Span(first, len(text)))
        text += "\n"
    document = parse(Article(id="", source="", text=text, body=tuple(body)))
    return document, readings(document, quotations(document)), marks


def test_the_suite_is_half_and_half():
    counts = Counter((category, reading) for _, reading, category in rows())
    assert sum(counts.values()) >= 400
    for category in {category for category, _ in counts}:
        assert counts[category, "literal"] == counts[category, "metonymic"]
    assert len(named("capital", "country")) >= 60
    assert len(named("building", "district")) >= 60


def named(*categories):
    return {re.search(r"\[(.+)\]", sentence)[1] for sentence, _, category in rows() if category in categories}


@pytest.mark.model
def test_readings_of_place_names(read):
    document, windows, marks = read
    buildings = {i for hit in hits(document) if (seat := hit.get("seat")) and seat.detail not in TOWNS for i in hit.run}
    right = 0
    for mark, (_, reading, _) in zip(marks, rows(), strict=True):
        run = document.run(mark)
        found = place_reading(document, run, windows, building=run.first in buildings)
        right += READINGS[found.metonymic] == reading
    assert right / len(marks) >= 0.965


@pytest.mark.model
def test_capitals_and_seats_become_who_acts_there(read):
    document, windows, marks = read
    found = {name.run.first: name for name in names(recognised(document, windows), (), windows)}
    wrong, count = [], 0
    for mark, (sentence, reading, category) in zip(marks, rows(), strict=True):
        if category != "country":
            run = document.run(mark)
            name = next((found[i] for i in run if i in found), None)
            count += 1
            if (name is not None and name.form == "metonym") != (reading == "metonymic"):
                wrong.append(sentence)
    assert 1 - len(wrong) / count >= 0.96, "\n".join(wrong)
