"""Whom a noun means that the article has said of one named actor: "the nurse" after "Ada Orr, a nurse"."""

from collections.abc import Iterator

from ...knowledge import wordlist
from ...parse import Document, once_a_document
from .apposition import bracketed, local, own_name
from .cast import Cast, Referent
from .descriptions import Description, sort_of
from .lifeless import is_lifeless
from .sex import sex_of_noun

POINTING = {"the", "this", "that"}
BEING = {"be", "become", "remain"}
BODIES = {"organisation", "company", "government"}
PAST = {"former", "ex", "onetime", "then", "late", "no"}  # "Ada Orr, a former minister" is not the minister
PERSONAL = {"person", "other"}


def said_of(document: Document, cast: Cast, described: Description) -> int | None:
    """The number of the only named actor of whom the article says the noun, before or behind.

    Matches "the nurse" after "Ada Orr, a nurse" or "Ada Orr is a nurse", "the chain" after "Vane, a supermarket chain",
    "the town" after "the town of Tamber".
    Not "the nurse" after two nurses, "a nurse", "the nurses", nor "the young nurse", which tells one from another.
    """
    if described.plural or described.determiner not in POINTING or described.new or described.behind:
        return None
    if own_name(document, described.head):  # "the town of Tamber" is told by its name
        return None
    found: dict[int, frozenset[str]] = {}
    for number, said in _said(document, cast, described):
        if _fits(cast.referents[number], described):
            found[number] = found.get(number, frozenset()) | said
    if len(found) != 1:
        return None
    number, said = next(iter(found.items()))
    return number if set(described.words) <= said else None


def again_speaking(document: Document, cast: Cast, described: Description, last: int | None) -> int | None:
    """Whom a noun calls that goes on speaking for the person whose words the sentence before reported; `last` is the
    head word of that source.

    Matches "the midfielder said" and "the singer added" after "Ada Orr said it was late". Not "the spokesman said",
    whose office would be told, "the city said", "a fan said", nor in another paragraph.
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
    calls = described.sort in PERSONAL and described.noun not in offices | local() and tokens[head].pos == "NOUN"
    return number if near and person and calls and not cast.called(described.noun) else None


def _fits(referent: Referent, described: Description) -> bool:
    if not referent.named or referent.plural or referent.thing or len(referent.name) == 1:
        return False  # "the pressure P"
    if described.sort == "body":
        return referent.type in BODIES
    if referent.type == "place":
        return described.noun in local()
    if described.noun in wordlist("people", "entitled") or (described.sort == "other" and is_lifeless(described.noun)):
        return False
    return described.sort in PERSONAL and referent.type == "person"


def _said(document: Document, cast: Cast, described: Description) -> Iterator[tuple[int, frozenset[str]]]:
    """Of whom a noun is said, with the words of its phrase; not by the phrase itself where it stands beside a name, as
    the apposition judges that."""
    noun, beside = described.noun, document.tokens[described.head].dep == "appos"
    for number, referent in enumerate(cast.referents):
        for stated in referent.roles:
            if stated.noun == noun and stated.tenure is None:
                yield number, frozenset((stated.role or "").lower().split())
    for head, other in _tellings(document).get(noun, ()):
        whom = None if beside and other == described.head else cast.at(head)
        if whom is not None and head in cast.places(whom):
            said = frozenset(document.tokens[i].lower for i in document.subtree(other))
            yield from () if said & PAST else ((whom, said),)


@once_a_document
def _tellings(document: Document) -> dict[str, list[tuple[int, int]]]:
    """By noun: the words that it is said of, each with the place of the noun."""
    found: dict[str, list[tuple[int, int]]] = {}
    for token in document.tokens:
        if token.pos == "NOUN":
            heads = (token.i, *_of_whom(document, token.i))
            found.setdefault(token.lemma.lower(), []).extend((head, token.i) for head in heads)
    return found


def _of_whom(document: Document, noun: int) -> Iterator[int]:
    """What a noun stands beside or is said of: Vane in "Vane, a chain", "the chain Vane", "Vane is a chain"; Tamber in
    "the town of Tamber"."""
    token = document.tokens[noun]
    above = document.tokens[token.head]
    if token.dep in {"appos", "compound", "nmod"} and token.text.islower():
        yield above.i
    yield from own_name(document, noun)
    if not document.children(noun, "conj"):
        yield from _named_beside(document, noun)
    if token.dep == "attr" and above.lemma in BEING and not document.children(above.i, "neg"):
        yield from document.children(above.i, "nsubj")


def _named_beside(document: Document, noun: int) -> Iterator[int]:
    """Vane in "the chain, Vane" and "the Vane bank"; not Orr in "the Orr cocktail", nor in "the ability (Orr 2019)"."""
    lemma = document.tokens[noun].lemma.lower()
    listed = sort_of(lemma) != "other"
    yield from (i for i in document.children(noun, "appos") if listed or not bracketed(document, i))
    if sort_of(lemma) == "body" or lemma in local():
        yield from document.children(noun, "compound")
