"""One text's gold events beside those found, and what of each is right."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from ...model.edtf import interval
from ..hits import Hits, Table
from .entities import Couple, each_once
from .gold import EventPrediction, EventSample, MarkedEvent
from .matching import matched, overlap, touching


class EventPairing:
    """`couples` are the events whose trigger words overlap, one to one and in text order, those of one type first;
    `missed` and `spare` the rest of gold and of what was found. `given` are gold events with what is read off
    their triggers, participants by each mention; `once` the same with each entity once."""

    def __init__(self, sample: EventSample, prediction: EventPrediction | None) -> None:
        self.sample = sample
        self.prediction = prediction or EventPrediction(id=sample.id)
        self.couples, self.missed, self.spare = _coupled(sample.events, self.prediction.events)
        self.given = [
            (gold, _named(found, sample)) for gold, found in _coupled(sample.events, self.prediction.given)[0]
        ]
        self.once = [each_once(couple, sample.named or ()) for couple in self.given]

    @property
    def judged(self) -> Sequence[Couple]:
        """The couples by which participants, place, time and status are judged."""
        return self.once if self.sample.scope == "words" else self.couples


def _named(found: MarkedEvent, sample: EventSample) -> MarkedEvent:
    """A found event without the participants that gold does not judge."""
    if sample.named is None:
        return found
    return replace(
        found, participants=tuple(one for one in found.participants if touching(one.words, sample.named or ()))
    )


def _coupled(
    gold: Sequence[MarkedEvent], found: Sequence[MarkedEvent]
) -> tuple[list[Couple], list[MarkedEvent], list[MarkedEvent]]:
    couples: list[Couple] = []
    left, spare = list(gold), list(found)
    for same_type in (True, False):
        for one in list(left):
            mate = next((f for f in spare if overlap(one.trigger, f.trigger) and (f.type == one.type or not same_type)),
                        None)  # fmt: skip
            if mate is not None:
                couples.append((one, mate))
                left.remove(one)
                spare.remove(mate)
    return sorted(couples, key=lambda couple: couple[0].trigger), left, spare


def event_hits(pairing: EventPairing) -> Table:
    """The counts of one text by what its gold marks."""
    if pairing.sample.scope == "pairs":
        return _pair_hits(pairing)
    table = {"triggers": _found(pairing, lambda _: True)}
    if pairing.sample.scope == "typed":
        table["triggers with type"] = _found(pairing, lambda couple: couple[0].type == couple[1].type)
        for kind in sorted({one.type for one in pairing.sample.events if one.type}):
            table[f"type: {kind}"] = _of_type(pairing, kind)
    return table | _slots(pairing) | _by_mention(pairing)


def _found(pairing: EventPairing, right: Callable[[Couple], bool]) -> Hits:
    good = sum(right(couple) for couple in pairing.couples)
    return Hits(good, len(pairing.prediction.events), good, len(pairing.sample.events))


def _of_type(pairing: EventPairing, kind: str) -> Hits:
    good = sum(g.type == f.type == kind for g, f in pairing.couples)
    told = sum(one.type == kind for one in pairing.prediction.events)
    return Hits(good, told, good, sum(one.type == kind for one in pairing.sample.events))


def _pair_hits(pairing: EventPairing) -> Table:
    assert pairing.sample.pair is not None
    gold, found = pairing.sample.pair.root, pairing.prediction.root
    right = gold == found
    table = {"type of a pair: accuracy": Hits(right, 1, right, 1)}
    table[f"type of a pair: {gold}"] = Hits(right, right, right, 1)
    if not right and found:
        table[f"type of a pair: {found}"] = Hits(0, 1, 0, 0)
    return table


def _slots(pairing: EventPairing) -> Table:
    table = {name: Hits() for name in ("participants", "participants with role", "places", "times", "status")}
    for gold, found in pairing.judged:
        pairs = list(matched(gold.participants, found.participants))
        counts = (len(found.participants), len(gold.participants))
        table["participants"] += _hits(len(pairs), *counts)
        table["participants with role"] += _hits(sum(g.role == f.role for g, f in pairs), *counts)
        table["places"] += _hits(touching(gold.place, found.place), bool(found.place), bool(gold.place))
        table["times"] += _hits(same_time(gold, found), bool(found.when or found.time), bool(gold.when or gold.time))
        if gold.status:
            right = alike(gold, found, pairing.sample)
            table["status"] += Hits(right, 1, right, 1)
    return table


def _by_mention(pairing: EventPairing) -> Table:
    """Where gold marks mentions: participants with each mention counted, a second one of an entity as a mistake."""
    if pairing.sample.scope != "words":
        return {}
    hits = Hits()
    for gold, found in pairing.given:
        right = len(list(matched(gold.participants, found.participants)))
        hits += _hits(right, len(found.participants), len(gold.participants))
    return {"participants by mention": hits}


def _hits(right: int, predicted: int, gold: int) -> Hits:
    return Hits(right, predicted, right, gold)


def same_time(gold: MarkedEvent, found: MarkedEvent) -> bool:
    """By the words that tell when where gold marks them, else by the value: the same days."""
    if gold.when:
        return touching(gold.when, found.when)
    if gold.time is None or found.time is None:
        return False
    return interval(gold.time) == interval(found.time)


def alike(gold: MarkedEvent, found: MarkedEvent, sample: EventSample) -> bool:
    """The same status; gold that marks every event word does not tell what goes on from what is over."""
    if sample.scope == "words" and found.status == "ongoing":
        return gold.status == "past"
    return gold.status == found.status
