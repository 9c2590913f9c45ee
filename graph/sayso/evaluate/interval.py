"""How far chance alone could move a figure: bootstrap over articles."""

import random
from collections.abc import Sequence

from .hits import Table, total

Interval = tuple[float, float]


def intervals(articles: Sequence[Table], rounds: int) -> dict[str, Interval]:
    """The 95 % interval of each measure's F1, from `rounds` resamplings of whole articles; the same each time."""
    chance = random.Random(0)
    drawn = [total(chance.choices(articles, k=len(articles))) for _ in range(rounds)]
    return {name: _middle(sorted(table[name].f1 for table in drawn)) for name in (drawn[0] if drawn else ())}


def _middle(values: Sequence[float]) -> Interval:
    """The bounds of the middle 95 % of sorted values."""
    count = len(values)
    return values[int(0.025 * count)], values[min(count - 1, int(0.975 * count))]
