"""What speaks for two words telling of the same thing, as numbers: all pairs of an article at once."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ...model import ActorType
from ...parse import Document
from ..actors.cast import Cast
from .nominals import DETERMINERS, KINDS, ROLES, Nominal

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]

SAME = 4  # earlier words of the same lemma that are weighed
NEAR = 10  # words before a pronoun or a pointing noun that are weighed
LOOKING = {"it": 3, "they": 3, "this": 2, "which": 0, "there": 3, "one": 1}  # sentences back
POINTING = {"the", "this"}
SORTS: tuple[ActorType | str, ...] = (
    "", "person", "country", "government", "organisation", "company", "group", "place", "thing"
)  # fmt: skip


class Pairs(Struct, frozen=True):
    """`later` and `earlier` are places in the list of nominals, a pair each; `signs` what speaks for each pair, `alone`
    what speaks of each nominal by itself."""

    later: "Numbers"
    earlier: "Numbers"
    signs: "Numbers"
    alone: "Numbers"


def pairs(document: Document, cast: Cast, found: Sequence[Nominal]) -> Pairs:
    """Each nominal with those before that it may go on telling of."""
    import numpy as np

    chosen = candidates(document, found)
    later = np.array([n for n, _ in chosen], dtype=np.int32)
    earlier = np.array([n for _, n in chosen], dtype=np.int32)
    alone = _alone(document, cast, found)
    return Pairs(later, earlier, _together(document, found, later, earlier, alone), alone)


def candidates(document: Document, found: Sequence[Nominal]) -> list[tuple[int, int]]:
    """(later, earlier) for what may be the same: by the same word, by what it stands beside, or near before a
    pronoun and "the" or "this" with a noun."""
    called: dict[str, list[int]] = defaultdict(list)
    places = {one.i: n for n, one in enumerate(found)}
    firsts: set[int] = set()
    chosen: list[tuple[int, int]] = []
    for n, one in enumerate(found):
        if one.known is None or one.known not in firsts:
            if one.known is not None:
                firsts.add(one.known)
            chosen += [(n, other) for other in _before(document, found, n, called, places)]
        if one.kind in {"noun", "name", "number"}:
            called[one.lemma].append(n)
    return chosen


def _before(
    document: Document, found: Sequence[Nominal], n: int, called: dict[str, list[int]], places: dict[int, int]
) -> list[int]:
    one = found[n]
    same = called.get(one.lemma, [])[-SAME:] if one.kind in {"noun", "name", "number"} else []
    beside = places.get(one.equal, n)
    back = LOOKING.get(one.kind, 2 if one.kind == "noun" and one.determiner in POINTING else -1)
    near: list[int] = []
    here = document.tokens[one.i].sentence
    for other in range(n - 1, max(-1, n - 1 - 3 * NEAR), -1):
        if len(near) == NEAR or document.tokens[found[other].i].sentence < here - back:
            break
        if found[other].kind != "number" and found[other].role != "inner":
            near.append(other)
    return sorted({*same, *near, *({beside} if beside < n else ())})


def _alone(document: Document, cast: Cast, found: Sequence[Nominal]) -> "Numbers":
    import numpy as np

    counts: dict[str, int] = defaultdict(int)
    for one in found:
        counts[one.lemma] += 1
    rows = np.array([
        (
            KINDS.index(one.kind), DETERMINERS.index(one.determiner), ROLES.index(one.role), _sort(cast, one),
            one.plural, bool(one.words), bool(one.of), counts[one.lemma], document.tokens[one.i].sentence,
        )
        for one in found
    ], dtype=np.float32).reshape(len(found), 9)  # fmt: skip
    hot = [np.eye(len(of), dtype=np.float32)[rows[:, k].astype(int)]
           for k, of in enumerate((KINDS, DETERMINERS, ROLES, SORTS))]  # fmt: skip
    return np.concatenate([*hot, rows[:, 4:7], np.log1p(rows[:, 7:])], axis=1)


def _sort(cast: Cast, one: Nominal) -> int:
    if one.known is None:
        return 0
    referent = cast.referents[one.known]
    return SORTS.index("thing" if referent.thing else referent.type)


def _together(
    document: Document, found: Sequence[Nominal], later: "Numbers", earlier: "Numbers", alone: "Numbers"
) -> "Numbers":
    """What compares the two words of each pair, before what tells of each."""
    import numpy as np

    tokens = document.tokens
    facts = np.array([
        (one.i, tokens[one.i].sentence, tokens[one.i].paragraph, tokens[one.i].head, one.equal, one.plural,
         KINDS.index(one.kind), ROLES.index(one.role)) for one in found
    ], dtype=np.int64).reshape(len(found), 8)  # fmt: skip
    lemmas, words, ofs = (_numbered(values) for values in (
        [one.lemma for one in found], [one.words for one in found], [one.of for one in found]))  # fmt: skip
    a, b = facts[later], facts[earlier]
    back, gap = a[:, 1] - b[:, 1], a[:, 0] - b[:, 0]
    held = _held([one.words for one in found])
    shared, sizes = (held @ held.T)[later, earlier], held.sum(1)
    inside = np.stack([shared == sizes[later], shared == sizes[earlier], shared > 0], axis=1).astype(np.float32)
    same = lemmas[later] == lemmas[earlier]
    rank = _ranks(later)
    signs = np.stack([
        same, same & (words[later] == words[earlier]), same & (ofs[later] == ofs[earlier]),
        (ofs[later] > 0) & (ofs[later] == ofs[earlier]), a[:, 5] == b[:, 5], same & (a[:, 5] == b[:, 5]),
        a[:, 4] == b[:, 0], b[:, 3] == a[:, 0], a[:, 3] == b[:, 0], a[:, 3] == b[:, 3], a[:, 7] == b[:, 7],
        a[:, 6] == b[:, 6], back == 0, back == 1, back == 2, a[:, 2] == b[:, 2],
        np.log1p(back), np.log1p(gap), np.log1p(rank), rank == 0,
    ], axis=1).astype(np.float32)  # fmt: skip
    return np.concatenate([signs, inside, inside * same[:, None], alone[earlier]], axis=1)


def _held(sets: Sequence[Collection[str]]) -> "Numbers":
    """(sets, words): one where the set has the word."""
    import numpy as np

    column = {word: n for n, word in enumerate(sorted({word for one in sets for word in one}))}
    held = np.zeros((len(sets), len(column)), dtype=np.float32)
    for n, one in enumerate(sets):
        held[n, [column[word] for word in one]] = 1
    return held


def _numbered(values: Sequence[Any]) -> "Numbers":
    """The same number for the same value; 0 for what is empty."""
    import numpy as np

    known: dict[Any, int] = {}
    return np.array([known.setdefault(one, len(known) + 1) if one else 0 for one in values], dtype=np.int64)


def _ranks(later: "Numbers") -> "Numbers":
    """Of the candidates of each nominal, how many stand nearer; pairs come in text order."""
    import numpy as np

    last = np.searchsorted(later, later, side="right")
    return last - 1 - np.arange(len(later))
