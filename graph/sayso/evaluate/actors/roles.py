"""Roles: what the article says an actor is, and for which organisation."""

from collections.abc import Iterator

from ...model import Span
from ..faults import Fault
from ..hits import Hits, Table
from .faults import ActorCause
from .gold import MarkedRole
from .pairing import Pairing, fault
from .spots import head_word

Plain = tuple[int, str, int | None]
"""Actor, head word of the role in lower case, organisation: places among the gold actors, below 0 for found ones
that are none of gold's."""


def role_hits(pairing: Pairing) -> Table:
    """Roles by actor and head word, and with their organisation. Empty where gold has no roles and does not mark
    them; where it does not mark all, only those of actors who have one in gold are judged."""
    annotated = pairing.sample.annotated.roles
    if not pairing.sample.roles and not annotated:
        return {}
    gold, found = sides(pairing)
    return {
        "roles: actor and role": _hits({one[:2] for one in gold}, {one[:2] for one in found}),
        "roles: with organisation": _hits(set(gold), set(found)),
    }


def _hits(gold: set[tuple[object, ...]], found: set[tuple[object, ...]]) -> Hits:
    right = len(gold & found)
    return Hits(right, len(found), right, len(gold))


def sides(pairing: Pairing) -> tuple[dict[Plain, MarkedRole], dict[Plain, MarkedRole]]:
    """The roles of both sides in terms of gold's actors, of those with a name: what "a spokesman" is says his
    description."""
    named = {spot.actor for spot in pairing.gold if spot.named}
    own = {actor.id: place for place, actor in enumerate(pairing.sample.actors)}
    gold = {one: role for role in pairing.sample.roles if (one := _plain(role, own))[0] in named}
    met = _met(pairing)
    theirs = {actor.id: met.get(place, -1 - place) for place, actor in enumerate(pairing.prediction.actors)}
    named |= {met.get(spot.actor, -1 - spot.actor) for spot in pairing.found if spot.named}
    found = {one: role for role in pairing.prediction.roles if (one := _plain(role, theirs))[0] in named}
    if pairing.sample.annotated.roles:
        return gold, found
    judged = {one[0] for one in gold}
    return gold, {one: role for one, role in found.items() if one[0] in judged}


def _plain(role: MarkedRole, actors: dict[str, int]) -> Plain:
    head = head_word(Span(0, len(role.role)), role.role).of(role.role).lower()
    return actors[role.actor], head, None if role.organisation is None else actors[role.organisation]


def _met(pairing: Pairing) -> dict[int, int]:
    """The gold actor that each found one shares most mentions with; the first of equals."""
    shared: dict[int, dict[int, int]] = {}
    for f, g in sorted(pairing.mates.items()):
        votes = shared.setdefault(pairing.found[f].actor, {})
        votes[pairing.gold[g].actor] = votes.get(pairing.gold[g].actor, 0) + 1
    return {found: max(votes, key=votes.__getitem__) for found, votes in shared.items()}


def role_faults(pairing: Pairing) -> Iterator[Fault]:
    """Every role that is missed, has another organisation, or is none."""
    if not role_hits(pairing):
        return
    gold, found = sides(pairing)
    others = {one[:2]: role for one, role in found.items() if one not in gold}
    for one, role in gold.items():
        if one not in found:
            other = others.get(one[:2])
            cause: ActorCause = "role of wrong organisation" if other else "role missed"
            yield fault(pairing, cause, _span(pairing, role, one[0]), _told(role), _told(other))
    for one, role in found.items():
        if one[:2] not in {wanted[:2] for wanted in gold}:
            yield fault(pairing, "role spurious", _span(pairing, role, one[0]), "", _told(role))


def _told(role: MarkedRole | None) -> str:
    return f"{role.actor}: {role.role}, {role.organisation or '-'}" if role else ""


def _span(pairing: Pairing, role: MarkedRole, actor: int) -> Span:
    """Where the role stands, else the actor's first mention."""
    if role.span:
        return role.span
    places = pairing.gold_of.get(actor, ()) if actor >= 0 else pairing.found_of.get(-1 - actor, ())
    mentions = pairing.gold if actor >= 0 else pairing.found
    return mentions[places[0]].span if places else Span(0, 0)
