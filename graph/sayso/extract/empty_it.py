"""Which "it" means nothing: "it is clear that", "it rained"."""

from ..knowledge import lexicon
from ..parse import Document
from .syntax import SUBJECTS, verb_of

CLAUSAL = {"ccomp", "csubj"}
IDLE = {"seem", "appear", "happen", "rain", "snow", "matter", "take", "come"}


def empty(document: Document, i: int) -> bool:
    """True for an "it" that stands for a clause or for nothing.

    Matches "it is clear that", "it was reported that", "it is hard to say", "it is late". Not "it was ready to sign",
    "it is independent", which a body is.
    """
    tokens = document.tokens
    if tokens[i].dep == "expl":
        return True
    verb = verb_of(document, i)
    if verb is None or tokens[i].dep not in SUBJECTS:
        return False
    below = document.children(verb)
    if tokens[i].dep == "nsubjpass":
        return any(tokens[c].dep in CLAUSAL for c in below)
    if tokens[verb].lemma == "be":
        return any(tokens[c].dep in CLAUSAL or (tokens[c].dep == "acomp" and _idle(document, c)) for c in below)
    return tokens[verb].lemma in IDLE


def _idle(document: Document, adjective: int) -> bool:
    """ "clear that", "hard to say", "late"; not "ready to sign", "sure that it", "independent"."""
    known = lexicon("complements")
    word = document.tokens[adjective].lower
    if word in known["minded"]:
        return False
    clauses = [c for c in document.children(adjective) if document.tokens[c].dep in {*CLAUSAL, "xcomp", "advcl"}]
    return bool(clauses) or word in known["unowned"]
