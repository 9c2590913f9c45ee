"""A place name read as the place or as who acts there: by rule where a rule is sure, else by weights.

The weights (weights/metonyms/CARD.md) are one logistic regression on signs of the parse and on the encoder's vectors
of the name and the words around it; a name costs five scalar products.
"""

import math
from collections.abc import Container, Sequence
from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec import Struct

from ...parse import Document, Run
from ...paths import PACKAGE
from ..speech.encoder import Reading
from .joined_words import places
from .metonym_signs import governor, signs
from .metonyms import acts, located, pinned, top

if TYPE_CHECKING:
    from ..speech.encoder import Odds

WEIGHTS = PACKAGE / "weights" / "metonyms" / "model.json"


class PlaceReading(Struct, frozen=True):
    """How a place name is read. `metonymic` where it means who acts there; `probability` of that, 0 to 1, by the
    weights (1 or 0 where a rule decides), `basis` what decided."""

    metonymic: bool
    probability: float
    basis: Literal["rule", "weights"]


class Weights(Struct, frozen=True):
    """A logistic regression: log-odds are `bias`, `signs` of those present, and the products of `vectors` with those
    of the words of `around`, in that order. `threshold` is the probability from which a name is read as acting."""

    bias: float
    threshold: float
    signs: dict[str, float]
    vectors: list[list[float]]


def place_reading(
    document: Document, run: Run, read: Sequence[Reading], *, building: bool = False, sources: Container[int] = ()
) -> PlaceReading:
    """How the place name `run` is read; without the encoder's readings `read`, by the rules alone.

    Match (metonymic): "Lima denied it", "pressure on Lima mounted". Not: "arrived in Lima", "Lima, Peru, denied it",
    "the Lima-listed firm".
    What something is attributed to (its word is among `sources`) speaks, and a town does not.
    """
    if pinned(document, run) or located(document, run) or places(document, run):
        return PlaceReading(False, 0.0, "rule")
    if not read or top(document, run) in sources:
        found = acts(document, run, building, sources)
        return PlaceReading(found, float(found), "rule")
    odds = _log_odds(document, run, read, building)
    chance = 1 / (1 + math.exp(-odds))
    return PlaceReading(chance >= weights().threshold, chance, "weights")


def around(document: Document, run: Run) -> tuple[int | None, ...]:
    """The words by which a name is read: its head, what it hangs on, the preposition between them, the words before
    and after it; None where there is none.

    "talks with Lima collapsed": "Lima", "talks", "with", "with", "collapsed".
    """
    head = top(document, run)
    _, preposition, above = governor(document, head)
    before = run.first - 1 if run.first else None
    after = run.last if run.last < len(document) else None
    return head, None if above == head else above, preposition, before, after


def vector(read: Sequence[Reading], i: int | None) -> "Odds | None":
    """The encoder's vector of token `i` (of its first sub-word); None where it has none."""
    window = next((one for one in read if i in one.run), None)
    if window is None or i is None:
        return None
    place = int(window.places[i - window.run.first])
    return window.middle[place] if place >= 0 else None


def _log_odds(document: Document, run: Run, read: Sequence[Reading], building: bool) -> float:
    known = weights()
    total = known.bias + sum(known.signs.get(sign, 0.0) for sign in signs(document, run, building))
    for word, factors in zip(around(document, run), _factors(), strict=True):
        found = vector(read, word)
        if found is not None:
            total += float(found @ factors)
    return total


@cache
def weights() -> Weights:
    """The weights that ship, read once a process."""
    return msgspec.json.decode(WEIGHTS.read_bytes(), type=Weights)


@cache
def _factors() -> "list[Odds]":
    import numpy as np

    return [np.array(one, np.float32) for one in weights().vectors]
