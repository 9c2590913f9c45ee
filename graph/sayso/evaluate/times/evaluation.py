"""Scores time expressions against gold, as TempEval-3 counts them.

A gold expression takes one prediction that overlaps it, the same span and the same value first. Strict: the span is the
same; relaxed: they overlap; value and type: they overlap and have the same. "dates right" is recall: of gold dates with
a value of the calendar, those found with that value.
"""

import re
from collections.abc import Mapping, Sequence

from ..faults import Fault, FaultEvaluation, FaultsWanted, around, causes, first_of_each
from ..hits import Hits, Table
from ..scores import scores
from ..words import Text
from .gold import MarkedTime, TimePrediction, TimeSample

CALENDAR = re.compile(r"\d{3,4}(-(\d\d(-\d\d)?|W\d\d(-WE)?|Q\d|H\d|SP|SU|FA|AU|WI))?(T.*)?")
CAUSES = ("missed", "value", "type", "span", "spurious")

Couple = tuple[MarkedTime, MarkedTime | None]


def evaluate_times(
    gold: Sequence[TimeSample], predictions: Mapping[str, TimePrediction], wanted: FaultsWanted | None = None
) -> FaultEvaluation:
    """Score predictions, by the id of the text, against gold; a text without predictions counts as one where nothing
    was found."""
    wanted = wanted or FaultsWanted()
    found = [predictions[one.id].times if one.id in predictions else () for one in gold]
    both = [(one, *paired(one.times, times)) for one, times in zip(gold, found, strict=True)]
    faults = [fault for sample, couples, spare in both for fault in _faults(sample, couples, spare)]
    return FaultEvaluation(
        articles=len(gold),
        words=sum(len(Text(one.text)) for one in gold),
        gold=_counts([one for sample in gold for one in sample.times]),
        predicted=_counts([one for times in found for one in times]),
        scores=scores([_table(couples, spare) for _, couples, spare in both], wanted.rounds),
        causes=causes(faults, CAUSES),
        examples=first_of_each(faults, wanted.errors, CAUSES),
    )


def _counts(times: Sequence[MarkedTime]) -> dict[str, int]:
    kinds = ("DATE", "TIME", "DURATION", "SET")
    return {"times": len(times)} | {kind.lower(): sum(one.type == kind for one in times) for kind in kinds}


def paired(gold: Sequence[MarkedTime], found: Sequence[MarkedTime]) -> tuple[list[Couple], list[MarkedTime]]:
    """Each gold expression with the prediction it takes, None where there is none; and the predictions left over."""
    left = sorted(found, key=lambda one: one.span)
    couples: list[Couple] = []
    for one in sorted(gold, key=lambda one: one.span):
        met = [other for other in left if other.span.overlaps(one.span)]
        best = min(met, key=lambda other, one=one: (other.span != one.span, other.value != one.value), default=None)  # type: ignore[misc]  # bound
        if best is not None:
            left.remove(best)
        couples.append((one, best))
    return couples, left


def _table(couples: Sequence[Couple], spare: Sequence[MarkedTime]) -> Table:
    met = [(one, other) for one, other in couples if other is not None]
    wanted, given = len(couples), len(met) + len(spare)

    def share(right: int) -> Hits:
        return Hits(right, given, right, wanted)

    dates = [(one, other) for one, other in couples if is_calendar(one)]
    right = sum(other is not None and one.value == other.value for one, other in dates)
    return {
        "strict": share(sum(one.span == other.span for one, other in met)),
        "relaxed": share(len(met)),
        "value": share(sum(one.value == other.value for one, other in met)),
        "type": share(sum(one.type == other.type for one, other in met)),
        "dates right": Hits(right, len(dates), right, len(dates)),
    }


def is_calendar(one: MarkedTime) -> bool:
    """A date of the calendar: "2024-05", "2024-W03"; not "PAST_REF", "XXXX-05", "P2Y"."""
    return one.type == "DATE" and CALENDAR.fullmatch(one.value or "") is not None


def _faults(sample: TimeSample, couples: Sequence[Couple], spare: Sequence[MarkedTime]) -> list[Fault]:
    pairs = [(cause, one, other) for one, other in couples if (cause := _cause(one, other))]
    return [_fault(sample, *pair) for pair in [*pairs, *(("spurious", None, one) for one in spare)]]


def _cause(one: MarkedTime, other: MarkedTime | None) -> str | None:
    if other is None:
        return "missed"
    if one.value != other.value:
        return "value"
    return "type" if one.type != other.type else "span" if one.span != other.span else None


def _fault(sample: TimeSample, cause: str, gold: MarkedTime | None, found: MarkedTime | None) -> Fault:
    span = (gold or found).span  # type: ignore[union-attr]  # one of them is there

    def told(one: MarkedTime | None) -> str:
        return f"{one.span.of(sample.text)} ({one.type} {one.value})" if one else ""

    return Fault(
        cause=cause,
        article=sample.id,
        begin=span.start,
        gold=told(gold),
        predicted=told(found),
        sentence=around(span, sample.text),
    )
