"""Sentences whose participants we marked: their texts come from the corpora."""

import json

import pytest

from sayso.paths import PACKAGE
from sayso.training.events.marks import marked_sentences
from sayso.training.events.readings import OURS, marked_items

TABLE = """# about: a table
corpus	text	start	end	named	events
news	n-1	6	26	0-3 13-16	4-12=a0-3+r13-16 17-20=
"""
NEWS = json.dumps({"id": "n-1", "text": "Late. Ana followed Ben out. Then she left."})


@pytest.fixture
def files(tmp_path):
    for name, text in {"table.tsv": TABLE, "news.jsonl": NEWS + "\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_events_and_who_takes_part_are_places_in_the_sentence(files):
    (found,) = marked_sentences(files / "table.tsv", {"news": files / "news.jsonl"})
    text = found.text
    assert text == "Ana followed Ben out"
    told = [
        (
            text[one.trigger.start : one.trigger.end],
            [(text[p.words[0].start : p.words[0].end], p.role) for p in one.participants],
        )
        for one in found.events
    ]
    assert told == [("followed", [("Ana", "agent"), ("Ben", "recipient")]), ("out", [])]
    assert [text[span.start : span.end] for span in found.named or ()] == ["Ana", "Ben"]


def test_what_we_marked_counts_less_than_the_corpus(files):
    items = marked_items(marked_sentences(files / "table.tsv", {"news": files / "news.jsonl"}))
    assert sorted(sorted(one.labels) for one in items) == [[], [], ["agent", "any"], ["any", "recipient"]]
    assert {one.counts for one in items} == {OURS} and OURS < 1


def test_a_text_that_the_corpus_lacks_is_told(files):
    (files / "news.jsonl").write_text(json.dumps({"id": "n-2", "text": "Late."}) + "\n", encoding="utf-8")
    with pytest.raises(KeyError, match="n-1"):
        list(marked_sentences(files / "table.tsv", {"news": files / "news.jsonl"}))


def test_every_place_that_we_marked_is_inside_its_sentence():
    table = PACKAGE.parent.parent / "scripts" / "event_marks" / "participants.tsv"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[4:]]
    assert len(rows) > 1000
    for _, _, start, end, named, events in rows:
        known = set(named.split())
        parts = [part[1:] for event in events.split() for part in event.partition("=")[2].split("+") if part]
        words = [event.partition("=")[0] for event in events.split()]
        assert known.issuperset(parts)
        assert all(
            0 <= int(a) < int(b) <= int(end) - int(start) for a, _, b in (w.partition("-") for w in [*words, *known])
        )
