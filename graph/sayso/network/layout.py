"""Where actors stand: communities together, no two overlapping, the same at every build.

Connected components are laid out one by one and packed in rows. Within a component, each community is
placed by springs, then the communities themselves; overlaps are pushed apart at each step.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .measure import communities, components
from .spread import pack, spread
from .springs import springs, sunflower

if TYPE_CHECKING:
    import networkx

    from .springs import Points

WHOLE = 60
"""Up to this many nodes a component is placed at once; its communities still draw together."""
TOGETHER = 1.5
"""How much harder an edge pulls within a community than between two."""
DENSE = 400
"""A community above this size is a ball however it is drawn: a spiral by rank costs nothing."""
GAP = 30.0


class Box(NamedTuple):
    """The room a node takes with its label, in pixels."""

    width: float
    height: float


Positions = dict[str, tuple[int, int]]


def positions(graph: "networkx.DiGraph", boxes: Mapping[str, Box]) -> Positions:
    """The centre of each node's box, in whole pixels; no two boxes overlap."""
    import numpy

    parts = components(graph)
    blocks = [_component(graph.subgraph(part), part, boxes) for part in parts]
    sizes = numpy.array([_extent(block, part, boxes) for block, part in zip(blocks, parts, strict=True)])
    corners = pack(sizes.reshape(-1, 2) + GAP)
    placed: Positions = {}
    for part, block, corner in zip(parts, blocks, corners, strict=True):
        for name, (x, y) in zip(part, block + corner, strict=True):
            placed[name] = (round(float(x)), round(float(y)))
    return placed


def _rooms(names: Sequence[str], boxes: Mapping[str, Box]) -> "Points":
    import numpy

    return numpy.array([boxes[name] for name in names], dtype=float).reshape(-1, 2)


def _extent(centres: "Points", names: Sequence[str], boxes: Mapping[str, Box]) -> "Points":
    """Width and height of the placed boxes together."""
    half = _rooms(names, boxes) / 2
    size: Points = (centres + half).max(axis=0) - (centres - half).min(axis=0)
    return size


def _component(graph: "networkx.DiGraph", names: list[str], boxes: Mapping[str, Box]) -> "Points":
    """Centres of a connected component's boxes, the top left corner of them all at the origin."""
    groups = communities(graph.subgraph(names)) if len(names) > 1 else [names]
    if len(names) <= WHOLE or len(groups) == 1:
        centres = _group(graph, names, boxes, groups)
    else:
        centres = _grouped(graph, names, boxes, groups)
    corner: Points = (centres - _rooms(names, boxes) / 2).min(axis=0)
    return centres - corner


def _edges(
    graph: "networkx.DiGraph", names: list[str], groups: list[list[str]]
) -> tuple[list[tuple[int, int]], list[float]]:
    number = {name: index for index, name in enumerate(names)}
    group_of = {name: index for index, group in enumerate(groups) for name in group}
    pairs, pulls = [], []
    for source, target, weight in sorted(graph.edges(names, data="weight", default=1)):
        if source in number and target in number and source != target:
            pairs.append((number[source], number[target]))
            near = group_of.get(source) == group_of.get(target)
            pulls.append(min(weight, 4) ** 0.5 * (TOGETHER if near else 1.0))
    return pairs, pulls


def _group(graph: "networkx.DiGraph", names: list[str], boxes: Mapping[str, Box], groups: list[list[str]]) -> "Points":
    rooms = _rooms(names, boxes)
    if len(names) > DENSE:
        rank = sorted(range(len(names)), key=lambda index: (-graph.degree(names[index]), names[index]))
        return sunflower(rooms, rank)
    pairs, pulls = _edges(graph, names, groups)
    return spread(springs(rooms, pairs, pulls), rooms)


def _grouped(
    graph: "networkx.DiGraph", names: list[str], boxes: Mapping[str, Box], groups: list[list[str]]
) -> "Points":
    """Each community laid out by itself, then the communities as boxes of their own."""
    import numpy

    inner = [_group(graph, group, boxes, [group]) for group in groups]
    sizes = numpy.array([_extent(c, g, boxes) for c, g in zip(inner, groups, strict=True)]) + GAP
    group_of = {name: index for index, group in enumerate(groups) for name in group}
    ties = {tuple(sorted((group_of[a], group_of[b]))) for a, b in graph.edges(names)}
    pairs = sorted((a, b) for a, b in ties if a != b)
    outer = spread(springs(sizes, pairs, [1.0] * len(pairs)), sizes)
    place: dict[str, Points] = {}
    for group, centres, size, middle in zip(groups, inner, sizes, outer, strict=True):
        corner = (centres - _rooms(group, boxes) / 2).min(axis=0)
        place |= dict(zip(group, centres - corner + middle - (size - GAP) / 2, strict=True))
    return numpy.array([place[name] for name in names])
