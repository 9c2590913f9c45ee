"""Whether a country is meant as a place."""

from functools import cache

from ...knowledge import lexicon
from ...parse import Document
from ..syntax import first_joined


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("complements")[name])


def is_where(document: Document, head: int) -> bool:
    """Whether a country named at `head` is only where something is or happens.

    yes: "the war in Arlandia", "a plant near Arlandia or Ostland"
    no:  "faith in Arlandia", "the fields of Arlandia", "Arlandia attacked"
    """
    tokens = document.tokens
    place = first_joined(document, head)
    preposition = tokens[place.head]
    if place.dep != "pobj" or preposition.lower not in _words("locative"):
        return False
    return preposition.lower != "in" or tokens[preposition.head].lemma.lower() not in _words("inward")
