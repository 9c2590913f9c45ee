"""Whom a noun means that the article has said of one named actor: "the nurse" after "Ada Orr, a nurse"."""

from collections.abc import Iterator

from ...knowledge import wordlist
from ...parse import Document
from .cast import Cast, Referent
from .descriptions import Description
from .sex import sex_of_noun

POINTING = {"the", "this", "that"}
BEING = {"be", "become", "remain"}
BODIES = {"organisation", "company", "government"}
PAST = {"former", "ex", "onetime", "then", "late", "no"}  # "Ada Orr, a former minister" is not the minister
PERSONAL = {"person", "other"}


def said_of(document: Document, cast: Cast, described: Description) -> int | None:
    """The number of the only named actor of whom the article says the noun, before or behind.

    Matches "the nurse" after "Ada Orr, a nurse" or "Ada Orr is a nurse", "the chain" after "Vane, a supermarket chain".
    Not "the nurse" after two nurses, "a nurse", "the nurses", nor "the young nurse", which tells one from another.
    """
    if described.plural or described.determiner not in POINTING or described.new or described.behind:
        return None
    found: dict[int, frozenset[str]] = {}
    for number, referent in enumerate(cast.referents):
        if _fits(referent, described):
            for said in _said(document, cast, number, described.noun):
                found[number] = found.get(number, frozenset()) | said
    if len(found) != 1:
        return None
    number, said = next(iter(found.items()))
    return number if set(described.words) <= said else None


def again_speaking(document: Document, cast: Cast, described: Description, last: int | None) -> int | None:
    """Whom a noun calls that goes on speaking for the person whose words the sentence before reported; `last` is the
    head word of that source.

    Matches "the midfielder said" and "the singer added" after "Ada Orr said it was late". Not "the spokesman said",
    whose office would be told, "a fan said", nor in another paragraph.
    """
    number = None if last is None else cast.at(last)
    tokens, head = document.tokens, described.head
    plain = described.determiner == "the" and not (described.words or described.plural)
    if last is None or number is None or last > head or not plain:
        return None
    near = tokens[last].paragraph == tokens[head].paragraph and tokens[last].sentence >= tokens[head].sentence - 1
    offices = wordlist("people", "represents") | wordlist("people", "offices")
    referent, sex = cast.referents[number], sex_of_noun(described.noun)
    person = referent.type == "person" and referent.named and sex in {None, referent.sex or sex}
    calls = described.sort in PERSONAL and described.noun not in offices and document.tokens[head].pos == "NOUN"
    return number if near and person and calls and not cast.called(described.noun) else None


def _fits(referent: Referent, described: Description) -> bool:
    if not referent.named or referent.plural or referent.thing:
        return False
    if described.sort == "body":
        return referent.type in BODIES
    return described.sort in PERSONAL and referent.type == "person"


def _said(document: Document, cast: Cast, number: int, noun: str) -> Iterator[frozenset[str]]:
    """The words of each phrase of that noun that is said of the actor."""
    for stated in cast.referents[number].roles:
        if stated.noun == noun and stated.tenure is None:
            yield frozenset((stated.role or "").lower().split())
    for head in cast.places(number):
        for other in (head, *_beside(document, head)):
            if document.tokens[other].lemma.lower() == noun and document.tokens[other].pos == "NOUN":
                said = frozenset(document.tokens[i].lower for i in document.subtree(other))
                yield from () if said & PAST else (said,)


def _beside(document: Document, head: int) -> Iterator[int]:
    """What stands beside a name or is said of it: "Vane, a chain", "the chain Vane", "Vane is a chain"."""
    tokens = document.tokens
    yield from (i for i in document.children(head, "appos", "compound", "nmod") if tokens[i].text.islower())
    above = tokens[head].head
    if (
        tokens[head].dep in {"appos", "compound"}
        and tokens[above].pos == "NOUN"
        and not document.children(above, "conj")
    ):
        yield above
    if tokens[head].dep == "nsubj" and tokens[above].lemma in BEING and not document.children(above, "neg"):
        yield from document.children(above, "attr")
