"""Sentences as what the stance weights read: one item a target, with the stance that people see."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ...extract.speech.stance_asking import asked, reading
from ...extract.speech.stance_model import NARRATED, SPOKEN, inputs, nameless
from ...model import Article, Span
from ...parse import Document, parse
from .sentences import Sentence, Source, Target

Numbers = NDArray[np.int64]


class Item(Struct, frozen=True):
    """A target in its sentence: by sub-word its `ids` and `marks`, and the `stance` people see (0 to 2). `held_out` and
    `source` as in the sentence."""

    held_out: bool
    source: Source
    ids: Numbers
    marks: Numbers
    stance: int

    @property
    def kind(self) -> int:
        """Whose words are read."""
        return NARRATED if self.source == "newsmtsc" else SPOKEN


def items(sentences: Sequence[Sentence]) -> list[Item]:
    """The targets of these sentences; those that no whole word names are left out."""
    return [item for one in sentences for item in _read(one)]


def _read(one: Sentence) -> Iterator[Item]:
    document = parsed(one.text)
    for target in one.targets:
        item = _item(document, one, target)
        if item is not None:
            yield item


@lru_cache(maxsize=1)  # marked statements of one article follow each other
def parsed(text: str) -> Document:
    """A text as a document that is all body."""
    return parse(Article(id="stance", source="", text=text, body=(Span(0, len(text)),)))


def _item(document: Document, one: Sentence, target: Target) -> Item | None:
    runs = [run for at in target.mentions if len(run := document.run(at))]
    if not runs:
        return None
    said = {i for span in one.said for i in document.run(span)}
    words = reading(document, said.union(*runs, *map(document.run, one.around)))
    pieces = inputs(*nameless(document, asked(words, runs, said)))
    return Item(one.held_out, one.source, *pieces, target.stance) if pieces else None
