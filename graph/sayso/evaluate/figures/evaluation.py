"""Scores figures against gold: value, unit, sign, what is measured, of whom, when, and how it changed."""

from collections.abc import Callable, Mapping, Sequence

from ..faults import FaultEvaluation, FaultsWanted, causes, first_of_each
from ..hits import Hits, Table
from ..scores import scores
from ..words import Text
from .faults import FIGURE_CAUSES, figure_faults
from .gold import FigurePrediction, FigureSample, Slot
from .pairing import ALL_SLOTS, Couple, FigurePairing

CLEAN = "texts without a figure left clean"
WHOLE = "sentences: all slots"


def evaluate_figures(
    gold: Sequence[FigureSample], predictions: Mapping[str, FigurePrediction], wanted: FaultsWanted | None = None
) -> FaultEvaluation:
    """Score predictions, by article id, against gold; an article without predictions counts as one where nothing
    was found."""
    wanted = wanted or FaultsWanted()
    pairings = [FigurePairing(one, predictions.get(one.id)) for one in gold]
    faults = [fault for pairing in pairings for fault in figure_faults(pairing)]
    found = scores([_table(pairing) for pairing in pairings], wanted.rounds)
    return FaultEvaluation(
        articles=len(pairings),
        words=sum(len(Text(one.text)) for one in gold),
        gold=_counts(pairings, lambda one: len(one.sample.figures)),
        predicted=_counts(pairings, lambda one: len(one.prediction.figures)),
        scores={name: found[name] for name in ORDER if name in found},
        causes=causes(faults, FIGURE_CAUSES),
        examples=first_of_each(faults, wanted.errors, FIGURE_CAUSES),
    )


def _counts(pairings: Sequence[FigurePairing], count: Callable[[FigurePairing], int]) -> dict[str, int]:
    each = [count(pairing) for pairing in pairings]
    return {"figures": sum(each), "texts without": each.count(0)}


LEVELS: dict[str, tuple[Slot, Callable[[Couple], bool]]] = {
    "value": ("value", lambda _: True),
    "value and unit": ("unit", lambda couple: couple.unit),
    "value and unit, nouns by head": ("unit", lambda couple: couple.unit_by_head),
    "value and sign": ("sign", lambda couple: couple.right("sign")),
    "value and concept, any word": ("concept", lambda couple: couple.some_concept),
    "value and concept, all words": ("concept", lambda couple: couple.whole_concept),
    "value and what is measured": ("measures", lambda couple: couple.right("measures")),
    "value and of whom": ("of", lambda couple: couple.right("of")),
    "value and period": ("period", lambda couple: couple.right("period")),
    "value and qualifier": ("qualifier", lambda couple: couple.right("qualifier")),
    "value and change": ("change", lambda couple: couple.right("change")),
}
ORDER = ("span", *LEVELS, "all slots", WHOLE, CLEAN)
"""All measures as they are told."""


def _table(pairing: FigurePairing) -> Table:
    judged, sides = pairing.sample.judged, (len(pairing.prediction.figures), len(pairing.sample.figures))
    if "value" not in judged:
        return {"span": _hits(len(pairing.couples), sides)} | _clean(pairing)
    table = {
        name: _hits(sum(right(couple) for couple in pairing.couples), sides)
        for name, (slot, right) in LEVELS.items()
        if slot in judged
    }
    if set(ALL_SLOTS) <= set(judged):
        table |= _all_slots(pairing, sides)
    return table | _clean(pairing)


def _hits(right: int, sides: tuple[int, int]) -> Hits:
    return Hits(right, sides[0], right, sides[1])


def whole(couple: Couple) -> bool:
    """Is every slot of it right?"""
    return all(couple.right(slot) for slot in ALL_SLOTS)


def _all_slots(pairing: FigurePairing, sides: tuple[int, int]) -> Table:
    """By figure, and by sentence: a sentence is right where all that it tells is, and nothing else is found in it."""
    right = [couple for couple in pairing.couples if whole(couple)]
    good = {couple.gold.span for couple in right}
    lines = list(_lines(pairing.sample.text))
    told = [
        [one for one in pairing.sample.figures if one.span and start <= one.span.start < end] for start, end in lines
    ]
    spare = [one.span.start for one in pairing.spare if one.span]
    count = sum(bool(ones) for ones in told)
    fine = sum(
        bool(ones) and all(one.span in good for one in ones) and not any(start <= at < end for at in spare)
        for ones, (start, end) in zip(told, lines, strict=True)
    )
    return {"all slots": _hits(len(right), sides), WHOLE: Hits(fine, count, fine, count)}


def _lines(text: str) -> list[tuple[int, int]]:
    """The lines of the text: a sentence each in a gold that is judged by sentences."""
    ends = [at for at, sign in enumerate(text) if sign == "\n"]
    return list(zip([0, *ends], [*ends, len(text)], strict=True))


def _clean(pairing: FigurePairing) -> Table:
    if pairing.sample.figures:
        return {}
    clean = not pairing.prediction.figures
    return {CLEAN: Hits(clean, 1, clean, 1)}
