"""One happening told more than once: in a sentence, in a statement, and under a word of its own type."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ...model import Event, Moment, Participant, Status
from ...model.edtf import interval
from ...parse import Document
from ..clauses import subjects

JOINTS = {"of", "for", "on", "in", "with", "to", "by", "over", "against"}


class Found(NamedTuple):
    """An event with its trigger's token; `sure` where the text itself tells its status."""

    event: Event
    token: int
    sure: bool


def merged(document: Document, found: Sequence[Found]) -> list[Found]:
    """A sentence's events, each once: "issued a warrant for her arrest" is one coercion, with the arrested;
    "paid a visit and visited Arlandia" one visit, that with more participants."""
    kept = list(found)
    for inner in reversed(found):
        outer = next((f for f in kept if _tells(document, f, inner)), None)
        if outer is not None:
            kept.remove(inner)
            kept[kept.index(outer)] = outer._replace(event=_union(outer.event, inner.event))
    return _distinct(kept)


def _tells(document: Document, outer: Found, inner: Found) -> bool:
    """Does the inner trigger hang on an outer one of its type, directly or by a preposition that adds to it, or tell
    what that did?"""
    if outer.event.type != inner.event.type or outer.token == inner.token:
        return False
    tokens = document.tokens
    if tokens[inner.token].pos == "VERB" and tokens[outer.token].pos == "NOUN":  # "the strike killed two"
        named = tokens[outer.token].text[:1].isupper() and outer.token != document.sentence_of(outer.token).first
        return not named and outer.token in subjects(document, inner.token)  # not the "Aid" of a body's name
    above = tokens[inner.token].head
    if tokens[inner.token].dep == "pobj" and tokens[above].lower in JOINTS:
        above = tokens[above].head
    return above == outer.token and tokens[inner.token].dep in {"pobj", "dobj", "nsubjpass", "attr"}


def _union(outer: Event, inner: Event) -> Event:
    known = {p.actor for p in outer.participants}
    more = tuple(p for p in inner.participants if p.actor not in known)
    order = {"agent": 0, "participant": 1, "recipient": 2}
    everyone = sorted((*outer.participants, *more), key=lambda p: order[p.role])
    return replace(outer, participants=tuple(everyone), place=outer.place or inner.place, time=outer.time or inner.time)


def _distinct(found: Sequence[Found]) -> list[Found]:
    """Of two of a type and status at no two times the one with more participants, where it has all of the other's in
    their roles: not "have met and plan to meet again", not an attack and what its target did in return."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (-len(f.event.participants), f.event.trigger)):
        place = next((n for n, other in enumerate(kept) if _repeats(one.event, other.event)), None)
        if place is None:
            kept.append(one)
        else:  # "fired Ana on Monday and replaced her with Ben": on Monday
            event = kept[place].event
            event = replace(event, place=event.place or one.event.place, time=event.time or one.event.time)
            kept[place] = kept[place]._replace(event=event)
    return sorted(kept, key=lambda f: f.event.trigger)


def _repeats(event: Event, other: Event) -> bool:
    same = (event.type, event.status) == (other.type, other.status)
    same = same and set(event.participants) <= set(other.participants)
    return same and not _apart(event.time, other.time) and not (event.place and other.place not in {None, event.place})


def _apart(one: Moment | None, other: Moment | None) -> bool:
    """Two known times that share no day."""
    if one is None or other is None or one.value is None or other.value is None:
        return False
    a, b = interval(one.value), interval(other.value)
    return a.last < b.first or b.last < a.first


def once_a_statement(events: Sequence[Event]) -> Iterator[Event]:
    """The events without those that a statement tells a second time: the same type, status, participants and
    place, at the same time or at none."""
    told: dict[tuple[str, str, Status, tuple[Participant, ...], str | None], list[Moment | None]] = {}
    for event in events:
        if event.statement is None:
            yield event
            continue
        times = told.setdefault((event.statement, event.type, event.status, event.participants, event.place), [])
        if not times or (event.time is not None and event.time not in times):
            yield event
        times.append(event.time)


def settled(found: Sequence[Found]) -> list[Found]:
    """A bare mention ("the visit is a test") takes the status that the article last told of the same kind of event
    by the same actor, or first tells; without one it stays as read."""
    return [one if one.sure else _settled(one, found) for one in found]


def _settled(one: Found, found: Sequence[Found]) -> Found:
    actors = {p.actor for p in one.event.participants if p.role != "recipient"}
    told = [f for f in found if f.sure and f.event.type == one.event.type and actors & _doers(f.event)]
    before = [f for f in told if f.event.trigger < one.event.trigger]
    known = before[-1:] or told[:1]
    return one._replace(event=replace(one.event, status=known[0].event.status)) if known else one


def _doers(event: Event) -> set[str]:
    return {p.actor for p in event.participants if p.role != "recipient"}
