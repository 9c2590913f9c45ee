"""Marked texts as the event weights are trained on them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from ...evaluate.events.gold import EventSample, read_event_gold
from ...extract.events.event_kind import ground, pair_signs, pair_vectors
from ...extract.events.event_words import may_be, word_signs
from ...extract.names.place_readings import vector
from ...extract.speech.encoder import Reading, readings
from ...extract.speech.quotations import quotations
from ...model import Article, Span
from ...parse import Document, Run, parse
from .ridge import Item

EVENT, OTHER = "event", "other"


Parsed = tuple[EventSample, Document, list[Reading]]
"""A marked text with its parse and the encoder's vectors."""


def parsed(path: Path) -> Iterator[Parsed]:
    """The texts of a file with their parse and the encoder's vectors."""
    for sample in read_event_gold(path):
        document = parsed_text(sample)
        yield sample, document, readings(document, quotations(document))


def parsed_text(sample: EventSample) -> Document:
    """The parse of a marked text, whose paragraphs an empty line parts."""
    body, at = [], 0
    for paragraph in sample.text.split("\n\n"):
        body.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    return parse(Article(id=sample.id, source=sample.id, text=sample.text, body=tuple(body)))


def word_items(sample: EventSample, document: Document, read: Sequence[Reading]) -> Iterator[Item]:
    """Each word that can tell an event, and whether it does."""
    runs = [document.run(event.trigger) for event in sample.events]
    right = {main_word(document, run) for run in runs if len(run)}
    for i in range(len(document)):
        if may_be(document, i):
            yield Item(word_signs(document, i), [vector(read, i)], EVENT if i in right else OTHER, sample.id)


def main_word(document: Document, run: Run) -> int:
    """The word of a trigger or phrase that its others hang on."""
    return next((i for i in run if document.tokens[i].head not in run), run.first)


def pair_items(sample: EventSample, document: Document, read: Sequence[Reading]) -> Iterator[Item]:
    """The pair of a text and its root."""
    assert sample.pair is not None
    sides = [document.run(side) if side else Run(0, 0) for side in (sample.pair.agent, sample.pair.recipient)]
    if any(map(len, sides)):
        place = ground(document, *sides)
        yield Item(pair_signs(document, place), pair_vectors(read, place), sample.pair.root, sample.id)
