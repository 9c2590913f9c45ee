"""Actors across articles: one node each, and none for two."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from ..assignment import assignment
from ..faults import Fault
from ..hits import Hits
from .cluster_scores import Cluster, b_cubed
from .links import NIL
from .pairing import Pairing, fault

Key = tuple[str, ...]


class Seen(Struct, frozen=True, kw_only=True):
    """An actor of one article: who it is by gold, and as whom it was found (None: not found by name)."""

    article: int
    actor: int
    gold: Key
    found: Key | None


def seen(pairings: Sequence[Pairing]) -> tuple[Seen, ...]:
    """The named actors of all articles whose identity gold gives: by an item, an identity, or NIL, which is
    somebody of that article alone."""
    return tuple(one for number, pairing in enumerate(pairings) for one in _of_article(number, pairing))


def _of_article(number: int, pairing: Pairing) -> Iterator[Seen]:
    met = _met(pairing)
    for place, actor in enumerate(pairing.sample.actors):
        named = any(pairing.gold[spot].named for spot in pairing.gold_of.get(place, ()))
        if named and (actor.identity or actor.wikidata):
            found = met.get(place)
            yield Seen(
                article=number, actor=place, gold=_key(pairing, actor.identity, actor.wikidata, actor.id),
                found=None if found is None else _found_key(pairing, found),
            )  # fmt: skip


def _met(pairing: Pairing) -> dict[int, int]:
    """The found actor that each gold actor has most names in common with, one to one."""
    shared: dict[tuple[int, int], float] = {}
    for f, g in pairing.mates.items():
        if pairing.gold[g].named and pairing.found[f].named:
            cell = pairing.gold[g].actor, pairing.found[f].actor
            shared[cell] = shared.get(cell, 0) + 1
    return assignment(shared)


def _found_key(pairing: Pairing, place: int) -> Key:
    actor = pairing.prediction.actors[place]
    return _key(pairing, actor.identity, actor.wikidata, actor.id)


def _key(pairing: Pairing, identity: str | None, item: str | None, own: str) -> Key:
    if identity or (item and item != NIL):
        return (identity or item or "",)
    return (pairing.sample.id, own)


def identity_hits(everyone: Sequence[Seen]) -> Hits:
    """B-cubed over (article, actor) pairs: recall over all of gold, precision over those found by name."""
    gold = _clusters([(one.gold, number) for number, one in enumerate(everyone)])
    found = _clusters([(one.found, number) for number, one in enumerate(everyone) if one.found is not None])
    return b_cubed(gold, found)


def _clusters(keyed: Sequence[tuple[Key, int]]) -> list[Cluster]:
    groups: dict[Key, set[int]] = {}
    for key, number in keyed:
        groups.setdefault(key, set()).add(number)
    return [frozenset(group) for group in groups.values()]


def identity_faults(pairings: Sequence[Pairing], everyone: Sequence[Seen]) -> Iterator[Fault]:
    """Neighbours in the order of the articles that are one by gold and were found as two, or the other way round."""
    met = [one for one in everyone if one.found is not None]
    for one, other in _pairs(met, "gold"):
        if one.found != other.found:
            yield _fault(pairings, (one, other), "split")
    for one, other in _pairs(met, "found"):
        if one.gold != other.gold:
            yield _fault(pairings, (one, other), "merged")


def _pairs(met: Sequence[Seen], side: str) -> Iterator[tuple[Seen, Seen]]:
    groups: dict[Key, list[Seen]] = {}
    for one in met:
        groups.setdefault(getattr(one, side), []).append(one)
    for group in groups.values():
        yield from pairwise(group)


def _fault(pairings: Sequence[Pairing], pair: tuple[Seen, Seen], way: str) -> Fault:
    other = pair[1]
    pairing = pairings[other.article]
    span = next(pairing.gold[place].span for place in pairing.gold_of[other.actor] if pairing.gold[place].named)
    names = [f"{_name(pairings, each)} ({pairings[each.article].sample.id})" for each in pair]
    one_or_two = " = ".join(names), " / ".join(names)
    if way == "split":
        return fault(pairing, "split across articles", span, *one_or_two)
    return fault(pairing, "merged across articles", span, *reversed(one_or_two))


def _name(pairings: Sequence[Pairing], one: Seen) -> str:
    actor = pairings[one.article].sample.actors[one.actor]
    return actor.name or actor.id
