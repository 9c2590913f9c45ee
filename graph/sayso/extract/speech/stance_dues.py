"""Whom the speaker thanks by what he owes or has: "I owe Ben everything", "we are lucky to have Ben"."""

from ...parse import Document
from .stance_words import words_of


def owed(document: Document, verb: int) -> int:
    """ "I owe Ben everything", "we owe Ben a debt"; not "I owe Ben ten euros"."""
    owes = document.tokens[verb].lemma.lower() == "owe"
    return int(
        owes and any(document.tokens[i].lemma.lower() in words_of("debts") for i in document.children(verb, "dobj"))
    )


def had(document: Document, verb: int) -> int:
    """ "we are lucky to *have* Ben"."""
    above = document.tokens[document.tokens[verb].head].lower
    return int(document.tokens[verb].lemma.lower() == "have" and above in words_of("lucky"))
