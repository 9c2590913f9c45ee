"""Runs the stance weights: for a target in some words, how likely each stance towards it is.

Trained by scripts/train_stance.py (weights/stance/CARD.md says on what); plain arrays, read by numpy. The target looks
at the words by attention, on what the statement encoder made of them half-way: no text is read twice. Many targets are
reckoned together, each by itself, so that its stance does not depend on which others are asked about.
"""

from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ...parse import Document
from ...paths import PACKAGE
from .encoder import Reading
from .stance_signs import JUDGING, MAIN, RELATIONS, TargetSigns

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


class Asked(NamedTuple):
    """One question: the words that are read, and what each is to the target (`signs` are those of `words`)."""

    words: Sequence[int]
    signs: TargetSigns


class StanceReader:
    """The stances of one article; `readings` is the encoder's view of it."""

    def __init__(self, document: Document, readings: Sequence[Reading], weights: Mapping[str, "Floats"]) -> None:
        self._places = rows(document, readings)
        self._readings = readings
        self._weights = weights

    def odds(self, asked: Sequence[Asked]) -> "Floats":
        """For each question the calibrated probabilities of negative, neutral and positive: (questions, 3). All alike
        where the encoder has seen none of the words. An answer does not depend on the other questions."""
        import numpy as np

        found = np.full((len(asked), len(ORDER)), 1 / len(ORDER), np.float32)
        seen = [n for n, one in enumerate(asked) if any(self._places[1, i] > self._places[0, i] for i in one.words)]
        if seen:
            found[seen] = self._reckoned(_Pieces.of([asked[n] for n in seen], self._places))
        return found

    def _reckoned(self, pieces: "_Pieces") -> "Floats":
        import numpy as np

        weights, signs = self._weights, [one.signs for one in pieces.asked]
        plain, seen = self._views
        taken = seen[pieces.place] + self._table[pieces.sign]
        keys = taken[:, : HEADS * KEYS].reshape(-1, HEADS, KEYS)
        values = _gelu(taken[:, HEADS * KEYS :]).reshape(-1, HEADS, VALUES)
        target: Floats = (
            _each(_targets(pieces, plain), weights, "target") + weights["vote"][[one.vote for one in signs]]
        )
        target = _gelu(target + weights["dependency"][[one.dependency for one in signs]])
        questions = _each(target, weights, "query").reshape(-1, HEADS, KEYS)
        pooled = _attended(pieces, questions, keys, values, weights["bias"])
        mixed = _each(np.concatenate([target, pooled], 1), weights, "mix")
        final = normal(target + _gelu(mixed)) * weights["normal"] + weights["normal.bias"]
        return _softmax(_each(final, weights, "out") * weights["scale"] + weights["shift"])

    @cached_property
    def _views(self) -> tuple["Floats", "Floats"]:
        """The encoder's view of every sub-word, and what the reader takes of it."""
        import numpy as np

        plain = normal(np.concatenate([one.middle for one in self._readings]))
        return plain, plain @ self._weights["words"] + self._weights["words.bias"]

    @cached_property
    def _table(self) -> "Floats":
        """What the signs of a sub-word add, by their number (`_numbered`)."""
        mark, relation, judging = (self._weights[name] for name in ("mark", "relation", "judging"))
        found: Floats = (mark[:, None, None] + relation[None, :, None] + judging).reshape(-1, mark.shape[1])
        return found


class _Pieces(NamedTuple):
    """The sub-words of all questions, one behind the other: `place` in the article, `sign`, `relation` and whether
    `main` of each, the number of its question (`owner`), and where each question begins."""

    asked: Sequence[Asked]
    place: "Numbers"
    sign: "Numbers"
    relation: "Numbers"
    main: "NDArray[Any]"
    owner: "Numbers"
    starts: "Numbers"

    @classmethod
    def of(cls, asked: Sequence[Asked], places: "Numbers") -> "_Pieces":
        import numpy as np

        firsts, lasts = places[:, np.concatenate([one.words for one in asked])]
        lengths = lasts - firsts
        place = np.repeat(firsts - np.cumsum(lengths) + lengths, lengths) + np.arange(lengths.sum())
        marks, relations, judging = (
            np.repeat(np.concatenate([getattr(one.signs, name) for one in asked]), lengths)
            for name in ("marks", "relations", "judging")
        )
        owner = np.repeat(np.repeat(np.arange(len(asked)), [len(one.words) for one in asked]), lengths)
        begins = np.searchsorted(owner, np.arange(len(asked)))
        kept = np.arange(len(owner)) - begins[owner] < LONGEST
        place, marks, relations, judging, owner = (part[kept] for part in (place, marks, relations, judging, owner))
        starts = np.searchsorted(owner, np.arange(len(asked)))
        return cls(asked, place, _numbered(marks, relations, judging), relations, marks == MAIN, owner, starts)


def _numbered(marks: "Numbers", relations: "Numbers", judging: "Numbers") -> "Numbers":
    return (marks * RELATIONS + relations) * JUDGING + judging


def _targets(pieces: _Pieces, plain: "Floats") -> "Floats":
    """The mean of each target's first mention; nothing where it is not among the words."""
    import numpy as np

    found = np.zeros((len(pieces.asked), plain.shape[1]), np.float32)
    owner = pieces.owner[pieces.main]
    for n in np.unique(owner):
        found[n] = plain[pieces.place[pieces.main][owner == n]].mean(0)
    return found


def _each(x: "Floats", weights: Mapping[str, "Floats"], name: str) -> "Floats":
    """Row by row, since the sums of a product of whole matrices depend on how many rows there are."""
    found: Floats = (x[:, None] @ weights[name])[:, 0] + weights[f"{name}.bias"]
    return found


def _attended(pieces: _Pieces, questions: "Floats", keys: "Floats", values: "Floats", bias: "Floats") -> "Floats":
    """What each question's heads see, side by side."""
    import numpy as np

    odds = np.einsum("nhk,nhk->nh", questions[pieces.owner], keys) / KEYS**0.5 + bias[pieces.relation]
    shares = np.exp(odds - np.maximum.reduceat(odds, pieces.starts)[pieces.owner])
    pooled = (
        np.add.reduceat(shares[..., None] * values, pieces.starts) / np.add.reduceat(shares, pieces.starts)[..., None]
    )
    found: Floats = pooled.reshape(len(pooled), -1)
    return found


def rows(document: Document, readings: Sequence[Reading]) -> "Numbers":
    """Where the sub-words of each token begin, and where they end, among those of all windows: (2, tokens). The
    separator behind a paragraph is nobody's."""
    import numpy as np

    found, start = np.zeros((2, len(document)), np.int64), 0
    for one in readings:
        here = [(i, int(place)) for i, place in zip(one.run, one.places, strict=True) if place >= 0]
        for (i, first), (after, end) in pairwise([*here, (-1, len(one.middle))]):
            last = after < 0 or document.tokens[after].paragraph != document.tokens[i].paragraph
            found[:, i] = start + first, start + (end - 1 if last else end)
        start += len(one.middle)
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
