"""The tags of the recogniser of names, and the names that a row of scores spells best."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ...parse import Run

if TYPE_CHECKING:
    from numpy import floating
    from numpy.typing import NDArray

    Scores = NDArray[floating[Any]]

TYPES = ("person", "organisation", "place", "other")
TAGS = ("O", *(f"{edge}-{kind}" for kind in TYPES for edge in ("B", "I")))
NEVER = -1e4


class Spelled(Struct, frozen=True):
    """Words `run` as a name of that type."""

    run: Run
    type: str


def spelled(windows: Sequence["Scores"], after: "Scores") -> list[list[Spelled]]:
    """The names of the best sequence of tags of every window (Viterbi), for all windows at once. The scores of a
    window (words, tags) are the log-odds of each word's tag, `after` (tags, tags) those of the second behind the first:
    "I" only behind "B" or "I" of its type."""
    import numpy as np

    lengths = np.array([len(scores) for scores in windows], dtype=np.int64)
    if not lengths.size or not lengths.max():
        return [[] for _ in windows]
    padded = np.zeros((len(windows), lengths.max(), len(TAGS)))
    for n, scores in enumerate(windows):
        padded[n, : len(scores)] = scores
    best = padded[:, 0] + np.where([tag[0] == "I" for tag in TAGS], NEVER, 0.0)
    back = np.zeros(padded.shape, dtype=np.int64)
    for i in range(1, lengths.max()):
        paths = best[:, :, None] + after
        back[:, i] = paths.argmax(1)
        best = np.where((i < lengths)[:, None], paths.max(1) + padded[:, i], best)
    last = best.argmax(1).tolist()
    return [_runs(_path(back[n, :length].tolist(), last[n])) for n, length in enumerate(lengths.tolist())]


def _path(back: list[list[int]], last: int) -> list[int]:
    """The tags that lead to the `last` one, each word telling which was before its own."""
    path = [last] if back else []
    for before in reversed(back[1:]):
        path.append(before[path[-1]])
    return path[::-1]


def _runs(path: list[int]) -> list[Spelled]:
    found: list[Spelled] = []
    for i, number in enumerate(path):
        tag = TAGS[number]
        if tag[0] == "I":
            last = found.pop()
            found.append(Spelled(Run(last.run.first, i + 1), last.type))
        elif tag != "O":
            found.append(Spelled(Run(i, i + 1), tag[2:]))
    return found
