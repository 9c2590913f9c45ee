"""By which nouns an article calls whom: "Athens is a city", "the island of Socotra", "the Thames, a river"."""

from bisect import bisect_left, insort
from functools import cache
from typing import NamedTuple

from ...knowledge import lexicon, wordlist
from ...parse import Document, once_a_document
from ..syntax import first_joined
from .apposition import names_of
from .cast import Cast
from .descriptions import Description, sort_of
from .kin import related
from .sex import sex_of_noun

BEING = {"be", "become", "remain"}
NAMED = {"PROPN", "PRON"}
BESIDE = {"compound", "appos"}


@cache
def reciprocal() -> dict[str, frozenset[str]]:
    """What somebody's so-and-so has in them: a wife's husband, a guest's host."""
    return {noun: frozenset(turned) for noun, turned in lexicon("people")["reciprocal"].items()}


class Called(NamedTuple):
    """Whether a referent was called by a noun before, whether it was the last one so called, and whether another was;
    and whether the article tells anywhere that it is one."""

    ever: bool
    last: bool
    other: bool
    told: bool


class Callings:
    """The nouns of one article: those that were settled so far, and those that its syntax tells."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self._cast = cast
        self._told = told(document)
        self._used: dict[str, list[tuple[int, int]]] = {}
        self._owned: dict[tuple[str, int], int] = {}

    def note(self, described: Description, number: int) -> None:
        """Note that a phrase calls referent `number` by its noun."""
        insort(self._used.setdefault(described.noun, []), (described.head, number))
        if described.possessor is not None:
            self._owned.setdefault((described.noun, described.possessor), number)

    def again(self, described: Description) -> int | None:
        """Who is called by the same noun of the same person once more: "his wife" for whom "Vell and his wife" or "his
        wife, Ada Orr" meant before, or who is told to be. Not "his lawyers", "her former husband", "the bank's
        analyst"."""
        if described.possessor is None or described.sort != "person" or described.plural or described.words:
            return None
        if self._cast.referents[described.possessor].type != "person":
            return None
        kin = related(self._cast.document, self._cast, described)
        if kin is not None:
            return kin
        return self._owned.get((described.noun, described.possessor), self._in_turn(described))

    def _in_turn(self, described: Description) -> int | None:
        """Whose husband the possessor of a wife is: Orr, for "his wife" behind "Ada Orr's husband, Ben Vell"."""
        sex, turned = sex_of_noun(described.noun), reciprocal().get(described.noun, frozenset())
        found = {
            owner for (noun, owner), number in self._owned.items()
            if number == described.possessor and noun in turned
            and (sex is None or self._cast.referents[owner].sex in {None, sex})
        }  # fmt: skip
        return found.pop() if len(found) == 1 else None

    def of(self, number: int, noun: str, i: int) -> Called:
        """How referent `number` was called before token `i`."""
        used = self._used.get(noun, [])
        before = [one for _, one in used[: bisect_left(used, (i, -1))]]
        last = before[-1] if before else None
        told = any(self._cast.meant(head) == number for head in self._told.get(noun, ()))
        return Called(number in before, last == number, last not in {None, number}, told)


@once_a_document
def told(document: Document) -> dict[str, list[int]]:
    """The words that the article says are so-and-so, by its noun.

    Matches "Athens" by "city" in "Athens is the largest city", "the city of Athens", "Athens, a city in Greece". Not
    "Athens" in "the mayor of Athens" (whom it calls a mayor is no place: the candidates tell that), nor a denied one.
    """
    found: dict[str, list[int]] = {}
    for token in document.tokens:
        if token.pos != "NOUN":
            continue
        for head in _named(document, token.i):
            found.setdefault(token.lemma.lower(), []).append(head)
    return found


def _is_kind(noun: str) -> bool:
    """What a name before it may be: "the Tamber Post newspaper", "the Tamber river"; "the Tamber explosion" is none."""
    return sort_of(noun) != "other" or noun in wordlist("institutions", "places")


def _named(document: Document, noun: int) -> list[int]:
    tokens = document.tokens
    top = first_joined(document, noun)
    above = top.head
    found = [i for i in document.children(noun) if tokens[i].dep in BESIDE and tokens[i].pos == "PROPN"]
    if not _is_kind(tokens[noun].lemma.lower()):
        found = [i for i in found if tokens[i].dep == "appos"]
    found += names_of(document, noun)
    if top.dep in BESIDE and tokens[above].pos == "PROPN":
        found.append(above)
    if top.dep == "attr" and tokens[above].lemma in BEING and not document.children(above, "neg"):
        found += [i for i in document.children(above, "nsubj") if tokens[i].pos in NAMED]
    return found
