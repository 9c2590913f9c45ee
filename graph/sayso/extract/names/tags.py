"""The tags of the recogniser of names, and the names that a row of scores spells best."""

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


def spelled(scores: "Scores", after: "Scores") -> list[Spelled]:
    """The names of the best sequence of tags (Viterbi). `scores` (words, tags) are the log-odds of each word's, `after`
    (tags, tags) those of the second behind the first: "I" only behind "B" or "I" of its type."""
    import numpy as np

    if not len(scores):
        return []
    best = scores[0] + np.where([tag[0] == "I" for tag in TAGS], NEVER, 0.0)
    back = np.zeros((len(scores), len(TAGS)), dtype=np.int64)
    for i in range(1, len(scores)):
        paths = best[:, None] + after
        back[i] = paths.argmax(0)
        best = paths.max(0) + scores[i]
    path = [int(best.argmax())]
    for i in range(len(scores) - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return _runs(path[::-1])


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
