"""Which actors a phrase around an event word denotes."""

from functools import cache

from ...knowledge import lexicon
from ...parse import Document
from ..actor_index import ActorIndex
from ..demonyms import by_adjective


@cache
def _stands_for() -> frozenset[str]:
    return frozenset(lexicon("events")["stands_for"])


def all_denoted(document: Document, index: ActorIndex, head: int) -> tuple[str, ...]:
    """The actors a phrase denotes: two for "both countries"."""
    one = denoted(document, index, head)
    return index.all_at(head) or ((one,) if one else ())


def denoted(document: Document, index: ActorIndex, head: int) -> str | None:
    """The actor a phrase denotes by its head word; "Arlandian forces", "Arlandia's army" are Arlandia where
    they are no actor of their own. Not "Arlandian farmers"."""
    actor = index.at(head)
    if actor or document.tokens[head].lemma.lower() not in _stands_for():
        return actor
    owners = document.children(head, "poss", "amod", "compound", "nmod")
    return next((found for o in owners if (found := index.at(o) or by_adjective(document, index, o))), None)
