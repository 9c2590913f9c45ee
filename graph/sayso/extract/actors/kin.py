"""Whose husband, wife, parent or child somebody is told to be: "Orr married Ben Vell", "Orr, the son of Ada Vell"."""

from collections.abc import Iterator

from ...knowledge import wordlist
from ...parse import Document, once_a_document
from ..syntax import first_joined, subject_of
from .cast import Cast
from .descriptions import Description
from .sex import sex_of_given, sex_of_noun

Pairs = list[tuple[int, int]]
BEING = {"be", "bear"}  # "was born the son of"
MARRYING = {"married", "marrying"}


def related(document: Document, cast: Cast, described: Description) -> int | None:
    """The only named person who is told to be so to the possessor.

    Matches Vell for "her husband" where "Orr married Ben Vell", Ada Vell for "his mother" where "Orr was the son of Ada
    Vell", Orr for "her son". Not "her first husband", "her brother", nor where she married two.
    """
    owner, noun = described.possessor, described.noun
    if owner is None or described.plural or described.words:
        return None
    found: set[int | None] = set()
    if noun in wordlist("people", "spouses"):
        for one, other in _marriages(document):
            pair = cast.at(one), cast.at(other)
            found |= {pair[1 - place] for place in (0, 1) if pair[place] == owner}
    elif noun in wordlist("people", "parents"):
        found = {cast.at(parent) for child, parent in _children(document) if cast.at(child) == owner}
    elif noun in {"son", "daughter"}:
        found = {cast.at(child) for child, parent in _children(document) if cast.at(parent) == owner}
    sex = sex_of_noun(noun)
    fitting = [n for n in found if n is not None and n != owner and _fits(cast, n, sex)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(cast: Cast, number: int, sex: str | None) -> bool:
    one = cast.referents[number]
    told = one.sex_told or sex_of_given(one.name)
    return one.named and one.type == "person" and (sex is None or told in {None, sex})


@once_a_document
def _marriages(document: Document) -> Pairs:
    """Who married whom: "Orr married Vell", "Orr was married to Vell", "Orr returned, marrying the painter Ben Vell";
    not "would marry", "never married"."""
    found: Pairs = []
    for verb in document.tokens:
        if verb.lower not in MARRYING or document.children(verb.i, "neg"):
            continue
        subjects = document.children(verb.i, "nsubj", "nsubjpass")
        if verb.dep == "advcl" and not subjects:
            subjects = [subject] if (subject := subject_of(document, verb.head)) is not None else []
        to = [i for i in document.children(verb.i, "prep") if document.tokens[i].lower == "to"]
        whom = [*document.children(verb.i, "dobj"), *(n for i in to for n in document.children(i, "pobj"))]
        found += [(one, _named(document, other)) for one in subjects[:1] for other in whom[:1]]
    return found


def _named(document: Document, noun: int) -> int:
    """The name beside a noun: Vell in "the painter Ben Vell"."""
    beside = document.children(noun, "appos") if document.tokens[noun].pos == "NOUN" else []
    return beside[0] if beside else noun


@once_a_document
def _children(document: Document) -> Pairs:
    """Who is whose child: "Orr was the son of Ben and Ada Vell", "Orr, a daughter of Ben Vell", "Orr was born in Lima
    to Ben Vell", "Orr was born in Lima, the son of Ben Vell"."""
    of = [(child, parent) for token in document.tokens if token.lower in {"son", "daughter"}
          for child in _told_of(document, token.i) for parent in _of_whom(document, token.i, "of")]  # fmt: skip
    born = [(child, parent) for verb in document.tokens if verb.lower == "born"
            for child in _born(document, verb.i) for parent in _of_whom(document, verb.i, "to")]  # fmt: skip
    return of + born


def _told_of(document: Document, noun: int) -> Iterator[int]:
    token = first_joined(document, noun)
    if token.dep == "appos" and (verb := _birth(document, token.head)) is not None:
        yield from _born(document, verb)
    elif token.dep == "appos":
        yield token.head
    elif token.dep in {"attr", "oprd"} and document.tokens[token.head].lemma in BEING:
        yield from document.children(token.head, "nsubj", "nsubjpass")[:1]


def _birth(document: Document, place: int) -> int | None:
    """The "born" of a place or day of birth: of Lima in "born in Lima"."""
    preposition = document.tokens[document.tokens[place].head]
    verb = document.tokens[preposition.head]
    return verb.i if preposition.lower in {"in", "at", "near", "on"} and verb.lower == "born" else None


def _born(document: Document, verb: int) -> list[int]:
    return document.children(verb, "nsubjpass")[:1]


def _of_whom(document: Document, above: int, preposition: str) -> Iterator[int]:
    for of in document.children(above, "prep"):
        for parent in document.children(of, "pobj") if document.tokens[of].lower == preposition else ():
            yield parent
            yield from document.children(parent, "conj")
