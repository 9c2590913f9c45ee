"""Sentences as what the stance weights read: one item a target, with the stance that people see."""

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ...extract.speech.stance_model import asked, inputs, nameless
from ...model import Article, Span
from ...parse import Document, Run, parse
from .sentences import Sentence, Target

Numbers = NDArray[np.int64]


class Item(Struct, frozen=True):
    """A target in its sentence: by sub-word its `ids` and `marks`, and the `stance` people see (0 to 2). `held_out` and
    `ours` as in the sentence."""

    held_out: bool
    ours: bool
    ids: Numbers
    marks: Numbers
    stance: int


def items(sentences: Sequence[Sentence]) -> list[Item]:
    """The targets of these sentences; those that are not in the speaker's words are left out."""
    return [item for one in sentences for item in _read(one)]


def _read(one: Sentence) -> Iterator[Item]:
    document = parse(Article(id="stance", source="", text=one.text, body=(Span(0, len(one.text)),)))
    for target in one.targets:
        item = _item(document, one, target)
        if item is not None:
            yield item


def _item(document: Document, one: Sentence, target: Target) -> Item | None:
    runs = [run for at in target.mentions if len(run := document.run(at))]
    if not runs:
        return None
    pieces = inputs(*nameless(document, asked(_words(document, one, runs), runs)))
    return Item(one.held_out, one.ours, *pieces, target.stance) if pieces else None


def _words(document: Document, one: Sentence, runs: Sequence[Run]) -> list[int]:
    """The speaker's words in the sentences that mention the target."""
    said = {i for span in one.said for i in document.run(span)}
    if not one.ours:
        return sorted(said)
    sentences = {document.tokens[run.last - 1].sentence for run in runs}
    return sorted(i for i in said.union(*runs) if document.tokens[i].sentence in sentences)
