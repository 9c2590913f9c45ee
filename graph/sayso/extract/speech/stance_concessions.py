"""What is granted before a speaker comes to the point: "*Ben is charming*, but he lies"; "*though Ben tries*, ..."."""

from collections.abc import Sequence

from ...parse import Document

TURNS = {"but", "yet"}
GRANTS = {"although", "though", "while", "whereas"}


def is_conceded(document: Document, head: int, heads: Sequence[int]) -> bool:
    """True where one of `heads`, who are all the same, stands in what is granted and another in the point.

    yes: "*Ben* is charming, but he lies", "though *Ben* means well, he fails us", "*Ben* means well but fails us"
    no:  "Ben is charming, but *he* lies", "Ben is charming, but it rains"
    """
    clauses = [head, *document.ancestors(head)]
    return any(_is_before_but(document, i, heads) or _is_granted(document, i, heads) for i in clauses)


def _is_before_but(document: Document, verb: int, heads: Sequence[int]) -> bool:
    if not any(document.tokens[i].lower in TURNS for i in document.children(verb, "cc")):
        return False
    after = [i for i in document.children(verb, "conj") if document.tokens[i].pos in {"VERB", "AUX"}]
    shared = any(not document.children(i, "nsubj", "nsubjpass", "expl") for i in after)
    return shared or any(i in document.ancestors(other) for i in after for other in heads)


def _is_granted(document: Document, verb: int, heads: Sequence[int]) -> bool:
    if document.tokens[verb].dep != "advcl":
        return False
    marked = any(document.tokens[i].lower in GRANTS for i in document.children(verb, "mark"))
    return marked and any(verb not in document.ancestors(other) for other in heads)
