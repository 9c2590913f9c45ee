"""A description set beside a name is that name's: "the minister, Ada Orr", "Ada Orr, an analyst at
Tamber"."""

from ...parse import Document
from .cast import Cast, Referent
from .descriptions import Description


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
    return described.sort == "country" and referent.type == "country"
