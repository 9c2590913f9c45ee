"""Somebody named told again by what he is to the other one: "his guest" where two meet."""

from functools import cache

from ...knowledge import lexicon
from ...parse import Document
from .cast import Cast
from .descriptions import Description

MEETING = 2  # sentences in which two meet


def other_of_two(document: Document, cast: Cast, described: Description) -> int | None:
    """The other one where somebody and one more person alone are named of late: "his guest", "her counterpart".

    Matches "his guest" behind "Ben Vell received Ada Orr". Not "his guests", "his wife", nor where a third is named.
    """
    owner = described.possessor
    if described.noun not in _facing() or described.plural or owner is None or cast.referents[owner].type != "person":
        return None
    opens = document.tokens[described.head].sentence - MEETING
    near = {n for head, n in cast.before(described.head) if document.tokens[head].sentence >= opens}
    others = {n for n in near if n != owner and cast.referents[n].type == "person" and not cast.referents[n].plural}
    number = others.pop() if len(others) == 1 else None
    return number if number is not None and cast.referents[number].named else None


@cache
def _facing() -> frozenset[str]:
    return frozenset(lexicon("people")["facing"])
