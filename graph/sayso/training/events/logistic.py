"""Logistic regression on signs alone, each label against the rest, by accelerated descent: no chance in it."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from msgspec import Struct

from ...extract.events.linear import Signs
from ...extract.events.logistic import WHOLE, Logistic

FEWEST = 3  # items that a sign must be seen in
STEPS = 400
NEAR = 1e-4  # a step that changes no weight by more than this is the last


class Marked(Struct, frozen=True):
    """One training item: its signs, the labels that hold of it, the text it comes from, and how much it counts."""

    signs: Signs
    labels: frozenset[str]
    group: str
    counts: float = 1.0


class Rows:
    """Items as rows of zeros and ones over a vocabulary of signs."""

    def __init__(self, items: Sequence[Marked], places: dict[str, int]) -> None:
        found = [[places[sign] for sign in flat(item.signs) if sign in places] for item in items]
        self.width = len(places) + 1
        self.columns = np.array([n for row in found for n in (*row, len(places))])
        self.lengths = np.array([len(row) + 1 for row in found])
        self.starts = np.concatenate([[0], self.lengths.cumsum()[:-1]])
        self.worth = np.array([item.counts for item in items])

    def odds(self, weights: Any) -> Any:
        """The sum of each row's weights; the last weight is the bias."""
        return np.add.reduceat(weights[self.columns], self.starts)

    def back(self, shares: Any) -> Any:
        """By weight, the sum of the shares of the rows that have it."""
        return np.bincount(self.columns, np.repeat(shares, self.lengths), self.width)


def flat(signs: Signs) -> list[str]:
    """Every sign by its group and name, in order."""
    return sorted(f"{group}:{sign}" for group, found in signs.items() for sign in found)


def fit(items: Sequence[Marked], labels: Sequence[str], strength: float) -> Logistic:
    """The weights that fit `items` best; `strength` is the inverse of the penalty on their squares."""
    seen = Counter(sign for item in items for sign in flat(item.signs))
    places = {sign: n for n, sign in enumerate(sorted(sign for sign, count in seen.items() if count >= FEWEST))}
    rows = Rows(items, places)
    found = [_descended(rows, np.array([label in item.labels for item in items], float), strength) for label in labels]
    weights: dict[str, dict[str, tuple[int, ...]]] = {}
    for sign, n in places.items():
        group, _, name = sign.partition(":")
        if any(row := tuple(_whole(one[n], 2) for one in found)):
            weights.setdefault(group, {})[name] = row
    return Logistic(labels=tuple(labels), bias=tuple(_whole(one[-1], 3) for one in found), weights=weights)


def _whole(number: float, digits: int) -> int:
    """A number rounded to so many digits, in thousandths."""
    return round(WHOLE * round(float(number), digits))


def _descended(rows: Rows, right: Any, strength: float) -> Any:
    """Nesterov's descent from nothing, with the step that the steepest bend allows."""
    step = 1 / (1 + strength * _steepest(rows) / 4)
    weights = ahead = np.zeros(rows.width)
    for n in range(STEPS):
        chances = 1 / (1 + np.exp(-rows.odds(ahead)))
        before, weights = weights, ahead - step * (ahead + strength * rows.back(rows.worth * (chances - right)))
        if np.abs(weights - before).max() < NEAR:
            break
        ahead = weights + n / (n + 3) * (weights - before)
    return weights


def _steepest(rows: Rows) -> float:
    """The largest eigenvalue of the rows' products, each by its worth, by powers."""
    one = np.ones(rows.width) / np.sqrt(rows.width)
    for _ in range(20):
        one = rows.back(rows.worth * rows.odds(one))
        size = np.sqrt(one @ one)
        one /= size
    return float(size) * 1.05
