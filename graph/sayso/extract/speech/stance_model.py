"""Runs the stance weights: for a target in some words, how likely each stance towards it is.

A second all-MiniLM-L6-v2, fine-tuned for this alone (weights/stance/CARD.md says on what): the statement encoder has
forgotten what is praise and what is blame. It reads no names, so that it cannot judge anybody by who he is. Questions
go through one at a time, as the windows of that encoder do.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...parse import Document
from ...paths import PACKAGE
from ..sessions import session
from .encoder import encode
from .stance_asking import MAIN, PLAIN, Asked
from .stance_joining import Question, Rows, Signs, answered, joined, rows

if TYPE_CHECKING:
    from numpy import floating, int64
    from numpy.typing import NDArray

    Floats = NDArray[floating[Any]]
    Numbers = NDArray[int64]

FOLDER = PACKAGE / "weights" / "stance"
WEIGHTS = FOLDER / "model.onnx"
ORDER = ("negative", "neutral", "positive")
NARRATED, SPOKEN = range(2)  # whose words are read: a narrator's on others, a speaker's own
LONGEST = 150  # sub-words looked at
START, END = 101, 102  # the sub-words around every text
NAME = "[MASK]"  # what stands for each name, in training too


class StanceReader:
    """The stances of one article; `joining` tells how its answers are weighed."""

    def __init__(self, document: Document, joining: Rows) -> None:
        self._document = document
        self._joining = joining

    def odds(self, questions: Sequence[Question]) -> "list[Floats]":
        """For each question the probabilities of negative, neutral and positive."""
        return [joined(one.signs | self._answered(one), self._joining) for one in questions]

    def _answered(self, one: Question) -> Signs:
        return answered([answer(self._document, words) for words in (one.wide, one.narrow)])


def answer(document: Document, one: Asked, weights: Path = WEIGHTS) -> "Floats":
    """The log-odds of the three stances; all alike where the target is not among the words."""
    import numpy as np

    pieces = inputs(*nameless(document, one))
    return odds(*pieces, weights=weights) if pieces is not None else np.zeros(len(ORDER), np.float32)


def nameless(document: Document, one: Asked) -> tuple[list[str], list[int]]:
    """The words of a question, one for each name, and the mark of each.

    "Ben Holm is proud of Sarn" is "[MASK] is proud of [MASK]", and so is "Ann is proud of the *Sarnese*" but for "the".
    """
    found: list[tuple[str, int]] = []
    for i, mark in zip(one.words, one.marks, strict=True):
        word = (NAME if _is_name(document, i) else document.tokens[i].text, mark)
        if word[0] != NAME or not found or found[-1] != word:
            found.append(word)
    return [text for text, _ in found], [mark for _, mark in found]


def _is_name(document: Document, i: int) -> bool:
    token = document.tokens[i]
    capital = token.text[:1].isupper() and i != document.sentence_of(i).first
    return token.pos == "PROPN" or (capital and token.pos in {"ADJ", "NOUN"})


def inputs(words: list[str], marks: Sequence[int]) -> tuple["Numbers", "Numbers"] | None:
    """The sub-words of a question and the mark of each, (length); those around the target where they are too many.
    None where the target is not among them."""
    import numpy as np

    ids, owners = encode(words)
    by_piece = [PLAIN if owner is None else marks[owner] for owner in owners]
    if MAIN not in by_piece:
        return None
    first = max(0, min(by_piece.index(MAIN) - LONGEST // 2, len(ids) - LONGEST))
    kept = slice(first, first + LONGEST)
    return np.array([START, *ids[kept], END]), np.array([PLAIN, *by_piece[kept], PLAIN])


def odds(ids: "Numbers", marks: "Numbers", kind: int = SPOKEN, weights: Path = WEIGHTS) -> "Floats":
    """The log-odds of the three stances."""
    import numpy as np

    feed = {"ids": ids[None], "marks": marks[None], "kind": np.array([kind])}
    found: Floats = session(weights).run(["odds"], feed)[0][0]
    return found


def stance_reader(document: Document) -> StanceReader | None:
    """A reader with the weights of the package; None where there are none."""
    return StanceReader(document, rows()) if WEIGHTS.is_file() else None
