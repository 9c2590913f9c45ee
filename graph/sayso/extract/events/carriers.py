"""Verbs that an event word hangs on and what they lend it, or do not: whom it befell, when and where it is."""

from ...knowledge import wordlist
from ...parse import Document
from ..clauses import conjuncts


def undergone(document: Document, noun: int) -> int | None:
    """The verb whose subject goes through what a noun tells: "survived" in "survived an attack"."""
    token = document.tokens[noun]
    through = token.dep == "dobj" and document.tokens[token.head].lemma in wordlist("events", "undergoing")
    return token.head if through else None


def purposed(document: Document, i: int) -> int | None:
    """The verb of going that a clause tells the purpose of: "will fly to Ostrava on Monday to *meet* Ana"."""
    tokens = document.tokens
    above = tokens[i].head
    to = any(tokens[c].tag == "TO" for c in document.children(i, "aux"))
    goes = tokens[above].lemma in wordlist("events", "coming") and tokens[i].dep in {"advcl", "xcomp"}
    return above if to and goes else None


def is_judged(document: Document, noun: int) -> bool:
    """Does the verb only say what is thought of the event? "condemned the attack": not who attacked."""
    token = document.tokens[noun]
    verb = document.tokens[token.head]
    return token.dep == "dobj" and verb.pos == "VERB" and verb.lemma in wordlist("events", "judging")


def clauses_when(document: Document, verb: int) -> list[int]:
    """What happened when the verb did, and so where and at what time: "two died when a mine *collapsed* on Monday"."""
    tokens = document.tokens
    joined = [verb, *conjuncts(document, verb)] if tokens[verb].pos == "VERB" else []  # "died and ten were hurt when"
    below = [c for one in joined for c in document.children(one, "advcl")]
    return [c for c in below if any(tokens[m].lower == "when" for m in document.children(c, "advmod", "mark"))]
