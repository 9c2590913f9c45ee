"""Whose husband, wife or parent somebody is told to be: "Orr married Ben Vell", "Orr was the son of Ada Vell"."""

from collections.abc import Iterator

from ...knowledge import wordlist
from ...parse import Document, once_a_document
from .cast import Cast
from .descriptions import Description
from .sex import sex_of_noun

Pairs = list[tuple[int, int]]
BEING = {"be", "bear"}  # "was born the son of"


def related(document: Document, cast: Cast, described: Description) -> int | None:
    """The only named person who is told to be so to the possessor.

    Matches Vell for "her husband" where "Orr married Ben Vell", Ada Vell for "his mother" where "Orr was the son of Ada
    Vell". Not "her first husband", "her brother", nor where she married two.
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
    sex = sex_of_noun(noun)
    fitting = [n for n in found if n is not None and n != owner and _fits(cast, n, sex)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(cast: Cast, number: int, sex: str | None) -> bool:
    one = cast.referents[number]
    return one.named and one.type == "person" and (sex is None or one.sex_told in {None, sex})


@once_a_document
def _marriages(document: Document) -> Pairs:
    """Who married whom: "Orr married Vell", "Orr was married to Vell"; not "would marry", "never married"."""
    found: Pairs = []
    for verb in document.tokens:
        if verb.lower != "married" or document.children(verb.i, "neg"):
            continue
        subjects = document.children(verb.i, "nsubj", "nsubjpass")
        to = [i for i in document.children(verb.i, "prep") if document.tokens[i].lower == "to"]
        whom = [*document.children(verb.i, "dobj"), *(n for i in to for n in document.children(i, "pobj"))]
        found += [(one, other) for one in subjects[:1] for other in whom[:1]]
    return found


@once_a_document
def _children(document: Document) -> Pairs:
    """Who is whose child: "Orr was the son of Ben and Ada Vell", "Orr, a daughter of Ben Vell"."""
    return [(child, parent) for token in document.tokens if token.lower in {"son", "daughter"}
            for child in _told_of(document, token.i) for parent in _of_whom(document, token.i)]  # fmt: skip


def _told_of(document: Document, noun: int) -> Iterator[int]:
    token = document.tokens[noun]
    if token.dep == "appos":
        yield token.head
    elif token.dep in {"attr", "oprd"} and document.tokens[token.head].lemma in BEING:
        yield from document.children(token.head, "nsubj", "nsubjpass")[:1]


def _of_whom(document: Document, noun: int) -> Iterator[int]:
    for of in document.children(noun, "prep"):
        for parent in document.children(of, "pobj") if document.tokens[of].lower == "of" else ():
            yield parent
            yield from document.children(parent, "conj")
