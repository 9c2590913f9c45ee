"""The time a figure is for: the nearest time expression of its clause."""

from collections.abc import Sequence

from ...model import Moment, Span
from ...parse import Document

BREAK = frozenset({",", ";", ":", "–", "—"})


def period(document: Document, amounts: Sequence[Span], n: int, moments: Sequence[Moment]) -> str | None:
    """The value of the time nearest to the `n`th of the sentence's amounts, None where there is none or
    its date is unknown.

    "from US$145 billion in 2021 to US$240 billion last year": 2021 for the first, last year for the second.
    Not a time beyond another amount or beyond two commas.
    """
    known = [moment for moment in moments if not _bound(document, moment)]
    if not known:
        return None
    cost, best = min(((_distance(document, amounts, n, m.span), m) for m in known), key=lambda pair: pair[0])
    return best.value if cost < FAR else None


FAR = 400
BOUNDS = frozenset({"since", "before", "after", "until", "till"})


def _bound(document: Document, moment: Moment) -> bool:
    """ "since 2013" is where a time begins, not the time."""
    run = document.run(moment.span)
    words = [document.tokens[i].lower for i in (run.first - 1, run.first) if i >= 0]
    return any(word in BOUNDS for word in words)


def _distance(document: Document, amounts: Sequence[Span], n: int, when: Span) -> int:
    """Characters between, with a price on every amount and break crossed; behind is nearer."""
    here = amounts[n]
    between = Span(min(here.end, when.end), max(here.start, when.start))
    cost = max(0, between.end - between.start)
    crossed = sum(other != here and between.start <= other.start < between.end for other in amounts)
    breaks = sum(document.tokens[i].text in BREAK for i in document.run(between)) if cost else 0
    if cost and any(document.tokens[i].tag in ("WDT", "WP") for i in document.run(between)):
        return FAR  # "experts who are to report by May"
    return cost + 60 * crossed + 50 * breaks + (15 if when.start < here.start else 0)
