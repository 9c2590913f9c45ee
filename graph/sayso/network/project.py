"""The network folded for the eye: one weighted edge a pair, and only the strongest actors."""

from typing import TYPE_CHECKING, NamedTuple

from .measure import salience

if TYPE_CHECKING:
    import networkx


class Tally(NamedTuple):
    """Statements of one speaker about one target, by stance."""

    positive: int = 0
    negative: int = 0
    neutral: int = 0


def dominant(tally: Tally) -> str:
    """The stance most statements take: (2, 0, 1) is "positive". Where praise and blame are level it is
    "mixed" ((1, 1, 1)); where one of them and neutrality are level, it counts ((1, 0, 1): "positive")."""
    most = max(tally)
    if tally.positive == tally.negative == most:
        return "mixed" if most else "neutral"
    if tally.positive == most:
        return "positive"
    return "negative" if tally.negative == most else "neutral"


def project(graph: "networkx.MultiDiGraph") -> "networkx.DiGraph":
    """A networkx.DiGraph with the same nodes and one edge a pair: `weight` (number of statements),
    `positive`, `negative`, `neutral`, the dominant `stance`, and `statements` (their keys, sorted).
    What an actor says about itself stays out: no edge can show it."""
    import networkx

    folded = networkx.DiGraph()
    folded.add_nodes_from(graph.nodes(data=True))
    pairs: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for source, target, key, stance in graph.edges(keys=True, data="stance"):
        if source != target:
            pairs.setdefault((source, target), []).append((key, stance))
    for (source, target), said in sorted(pairs.items()):
        stances = [stance for _, stance in said]
        tally = Tally(*(stances.count(name) for name in Tally._fields))
        keys = sorted(key for key, _ in said)
        folded.add_edge(source, target, weight=len(said), stance=dominant(tally), statements=keys, **tally._asdict())
    return folded


def weighty(graph: "networkx.DiGraph", least: int) -> "networkx.DiGraph":
    """The part of a folded network with the edges of at least so many statements, and the actors that have one."""
    import networkx

    part = networkx.DiGraph()
    edges = [(a, b, edge) for a, b, edge in graph.edges(data=True) if edge["weight"] >= least]
    tied = {name for a, b, _ in edges for name in (a, b)}
    part.add_nodes_from((name, node) for name, node in graph.nodes(data=True) if name in tied)
    part.add_edges_from(edges)
    return part


def strongest(graph: "networkx.DiGraph", most: int) -> "networkx.DiGraph":
    """The part of the network with the `most` most salient actors (ties by id), in the same order."""
    import networkx

    ranks = salience(graph)
    kept = set(sorted(ranks, key=lambda name: (-ranks[name], name))[:most])
    part = networkx.DiGraph()
    part.add_nodes_from((name, node) for name, node in graph.nodes(data=True) if name in kept)
    part.add_edges_from((a, b, edge) for a, b, edge in graph.edges(data=True) if a in kept and b in kept)
    return part
