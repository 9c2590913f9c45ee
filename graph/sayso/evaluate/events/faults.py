"""What goes wrong with events: one cause each."""

from collections.abc import Iterator, Sequence
from typing import Literal, get_args

from ...model import Span
from ..faults import Fault, around
from .entities import Couple
from .gold import MarkedEvent, MarkedParticipant
from .judging import EventPairing, alike, same_time
from .matching import matched, touching

EventCause = Literal[
    "trigger missed", "trigger spurious", "another type", "participant missed", "participant spurious",
    "another role", "place missed", "place spurious", "another place", "time missed", "time spurious", "another time",
    "status", "another type of a pair",
]  # fmt: skip
EVENT_CAUSES: tuple[EventCause, ...] = get_args(EventCause)


def event_faults(pairing: EventPairing) -> Iterator[Fault]:
    """All that went wrong in a text."""
    yield from _of_triggers(pairing)
    for couple in pairing.judged:
        yield from _of_participants(couple, pairing)
        yield from _of_slot("place", (couple[0].place, couple[1].place), couple, pairing)
        yield from _of_time(couple, pairing)
        gold, found = couple
        if gold.status and not alike(gold, found, pairing.sample):
            yield _fault("status", gold.trigger, (gold.status, found.status or ""), pairing)


def _of_triggers(pairing: EventPairing) -> Iterator[Fault]:
    if pairing.sample.pair and pairing.sample.pair.root != pairing.prediction.root:
        roots = (pairing.sample.pair.root, pairing.prediction.root or "")
        span = pairing.sample.pair.agent or pairing.sample.pair.recipient or Span(0, 1)
        yield _fault("another type of a pair", span, roots, pairing)
    for one in pairing.missed:
        yield _fault("trigger missed", one.trigger, (_kind(one, pairing), ""), pairing)
    for one in pairing.spare:
        yield _fault("trigger spurious", one.trigger, ("", _kind(one, pairing)), pairing)
    for gold, found in pairing.couples:
        if pairing.sample.scope == "typed" and gold.type != found.type:
            yield _fault("another type", gold.trigger, (gold.type or "", found.type or ""), pairing)


def _kind(one: MarkedEvent, pairing: EventPairing) -> str:
    return one.type or one.trigger.of(pairing.sample.text)


def _of_participants(couple: Couple, pairing: EventPairing) -> Iterator[Fault]:
    gold, found = couple
    pairs = list(matched(gold.participants, found.participants))
    right, used = [g for g, _ in pairs], [f for _, f in pairs]
    for one in gold.participants:
        if one not in right:
            yield _fault("participant missed", gold.trigger, (_told(one, pairing), ""), pairing)
    for one in found.participants:
        if one not in used:
            yield _fault("participant spurious", gold.trigger, ("", _told(one, pairing)), pairing)
    for g, f in pairs:
        if g.role != f.role:
            yield _fault("another role", gold.trigger, (_told(g, pairing), f.role), pairing)


def _told(one: MarkedParticipant, pairing: EventPairing) -> str:
    return f"{one.words[0].of(pairing.sample.text)} ({one.role})"


def _of_slot(
    name: str, sides: tuple[Sequence[Span], Sequence[Span]], couple: Couple, pairing: EventPairing
) -> Iterator[Fault]:
    gold, found = sides
    if bool(gold) == bool(found) and (not gold or touching(gold, found)):
        return
    kind = f"{name} missed" if not found else f"{name} spurious" if not gold else f"another {name}"
    cause = next(one for one in EVENT_CAUSES if one == kind)
    told = [side[0].of(pairing.sample.text) if side else "" for side in sides]
    yield _fault(cause, couple[0].trigger, (told[0], told[1]), pairing)


def _of_time(couple: Couple, pairing: EventPairing) -> Iterator[Fault]:
    gold, found = couple
    if gold.when:
        yield from _of_slot("time", (gold.when, found.when), couple, pairing)
    elif (gold.time or found.time) and not same_time(gold, found):
        cause: EventCause = "time missed" if not found.time else "time spurious" if not gold.time else "another time"
        yield _fault(cause, gold.trigger, (gold.time or "", found.time or ""), pairing)


def _fault(cause: EventCause, span: Span, sides: tuple[str, str], pairing: EventPairing) -> Fault:
    text = pairing.sample.text
    return Fault(
        cause=cause, article=pairing.sample.id, begin=span.start, gold=sides[0], predicted=sides[1],
        sentence=around(span, text),
    )  # fmt: skip
