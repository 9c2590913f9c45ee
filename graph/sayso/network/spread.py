"""Pushes overlapping boxes apart, and packs blocks into rows."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Points = NDArray[numpy.float64]

ROUNDS = 120
SLACK = 1.0
"""A pixel between boxes, so that rounding to whole pixels cannot make two touch."""


def spread(centres: "Points", rooms: "Points") -> "Points":
    """The centres moved as little as it takes for no two boxes (n, 2) to overlap.

    Every overlapping pair moves apart along the axis where it overlaps less; should some still overlap after
    the last round, all distances grow until none does, which always ends because no two centres are equal.
    """
    import numpy

    points = centres + numpy.stack([numpy.arange(len(centres)) * 1e-3] * 2, axis=1)
    reach = (rooms[:, None] + rooms[None]) / 2 + SLACK
    for _ in range(ROUNDS):
        move = _moves(points, reach)
        if move is None:
            return points
        points = points + move
    while _moves(points, reach) is not None:
        points = points * 1.1
    return points


def _moves(points: "Points", reach: "Points") -> "Points | None":
    """How far each box should move this round; None where nothing overlaps."""
    import numpy

    apart = points[:, None] - points[None]
    overlap = reach - numpy.abs(apart)
    clash = (overlap > 0).all(axis=2) & ~numpy.eye(len(points), dtype=bool)
    if not clash.any():
        return None
    sideways = clash & (overlap[..., 0] <= overlap[..., 1])
    upwards = clash & ~sideways
    push = numpy.stack([sideways, upwards], axis=2) * numpy.sign(apart) * (overlap / 2 + 0.01)
    move: Points = push.sum(axis=1) / numpy.maximum(clash.sum(axis=1), 1)[:, None] ** 0.5
    return move


def pack(sizes: "Points") -> "Points":
    """The top left corner of each block (n, 2), in the order given: rows of columns. The first block of a
    row sets its height, those after it are stacked in columns beside it; the row ends where it would make
    the whole wider than the widest block, or than about 1.5 times its height."""
    import numpy

    corners = numpy.zeros((len(sizes), 2))
    if not len(sizes):
        return corners
    limit = max(float(sizes[:, 0].max()), float((sizes.prod(axis=1).sum() * 1.5) ** 0.5))
    top = left = depth = column = row = 0.0
    for index, (wide, high) in enumerate(sizes.tolist()):
        if depth + high > row:
            left, depth, column = left + column, 0.0, 0.0
        if left + wide > limit:
            top, left, row = top + row, 0.0, 0.0
        corners[index] = left, top + depth
        depth, column, row = depth + high, max(column, wide), max(row, high)
    return corners
