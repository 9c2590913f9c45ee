"""Runs the stance weights: for a target in some words, how likely each stance towards it is.

A second all-MiniLM-L6-v2, fine-tuned for this alone (weights/stance/CARD.md says on what): the statement encoder has
forgotten what is praise and what is blame. It reads no names, so that it cannot judge anybody by who he is. Questions
go through one at a time, as the windows of that encoder do.
"""

import json
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ...parse import Document
from ...paths import PACKAGE
from ..sessions import session
from .encoder import encode

if TYPE_CHECKING:
    from numpy import floating, int64
    from numpy.typing import NDArray

    Floats = NDArray[floating[Any]]
    Numbers = NDArray[int64]

FOLDER = PACKAGE / "weights" / "stance"
WEIGHTS, CALIBRATION = FOLDER / "model.onnx", FOLDER / "calibration.json"
ORDER = ("negative", "neutral", "positive")
# A word of the speaker's, the target's first mention, another one, a word that somebody else tells around them.
PLAIN, MAIN, FURTHER, AROUND = range(4)
NARRATED, SPOKEN = range(2)  # whose words are read: a narrator's on others, a speaker's own
LONGEST = 150  # sub-words looked at
START, END = 101, 102  # the sub-words around every text
NAME = "[MASK]"  # what stands for each name, in training too


class Asked(NamedTuple):
    """One question: the words that are read, and for each whose it is and whether it mentions the target (`marks`)."""

    words: Sequence[int]
    marks: Sequence[int]


def asked(words: Sequence[int], mentions: Sequence[Iterable[int]], own: Container[int]) -> Asked:
    """The question about one who is mentioned in `words`, each mention as its words, the main first; the speaker's
    words are `own`, the others stand around them."""
    marks = dict.fromkeys((i for mention in mentions for i in mention), FURTHER)
    marks.update(dict.fromkeys(mentions[0], MAIN))
    return Asked(words, [marks.get(i, PLAIN if i in own else AROUND) for i in words])


class StanceReader:
    """The stances of one article."""

    def __init__(self, document: Document, calibration: Mapping[str, Sequence[float]]) -> None:
        self._document = document
        self._calibration = calibration

    def odds(self, questions: Sequence[Asked]) -> "Floats":
        """For each question the calibrated probabilities of negative, neutral and positive: (questions, 3). All alike
        where the target is not among the words."""
        import numpy as np

        found = np.zeros((len(questions), len(ORDER)), np.float32)
        for n, one in enumerate(questions):
            pieces = inputs(*nameless(self._document, one))
            if pieces is not None:
                found[n] = odds(*pieces)
        return calibrated(found, self._calibration)


def reading(document: Document, words: Collection[int]) -> range:
    """What is read of an article where a statement has these `words`: their sentences, those between, and the one
    before, which often tells who speaks and why."""
    first, last = (document.tokens[i].sentence for i in (min(words), max(words)))
    return range(document.sentences[max(0, first - 1)].first, document.sentences[last].last)


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


def odds(ids: "Numbers", marks: "Numbers", kind: int = SPOKEN) -> "Floats":
    """The log-odds of the three stances, before calibration."""
    import numpy as np

    feed = {"ids": ids[None], "marks": marks[None], "kind": np.array([kind])}
    found: Floats = session(WEIGHTS).run(["odds"], feed)[0][0]
    return found


def calibrated(odds: "Floats", calibration: Mapping[str, Sequence[float]]) -> "Floats":
    """Log-odds (any, stances) as probabilities, by a `scale` and a `shift` of each."""
    import numpy as np

    scale, shift = (np.array(calibration[name], np.float32) for name in ("scale", "shift"))
    shares = np.exp((odds - odds.max(-1, keepdims=True)) * scale + shift)
    found: Floats = shares / shares.sum(-1, keepdims=True)
    return found


def stance_reader(document: Document) -> StanceReader | None:
    """A reader with the weights of the package; None where there are none."""
    return StanceReader(document, _calibration()) if WEIGHTS.is_file() else None


@cache
def _calibration() -> Mapping[str, Sequence[float]]:
    found: Mapping[str, Sequence[float]] = json.loads(CALIBRATION.read_text(encoding="utf-8"))
    return found
