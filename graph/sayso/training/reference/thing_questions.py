"""What is asked of things: which earlier word each word of an annotated article goes on telling of."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ...extract.actors.cast import Cast
from ...extract.things.nominals import Nominal, nominals
from ...extract.things.signs import Pairs, pairs
from .articles import Read, gold
from .questions import Lesson


def thing_lessons(one: Read, cast: Cast) -> list[Lesson]:
    """A question for each word with candidates: which of them are the same, or none."""
    found, known = list(nominals(one.document, cast)), gold(one)
    together = pairs(one.document, cast, found)
    cuts = np.flatnonzero(np.diff(together.later)) + 1
    groups = np.split(np.arange(len(together.later)), cuts) if len(together.later) else []
    return [_lesson(one, found, together, rows, known) for rows in groups]


def _lesson(one: Read, found: Sequence[Nominal], together: Pairs, rows: Any, known: Mapping[int, int]) -> Lesson:
    place = int(together.later[rows[0]])
    head, heads = found[place].i, [found[n].i for n in together.earlier[rows].tolist()]
    right = [head in known and known.get(other) == known[head] for other in heads]
    answers = np.array([*right, not any(right)])
    return Lesson("thing", together.signs[rows], together.alone[place], answers, one.vectors[head], one.vectors[heads])
