"""The one-to-one assignment of rows to columns whose sum of weights is greatest."""

from collections.abc import Iterable, Mapping, Sequence

INFINITE = float("inf")
Cell = tuple[int, int]


def assignment(weights: Mapping[Cell, float]) -> dict[int, int]:
    """The columns of rows, from the weights above 0 of (row, column); what has none is assigned nothing.

    Rows and columns that weights do not connect are solved apart: clusters of an article overlap few others, so
    that the cubic part stays small. Source: Kuhn 1955, with potentials (Jonker and Volgenant 1987).
    """
    chosen: dict[int, int] = {}
    for cells in _parts([cell for cell, weight in sorted(weights.items()) if weight > 0]):
        chosen |= _assigned({cell: weights[cell] for cell in cells})
    return chosen


def _parts(cells: Sequence[Cell]) -> Iterable[list[Cell]]:
    """The cells by connected parts of rows and columns."""
    root: dict[tuple[str, int], tuple[str, int]] = {}

    def find(node: tuple[str, int]) -> tuple[str, int]:
        while root.setdefault(node, node) != node:
            node = root[node]
        return node

    for row, column in cells:
        root[find(("row", row))] = find(("column", column))
    parts: dict[tuple[str, int], list[Cell]] = {}
    for cell in cells:
        parts.setdefault(find(("row", cell[0])), []).append(cell)
    return parts.values()


def _assigned(weights: Mapping[Cell, float]) -> dict[int, int]:
    """One part: a square of costs, padded with rows and columns that cost nothing."""
    rows, columns = sorted({row for row, _ in weights}), sorted({column for _, column in weights})
    size = max(len(rows), len(columns))
    costs = [[0.0] * size for _ in range(size)]
    for (row, column), weight in weights.items():
        costs[rows.index(row)][columns.index(column)] = -weight
    pairs = ((i, j) for i, j in enumerate(_cheapest(costs)) if i < len(rows) and j < len(columns))
    return {rows[i]: columns[j] for i, j in pairs if (rows[i], columns[j]) in weights}


def _cheapest(costs: Sequence[Sequence[float]]) -> list[int]:
    """The column of each row of a square in the assignment that costs least."""
    size = len(costs)
    of_row, of_column, row_at = [0.0] * size, [0.0] * (size + 1), [-1] * (size + 1)
    for row in range(size):
        _augment(costs, row, (of_row, of_column), row_at)
    columns = [0] * size
    for column in range(size):
        columns[row_at[column]] = column
    return columns


def _augment(
    costs: Sequence[Sequence[float]], row: int, potentials: tuple[list[float], list[float]], row_at: list[int]
) -> None:
    """Give one more row a column, along the cheapest path of changes. The last column is a start that is none."""
    of_row, of_column = potentials
    size = len(costs)
    least, before, done = [INFINITE] * size, [size] * size, [False] * (size + 1)
    column, row_at[size] = size, row
    while row_at[column] >= 0:
        done[column], here = True, row_at[column]
        for other in range(size):
            cost = costs[here][other] - of_row[here] - of_column[other]
            if not done[other] and cost < least[other]:
                least[other], before[other] = cost, column
        following = min((other for other in range(size) if not done[other]), key=least.__getitem__)
        step = least[following]
        for other in range(size + 1):
            if done[other]:
                of_row[row_at[other]] += step
                of_column[other] -= step
            elif other < size:
                least[other] -= step
        column = following
    while column != size:
        row_at[column], column = row_at[before[column]], before[column]
