"""How likely each stance is, by all that tells of it: two readings, the lexicon, and where the target stands.

The reader answers twice, for the statement amid its sentences and for the speaker's words and the cue alone, which it
mistakes differently. A small regression (weights/stance/joining.json; training/stance/joining.py) weighs both with what
the lexicon tells and whether the target acts, suffers or owns.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ...model import Polarity
from ...parse import Document
from ...paths import PACKAGE
from ..syntax import role_of
from .stance_asking import Asked

if TYPE_CHECKING:
    from numpy import floating
    from numpy.typing import NDArray

    Floats = NDArray[floating[Any]]

JOINING = PACKAGE / "weights" / "stance" / "joining.json"
ROLES = ("nsubj", "nsubjpass", "dobj", "dative", "pobj", "poss", "attr", "appos")
READINGS = ("wide", "narrow")

Signs = dict[str, float]
Rows = Mapping[str, Sequence[float]]


class Question(NamedTuple):
    """What is asked of one target: the statement amid its sentences (`wide`), the words of the speaker and the cue
    alone (`narrow`), and what else tells of the stance (`signs`)."""

    wide: Asked
    narrow: Asked
    signs: Signs


def signs(document: Document, heads: Sequence[int], told: Polarity) -> Signs:
    """What the lexicon told, the role of the first mention, and whether any mention is a subject: each 1 or 0."""
    roles = [role_of(document, head) for head in heads]
    found = {f"told {one}": float(told == one) for one in ("negative", "positive")}
    found |= {role: float(roles[0] == role) for role in ROLES}
    return found | {"some subject": float("nsubj" in roles)}


def answered(readings: Sequence["Floats"]) -> Signs:
    """The log-odds (negative, neutral, positive) of the readings, wide and narrow, as signs: against and for, each
    over neither."""
    return {
        f"{name} {side}": float(odds[n] - odds[1])
        for name, odds in zip(READINGS, readings, strict=True)
        for n, side in ((0, "against"), (2, "for"))
    }


def joined(signs: Mapping[str, float], rows: Rows) -> "Floats":
    """The probabilities of negative, neutral and positive, by what each sign adds to their log-odds; "bias" always."""
    import numpy as np

    odds = np.array(rows["bias"]) + sum(value * np.array(rows[name]) for name, value in signs.items())
    shares = np.exp(odds - odds.max())
    found: Floats = shares / shares.sum()
    return found


@cache
def rows() -> Rows:
    """What each sign adds, as it ships."""
    found: Rows = json.loads(JOINING.read_text(encoding="utf-8"))
    return found
