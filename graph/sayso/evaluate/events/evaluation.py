"""Scores events against gold: triggers and their types, participants, place, time and status."""

from collections.abc import Mapping, Sequence

from ..faults import FaultEvaluation, FaultsWanted, causes, first_of_each
from ..scores import Score, scores
from ..words import Text
from .faults import EVENT_CAUSES, event_faults
from .gold import EventPrediction, EventSample, MarkedEvent
from .judging import EventPairing, event_hits

MACRO = "type of a pair: macro"
"""The mean over the types that gold has."""


def evaluate_events(
    gold: Sequence[EventSample], predictions: Mapping[str, EventPrediction], wanted: FaultsWanted | None = None
) -> FaultEvaluation:
    """Score predictions, by the id of the text, against gold; a text without predictions counts as one where nothing
    was found."""
    wanted = wanted or FaultsWanted()
    pairings = [EventPairing(one, predictions.get(one.id)) for one in gold]
    faults = [fault for pairing in pairings for fault in event_faults(pairing)]
    return FaultEvaluation(
        articles=len(pairings),
        words=sum(len(Text(one.text)) for one in gold),
        gold=_counts([one for pairing in pairings for one in pairing.sample.events]),
        predicted=_counts([one for pairing in pairings for one in pairing.prediction.events]),
        scores=_scores(pairings, wanted.rounds),
        causes=causes(faults, EVENT_CAUSES),
        examples=first_of_each(faults, wanted.errors, EVENT_CAUSES),
    )


def _counts(events: Sequence[MarkedEvent]) -> dict[str, int]:
    return {
        "events": len(events),
        "participants": sum(len(one.participants) for one in events),
        "places": sum(bool(one.place) for one in events),
        "times": sum(bool(one.when or one.time) for one in events),
    }


def _scores(pairings: Sequence[EventPairing], rounds: int) -> dict[str, Score]:
    found = scores([event_hits(pairing) for pairing in pairings], rounds)
    roots = sorted({pairing.sample.pair.root for pairing in pairings if pairing.sample.pair})
    each = [found[f"type of a pair: {root}"] for root in roots]
    if each:
        found[MACRO] = Score(
            precision=sum(one.precision for one in each) / len(each),
            recall=sum(one.recall for one in each) / len(each),
            f1=sum(one.f1 for one in each) / len(each),
        )
    return dict(sorted(found.items(), key=lambda item: (_place(item[0]), item[0])))


def _place(name: str) -> int:
    return next((n for n, first in enumerate(ORDER) if name.startswith(first)), len(ORDER))


ORDER = ("triggers", "participants", "places", "times", "status", "type of a pair: a", "type of a pair: macro", "type")
"""All measures as they are told, by their first words."""
