"""Whether a confidence of 0.8 is right eight times in ten."""

from collections.abc import Sequence

from msgspec import Struct

from ..errors import UsageError
from .comparison import Comparison

BINS = 10
Judgement = tuple[float, bool]
"""A prediction's confidence, and whether it is right: who said what."""


class Bin(Struct, frozen=True):
    """The predictions with a confidence from `low` (the highest bin: up to 1) to the next bin's."""

    low: float
    count: int
    confidence: float
    accuracy: float


class Calibration(Struct, frozen=True):
    """`error` is the expected calibration error: the mean distance of confidence and accuracy over the bins,
    weighted by their counts; 0 is best. Empty bins are left out of `bins`."""

    error: float
    count: int
    bins: tuple[Bin, ...]


def calibration(comparisons: Sequence[Comparison]) -> Calibration:
    """Over the predictions that are judged and state a confidence; UsageError where none does."""
    judgements = [one for comparison in comparisons for one in _judgements(comparison)]
    if not judgements:
        raise UsageError('no prediction states a confidence; give each attribution a "confidence" from 0 to 1')
    return calibrated(judgements)


def calibrated(judgements: Sequence[Judgement]) -> Calibration:
    """Over judgements however come by, at least one."""
    bins = tuple(_bin(place, held) for place in range(BINS) if (held := [j for j in judgements if _at(j) == place]))
    apart = sum(one.count * abs(one.confidence - one.accuracy) for one in bins)
    return Calibration(apart / len(judgements), len(judgements), bins)


def _judgements(one: Comparison) -> list[Judgement]:
    right = {pair.predicted for pair in one.pairs if pair.right}
    stated = ((place, marked.given.confidence) for place, marked in enumerate(one.predicted))
    return [(confidence, place in right) for place, confidence in stated if confidence is not None]


def _at(judgement: Judgement) -> int:
    return min(int(judgement[0] * BINS), BINS - 1)


def _bin(place: int, held: Sequence[Judgement]) -> Bin:
    count = len(held)
    return Bin(place / BINS, count, sum(c for c, _ in held) / count, sum(right for _, right in held) / count)
