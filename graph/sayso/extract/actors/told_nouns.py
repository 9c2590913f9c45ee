"""Which role nouns a predicate tells: "a linguist and professor of law at Vane", "one of the founders of Vane"."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ...knowledge.titles import role_noun, titles
from ...parse import Document
from ..names.appositives import phrase_end
from ..names.role_phrases import tenures
from ..syntax import conjuncts, determined, left_edge

CLOSING = {")": "(", "]": "["}


class Told(NamedTuple):
    """A role noun with the first word of its phrase, and the word that ends what belongs to it."""

    first: int
    noun: int
    stop: int


def told_nouns(document: Document, noun: int) -> Iterator[Told]:
    """Each role that the phrase of `noun` holds.

    Matches both in "a singer and director", the founder in "one of the founders of Vane Ltd", the professor in "a
    professor emeritus". Not: "no lawyer", "one of the reasons", "lawyers".
    """
    if determined(document, noun, "no"):
        return
    nouns = [one for i in conjuncts(document, noun) if (one := _role(document, i)) is not None]
    for i, following in pairwise([*nouns, None]):
        if i is None:
            continue
        stop = phrase_end(document, i + 1)
        if following is not None and not _shares(document, i, following):
            stop = min(stop, _first(document, following))
        yield Told(_first(document, i), i, stop)


def _role(document: Document, i: int) -> int | None:
    """The role noun of one person that a noun is or stands for."""
    token = document.tokens[i]
    if token.lower == "one":
        of = [p for p in document.children(i, "prep") if document.tokens[p].lower == "of"]
        many = [n for p in of for n in document.children(p, "pobj")]
        return next((n for n in many if document.tokens[n].tag == "NNS" and role_noun(document.tokens[n].text)), None)
    if token.lower in titles().postposed and i and document.tokens[i - 1].head == i:
        i -= 1
    word = document.tokens[i]
    return i if role_noun(word.text) == word.lower else None


def _first(document: Document, noun: int) -> int:
    """Where the phrase begins, before "co-" too."""
    first = left_edge(document, noun)
    tokens = document.tokens
    while first > 1 and tokens[first - 1].text == "-" and tokens[first - 1].end == tokens[first].start:
        first = left_edge(document, first - 2)
    return first


def _shares(document: Document, noun: int, following: int) -> bool:
    """Whether what follows belongs to both: "founder and managing director of Vane Ltd"; not "linguist and professor of
    law", "founder and a director of Vane Ltd"."""
    tokens = document.tokens
    if following + 2 >= len(document) or _first(document, following) != noun + 2:
        return False
    joined = tokens[noun + 1].lower in {"and", "&"} and tokens[following + 1].lower == "of"
    bare = tokens[noun + 2].pos != "DET" and tokens[noun + 2].lower not in tenures()
    return joined and bare and tokens[following + 2].pos in {"DET", "PROPN", "PRON"}


def before_brackets(document: Document, verb: int) -> int | None:
    """The last word before what stands in brackets right before a verb, which may hide who its subject is: "Rey" of
    "Ana Rey (born 1970) [1] is"; None where no bracket closes there."""
    i = verb - 1
    while i > 0 and document.tokens[i].text in CLOSING:
        opening = CLOSING[document.tokens[i].text]
        i -= 1
        while i > 0 and document.tokens[i].text != opening:
            i -= 1
        i -= 1
        while i > 0 and document.tokens[i].lower in titles().suffixes:
            i -= 1
    return i if 0 <= i < verb - 1 else None
