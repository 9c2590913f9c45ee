"""Mentions of one actor put together, mentions of others kept apart: MUC, B-cubed, CEAF and their mean."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..faults import Fault
from ..hits import Table
from .cluster_scores import Cluster, b_cubed, ceaf, muc
from .gold import ACTORS
from .pairing import Pairing, fault
from .spots import Spot

MEASURES = {"MUC": muc, "B-cubed": b_cubed, "CEAF": ceaf}
SCOPES = ("all", "actors", "named")
CONLL = "head CoNLL"
"""The mean F1 of the three measures, mentions compared by their head word."""


def coreference_hits(pairing: Pairing, *, singletons: bool = False) -> Table:
    """Each measure over all clusters that gold follows, over those of actors where it also follows others, and over
    those with a name. Clusters of one mention are left out of both sides, as CoNLL does, unless wanted. Empty where
    gold does not say who is who."""
    if not pairing.sample.annotated.clusters:
        return {}
    least = 1 if singletons else 2
    return {
        f"coreference, {scope}: {name}": measure(gold, found)
        for scope in SCOPES
        for gold in [gold_clusters(pairing, scope, least)]
        for found in [found_clusters(pairing, least, gold if scope == "named" else None)]
        for name, measure in MEASURES.items()
    }


def gold_clusters(pairing: Pairing, scope: str, least: int) -> list[Cluster]:
    """Clusters of places of gold mentions: of all, of actors, or of actors with a name."""
    spots = {actor: [pairing.gold[place] for place in places] for actor, places in pairing.gold_of.items()}
    kept = (places for actor, places in pairing.gold_of.items() if _in_scope(spots[actor], scope))
    return [frozenset(places) for places in kept if len(places) >= least]


def _in_scope(spots: Sequence[Spot], scope: str) -> bool:
    named = scope != "named" or any(spot.named for spot in spots)
    return scope == "all" or (spots[0].type in ACTORS and named)


def found_clusters(pairing: Pairing, least: int, gold: Sequence[Cluster] | None = None) -> list[Cluster]:
    """Clusters of the gold mentions that found ones stand for; one that stands for none is itself. Mentions of a
    form that gold does not mark, and actors of a type that it does not, are left out where they meet no gold. With
    `gold` only those with a name, or with a mention of these clusters."""
    wanted = None if gold is None else frozenset().union(*gold)
    clusters: list[Cluster] = []
    for places in pairing.found_of.values():
        met = [place for place in places if place in pairing.mates or _counts(pairing, pairing.found[place])]
        cluster = frozenset(pairing.mates.get(place, -1 - place) for place in met)
        named = any(pairing.found[place].named for place in met)
        if len(met) >= least and (wanted is None or named or cluster & wanted):
            clusters.append(cluster)
    return clusters


def _counts(pairing: Pairing, spot: Spot) -> bool:
    return pairing.covers(spot.form) and pairing.judges(spot.type)


def cluster_faults(pairing: Pairing) -> Iterator[Fault]:
    """Actors with a name that were found as several with a name each, and several found as one."""
    if not pairing.sample.annotated.clusters:
        return
    pairs = [(g, f) for f, g in sorted(pairing.mates.items()) if pairing.gold[g].named and pairing.found[f].named]
    gold_actor = {pair: pairing.gold[pair[0]].actor for pair in pairs}
    found_actor = {pair: pairing.found[pair[1]].actor for pair in pairs}
    for one, other in _apart(pairs, gold_actor, found_actor):
        yield fault(pairing, "actor split", pairing.gold[other[0]].span, *_both(pairing, one, other))
    for one, other in _apart(pairs, found_actor, gold_actor):
        yield fault(pairing, "actors merged", pairing.gold[other[0]].span, *reversed(_both(pairing, one, other)))


Pair = tuple[int, int]


def _apart(pairs: Sequence[Pair], one: dict[Pair, int], other: dict[Pair, int]) -> Iterator[tuple[Pair, Pair]]:
    """Neighbours that are one actor on one side and two on the other, each two once."""
    seen = set()
    by_actor: dict[int, list[Pair]] = {}
    for pair in pairs:
        by_actor.setdefault(one[pair], []).append(pair)
    for together in by_actor.values():
        for before, after in pairwise(together):
            ways = frozenset((other[before], other[after]))
            if len(ways) == 2 and ways not in seen:
                seen.add(ways)
                yield before, after


def _both(pairing: Pairing, one: Pair, other: Pair) -> tuple[str, str]:
    """The two mentions as one, and as two."""
    first, second = (pairing.gold[pair[0]].surface for pair in (one, other))
    return f"{first} = {second}", f"{first} / {second}"
