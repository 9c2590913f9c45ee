"""A description set beside a name is that name's: "the minister, Ada Orr", "Ada Orr, an analyst at
Tamber"."""

from ...parse import Document
from .cast import Cast, Referent
from .descriptions import Description

BEING = {"be", "become", "remain"}


def apposed(document: Document, cast: Cast, described: Description) -> int | None:
    """The named actor a description stands beside, or None.

    Matches "Arlandia's leader, Ada Orr", "Ada Orr, an analyst" and "the Tamber Post newspaper". Not "the
    analysts, Ada Orr and Ben Vell" (two persons), nor "Tamber, a minister said" (a place).
    """
    token = document.tokens[described.head]
    beside = [token.head] if token.dep == "appos" else []
    beside += document.children(described.head, "appos")
    if described.sort == "body":
        beside += [i for i in document.children(described.head, "compound") if i < described.head]
    if described.head + 1 < len(document) and described.sort == "person":
        beside.append(described.head + 1)
    for i in beside:
        number = cast.at(i)
        if number is not None and _alike(cast.referents[number], described):
            return number
    return None


def _alike(referent: Referent, described: Description) -> bool:
    if described.plural or referent.plural or not referent.named:
        return False
    if described.sort == "person":
        return referent.type == "person"
    if described.sort == "body":
        return referent.type in {"organisation", "company"}
    if described.sort == "other":
        return referent.type == "person"
    return described.sort == "country" and referent.type == "country"


def equated(document: Document, cast: Cast, described: Description) -> int | None:
    """Which thing a phrase behind "is" says something of: "the plan is a mistake". Not of an actor: "Ada Orr is a
    minister" tells her role and is no mention of her; nor "the plan is no mistake"."""
    token = document.tokens[described.head]
    while token.dep == "conj" and token.head != token.i:
        token = document.tokens[token.head]
    verb = document.tokens[token.head]
    if token.dep != "attr" or verb.lemma not in BEING or document.children(verb.i, "neg"):
        return None
    subject = next(iter(document.children(verb.i, "nsubj")), None)
    number = cast.meant(subject) if subject is not None and described.determiner != "no" else None
    if number is None or subject is None or document.children(subject, "conj"):
        return None
    referent = cast.referents[number]
    return number if referent.thing and referent.plural == described.plural else None
