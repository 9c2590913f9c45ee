"""How far chance alone could move a figure: bootstrap over articles."""

import random
from collections.abc import Iterator, Sequence

from .hits import Table, total

Interval = tuple[float, float]


def intervals(articles: Sequence[Table], rounds: int) -> dict[str, Interval]:
    """The 95 % interval of each measure's F1, from `rounds` resamplings of whole articles; the same each time."""
    return {name: middle(values) for name, values in _drawn(articles, rounds).items()}


def mean_interval(articles: Sequence[Table], rounds: int, parts: Sequence[str]) -> Interval | None:
    """The same of the mean F1 of several measures that articles have together; None without rounds."""
    drawn = _drawn(articles, rounds)
    values = [drawn[part] for part in parts if part in drawn]
    means = [sum(each) / len(each) for each in zip(*values, strict=True)]
    return middle(means) if means else None


def _drawn(articles: Sequence[Table], rounds: int) -> dict[str, list[float]]:
    """The F1 of each measure in each round that draws an article which has it."""
    values: dict[str, list[float]] = {}
    for table in _resampled(articles, rounds):
        for name, hits in table.items():
            values.setdefault(name, []).append(hits.f1)
    return values


def _resampled(articles: Sequence[Table], rounds: int) -> Iterator[Table]:
    chance = random.Random(0)
    return (total(chance.choices(articles, k=len(articles))) for _ in range(rounds))


def middle(values: Sequence[float]) -> Interval:
    """The bounds of the middle 95 % of values, at least one."""
    ordered = sorted(values)
    count = len(ordered)
    return ordered[int(0.025 * count)], ordered[min(count - 1, int(0.975 * count))]
