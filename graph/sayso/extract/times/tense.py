"""Where a clause lies in time: behind, now or ahead of the article's date."""

from functools import cache
from typing import Literal

from ...knowledge import lexicon
from ...parse import Document

Direction = Literal["past", "present", "future"]

VERBAL = {"VERB", "AUX"}


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("calendar")[name])


def governor(document: Document, i: int) -> int | None:
    """The nearest verb at or above token `i` in the parse; None in a sentence without one."""
    tokens = document.tokens
    if tokens[i].pos in VERBAL:
        return i
    return next((a for a in document.ancestors(i) if tokens[a].pos in VERBAL), None)


def direction(document: Document, i: int) -> Direction | None:
    """The direction of the clause that token `i` stands in; None where no verb tells.

    "The minister will arrive on Thursday": future; so are "A visit in May is planned" and "The fair ends on
    Thursday". "She arrived on
    Thursday": past, and so is "The visit was planned by an aide who resigned on Thursday".
    """
    verb = governor(document, i)
    return None if verb is None else _of_verb(document, verb)


def _of_verb(document: Document, verb: int) -> Direction | None:
    tokens = document.tokens
    word = tokens[verb]
    helpers = {tokens[c].lower for c in document.children(verb, "aux", "auxpass")}
    if helpers & _words("future"):
        return "future"
    if word.tag == "VBD" or helpers & {"had", "did", "was", "were"}:
        return "past"
    if is_ahead(document, verb):
        return "future"
    if word.tag == "VBN" and helpers & _words("perfect"):
        return "past"
    return "future" if helpers & _words("modal") else _of_present(document, verb, helpers)


def _of_present(document: Document, verb: int, helpers: set[str]) -> Direction | None:
    tokens = document.tokens
    word = tokens[verb]
    if word.tag in {"VBZ", "VBP"} and word.lemma in _words("timetabled"):
        return "future"
    if word.tag in {"VBZ", "VBP"} or helpers & {"is", "are", "am", "'re", "’re"}:
        return "present"
    above = governor(document, tokens[verb].head) if tokens[verb].head != verb else None
    return _of_infinitive(document, verb, above)


def _of_infinitive(document: Document, verb: int, above: int | None) -> Direction | None:
    """An infinitive or participle takes the direction of what it hangs on: "refused to go" lies behind."""
    tokens = document.tokens
    infinitive = any(tokens[c].tag == "TO" for c in document.children(verb, "aux"))
    if _is_over(document, verb):
        return "past"
    if above is None:  # a headline: "Minister to visit Arlandia", "Bridge closed"
        return "future" if infinitive else "past" if tokens[verb].tag == "VBN" else None
    head = tokens[tokens[verb].head]
    if infinitive and (head.lemma in _words("ahead") | _words("directive") or is_ahead(document, above)):
        return "future"
    return _of_verb(document, above)


def _is_over(document: Document, verb: int) -> bool:
    """ "the law passed in July", "less than forecast in July": a bare participle of what is over; not "the talks
    planned for July", "the money to be spent in July"."""
    tokens = document.tokens
    token = tokens[verb]
    bare = token.tag == "VBN" and token.dep in {"acl", "advcl", "pcomp"} and not document.children(verb, "aux")
    return bare and token.lemma not in _words("ahead") and token.lemma not in _words("arranged")


def is_ahead(document: Document, verb: int) -> bool:
    """True of a verb or predicate that points forward and has not been overtaken: "is expected", "plans",
    "is set", "is likely". Not of "wrote"."""
    tokens = document.tokens
    if tokens[verb].lemma in _words("ahead") and tokens[verb].tag != "VBD":
        return True
    predicates = document.children(verb, "acomp", "attr", "oprd")
    return tokens[verb].lemma == "be" and any(tokens[c].lower in _words("ahead") for c in predicates)
