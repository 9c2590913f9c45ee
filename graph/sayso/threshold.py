"""Leaves out the statements that the extraction is not sure enough of."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from msgspec.structs import replace

from .model import Event, Figure, Record, Statement

Told = TypeVar("Told", Event, Figure)


def surer(record: Record, least: float) -> Record:
    """The record without statements whose confidence is below `least`.

    A statement within one of these stands in what reports that one, or in nothing. An event or figure told in
    one goes with it, unless another reports it: what someone said must not turn into a fact.
    """
    kept = tuple(one for one in record.statements if one.confidence >= least)
    if len(kept) == len(record.statements):
        return record
    moved = _moved(record.statements, {one.id for one in kept})
    happened = tuple(_still_told(record.events, moved))
    named = {event.id for event in happened}
    return replace(
        record,
        statements=tuple(
            replace(one, within=moved.get(one.within or ""), events=tuple(e for e in one.events if e in named))
            for one in kept
        ),
        events=happened,
        figures=tuple(_still_told(record.figures, moved)),
    )


def _moved(statements: Iterable[Statement], kept: set[str]) -> Mapping[str, str | None]:
    """For each statement's id, the kept one that reports what it says: itself, else the nearest around it."""
    outer = {one.id: one.within for one in statements}
    return {one: _nearest(one, outer, kept) for one in outer}


def _nearest(one: str, outer: Mapping[str, str | None], kept: set[str]) -> str | None:
    at: str | None = one
    while at is not None and at not in kept:
        at = outer[at]
    return at


def _still_told(things: Iterable[Told], moved: Mapping[str, str | None]) -> Iterator[Told]:
    for thing in things:
        if thing.statement is None:
            yield thing
        elif (teller := moved[thing.statement]) is not None:
            yield replace(thing, statement=teller)
