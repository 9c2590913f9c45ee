"""Rewrites every actor id in a record."""

from collections.abc import Mapping

from msgspec.structs import replace

from ..model import About, Actor, Event, Figure, HeldRole, Mention, Participant, Record, Statement


def relabelled(record: Record, ids: Mapping[str, str]) -> Record:
    """The record with each local actor id replaced by `ids[local]`; actors that became one are put together.
    KeyError for an id that is none of the record's actors."""
    return replace(
        record,
        actors=_actors(record.actors, ids),
        statements=tuple(_statement(one, ids) for one in record.statements),
        events=tuple(_event(one, ids) for one in record.events),
        figures=tuple(_figure(one, ids) for one in record.figures),
    )


def _each(local: tuple[str, ...], ids: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids[one] for one in local))


def _actors(actors: tuple[Actor, ...], ids: Mapping[str, str]) -> tuple[Actor, ...]:
    joined: dict[str, Actor] = {}
    for actor in actors:
        own = ids[actor.id]
        moved = replace(
            actor, id=own, affiliation=tuple(a for a in _each(actor.affiliation, ids) if a != own),
            roles=tuple(_role(role, own, ids) for role in actor.roles),
            mentions=_mentions(actor.mentions, ids),
        )  # fmt: skip
        joined[own] = _together(joined[own], moved) if own in joined else moved
    return tuple(joined.values())


def _role(role: HeldRole, own: str, ids: Mapping[str, str]) -> HeldRole:
    body = ids[role.organisation] if role.organisation is not None else None
    return replace(role, organisation=body if body != own else None)


def _mentions(mentions: tuple[Mention, ...], ids: Mapping[str, str]) -> tuple[Mention, ...]:
    """The mentions with the places they name; nearly all of them name none."""
    return tuple(one if one.place is None else replace(one, place=ids[one.place]) for one in mentions)


def _together(one: Actor, other: Actor) -> Actor:
    return replace(
        one,
        role=one.role or other.role,
        roles=tuple(
            sorted({*one.roles, *other.roles}, key=lambda role: (role.span, role.organisation_span or role.span))
        ),
        country=one.country or other.country,
        wikidata=one.wikidata or other.wikidata,
        affiliation=tuple(dict.fromkeys(one.affiliation + other.affiliation)),
        mentions=tuple(sorted({*one.mentions, *other.mentions})),
    )


def _statement(one: Statement, ids: Mapping[str, str]) -> Statement:
    speaker = ids[one.speaker] if one.speaker is not None else None
    return replace(
        one,
        speaker=speaker,
        co_speakers=tuple(other for other in _each(one.co_speakers, ids) if other != speaker),
        addressee=_each(one.addressee, ids),
        about=_about(one.about, ids),
    )


def _about(about: tuple[About, ...], ids: Mapping[str, str]) -> tuple[About, ...]:
    """One entry an actor; where two became one, a target beats one mentioned, then a stance none."""
    found: dict[str, About] = {}
    for one in about:
        moved = replace(one, actor=ids[one.actor])
        if moved.actor not in found or _weight(moved) > _weight(found[moved.actor]):
            found[moved.actor] = moved
    return tuple(found.values())


def _weight(about: About) -> tuple[bool, bool]:
    return about.grade == "target", about.stance != "neutral"


def _event(one: Event, ids: Mapping[str, str]) -> Event:
    parts = dict.fromkeys(Participant(ids[part.actor], part.role) for part in one.participants)
    return replace(one, participants=tuple(parts), place=ids[one.place] if one.place is not None else None)


def _figure(one: Figure, ids: Mapping[str, str]) -> Figure:
    return replace(one, of=_each(one.of, ids))
