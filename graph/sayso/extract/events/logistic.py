"""Logistic regressions on signs of the parse, as their weights ship (weights/events/CARD.md)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

import msgspec
from msgspec import Struct

from .linear import WEIGHTS, Signs

WHOLE = 1000  # weights are whole thousandths, whose sum is the same in any order


class Logistic(Struct, frozen=True):
    """One regression a label: a bias, and weights by group and sign in the order of the labels; all in thousandths."""

    labels: tuple[str, ...]
    bias: tuple[int, ...]
    weights: dict[str, dict[str, tuple[int, ...]]]

    def odds(self, signs: Signs) -> dict[str, float]:
        """The log-odds of each label."""
        rows = [self.bias]
        for group, found in signs.items():
            if known := self.weights.get(group):
                rows += filter(None, map(known.get, found))
        totals = map(sum, zip(*rows, strict=True))
        return {label: total / WHOLE for label, total in zip(self.labels, totals, strict=True)}


def logistic(name: str) -> Logistic:
    """The weights of that name: those that ship, unless others are on trial."""
    return _on_trial.get().get(name) or _shipped(name)


@contextmanager
def trying(models: Mapping[str, Logistic]) -> Iterator[None]:
    """Have other weights used within: those of a fold, for cross-validation."""
    token = _on_trial.set(models)
    try:
        yield
    finally:
        _on_trial.reset(token)


_on_trial: ContextVar[Mapping[str, Logistic]] = ContextVar("weights on trial", default={})  # noqa: B039 - never changed


@cache
def _shipped(name: str) -> Logistic:
    return msgspec.json.decode((WEIGHTS / f"{name}.json").read_bytes(), type=Logistic)
