"""Precision, recall and F1 of every measure over all articles."""

from collections.abc import Sequence

from msgspec import Struct

from .hits import Table, total
from .interval import Interval, intervals


class Score(Struct, frozen=True, kw_only=True):
    """Each 0 to 1; `f1_95` is the 95 % interval of F1, where asked for."""

    precision: float
    recall: float
    f1: float
    f1_95: Interval | None = None


def scores(articles: Sequence[Table], rounds: int) -> dict[str, Score]:
    """From the counts of each article; `rounds` of bootstrap give intervals (0: none)."""
    spread = intervals(articles, rounds)
    return {
        name: Score(precision=n.precision, recall=n.recall, f1=n.f1, f1_95=spread.get(name))
        for name, n in total(articles).items()
    }
