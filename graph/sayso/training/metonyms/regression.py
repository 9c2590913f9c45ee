"""Logistic regression by Newton's method, on columns of equal spread: no chance in it, the same each time."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from .items import Item

Numbers = NDArray[np.float64]
FEWEST = 3  # items that a sign must be seen in
STEPS = 20
CONSTANT = 30.0  # the bias is the weight of a column of these, so that it bears hardly any penalty


class Fitted(Struct, frozen=True):
    """Weights on the raw inputs: those of the signs in `vocabulary`, then of the vectors."""

    bias: float
    vocabulary: tuple[str, ...]
    weights: Any

    def chances(self, items: Sequence[Item]) -> Numbers:
        """The probability of the metonymic reading, item by item."""
        return _logistic(self.bias + matrix(items, self.vocabulary) @ self.weights)


def fit(items: Sequence[Item], strength: float) -> Fitted:
    """The weights that fit `items` best; `strength` is the inverse of the penalty on their squares."""
    counts: dict[str, int] = {}
    for sign in (sign for item in items for sign in item.signs):
        counts[sign] = counts.get(sign, 0) + 1
    vocabulary = tuple(sorted(sign for sign, count in counts.items() if count >= FEWEST))
    raw = matrix(items, vocabulary)
    mean, spread = raw.mean(0), raw.std(0) + 0.02
    bias, scaled = _newton((raw - mean) / spread, np.array([item.metonymic for item in items], float), strength)
    weights = scaled / spread
    return Fitted(float(bias - mean @ weights), vocabulary, weights)


def matrix(items: Sequence[Item], vocabulary: Sequence[str]) -> Numbers:
    """One row an item: the signs of the vocabulary as 0 or 1, the vectors behind them."""
    place = {sign: n for n, sign in enumerate(vocabulary)}
    flags = np.zeros((len(items), len(vocabulary)))
    for n, item in enumerate(items):
        flags[n, [place[sign] for sign in item.signs if sign in place]] = 1
    return np.hstack([flags, [item.vectors for item in items]])


def _newton(columns: Numbers, labels: Numbers, strength: float) -> tuple[float, Numbers]:
    """Bias and weights, found as weights of the items, which are fewer than the columns."""
    inputs = np.hstack([columns, np.full((len(columns), 1), CONSTANT)])
    alike = strength * inputs @ inputs.T
    shares = np.zeros(len(inputs))
    for _ in range(STEPS):
        odds = alike @ shares
        chances = _logistic(odds)
        spread = chances * (1 - chances) + 1e-6
        before, shares = shares, np.linalg.solve(alike + np.diag(1 / spread), odds + (labels - chances) / spread)
        if np.abs(shares - before).max() < 1e-6:
            break
    found = strength * inputs.T @ shares
    return float(CONSTANT * found[-1]), found[:-1]


def _logistic(odds: Numbers) -> Numbers:
    return 1 / (1 + np.exp(-odds))
