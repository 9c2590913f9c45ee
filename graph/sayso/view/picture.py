"""The network as pyvis draws it: nodes, edges and options for vis-network, positions given, physics off."""

import json
import math
from collections.abc import Mapping
from textwrap import wrap
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from ..network import Box, Positions, positions, project, strongest
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


def picture(graph: "networkx.MultiDiGraph", contents: Contents, most: int) -> dict[str, Any]:
    """The nodes, edges and options that pyvis makes of the network's `most` strongest actors.

    A node's id is its actor's place in `contents`. Colours are left to the page, which knows whether it is light
    or dark, and so is which statements stand behind an edge, as that depends on the filters.
    """
    from pyvis.network import Network

    folded = project(graph)
    shown = strongest(folded, most)
    actor_of = {actor.id: place for place, actor in enumerate(contents.actors)}
    net = Network(directed=True)
    _add_nodes(net, shown, actor_of)
    for source, target, edge in sorted(shown.edges(data=True), key=lambda item: item[:2]):
        net.add_edge(
            actor_of[source],
            actor_of[target],
            width=round(1.4 + 1.1 * (edge["weight"] - 1) ** 0.6, 2),
            dashes=DASHES[edge["stance"]],
            stance=edge["stance"],
        )
    net.toggle_physics(False)
    net.set_edge_smooth("curvedCW")
    folded_away = {"actors": len(folded) - len(shown), "most": most}
    return {"nodes": net.nodes, "edges": net.edges, "options": _options(net), "folded": folded_away}


def _options(net: "Network") -> dict[str, Any]:
    options: dict[str, Any] = json.loads(net.options.to_json())
    return options


def label(name: str) -> str:
    """A name in lines of about 18 letters; three lines at most, and no word is broken."""
    return "\n".join(wrap(name, LABEL, break_long_words=False, max_lines=3, placeholder=" …")) or name


def radius(spoken: int) -> int:
    """Half the width of a node: its area grows with how often the actor speaks."""
    return round(min(9 + 4 * math.sqrt(spoken), 40))


def room(name: str, half: int) -> Box:
    """The pixels a node takes with its label below."""
    lines = label(name).split("\n")
    return Box(max(2 * half, LETTER * max(map(_letters, lines))) + MARGIN, 2 * half + LINE * len(lines) + MARGIN)


def _letters(line: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)


def _add_nodes(net: "Network", shown: "networkx.DiGraph", actor_of: Mapping[str, int]) -> None:
    half = {name: radius(node["spoken"]) for name, node in shown.nodes(data=True)}
    boxes = {name: room(node["name"], half[name]) for name, node in shown.nodes(data=True)}
    centres = positions(shown, boxes)
    for name, node in shown.nodes(data=True):
        x, y = centres[name]
        above = label_above(shown, name, centres)
        shift = boxes[name].height / 2 - MARGIN / 2 - half[name]
        net.add_node(
            actor_of[name],
            label=label(node["name"]),
            group=node["type"],
            shape=SHAPES.get(node["type"], "dot"),
            size=half[name],
            x=x,
            y=round(y + shift if above else y - shift),
            above=above,
        )


def label_above(shown: "networkx.DiGraph", name: str, centres: Positions) -> bool:
    """Whether more arrows arrive from below than from above: a label below would cover their heads."""
    below = sum(1 if centres[other][1] > centres[name][1] else -1 for other in shown.predecessors(name))
    return below > 0
