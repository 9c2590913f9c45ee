"""The things of an article: what nouns, pronouns and years tell of, put together by what was learned.

Kept apart from the actors: no record's actor has a mention more or less by it. It tells which topic an "it" stands for,
and where an actor is told of in words that its record does not hold ("Orr is *a lawyer*").
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ...parse import Document
from ...paths import PACKAGE
from ..actors.cast import Cast
from .nominals import Nominal, nominals
from .signs import Pairs, pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]

WEIGHTS = PACKAGE / "weights" / "reference" / "things.npz"
FLOOR = 0.25  # the least probability of a link; chosen on half of the documents
SURE = 0.5  # where something is told by it


class Followed(Struct, frozen=True):
    """The words that tell of one thing (token numbers, in text order), and the number of the actor that it is."""

    heads: tuple[int, ...]
    actor: int | None


def followed(
    document: Document,
    cast: Cast,
    vectors: "Numbers | None",
    floor: float = FLOOR,
    known: Mapping[str, "Numbers"] | None = None,
) -> tuple[Followed, ...]:
    """Everything that is told of, in order of first mention; what is told of once too. `vectors` is the encoder's view
    of each token, `floor` the least probability of a link, `known` the weights (default: those of the package).

    Together: "the tunnel" and "it" of "They dug a tunnel. It leaks", "a lawyer" and the Orr who is one. Apart: "the
    tunnel" and "another tunnel"; two actors, whatever is likely.
    """
    found = list(nominals(document, cast))
    together = pairs(document, cast, found)
    links = _links(together, odds(known or weights(), together, found, vectors)[0], found, floor)
    return _joined(cast, found, links)


def odds(
    weights: Mapping[str, "Numbers"], together: Pairs, found: Sequence[Nominal], vectors: "Numbers | None"
) -> tuple["Numbers", "Numbers"]:
    """The probability of each pair among those with the same later word, and that each word goes on with none."""
    import numpy as np

    if not len(together.later):
        return np.zeros(0), np.zeros(len(found))
    asked, others = _views(weights, found, vectors)
    common = together.alone @ weights["thing.alone"] + asked @ weights["thing.asked"] + weights["thing.bias"]
    mine, other = asked[together.later], others[together.earlier]
    hidden = together.signs @ weights["thing.pairs"] + common[together.later]
    hidden += other @ weights["thing.other"] + (other * mine) @ weights["thing.product"]
    scores = np.maximum(hidden, 0) @ weights["thing.out"] + together.signs @ weights["thing.straight"]
    none = together.alone @ weights["thing.nobody.alone"] + asked @ weights["thing.nobody.asked"]
    none = np.maximum(none + weights["thing.nobody.bias"], 0) @ weights["thing.nobody.out"] + weights["thing.level"]
    scores, none = np.exp(np.minimum(scores, 50)), np.exp(np.minimum(none, 50))
    whole = none + np.bincount(together.later, scores, minlength=len(found))
    return scores / whole[together.later], none / whole


def _views(
    weights: Mapping[str, "Numbers"], found: Sequence[Nominal], vectors: "Numbers | None"
) -> tuple["Numbers", "Numbers"]:
    """The encoder's view of each word as the later one, and as the earlier one."""
    import numpy as np

    narrow = weights["thing.views"]
    width = narrow.shape[1] // 2
    if vectors is None:
        return np.zeros((len(found), width), np.float32), np.zeros((len(found), width), np.float32)
    views = vectors[[one.i for one in found]] @ narrow
    return views[:, :width], views[:, width:]


@cache
def weights() -> Mapping[str, "Numbers"]:
    """The weights of the package."""
    import numpy as np

    with np.load(WEIGHTS) as file:
        return {name: file[name].astype(np.float32) for name in file.files}


def _links(together: Pairs, told: "Numbers", found: Sequence[Nominal], floor: float) -> list[tuple[int, int]]:
    """(later, earlier) as token numbers: the likeliest of each word, where it is likely enough."""
    best: dict[int, tuple[float, int]] = {}
    for n, m, likely in zip(together.later.tolist(), together.earlier.tolist(), told.tolist(), strict=True):
        if likely >= floor and (n not in best or likely >= best[n][0]):
            best[n] = (likely, m)
    return [(found[n].i, found[m].i) for n, (_, m) in sorted(best.items())]


def _joined(cast: Cast, found: Sequence[Nominal], links: Sequence[tuple[int, int]]) -> tuple[Followed, ...]:
    """What the cast has as one, and what links add; a link that would join two actors is left out."""
    root: dict[int, int] = {}
    actor: dict[int, int] = {}

    def top(i: int) -> int:
        while root.setdefault(i, i) != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    def join(later: int, earlier: int) -> None:
        one, other = top(later), top(earlier)
        if one != other and not (one in actor and other in actor):
            root[one] = other
            if one in actor:
                actor[other] = actor[one]

    told: dict[int, list[int]] = defaultdict(list)  # what somebody is told to be is no mention: "Orr is a lawyer"
    for one in found:
        if one.known is not None:
            told[one.known].append(one.i)
    for number, referent in enumerate(cast.referents):
        heads = [head for head in cast.places(number) if cast.meant(head) == number]
        heads += told[number] if heads else []
        for head in heads[1:]:
            join(head, heads[0])
        if heads and not referent.thing:
            actor[top(heads[0])] = number
    for later, earlier in links:
        join(later, earlier)
    members: dict[int, list[int]] = defaultdict(list)
    for i in sorted({*(one.i for one in found), *root}):
        members[top(i)].append(i)
    return tuple(Followed(tuple(heads), actor.get(top(heads[0]))) for heads in sorted(members.values()))
