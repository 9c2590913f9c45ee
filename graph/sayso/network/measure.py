"""What the network says about its actors: groups that talk about each other, and who matters most."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

SEED = 1


def communities(graph: "networkx.Graph") -> list[list[str]]:
    """The Louvain communities of a weighted graph (directions ignored), largest first.

    The search runs on numbers, entered in sorted order: sets of small integers iterate in one order whatever
    PYTHONHASHSEED is, sets of names (and networkx's views of a part of a graph) do not.
    """
    import networkx

    names = sorted(graph)
    number = {name: index for index, name in enumerate(names)}
    plain = networkx.Graph()
    plain.add_nodes_from(range(len(names)))
    ties = ((number[a], number[b], weight) for a, b, weight in graph.edges(data="weight", default=1))
    for a, b, weight in sorted(ties):
        if a != b:
            before = plain[a][b]["weight"] if plain.has_edge(a, b) else 0
            plain.add_edge(a, b, weight=before + weight)
    found = networkx.community.louvain_communities(plain, seed=SEED) if names else []
    ordered = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    return [[names[index] for index in group] for group in ordered]


def components(graph: "networkx.DiGraph") -> list[list[str]]:
    """The parts of a network between which there is no edge, the largest first; each sorted."""
    import networkx

    parts = [sorted(part) for part in networkx.weakly_connected_components(graph)]
    return sorted(parts, key=lambda part: (-len(part), part))


def salience(graph: "networkx.Graph") -> dict[str, int]:
    """How much each actor matters here: its statements plus those about it."""
    return {
        name: attributes.get("spoken", 0) + attributes.get("about", 0) for name, attributes in graph.nodes(data=True)
    }
