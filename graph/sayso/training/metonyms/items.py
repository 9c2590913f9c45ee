"""Place names with the reading that is right, as the regression takes them: signs and vectors."""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from msgspec import Struct

from ...evaluate.corpora.annotated import Example
from ...extract.names.lookup import hits
from ...extract.names.metonym_signs import signs
from ...extract.names.place_readings import around, vector
from ...extract.speech.encoder import Reading, readings
from ...extract.speech.quotations import quotations
from ...model import Article, Span
from ...parse import Document, Run, parse

BRACKETS = re.compile(r"[\[\]]")
TOWNS = {"city", "continent"}
WIDTH = 384  # of the encoder


class Place(Struct, frozen=True):
    """A place name in a parsed text and whether it is read as who acts there; `building` as in `place_reading`."""

    document: Document
    run: Run
    read: list[Reading]
    building: bool
    metonymic: bool


class Item(Struct, frozen=True):
    """One training item: `signs` of the parse, and the `vectors` of the words around the name in one row (zeros for a
    word that is not there)."""

    signs: tuple[str, ...]
    vectors: Any
    metonymic: bool


def item(place: Place) -> Item:
    """A place name as the regression takes it."""
    found = [vector(place.read, word) for word in around(place.document, place.run)]
    row = np.concatenate([np.zeros(WIDTH, np.float32) if one is None else one for one in found])
    return Item(tuple(signs(place.document, place.run, place.building)), row, place.metonymic)


def converted(path: Path) -> Iterator[Place]:
    """The annotated place names of a file made by scripts/convert_actor_corpora.py."""
    for line in path.read_bytes().splitlines():
        example = msgspec.json.decode(line, type=Example)
        marks = [(Span(one["start"], one["end"]), one["reading"] == "metonymic") for one in example.readings]
        yield from _places(example.text, marks)


def bracketed(rows: str) -> Iterator[Place]:
    """The place names of a table of sentences with the name in [brackets] and its reading."""
    for row in rows.splitlines():
        if not row.startswith(("#", "sentence\t")):
            sentence, reading = row.split("\t")[:2]
            text, marks = unbracketed(sentence)
            yield from _places(text, [(mark, reading == "metonymic") for mark in marks])


def unbracketed(sentence: str) -> tuple[str, list[Span]]:
    """A sentence without its brackets, and where the bracketed names stand in it."""
    text, marks = "", []
    for n, part in enumerate(BRACKETS.split(sentence)):
        if n % 2:
            marks.append(Span(len(text), len(text) + len(part)))
        text += part
    return text, marks


def own_sentences() -> str:
    """The table of our own training sentences."""
    return files("sayso.training.metonyms").joinpath("sentences.tsv").read_text(encoding="utf-8")


def _places(text: str, marks: list[tuple[Span, bool]]) -> Iterator[Place]:
    document = parse(Article(id="", source="", text=text, body=(Span(0, len(text)),)))
    read = readings(document, quotations(document))
    seats = {hit.run.first for hit in hits(document) if (entry := hit.get("seat")) and entry.detail not in TOWNS}
    for span, metonymic in marks:
        run = document.run(span)
        yield Place(document, run, read, any(i in seats for i in run), metonymic)
