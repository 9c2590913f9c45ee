"""Which prediction stands for which gold attribution, and whether it has the source right."""

from collections.abc import Sequence

from msgspec import Struct

from .marked import Marked
from .words import jaccard

ENOUGH = 0.5  # of the words in common


class Pair(Struct, frozen=True):
    """A gold attribution and a prediction, by their places in their lists.

    `overlap` is the Jaccard index of their contents' words; `right` says whether the source is the same,
    `strict` whether it is by the words alone.
    """

    gold: int
    predicted: int
    overlap: float
    right: bool
    strict: bool


def match(gold: Sequence[Marked], predicted: Sequence[Marked]) -> tuple[Pair, ...]:
    """Pairs with enough content in common, best first, each attribution in one at most.

    Of equal ones that with more of the source in common goes first, then the first in its list.
    """
    candidates = sorted(
        (-overlap, -jaccard(one.source, other.source), i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(predicted)
        if (overlap := jaccard(one.content, other.content)) >= ENOUGH
    )
    taken: dict[int, int] = {}
    pairs = []
    for overlap, _, i, j in candidates:
        if i not in taken and j not in taken.values():
            taken[i] = j
            pairs.append(_pair(i, j, -overlap, (gold[i], predicted[j])))
    return tuple(pairs)


def _pair(i: int, j: int, overlap: float, both: tuple[Marked, Marked]) -> Pair:
    return Pair(i, j, overlap, same_source(*both), same_words(*both))


def same_words(gold: Marked, predicted: Marked) -> bool:
    """Whether neither has a source, or both have enough words of it in common."""
    if gold.source and predicted.source:
        return jaccard(gold.source, predicted.source) >= ENOUGH
    return not gold.source and not predicted.source


def same_source(gold: Marked, predicted: Marked) -> bool:
    """Whether the sources are the same to a reader: enough words in common, of the whole or of the cores; or the
    prediction is a part of the gold that has the last word of its core.

    yes: "Lind" for "harbour master Mara Lind, who heads the port"
    no:  "Lind" for "the Lind campaign"; one source for none
    """
    if not (gold.source and predicted.source) or same_words(gold, predicted):
        return same_words(gold, predicted)
    named = predicted.source <= gold.source and bool(gold.core) and max(gold.core) in predicted.source
    return named or jaccard(gold.core, predicted.core) >= ENOUGH
