"""Force-directed placement (Fruchterman and Reingold 1991) in numpy, and a spiral for what is too dense."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Points = NDArray[numpy.float64]

SEED = 1
WORK = 30_000
"""Nodes times rounds, within reason: many nodes settle in fewer rounds, as each turn moves them by less."""
GRAVITY = 2.0
"""Pull to the middle: without it, pieces held by a single edge drift far off."""
FILL = 0.45
"""The share of the drawing that boxes cover: less is empty, more leaves no room for the edges."""
WIDE = 1.2
"""Windows are wider than high, and so are labels."""


def springs(rooms: "Points", pairs: Sequence[tuple[int, int]], pulls: Sequence[float]) -> "Points":
    """Centres (n, 2) for boxes of the given sizes (n, 2): edges pull, all nodes push, and the whole is
    scaled to what the boxes need. Boxes may still overlap."""
    import numpy

    count = len(rooms)
    ideal = float(numpy.sqrt(rooms.prod(axis=1).mean())) * 1.3
    points: Points = numpy.random.default_rng(SEED).standard_normal((count, 2)) * ideal * count**0.5 / 2
    edges = numpy.array(pairs, dtype=int).reshape(-1, 2)
    degree = numpy.bincount(edges.ravel(), minlength=count)
    busy = numpy.sqrt(numpy.minimum(degree[edges[:, 0]], degree[edges[:, 1]]))
    weights = numpy.array(pulls, dtype=float) / numpy.maximum(busy, 1)  # else hubs draw all into one heap
    heat = ideal * max(count, 4) ** 0.5 / 4
    rounds = min(300, 20 * count, max(60, WORK // count)) if count > 1 else 0
    for turn in range(rounds):
        force = _push(points, ideal) + _pull(points, edges, weights, ideal) - points * GRAVITY
        length = numpy.sqrt((force**2).sum(axis=1, keepdims=True)) + 1e-9
        limit = heat * (1 - turn / rounds) + 0.5
        points += force / length * numpy.minimum(length, limit)
    area = float(points.var(axis=0).sum()) * 8
    scale = (float(rooms.prod(axis=1).sum()) / FILL / area) ** 0.5 if count > 1 else 1.0
    stretched: Points = points * scale * numpy.array([WIDE, 1 / WIDE])
    return stretched


def _push(points: "Points", ideal: float) -> "Points":
    apart = points[:, None] - points[None]
    squared = (apart**2).sum(axis=2) + 1e-2
    force: Points = (apart * (ideal**2 / squared)[..., None]).sum(axis=1)
    return force


def _pull(points: "Points", edges: "NDArray[numpy.int64]", weights: "Points", ideal: float) -> "Points":
    import numpy

    force = numpy.zeros_like(points)
    apart = points[edges[:, 0]] - points[edges[:, 1]]
    pull = apart * (numpy.sqrt((apart**2).sum(axis=1)) * weights / ideal)[:, None]
    numpy.add.at(force, edges[:, 0], -pull)
    numpy.add.at(force, edges[:, 1], pull)
    return force


def sunflower(rooms: "Points", rank: Sequence[int]) -> "Points":
    """Centres on a spiral, the first in `rank` in the middle; no two boxes overlap.

    Neighbouring seeds of a sunflower are never nearer than about 1.2 spacings (Vogel 1979), so the diagonal
    of the largest box as spacing keeps all apart.
    """
    import numpy

    spacing = float(numpy.sqrt((rooms**2).sum(axis=1)).max())
    turn = numpy.arange(len(rooms))
    angle, radius = turn * numpy.pi * (3 - 5**0.5), spacing * numpy.sqrt(turn + 0.5)
    points = numpy.empty((len(rooms), 2))
    points[list(rank)] = numpy.stack([numpy.cos(angle) * radius, numpy.sin(angle) * radius], axis=1)
    return points
