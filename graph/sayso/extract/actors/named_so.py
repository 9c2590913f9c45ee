"""What a noun means that is a part of its name: "the river" after "the Alden River", "the lake" after "Lake Orlan"."""

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from ...knowledge import lexicon
from ...parse import Document
from .apposition import local
from .cast import Cast, Referent
from .descriptions import Description
from .folding import words

POINTING = {"the", "this", "that", "these", "those"}
REACH = 10  # sentences back
AGAIN = 2  # sentences back
CLUBS = {"city", "town", "county", "forest", "palace", "villa"}  # as teams are called, "Alden City"


def named_so(document: Document, cast: Cast, described: Description) -> int | None:
    """The number of the only place or thing named of late whose name has the noun as its last word, or as its first
    where places are so called.

    Matches "the bridge" after "Orlan Bridge", "the lake" after "Lake Orlan", "the islands" after "Orlan Islands". Not
    "the bridge" after two of them, unless it meant one of them just before, after "another bridge", "the old bridge",
    nor "the city" after "Alden City" beat somebody.
    """
    tokens, behind = document.tokens, described.head + 1
    told = behind < len(tokens) and tokens[behind].lower == "of"  # "the bridge of Tamber"
    if described.sort not in {"other", "country"} or told or described.determiner not in POINTING:
        return None
    opens = tokens[described.head].sentence - REACH
    near = list(takewhile(lambda one: tokens[one[0]].sentence >= opens, cast.every_before(described.head)))
    form = tokens[described.head].lower
    found = {number: head for head, number in reversed(near) if _is(cast.referents[number], described, form)}
    whole = [n for n in found if not any(_is_within(cast.referents[n], cast.referents[other]) for other in found)]
    if len(whole) > 1:
        whole = [n for n in whole if n in _lately_so(document, near, described)]
    return whole[0] if len(whole) == 1 and not _another_since(cast, described, found[whole[0]]) else None


def _is_within(one: Referent, other: Referent) -> bool:
    """ "Orlan Bridge" where "New Orlan Bridge" is named too."""
    return set(words(one.name)) < set(words(other.name))


def _lately_so(document: Document, near: Sequence[tuple[int, int]], described: Description) -> set[int]:
    """Whom the noun alone meant in this sentence or the two before: "Orlan Bridge opened. The bridge is longer than
    Alden Bridge"."""
    tokens = document.tokens
    opens = tokens[described.head].sentence - AGAIN
    return {number for head, number in near if tokens[head].sentence >= opens
            and tokens[head].pos == "NOUN" and tokens[head].lemma.lower() == described.noun}  # fmt: skip


def _is(referent: Referent, described: Description, form: str) -> bool:
    if referent.type == "person" or referent.plural or not (referent.named or referent.proper):
        return False
    if described.noun in CLUBS and referent.type in {"organisation", "company"}:
        return False
    parts = words(referent.name)
    if described.plural and described.noun not in local():
        return False  # "Two Whales" is a house
    if described.plural:
        return len(parts) > 1 and parts[-1:] == (form,) and set(described.words) <= set(parts)
    so = parts[-1:] == (described.noun,) or (parts[:1] == (described.noun,) and described.noun in first_words())
    return len(parts) > 1 and so and set(described.words) <= set(parts)


def _another_since(cast: Cast, described: Description, head: int) -> bool:
    """Whether one without a name was told of since: "a bridge", "the two bridges"."""
    return any((last := cast.last_before(n, described.head)) is not None and last > head
               for n in cast.called(described.noun) if not cast.referents[n].proper)  # fmt: skip


@cache
def first_words() -> frozenset[str]:
    """What may stand before a place's own name: "Lake Orlan", "Mount Orlan"."""
    return frozenset(lexicon("institutions")["places"]) | frozenset(("lake", "fort", "camp", "river"))
