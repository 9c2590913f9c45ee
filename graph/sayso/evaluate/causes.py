"""Why gold is missed and predictions are wrong: one cause for each, so that they can be counted."""

from collections.abc import Iterator, Sequence
from typing import Literal, get_args

from msgspec import Struct

from .comparison import Comparison
from .marked import Marked
from .matching import Pair
from .words import Words, jaccard

Cause = Literal[
    "not seen",
    "content too long",
    "content too short",
    "split",
    "merged",
    "source missing",
    "source wrong",
    "spurious",
]
CAUSES: tuple[Cause, ...] = get_args(Cause)


class Mistake(Struct, frozen=True, kw_only=True):
    """One thing that went wrong in an article.

    `gold` and `predicted` are places in the comparison's lists, None where the side has nothing there.
    `missed` says that it costs a gold attribution, `wrong` that it costs a prediction.
    """

    cause: Cause
    gold: int | None = None
    predicted: int | None = None
    missed: bool = False
    wrong: bool = False


def mistakes(one: Comparison) -> tuple[Mistake, ...]:
    """All that went wrong in an article: each gold attribution and prediction that is no who-said-what hit is
    missed or wrong in exactly one of them."""
    sources = [_of_source(one, pair) for pair in one.pairs if not pair.right]
    return (*sources, *_of_content(one))


def _of_source(one: Comparison, pair: Pair) -> Mistake:
    cause: Cause = "source wrong" if one.predicted[pair.predicted].source else "source missing"
    return Mistake(cause=cause, gold=pair.gold, predicted=pair.predicted, missed=True, wrong=True)


def _of_content(one: Comparison) -> Iterator[Mistake]:
    """What is in no pair, with what it overlaps most."""
    gold, predicted = [m.content for m in one.gold], [m.content for m in one.predicted]
    missed = {i: _nearest(gold[i], predicted) for i in _unpaired(len(gold), (p.gold for p in one.pairs))}
    wrong = {j: _nearest(predicted[j], gold) for j in _unpaired(len(predicted), (p.predicted for p in one.pairs))}
    yield from (Mistake(cause="not seen", gold=i, missed=True) for i, j in missed.items() if j is None)
    yield from (Mistake(cause="spurious", predicted=j, wrong=True) for j, i in wrong.items() if i is None)
    met = {(i, j) for i, j in missed.items() if j is not None} | {(i, j) for j, i in wrong.items() if i is not None}
    for i, j in sorted(met):
        cause = _of_extent((gold, i), (predicted, j))
        yield Mistake(cause=cause, gold=i, predicted=j, missed=missed.get(i) == j, wrong=wrong.get(j) == i)


def _unpaired(count: int, paired: Iterator[int]) -> list[int]:
    return sorted(set(range(count)) - set(paired))


def _nearest(content: Words, others: Sequence[Words]) -> int | None:
    """The place of the first of those that have most in common with a content; None where none has a word."""
    best = max(range(len(others)), key=lambda place: jaccard(content, others[place]), default=None)
    return best if best is not None and content & others[best] else None


def _of_extent(gold: tuple[Sequence[Words], int], predicted: tuple[Sequence[Words], int]) -> Cause:
    """Merged where the prediction has half of several gold contents, split where several predictions lie half in
    the gold one; else by what there is more of, words too many or too few."""
    wanted, given = gold[0][gold[1]], predicted[0][predicted[1]]
    if sum(_half_in(one, given) for one in gold[0]) > 1:
        return "merged"
    if sum(_half_in(one, wanted) for one in predicted[0]) > 1:
        return "split"
    return "content too long" if len(given - wanted) > len(wanted - given) else "content too short"


def _half_in(content: Words, other: Words) -> bool:
    return 2 * len(content & other) >= len(content)


def begin(one: Comparison, mistake: Mistake) -> int:
    """Where in the text it went wrong: the first character of the gold content, else of the predicted one."""
    gold, predicted = sides(one, mistake)
    given = gold or predicted
    return min(span.start for span in given.given.content) if given else 0


def sides(one: Comparison, mistake: Mistake) -> tuple[Marked | None, Marked | None]:
    """The gold attribution and the prediction of a mistake."""
    gold = None if mistake.gold is None else one.gold[mistake.gold]
    predicted = None if mistake.predicted is None else one.predicted[mistake.predicted]
    return gold, predicted
