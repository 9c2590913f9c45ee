"""To whom it was said: "told reporters", "warned Ms Lind", "said in a letter to the mayor"."""

from collections.abc import Iterable, Iterator
from functools import cache

from ...knowledge import lexicon
from ...parse import Document

BESIDE = {"interview": ("with", "to"), "conversation": ("with",), "call": ("with", "to"), "talk": ("with", "to")}


def addressees(document: Document, cue: Iterable[int]) -> list[int]:
    """The head words of whoever the cue's verb addresses, in text order, coordinated ones apart.

    yes: "told Ms Lind that ..." Lind; "said to the crowd" crowd; "urged Oslo and Bern to act" Oslo, Bern
    no:  "said to be ill"; "praised Ms Lind": she is spoken of, not to
    """
    found: set[int] = set()
    for i in cue:
        if document.tokens[i].pos == "VERB":
            for head in _of_verb(document, i):
                found.update([head, *_joined(document, head)])
    return sorted(found)


def _of_verb(document: Document, verb: int) -> Iterator[int]:
    if document.tokens[verb].lemma in _words("addressing"):
        objects = document.children(verb, "dative", "dobj")
        yield from (i for i in objects[:1] if document.tokens[i].pos in {"PROPN", "NOUN", "PRON"})
        if not objects:  # "urged China to act" is parsed with China as the clause's subject
            yield from _raised(document, verb)
    for preposition in document.children(verb, "prep", "dative"):
        word = document.tokens[preposition].lower
        if word in _words("towards"):
            yield from document.children(preposition, "pobj")
        elif word in {"in", "during"}:
            for occasion in document.children(preposition, "pobj"):
                yield from _behind(document, occasion)


def _raised(document: Document, verb: int) -> Iterator[int]:
    """The subject of "to act" in "urged China to act", and no subject of a clause with "that"."""
    for clause in document.children(verb, "ccomp"):
        if any(document.tokens[i].lower == "to" for i in document.children(clause, "aux")):
            yield from document.children(clause, "nsubj")


def _behind(document: Document, occasion: int) -> Iterator[int]:
    """Whom an occasion of speaking is with or to: "an interview with the BBC", "a letter to the mayor"."""
    lemma = document.tokens[occasion].lemma
    if lemma not in _words("occasions"):
        return
    for preposition in document.children(occasion, "prep"):
        if document.tokens[preposition].lower in BESIDE.get(lemma, ("to",)):
            yield from document.children(preposition, "pobj")


def _joined(document: Document, head: int) -> Iterator[int]:
    for other in document.children(head, "conj"):
        yield other
        yield from _joined(document, other)


@cache
def _words(group: str) -> frozenset[str]:
    return frozenset(lexicon("cues")[group])
