"""Which figure found stands for which of the gold, and how far it is right."""

from collections.abc import Mapping, Set
from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from ...extract.figures.units import TIMES
from ..assignment import assignment
from .gold import FigurePrediction, FigureSample, MarkedChange, MarkedFigure, Slot
from .units import like_unit, same_unit, unit_id, words

TOLERANCE = Decimal("0.00001")
ALL_SLOTS: tuple[Slot, ...] = ("unit", "measures", "period", "qualifier", "change")


class Couple(NamedTuple):
    """A gold figure with the one found for it."""

    gold: MarkedFigure
    found: MarkedFigure

    @property
    def unit(self) -> bool:
        """The same unit, and of counted things the same words."""
        return same_unit(self.gold.unit, self.found.unit, self.found.measures)

    @property
    def unit_by_head(self) -> bool:
        """The same unit, and of counted things the same noun."""
        return like_unit(self.gold.unit, self.found.unit, self.found.measures)

    @property
    def some_concept(self) -> bool:
        """A word in common, or both without any."""
        right, told = (set(words(one.concept)) for one in self)
        return bool(right & told) or right == told

    @property
    def whole_concept(self) -> bool:
        """The same words."""
        right, told = (set(words(one.concept)) for one in self)
        return right == told

    @property
    def measures(self) -> bool:
        """A word in common; of counted things the noun, whatever else is said of them."""
        right, told = (set(words(one.measures)) for one in self)
        return bool(right & told) or right == told

    @property
    def owners(self) -> bool:
        """All of the gold's actors are among those found."""
        return set(self.gold.of) <= set(self.found.of)

    @property
    def change(self) -> bool:
        """Both ends, the step, the direction and both periods, where the gold has them; or no movement at all."""
        if self.gold.change is None or self.found.change is None:
            return self.gold.change is self.found.change
        return _same_change(self.gold.change, self.found.change)

    def right(self, slot: Slot) -> bool:
        """Is a slot right, or not to be judged?"""
        judges = {
            "unit": lambda: self.unit_by_head,
            "sign": lambda: self.gold.sign == self.found.sign,
            "concept": lambda: self.some_concept,
            "measures": lambda: self.measures,
            "of": lambda: self.owners,
            "period": lambda: self.gold.period == self.found.period,
            "qualifier": lambda: self.gold.qualifier == self.found.qualifier,
            "change": lambda: self.change,
        }
        return slot in self.gold.open or slot not in judges or judges[slot]()


def _same_change(gold: MarkedChange, found: MarkedChange) -> bool:
    if gold.direction != found.direction:
        return False
    if (gold.from_, gold.to) != (found.from_, found.to):
        return False
    if gold.by is not None and (gold.by != found.by or not _same_step(gold, found)):
        return False
    return (gold.from_period, gold.to_period) == (found.from_period, found.to_period)


def _same_step(gold: MarkedChange, found: MarkedChange) -> bool:
    known = unit_id(gold.by_unit)
    return known == unit_id(found.by_unit) or (known is None and like_unit(gold.by_unit, found.by_unit, None))


class FigurePairing:
    """`couples` are the figures of one value (or, where gold marks no values, of one place); `missed` and `spare` the
    other ones of gold and of the prediction."""

    def __init__(self, sample: FigureSample, prediction: FigurePrediction | None) -> None:
        self.sample = sample
        prediction = prediction or FigurePrediction(id=sample.id)
        if "measures" not in sample.judged:
            prediction = _without(prediction, {"rank"})
        self.prediction = _as_ranges(prediction, sample) if "value" in sample.judged else _amounts(prediction)
        gold, found = sample.figures, self.prediction.figures
        chosen = assignment(self._weights())
        self.couples = tuple(Couple(gold[g], found[f]) for g, f in sorted(chosen.items()))
        self.missed = tuple(one for place, one in enumerate(gold) if place not in chosen)
        used = set(chosen.values())
        self.spare = tuple(one for place, one in enumerate(found) if place not in used)

    def _weights(self) -> Mapping[tuple[int, int], float]:
        by_value = "value" in self.sample.judged
        pairs = {}
        for g, gold in enumerate(self.sample.figures):
            for f, found in enumerate(self.prediction.figures):
                if by_value and not same_value(gold, found):
                    continue
                over = bool(gold.span and found.span and gold.span.overlaps(found.span))
                weight = _likeness(Couple(gold, found)) + over * (1000 if gold.span else 1) if by_value else float(over)
                if weight:
                    pairs[(g, f)] = weight
        return pairs


def _amounts(prediction: FigurePrediction) -> FigurePrediction:
    """Corpora that mark places alone mark money, percentages and quantities: no spans of time and multiples."""
    return _without(prediction, TIMES | {"multiple"})


def _without(prediction: FigurePrediction, units: Set[str]) -> FigurePrediction:
    """The figures in other units. Public sets mark no ranks ("the fourth-largest city"), our own gold does."""
    return replace(prediction, figures=tuple(one for one in prediction.figures if one.unit not in units))


def _as_ranges(prediction: FigurePrediction, sample: FigureSample) -> FigurePrediction:
    """Some corpora mark both ends of a movement ("from 4.8 to 4.7 percent") as one range: where gold does, the two
    figures found count as one."""
    wanted = {(one.value, one.upper) for one in sample.figures if one.upper is not None}
    figures = list(prediction.figures)
    for end in prediction.figures:
        ends = (end.change.from_, end.change.to) if end.change else (None, None)
        start = next((one for one in figures if one is not end and one.value == ends[0] and one.upper is None), None)
        if ends in wanted and start and end.upper is None:
            figures[figures.index(end)] = replace(end, value=ends[0], upper=ends[1], sign="=")
            figures.remove(start)
    return replace(prediction, figures=tuple(figures))


def _likeness(couple: Couple) -> float:
    """Equal values alone pair; what else is the same decides between several."""
    return (
        1e6
        + 1e4 * couple.unit
        + 5e3 * couple.unit_by_head
        + 1e2 * (couple.gold.sign == couple.found.sign)
        + 10 * couple.some_concept
    )


def same_value(gold: MarkedFigure, found: MarkedFigure) -> bool:
    """The same number, or the same both ends of a range, whichever is told first."""
    right, told = (sorted(end for end in (one.value, one.upper) if end is not None) for one in (gold, found))
    same = len(right) == len(told) > 0 and gold.value is not None and found.value is not None
    return same and all(_close(one, other) for one, other in zip(right, told, strict=True))


def _close(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= TOLERANCE * abs(one)
