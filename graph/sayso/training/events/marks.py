"""Sentences whose events' participants we marked: places in texts of corpora, which are not part of sayso."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from ...evaluate.events.gold import EventSample, GoldRole, MarkedEvent, MarkedParticipant
from ..places import articles, rows, span

ROLES: dict[str, GoldRole] = {"a": "agent", "r": "recipient", "o": "other"}


def marked_sentences(table: Path, corpora: Mapping[str, Path]) -> Iterator[EventSample]:
    """The sentences of `table`, with their texts from the `corpora`: files of JSON lines, by the names that the table
    has for them.

    The columns of the table: `corpus`, `text` (what the corpus calls it), `start` and `end` of the sentence, `named`
    ("0-6 14-20": words that can take part) and `events` ("7-11=a0-6+r14-20": the word, and who takes part, as agent,
    recipient or other), both in characters of the sentence. KeyError where a corpus lacks a text.
    """
    texts = {name: dict(articles(path)) for name, path in corpora.items()}
    for row in rows(table):
        yield _sample(row, texts[row["corpus"]][row["text"]])


def _sample(row: Mapping[str, str], text: str) -> EventSample:
    start, end = int(row["start"]), int(row["end"])
    return EventSample(
        id=f"{row['text']}-{start}",
        text=text[start:end],
        scope="words",
        events=tuple(map(_event, row["events"].split())),
        named=tuple(map(span, row["named"].split())),
    )


def _event(cell: str) -> MarkedEvent:
    """ "7-11=a0-6+r14-20": a word with an agent and a recipient; "7-11=": with nobody."""
    trigger, _, parts = cell.partition("=")
    return MarkedEvent(trigger=span(trigger), participants=tuple(map(_part, filter(None, parts.split("+")))))


def _part(cell: str) -> MarkedParticipant:
    return MarkedParticipant(words=(span(cell[1:]),), role=ROLES[cell[0]])
