"""Whom a passive tells something of or to does not say it."""

from collections.abc import Iterator, Sequence
from functools import cache

from ...knowledge import lexicon
from ...parse import Document
from .drafts import Draft

HOLDING = {"agree", "convince", "persuade", "quote", "threaten"}  # of whom it holds all the same: "is convinced that"


def drop_patients(document: Document, drafts: Sequence[Draft]) -> None:
    """Move the subject of a passive from the source into the content, in place.

    "[The parents] were advised to leave", "[Lind] is accused of fraud", "[it] was alleged": nobody is told to say so.
    Not "Lind was accused by [Orr]", nor "[Lind] was quoted as saying", "[Lind] is convinced that".
    """
    for draft in drafts:
        if any(not draft.source.isdisjoint(_patients(document, verb)) for verb in draft.cue):
            draft.content |= draft.source
            draft.source = set()


def _patients(document: Document, verb: int) -> Iterator[int]:
    token = document.tokens[verb]
    told = token.tag == "VBN" and token.lemma.lower() in _verbs() and document.children(verb, "auxpass")
    if told and not document.children(verb, "agent"):
        yield from document.children(verb, "nsubjpass")


@cache
def _verbs() -> frozenset[str]:
    return frozenset([*lexicon("cues")["saying"], *lexicon("cues")["addressing"]]) - HOLDING
