"""Runs the stance weights: for a target in some words, how likely each stance towards it is.

Trained by scripts/train_stance.py (weights/stance/CARD.md says on what); plain arrays, read by numpy. The target looks
at the words by attention, on what the statement encoder made of them half-way: no text is read twice. Each target is
reckoned by itself, so that its stance does not depend on which others are asked about.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ...parse import Document
from ...paths import PACKAGE
from .encoder import Reading
from .stance_signs import MAIN, TargetSigns

if TYPE_CHECKING:
    from numpy import floating, int64
    from numpy.typing import NDArray

    Floats = NDArray[floating[Any]]
    Numbers = NDArray[int64]

WEIGHTS = PACKAGE / "weights" / "stance" / "reader.npz"
ORDER = ("negative", "neutral", "positive")
HEADS = 8  # of the attention
KEYS, VALUES = 16, 32  # numbers a head
LONGEST = 200  # sub-words looked at; what follows is left out


class StanceReader:
    """The stances of one article; `readings` is the encoder's view of it."""

    def __init__(self, document: Document, readings: Sequence[Reading], weights: Mapping[str, "Floats"]) -> None:
        self._rows = list(rows(document, readings))
        self._readings = readings
        self._weights = weights
        self._views: dict[int, tuple[Floats, Floats]] = {}

    def odds(self, words: Sequence[int], signs: TargetSigns) -> "Floats":
        """The calibrated probabilities of negative, neutral and positive; `signs` are those of `words`. All alike where
        the encoder has seen none of the words."""
        import numpy as np

        weights = self._weights
        if not any(last > first for _, first, last in (self._rows[i] for i in words)):
            return np.full(len(ORDER), 1 / len(ORDER), np.float32)
        plain, seen, owner = self._seen(words)
        marks, relations, judging = (np.array(of)[owner] for of in (signs.marks, signs.relations, signs.judging))
        seen = seen + weights["mark"][marks] + weights["relation"][relations] + weights["judging"][judging]
        keys, values = seen[:, : HEADS * KEYS], _gelu(seen[:, HEADS * KEYS :])
        target = plain[marks == MAIN].mean(0) if (marks == MAIN).any() else np.zeros(plain.shape[1], np.float32)
        asked = target @ weights["target"] + weights["target.bias"]
        asked = _gelu(asked + weights["vote"][signs.vote] + weights["dependency"][signs.dependency])
        pooled = _attended(_questions(asked, weights), keys, values, weights["bias"][relations])
        mixed = np.concatenate([asked, pooled]) @ weights["mix"] + weights["mix.bias"]
        final = normal(asked + _gelu(mixed)) * weights["normal"] + weights["normal.bias"]
        scores = (final @ weights["out"] + weights["out.bias"]) * weights["scale"] + weights["shift"]
        return _softmax(scores)

    def _seen(self, words: Sequence[int]) -> tuple["Floats", "Floats", "Numbers"]:
        """Of the sub-words of these words: the encoder's view, what the reader takes of it, and the word's number."""
        import numpy as np

        plain, taken, owner = [], [], []
        for n, i in enumerate(words):
            window, first, last = self._rows[i]
            if last > first:
                views = self._view(window)
                plain.append(views[0][first:last])
                taken.append(views[1][first:last])
                owner += [n] * (last - first)
        numbers = np.array(owner[:LONGEST], np.int64)
        return np.concatenate(plain)[:LONGEST], np.concatenate(taken)[:LONGEST], numbers

    def _view(self, window: int) -> tuple["Floats", "Floats"]:
        if window not in self._views:
            plain = normal(self._readings[window].middle)
            self._views[window] = plain, plain @ self._weights["words"] + self._weights["words.bias"]
        return self._views[window]


def rows(document: Document, readings: Sequence[Reading]) -> list[tuple[int, int, int]]:
    """Of each token the number of its window, and where its sub-words begin and end there; the separator behind a
    paragraph is nobody's."""
    found = [(0, 0, 0)] * len(document)
    for n, one in enumerate(readings):
        here = [(i, int(place)) for i, place in zip(one.run, one.places, strict=True) if place >= 0]
        for (i, first), (after, end) in pairwise([*here, (-1, len(one.middle))]):
            last = after < 0 or document.tokens[after].paragraph != document.tokens[i].paragraph
            found[i] = (n, first, end - 1 if last else end)
    return found


def _questions(asked: "Floats", weights: Mapping[str, "Floats"]) -> "Floats":
    found: Floats = (asked @ weights["query"] + weights["query.bias"]).reshape(HEADS, KEYS)
    return found


def _attended(questions: "Floats", keys: "Floats", values: "Floats", bias: "Floats") -> "Floats":
    """What each head sees, side by side."""
    import numpy as np

    length = len(keys)
    odds = np.einsum("hk,lhk->hl", questions, keys.reshape(length, HEADS, KEYS)) / KEYS**0.5 + bias.T
    found: Floats = np.einsum("hl,lhv->hv", _softmax(odds), values.reshape(length, HEADS, VALUES)).reshape(-1)
    return found


def _softmax(odds: "Floats") -> "Floats":
    import numpy as np

    shares = np.exp(odds - odds.max(-1, keepdims=True))
    found: Floats = shares / shares.sum(-1, keepdims=True)
    return found


def normal(x: "Floats") -> "Floats":
    """Each row with mean 0 and variance 1."""
    import numpy as np

    x = x - x.mean(-1, keepdims=True)
    found: Floats = x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-5)
    return found


def _gelu(x: "Floats") -> "Floats":
    """The Gaussian error linear unit by its tangent form (Hendrycks and Gimpel 2016)."""
    import numpy as np

    found: Floats = 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x * x * x)))
    return found


def stance_reader(document: Document, readings: Sequence[Reading]) -> StanceReader | None:
    """A reader with the weights of the package; None where there are none or the article was not read."""
    return StanceReader(document, readings, _weights()) if readings and WEIGHTS.is_file() else None


@cache
def _weights() -> Mapping[str, "Floats"]:
    import numpy as np

    with np.load(WEIGHTS) as file:
        return {name: file[name].astype(np.float32) for name in file.files}
