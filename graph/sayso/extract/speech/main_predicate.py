"""The predicate that the rest of a content hangs on, and the frames around it."""

from ...parse import Document

VERBAL = {"VERB", "AUX"}
FRAMING = {"i", "we", "it", "there"}


def main_predicate(document: Document, content: list[int]) -> int | None:
    """The word that the rest of a content hangs on: the first clause whose head lies outside, else the first
    such word; of "I think that they left" it is "think". None of an empty content."""
    tokens, inside = document.tokens, set(content)
    tops = [i for i in content if tokens[i].head not in inside or tokens[i].head == i]
    tops = [i for i in tops if tokens[i].pos not in {"PUNCT", "SPACE"}]
    return next((i for i in tops if _is_clause(document, i)), tops[0] if tops else None)


def _is_clause(document: Document, i: int) -> bool:
    """A verb, or what the parser took for a noun but gave a clause's subject or a clause before it."""
    return document.tokens[i].pos in VERBAL or bool(document.children(i, "nsubj", "nsubjpass", "ccomp"))


def frames(document: Document, predicate: int) -> list[int]:
    """The predicate and the opinions or judgements that frame it, wherever they stand.

    yes: "Ben, I think, lied", "it was possible, she said, that Ben lied": think, was
    no:  "Ben, she said, lied"; "Ben lied and fled"
    """
    tokens = document.tokens
    around = [
        child
        for child in document.children(predicate, "parataxis", "ccomp", "advcl")
        if tokens[child].pos in VERBAL and _opens(document, child, predicate)
    ]
    return [*around, predicate]


def _opens(document: Document, clause: int, predicate: int) -> bool:
    own = [document.tokens[c].lower for c in document.children(clause, "nsubj", "expl")]
    before = clause < predicate or document.tokens[clause].dep == "parataxis"
    return before and bool(own) and own[0] in FRAMING
