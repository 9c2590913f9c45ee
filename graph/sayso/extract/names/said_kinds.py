"""What a text calls a name: "the band Gallow", "Aisby is a village", "his old label, Polar", "the river Orl"."""

from collections.abc import Iterator, Mapping
from functools import cache

from ...knowledge import lexicon, wordlist
from ...parse import Document, Run, Token
from ..syntax import determined, first_joined

BESIDE = {"compound", "appos", "nmod", "amod"}
LIKE = {"like", "as", "including", "include"}


def said_kinds(document: Document, run: Run) -> set[str]:
    """The types that the words around a name give it by a noun that it is or is said to be.

    Matches a place in "Aisby is a village", an organisation in "the band Gallow" and "bands such as Gallow", a person
    in "Rey, a Peruvian cellist". Not: "Aisby is no village", "the band's Gallow", "the mayor of Aisby".
    """
    return {kind for noun in _nouns(document, run) if (kind := _kinds().get(document.tokens[noun].lemma.lower()))}


@cache
def _kinds() -> Mapping[str, str]:
    known = lexicon("name_kinds")
    return {noun: kind for kind in ("person", "organisation", "place", "other") for noun in known[kind]}


def _nouns(document: Document, run: Run) -> Iterator[int]:
    """The nouns that the name is, by the parse."""
    head = next((i for i in run if document.tokens[i].head not in run), run.last - 1)
    yield from (i for i in _beside(document, run, head) if _is_noun(document, i))
    yield from (
        i for i in _predicated(document, head) if _is_noun(document, i) and not determined(document, i, "no", "neither")
    )
    yield from _listed(document, first_joined(document, head))


def _beside(document: Document, run: Run, head: int) -> Iterator[int]:
    """What a name stands in apposition to, and what stands right before it or in apposition to it."""
    token = document.tokens[head]
    if token.dep == "appos" or (token.dep in BESIDE and token.head == run.first - 1):
        yield token.head
    for i in document.children(head, *BESIDE):
        if i == run.first - 1 or (i not in run and document.tokens[i].dep == "appos"):
            yield i


def _predicated(document: Document, head: int) -> Iterator[int]:
    """What it is said to be, alone or with others: "Lima and Cusco are cities"."""
    token = first_joined(document, head)
    verb = document.tokens[token.head]
    if token.dep == "nsubj" and verb.lemma == "be" and not document.children(verb.i, "neg"):
        attrs = document.children(verb.i, "attr")
        yield from (i for i in attrs if token.i == head or document.tokens[i].tag == "NNS")


def _listed(document: Document, first: Token) -> Iterator[int]:
    """What it is one of, or what it is the name of: "bands like Gallow and Rey", "the towns of Lima and Cusco"."""
    above = document.tokens[first.head]
    noun = document.tokens[above.head]
    of = above.lower == "of" and noun.lemma.lower() in wordlist("institutions", "named_of")
    if first.dep == "pobj" and (of or (above.lower in LIKE and noun.tag == "NNS")):
        yield noun.i


def _is_noun(document: Document, i: int) -> bool:
    return document.tokens[i].pos == "NOUN" and document.tokens[i].text.islower()
