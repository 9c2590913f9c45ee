"""Logistic regressions on signs of the parse, as their weights ship (weights/events/CARD.md)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

import msgspec
from msgspec import Struct

from .linear import WEIGHTS, Signs


class Logistic(Struct, frozen=True):
    """One regression a label: a bias, and weights by sign ("group:sign") in the order of the labels."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]

    def odds(self, signs: Signs) -> dict[str, float]:
        """The log-odds of each label."""
        total = list(self.bias)
        for group, found in signs.items():
            for sign in sorted(found):
                for n, weight in enumerate(self.weights.get(f"{group}:{sign}", ())):
                    total[n] += weight
        return dict(zip(self.labels, total, strict=True))


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
