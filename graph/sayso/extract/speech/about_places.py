"""Whether a country is meant as a place."""

from functools import cache

from ...knowledge import lexicon
from ...parse import Document


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("complements")[name])


def is_where(document: Document, head: int) -> bool:
    """Whether a country named at `head` is only where something is or happens.

    yes: "the war in Arlandia", "a plant near Arlandia or Ostland"
    no:  "faith in Arlandia", "the fields of Arlandia", "Arlandia attacked"
    """
    tokens = document.tokens
    while tokens[head].dep == "conj" and tokens[head].head != head:
        head = tokens[head].head
    preposition = tokens[tokens[head].head]
    if tokens[head].dep != "pobj" or preposition.lower not in _words("locative"):
        return False
    return preposition.lower != "in" or tokens[preposition.head].lemma.lower() not in _words("inward")
