"""Runs the reference weights: of those a pronoun or description may mean, how likely each is, and nobody.

Trained by scripts/train_reference.py (weights/reference/CARD.md says on what); plain arrays, read by numpy.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from ...paths import PACKAGE
from ..speech.encoder import Reading
from .evidence import Question

if TYPE_CHECKING:
    from numpy import floating
    from numpy.typing import NDArray

    Numbers = NDArray[floating[Any]]

WEIGHTS = PACKAGE / "weights" / "reference" / "ranker.npz"
MODELS = {"he": "pronoun", "it": "pronoun", "they": "pronoun", "noun": "noun"}
WIDTH = 384  # of the encoder's vectors


class Ranker:
    """Answers the questions of one article. `vectors` is the encoder's view of each of its tokens, None where it was
    not read: then the signs of the parse decide alone."""

    def __init__(self, weights: Mapping[str, "Numbers"], vectors: "Numbers | None") -> None:
        self._weights = weights
        self._vectors = vectors
        self._views: dict[str, Numbers] = {}
        self._viewed: set[tuple[str, int]] = set()

    def __call__(self, question: Question) -> int | None:
        """The place of the candidate meant; None where nobody is likelier or none likely enough."""
        odds = self.odds(question)
        best = int(odds[:-1].argmax())
        floor = float(self._weights[f"floor.{question.kind}"])
        return best if odds[best] > odds[-1] and odds[best] >= floor else None

    def odds(self, question: Question) -> "Numbers":
        """The probability of each candidate, that of nobody last; they sum to 1."""
        import numpy as np

        model = MODELS[question.kind]
        scores = np.concatenate(self._scores(model, question))
        scores = np.exp(scores - scores.max())
        found: Numbers = scores / scores.sum()
        return found

    def _scores(self, model: str, question: Question) -> tuple["Numbers", "Numbers"]:
        import numpy as np

        weights = self._weights
        asked, others = self._seen(model, question)
        common = question.alone @ weights[f"{model}.alone"] + asked @ weights[f"{model}.asked"]
        common = common + weights[f"{model}.bias"]
        hidden = question.pairs @ weights[f"{model}.pairs"] + common
        hidden += others @ weights[f"{model}.other"] + (others * asked) @ weights[f"{model}.product"]
        pairs = np.maximum(hidden, 0) @ weights[f"{model}.out"] + question.pairs @ weights[f"{model}.straight"]
        nobody = question.alone @ weights[f"{model}.nobody.alone"] + asked @ weights[f"{model}.nobody.asked"]
        nobody = np.maximum(nobody + weights[f"{model}.nobody.bias"], 0) @ weights[f"{model}.nobody.out"]
        return pairs, (nobody + weights[f"{model}.level"])[None]

    def _seen(self, model: str, question: Question) -> tuple["Numbers", "Numbers"]:
        """The encoder's view of the word and of each candidate, as far as the model takes it in."""
        import numpy as np

        width = self._weights[f"{model}.views"].shape[1] // 2
        if self._vectors is None:
            return np.zeros(width, np.float32), np.zeros((len(question.candidates), width), np.float32)
        words = [question.i, *(one.head for one in question.candidates)]
        if model not in self._views:
            self._views[model] = np.zeros((len(self._vectors), 2 * width), np.float32)
        views = self._views[model]
        new = [i for i in words if (model, i) not in self._viewed]
        if new:  # only words that are asked for are looked at: most of an article's never are
            views[new] = self._vectors[new] @ self._weights[f"{model}.views"]
            self._viewed.update((model, i) for i in new)
        return views[question.i, :width], views[words[1:], width:]


def ranker(vectors: "Numbers | None") -> Ranker:
    """A ranker with the weights of the package."""
    return Ranker(_weights(), vectors)


@cache
def _weights() -> Mapping[str, "Numbers"]:
    import numpy as np

    with np.load(WEIGHTS) as file:
        return {name: file[name].astype(np.float32) for name in file.files}


def vectors(tokens: int, readings: Sequence[Reading]) -> "Numbers | None":
    """The encoder's vector of each token (of its first sub-word; zeros where it has none), None without readings."""
    import numpy as np

    if not readings:
        return None
    found = np.zeros((tokens, WIDTH), dtype=np.float32)
    for one in readings:
        kept = one.places >= 0
        found[one.run.first : one.run.last][kept] = one.middle[one.places[kept]]
    return found
