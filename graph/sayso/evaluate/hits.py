"""Counts of what is right, and precision, recall and F1 from them."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from ..model import Kind
from .comparison import Comparison
from .matching import Pair
from .samples import ROLES

KINDS: dict[str, tuple[Kind, ...]] = {
    "all": ("direct", "mixed", "indirect"),
    "direct": ("direct",),
    "mixed": ("mixed",),
    "indirect": ("indirect",),
}
CRITERIA: dict[str, Callable[[Pair], bool]] = {
    "content relaxed": lambda _: True,
    "content exact": lambda pair: pair.overlap == 1,
    "who said what": lambda pair: pair.right,
    "who said what, source strict": lambda pair: pair.strict,
    "who said what, content exact": lambda pair: pair.right and pair.overlap == 1,
}


class Hits(Struct, frozen=True):
    """How many of the predictions are right, and how many of the gold are found.

    The right ones of both differ where a kind is counted alone: a direct prediction can stand for mixed gold.
    Measures of clusters give shares of a mention, so that the counts are no whole numbers there.
    """

    right: float = 0
    predicted: float = 0
    found: float = 0
    gold: float = 0

    def __add__(self, other: "Hits") -> "Hits":
        return Hits(
            self.right + other.right,
            self.predicted + other.predicted,
            self.found + other.found,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """The share of the predictions that is right; 0 without any."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that is found; 0 without any."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Table = dict[str, Hits]
"""Counts by the name of the measure, "direct: who said what"."""


def hits(one: Comparison) -> Table:
    """The counts of one article."""
    words = {f"tokens: {role}": _words(one, role) for role in ROLES}
    return words | {
        f"{label}: {name}": _pairs(one, kinds, criterion)
        for label, kinds in KINDS.items()
        for name, criterion in CRITERIA.items()
    }


def total(tables: Iterable[Table]) -> Table:
    """The sums over articles; empty where there are none."""
    sums: Table = {}
    for table in tables:
        for name, counted in table.items():
            sums[name] = sums.get(name, Hits()) + counted
    return sums


def _words(one: Comparison, role: str) -> Hits:
    """Words that have the role in any attribution, gold against predicted."""
    gold, predicted = (set().union(*(getattr(m, role) for m in side)) for side in (one.gold, one.predicted))
    both = len(gold & predicted)
    return Hits(both, len(predicted), both, len(gold))


def _pairs(one: Comparison, kinds: tuple[Kind, ...], criterion: Callable[[Pair], bool]) -> Hits:
    good = [pair for pair in one.pairs if criterion(pair)]
    return Hits(
        sum(one.predicted[pair.predicted].kind in kinds for pair in good),
        sum(marked.kind in kinds for marked in one.predicted),
        sum(one.gold[pair.gold].kind in kinds for pair in good),
        sum(marked.kind in kinds for marked in one.gold),
    )
