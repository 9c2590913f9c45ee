"""Sentences as what the stance weights read: one item a target, with the stance that people see."""

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ...extract.speech.encoder import Reading, readings
from ...extract.speech.quotations import quotations
from ...extract.speech.stance import stance
from ...extract.speech.stance_model import normal, rows
from ...extract.speech.stance_signs import target_signs
from ...model import Article, Span
from ...parse import Document, Run, parse
from .sentences import Sentence, Target

TOGETHER = 4  # sentences read as one article: the encoder never sees one alone
LONGEST = 150  # sub-words

Numbers = NDArray[np.int64]


class Item(Struct, frozen=True):
    """A target in its sentence: `plain` (sub-words, 384) the encoder's view, by sub-word its `marks`, `relations` and
    `judging` (stance_signs); the lexicon's `vote`, the target's `dependency`, and the `stance` people see (0 to 2).
    `held_out` and `ours` as in the sentence."""

    held_out: bool
    ours: bool
    plain: NDArray[np.float16]
    marks: Numbers
    relations: Numbers
    judging: Numbers
    vote: int
    dependency: int
    stance: int


def items(sentences: Sequence[Sentence]) -> list[Item]:
    """The targets of these sentences; those too long or not in the speaker's words are left out."""
    groups = (sentences[n : n + TOGETHER] for n in range(0, len(sentences), TOGETHER))
    return [item for group in groups for item in _read(group)]


def _read(sentences: Sequence[Sentence]) -> Iterator[Item]:
    text, body = "", []
    for one in sentences:
        body.append(Span(len(text), len(text) + len(one.text)))
        text += one.text + "\n\n"
    document = parse(Article(id="stance", source="", text=text, body=tuple(body)))
    read = readings(document, quotations(document))
    for one, span in zip(sentences, body, strict=True):
        for target in one.targets:
            item = _item(document, read, span.start, one, target)
            if item is not None:
                yield item


def _item(document: Document, read: Sequence[Reading], start: int, one: Sentence, target: Target) -> Item | None:
    runs = [run for at in target.mentions if len(run := _run(document, start, at))]
    if not runs:
        return None
    heads = [_head(document, run) for run in runs]
    words = _words(document, start, one, heads, runs)
    signs = target_signs(
        document, words, [list(run) for run in runs], heads, stance(document, heads, lambda _verb: True)
    )
    firsts, lasts = rows(document, read)[:, words]
    owner = np.repeat(np.arange(len(words)), lasts - firsts)
    if not 0 < len(owner) <= LONGEST:
        return None
    view = np.concatenate([one.middle for one in read])
    plain = normal(np.concatenate([view[first:last] for first, last in zip(firsts, lasts, strict=True)]))
    marks, relations, judging = (np.array(of)[owner] for of in (signs.marks, signs.relations, signs.judging))
    seen = plain.astype(np.float16), marks, relations, judging
    return Item(one.held_out, one.ours, *seen, signs.vote, signs.dependency, target.stance)


def _run(document: Document, start: int, at: Span) -> Run:
    return document.run(Span(start + at.start, start + at.end))


def _words(document: Document, start: int, one: Sentence, heads: Sequence[int], runs: Sequence[Run]) -> list[int]:
    """The speaker's words in the sentences that mention the target."""
    said = {i for span in one.said for i in _run(document, start, span)}
    if not one.ours:
        return sorted(said)
    sentences = {document.tokens[head].sentence for head in heads}
    return sorted(i for i in said.union(*runs) if document.tokens[i].sentence in sentences)


def _head(document: Document, run: Run) -> int:
    """The last word of a mention that hangs on one outside."""
    tokens = document.tokens
    tops = [i for i in run if tokens[i].head not in run or tokens[i].head == i]
    return tops[-1] if tops else run.last - 1
