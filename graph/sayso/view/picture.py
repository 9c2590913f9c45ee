"""The network as pyvis draws it: nodes, edges and options for vis-network, positions given, physics off."""

import json
import math
from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from ..network import Box, Positions, components, positions, strongest
from .contents import Contents

if TYPE_CHECKING:
    import networkx
    from pyvis.network import Network

SHAPES = {
    "person": "dot",
    "country": "square",
    "government": "diamond",
    "organisation": "triangle",
    "group": "hexagon",
    "company": "triangleDown",
    "place": "star",
}
GROUP = "group-"
DASHES: Mapping[str, bool | list[int]] = {
    "positive": False,
    "negative": [9, 5],
    "neutral": [2, 3],
    "mixed": [10, 4, 2, 4],
}
LETTER, LINE, MARGIN = 7.4, 17, 16
"""Pixels of a letter and a line of a label, and of the room around it."""
LABEL = 18
"""Letters of a label before it is broken into lines."""


ARROWS = 900
"""Arrows drawn at once, the strongest."""
SMALL, GROWN = 3, 5
"""Components of fewer actors than this are folded away where another has at least so many."""
GROUPS = 80
"""Communities that stand for those of their actors who are not drawn."""


def picture(
    graph: "networkx.DiGraph", communities: Sequence[Sequence[str]], contents: Contents, most: int, least: int = 1
) -> dict[str, Any]:
    """The nodes, edges and options that pyvis makes of the folded network's strongest actors, `most` nodes in all.

    A node's id is its actor's place in `contents`; one that stands for the undrawn actors of a community is
    "group-" and the community's number. Colours are left to the page, which knows whether it is light or dark, and so
    is which statements stand behind an edge, as that depends on the filters. `dated`: is there a time line.
    `least` is how many statements each edge of `graph` has at least.
    """
    from pyvis.network import Network

    shown, away = _drawn(graph, communities, most)
    actor_of = {actor.id: place for place, actor in enumerate(contents.actors)}
    net = Network(directed=True)
    _add_nodes(net, shown, actor_of, _part(graph, communities, least))
    edges = sorted(shown.edges(data=True), key=lambda item: (-item[2]["weight"], item[:2]))
    for source, target, edge in [item for item in edges if "stance" in item[2]][:ARROWS]:
        net.add_edge(
            actor_of[source],
            actor_of[target],
            width=round(1.4 + 1.1 * (edge["weight"] - 1) ** 0.6, 2),
            dashes=DASHES[edge["stance"]],
            stance=edge["stance"],
        )
    net.toggle_physics(False)
    net.set_edge_smooth("curvedCW")
    return {
        "nodes": net.nodes,
        "edges": net.edges,
        "options": _options(net),
        "folded": {"actors": away, "most": most},
        "least": least,
        "dated": _dated(contents),
    }


def _dated(contents: Contents) -> bool:
    """Whether statements have more than one date, as far as all dates are known."""
    dates = {one.said or contents.articles[one.article].date for one in contents.statements} - {""}
    known = min(map(len, dates), default=0)
    return len({date[:known] for date in dates}) > 1


def _part(graph: "networkx.DiGraph", communities: Sequence[Sequence[str]], least: int) -> dict[str, dict[str, Any]]:
    """What each actor is in the network: its community, whether it speaks, is spoken about or both, and its weight."""
    group = {name: number for number, members in enumerate(communities) for name in members}
    found = {}
    for name, node in graph.nodes(data=True):
        heard = graph.in_degree(name) > 0
        speaks = graph.out_degree(name) > 0 if least > 1 else node["spoken"]
        role = ("both" if heard else "speaker") if speaks else "target"
        found[name] = {"community": group.get(name, -1), "role": role, "weight": node["spoken"] + node["about"]}
    return found


def _drawn(
    graph: "networkx.DiGraph", communities: Sequence[Sequence[str]], most: int
) -> tuple["networkx.DiGraph", int]:
    """What is drawn, and how many actors are not: beyond `most`, each of the largest communities gets one node for
    those of its actors that are left out, tied to the strongest that are drawn so that it stands beside them."""
    if len(graph) <= most:
        return graph, 0
    room = max(2, most - min(GROUPS, len(communities), most // 4))
    shown = strongest(graph, room)
    for number, members in enumerate(communities[: most - room]):
        drawn = [name for name in members if name in shown]
        left = len(members) - len(drawn)
        if left > 1:
            node = f"{GROUP}{number}"
            shown.add_node(node, name=f"{left:,} more", type="more", spoken=left, community=number)
            anchors = sorted(drawn, key=lambda name: (-shown.degree(name), name))[:2]
            shown.add_edges_from(((node, name) for name in anchors), weight=1)
    return shown, len(graph) - room


def _options(net: "Network") -> dict[str, Any]:
    options: dict[str, Any] = json.loads(net.options.to_json())
    return options


def label(name: str) -> str:
    """A name in lines of about 18 letters; three lines at most; no word is broken, the longest are cut."""
    words = " ".join(word if len(word) <= 2 * LABEL else f"{word[: 2 * LABEL - 1]}…" for word in name.split())
    return "\n".join(wrap(words, LABEL, break_long_words=False, max_lines=3, placeholder=" …")) or words


def radius(spoken: int) -> int:
    """Half the width of a node: its area grows with how often the actor speaks."""
    return round(min(9 + 4 * math.sqrt(spoken), 40))


def room(name: str, half: int) -> Box:
    """The pixels a node takes with its label below."""
    lines = label(name).split("\n")
    return Box(max(2 * half, LETTER * max(map(_letters, lines))) + MARGIN, 2 * half + LINE * len(lines) + MARGIN)


def _letters(line: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)


def _add_nodes(
    net: "Network", shown: "networkx.DiGraph", actor_of: Mapping[str, int], part: Mapping[str, dict[str, Any]]
) -> None:
    half = {name: radius(node["spoken"]) for name, node in shown.nodes(data=True)}
    boxes = {name: room(node["name"], half[name]) for name, node in shown.nodes(data=True)}
    centres, weak = positions(shown, boxes), _weak(shown)
    for name, node in shown.nodes(data=True):
        x, y = centres[name]
        above = label_above(shown, name, centres)
        shift = boxes[name].height / 2 - MARGIN / 2 - half[name]
        net.add_node(
            name if node["type"] == "more" else actor_of[name],
            label=label(node["name"]),
            group=node["type"],
            shape=SHAPES.get(node["type"], "dot"),
            size=half[name],
            x=x,
            y=round(y + shift if above else y - shift),
            above=above,
            weak=name in weak,
            **part.get(name, {"community": node.get("community", -1), "role": "more", "weight": 0}),
        )


def _weak(shown: "networkx.DiGraph") -> set[str]:
    """Those who stand alone or in a pair, where there is more to see."""
    parts = components(shown)
    grown = max(map(len, parts), default=0) >= GROWN
    return {name for part in parts if grown and len(part) < SMALL for name in part}


def label_above(shown: "networkx.DiGraph", name: str, centres: Positions) -> bool:
    """Whether more arrows arrive from below than from above: a label below would cover their heads."""
    below = sum(1 if centres[other][1] > centres[name][1] else -1 for other in shown.predecessors(name))
    return below > 0
