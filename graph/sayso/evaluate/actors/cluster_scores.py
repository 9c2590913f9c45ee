"""The measures of coreference over clusters of mentions, as the CoNLL 2011 and 2012 tasks defined them.

Each gives `Hits` whose counts add up over articles before precision and recall are taken, as the reference scorer
does. A mention is any hashable; the same one on both sides is the same mention.
"""

from collections.abc import Collection, Hashable, Sequence

from ..assignment import assignment
from ..hits import Hits

Cluster = frozenset[Hashable]


def muc(gold: Sequence[Cluster], found: Sequence[Cluster]) -> Hits:
    """Links that need not be added (Vilain et al. 1995): a cluster of n mentions that the other side has in k parts
    has n - k right of its n - 1 links."""
    right, predicted = _links(found, gold)
    kept, wanted = _links(gold, found)
    return Hits(right, predicted, kept, wanted)


def _links(clusters: Sequence[Cluster], others: Sequence[Cluster]) -> tuple[int, int]:
    of = _cluster_of(others)
    parts = [{of.get(mention, mention) for mention in cluster} for cluster in clusters]
    right = sum(len(cluster) - len(each) for cluster, each in zip(clusters, parts, strict=True))
    return right, sum(len(cluster) - 1 for cluster in clusters)


def _cluster_of(clusters: Sequence[Cluster]) -> dict[Hashable, Hashable]:
    return {mention: ("cluster", place) for place, cluster in enumerate(clusters) for mention in cluster}


def b_cubed(gold: Sequence[Cluster], found: Sequence[Cluster]) -> Hits:
    """For each mention the share of its cluster that is right (Bagga and Baldwin 1998); a mention that the other
    side does not have has none."""
    shared = [(len(k & r), len(k), len(r)) for k in gold for r in found if k & r]
    return Hits(
        sum(both * both / response for both, _, response in shared),
        _mentions(found),
        sum(both * both / key for both, key, _ in shared),
        _mentions(gold),
    )


def _mentions(clusters: Collection[Cluster]) -> int:
    return sum(map(len, clusters))


def ceaf(gold: Sequence[Cluster], found: Sequence[Cluster]) -> Hits:
    """Clusters aligned one to one where they are most alike (Luo 2005, phi 4): twice the mentions in common by the
    mentions of both."""
    alike = {
        (i, j): 2 * len(k & r) / (len(k) + len(r)) for i, k in enumerate(gold) for j, r in enumerate(found) if k & r
    }
    sum_of_best = sum(alike[cell] for cell in sorted(assignment(alike).items()))
    return Hits(sum_of_best, len(found), sum_of_best, len(gold))
