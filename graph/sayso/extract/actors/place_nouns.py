"""Which place a common noun means that the article tells to be such: "the town" after "Tamber is a port"."""

from collections.abc import Iterator
from functools import cache

from ...knowledge import lexicon, wordlist
from ...parse import Document
from ..syntax import SUBJECTS, left_edge
from .apposition import local
from .callings import told
from .cast import Cast, Referent
from .descriptions import Description
from .folding import words
from .named_so import first_words, named_so

POINTING = {"the", "this", "that"}
RELATIVE = {"WDT", "WP", "WP$", "WRB"}
APART = {"prep", "acl", "appos"}
WHOLE = {"whole", "entire", "little", "small", "tiny"}
OPENING = 2  # sentences that tell what an article is about


def so_called(document: Document, cast: Cast, described: Description) -> int | None:
    """What has the noun in its name, else the place that is told to be such."""
    number = named_so(document, cast, described)
    return place_meant(document, cast, described) if number is None else number


def place_meant(document: Document, cast: Cast, described: Description) -> int | None:
    """The number of the only place that the article tells to be what the noun says, and names no other since.

    Matches "the town" after "Tamber is a port", "the island of Orlan" and "the isle". Not "the town" after two towns,
    after "Tamber is a river", nor "the town" that follows "He moved from the town of Tamber to Orlan".
    """
    plain = described.determiner in POINTING and not (described.plural or described.new or set(described.words) - WHOLE)
    if not plain or described.noun not in _families() or _told_apart(document, described.head):
        return None
    family = _families()[described.noun]
    found = {n for n in _told_so(document, cast, family) if cast.last_before(n, described.head) is not None}
    if len(found) != 1:
        return None
    number = found.pop()
    return None if _rival(document, cast, described, number) else number


def _told_apart(document: Document, head: int) -> bool:
    """ "the track along which they came", "the village on Orlan", "the town where she was born"."""
    behind = head + 1
    close = behind < len(document) and document.tokens[behind].head == head
    clauses = document.children(head, "relcl")
    if any(token.tag in RELATIVE for token in document.tokens[behind : behind + 2]):
        return True
    return (close and document.tokens[behind].dep in APART) or any(left_edge(document, i) == behind for i in clauses)


@cache
def _families() -> dict[str, frozenset[str]]:
    """The nouns that a place may go by besides each."""
    families = lexicon("institutions")["places_alike"]
    return {noun: frozenset(word for one in families if noun in one for word in one)
            for family in families for noun in family}  # fmt: skip


def _told_so(document: Document, cast: Cast, family: frozenset[str]) -> Iterator[int]:
    for noun in family:
        for head in told(document).get(noun, ()):
            number = cast.at(head) if _is_itself(document, noun, head) else None
            if number is not None and _is_place(cast.referents[number]):
                yield number
    names = (words(one.name) for one in cast.referents if one.named)
    longer = {name[:-1] for name in names if name and name[-1] in family}
    yield from (n for n, one in enumerate(cast.referents) if _is_place(one) and words(one.name) in longer)


def _is_itself(document: Document, noun: str, head: int) -> bool:
    """ "the city of Tamber" is Tamber, "a district of Tamber" is not."""
    inner = document.tokens[document.tokens[head].head].lower == "of" and document.tokens[head].dep == "pobj"
    return not inner or noun in wordlist("institutions", "named_of")


def _is_place(referent: Referent) -> bool:
    return referent.named and not referent.plural and referent.type == "place"


def _rival(document: Document, cast: Cast, described: Description, number: int) -> bool:
    """Whether another was named since, or such a one told without a name; of what the article is about, only where
    the other is named in this sentence or the one before."""
    last, here = cast.last_before(number, described.head), document.tokens[described.head].sentence
    first = document.tokens[cast.places(number)[0]]
    about = first.sentence < OPENING and first.dep in SUBJECTS
    for head, other in cast.before(described.head):
        if last is None or head <= last or (about and document.tokens[head].sentence < here - 1):
            return False
        if other != number and _may_be_so(cast.referents[other]):
            return True
    return False


def _may_be_so(referent: Referent) -> bool:
    """Any place whose name does not tell another kind: "Orlan", not "Orlan Street" nor "Lake Orlan"."""
    parts = words(referent.name)
    return _is_place(referent) and not ({*parts[-1:]} & local() or {*parts[:1]} & first_words())
