"""What goes wrong with figures: one cause each."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, get_args

from ...model import Span
from ..faults import Fault, around
from .gold import MarkedChange, MarkedFigure, Slot
from .pairing import Couple, FigurePairing, same_value

FigureCause = Literal[
    "missed", "value or range", "spurious", "in a clean text", "unit", "counted noun", "sign",
    "concept: none of its words", "concept: some of its words", "measures", "of", "period", "qualifier", "change",
]  # fmt: skip
FIGURE_CAUSES: tuple[FigureCause, ...] = get_args(FigureCause)
SLOTS: tuple[Slot, ...] = ("sign", "measures", "of", "period", "qualifier", "change")


def figure_faults(pairing: FigurePairing) -> Iterator[Fault]:
    """All that went wrong in a text: each figure missed and spurious, and each slot of those found."""
    for one in pairing.missed:
        near = next((spare for spare in pairing.spare if _near(one, spare)), None)
        cause: FigureCause = "value or range" if near else "missed"
        yield _fault(cause, one, (told(one), told(near) if near else ""), pairing)
    for one in pairing.spare:
        if not any(_near(missed, one) for missed in pairing.missed):
            yield _fault("spurious" if pairing.sample.figures else "in a clean text", one, ("", told(one)), pairing)
    for couple in pairing.couples:
        yield from _of_couple(couple, pairing)


def _near(gold: MarkedFigure, found: MarkedFigure) -> bool:
    """A value read wrongly: in the same place, or an end of the same range."""
    if gold.span and found.span:
        return gold.span.overlaps(found.span)
    ends = {gold.value, gold.upper} & {found.value, found.upper}
    return bool(ends - {None}) and not same_value(gold, found)


def _of_couple(couple: Couple, pairing: FigurePairing) -> Iterator[Fault]:
    judged = pairing.sample.judged
    if "unit" in judged and "unit" not in couple.gold.open and not couple.unit:
        cause: FigureCause = "counted noun" if couple.unit_by_head else "unit"
        yield _fault(cause, couple.gold, (told(couple.gold), told(couple.found)), pairing)
    if "concept" in judged and not couple.whole_concept:
        cause = "concept: some of its words" if couple.some_concept else "concept: none of its words"
        sides = (f"{told(couple.gold)}: {couple.gold.concept}", f"{told(couple.found)}: {couple.found.concept}")
        yield _fault(cause, couple.gold, sides, pairing)
    for slot in SLOTS:
        if slot in judged and not couple.right(slot):
            cause = next(cause for cause in FIGURE_CAUSES if cause == slot)
            sides = (_slot(couple.gold, slot), _slot(couple.found, slot))
            yield _fault(cause, couple.gold, sides, pairing)


def _slot(one: MarkedFigure, slot: Slot) -> str:
    value = getattr(one, slot)
    if isinstance(value, MarkedChange):
        ends = f"{value.from_} ({value.from_period}) to {value.to} ({value.to_period})"
        return f"{value.direction} from {ends} by {value.by} {value.by_unit or ''}"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def told(one: MarkedFigure) -> str:
    """ "10 to 12 percent"."""
    upper = f" to {_plain(one.upper)}" if one.upper is not None else ""
    return f"{_plain(one.value)}{upper} {one.unit or ''}".strip()


def _plain(value: Decimal | None) -> str:
    return "" if value is None else format(value, "f")


def _fault(cause: FigureCause, one: MarkedFigure, sides: tuple[str, str], pairing: FigurePairing) -> Fault:
    text = pairing.sample.text
    span = one.span or Span(0, 1)
    return Fault(cause=cause, article=pairing.sample.id, begin=span.start, gold=sides[0], predicted=sides[1],
                 sentence=around(span, text) if one.span else text[:300])  # fmt: skip
