"""Three or four actors meant at once: "all three countries", "the four firms"."""

from collections import Counter
from collections.abc import Iterator

from ...parse import Document
from ..clauses import conjuncts
from .cast import Cast
from .descriptions import Description
from .pairs import KINDS, begins_list, kinds_of, land_of

NUMBERS = {"three": 3, "four": 4}
POINTING = {"all", "the", "these", "those"}


def some_number(document: Document, cast: Cast, described: Description) -> tuple[int, ...] | None:
    """The numbers of the three or four that a phrase means: those named last in one list of as many, else, of states,
    the only ones that the article comes back to; None where neither is plain.

    Matches "all three countries" after "Arlandia, Tamberia and Zarovia met". Not "three countries", "the three
    ministers, Ada Orr, Ben Vell and Cleo Rey", nor where four states are named.
    """
    wanted = next((NUMBERS[word] for word in described.words if word in NUMBERS), None)
    token = document.tokens[described.head]
    if wanted is None or not described.plural or described.determiner not in POINTING or begins_list(document, token):
        return None
    kinds = kinds_of(described.noun)
    listed = next((found for found in _lists(document, cast, described.head, kinds) if len(found) == wanted), None)
    if listed is not None or "state" not in kinds:
        return listed
    every, again = _lands(cast, 1), _lands(cast, 2)
    return every if len(every) == wanted else again if len(again) == wanted else None


def _lists(document: Document, cast: Cast, i: int, kinds: tuple[str, ...]) -> Iterator[tuple[int, ...]]:
    """Lists of names of one of those kinds before token `i`, nearest first."""
    for head, first in cast.before(i):
        if document.tokens[head].dep == "conj":
            continue
        listed = [first, *(n for other in conjuncts(document, head) if (n := cast.at(other)) is not None)]
        found = {KINDS.get(cast.referents[n].type) for n in listed}
        if len(found) == 1 and found <= set(kinds) and all(cast.referents[n].named for n in listed):
            yield tuple(dict.fromkeys(listed))


def _lands(cast: Cast, least: int) -> tuple[int, ...]:
    """The states that the article names so often, wherever: what is quoted may stand before them."""
    told: Counter[int] = Counter()
    for n, one in enumerate(cast.referents):
        if one.named and KINDS.get(one.type) == "state":
            told[land_of(cast, n)] += len(cast.places(n))
    return tuple(n for n, times in told.items() if times >= least)
