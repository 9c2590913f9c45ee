"""What somebody is said to be: "a liar", "one of the best captains", "out of touch"; "called Ben a liar".

Each gives +1, -1 or 0 for whom that is said of.
"""

from collections.abc import Iterator

from ...parse import Document
from ..clauses import is_negated
from .stance_words import sign_of, signs, words_of

GENERIC = {"you", "one", "anybody", "anyone", "everybody", "everyone", "nobody", "no-one", "none"}
"""Subjects that include the speaker: what everybody thinks he holds too."""


def word_sign(document: Document, i: int, section: str) -> int:
    """The sign of a word itself: "lie" -1; "no lie" +1."""
    token = document.tokens[i]
    sign = sign_of(section, token.lemma.lower()) or sign_of(section, token.lower)
    return -sign if sign and is_turned(document, i) else sign


def is_turned(document: Document, i: int) -> bool:
    """ "not honest", "no liar", "hardly honest"."""
    negators = {"advmod", "det", "neg", "preconj"}
    children = (c for c in document.children(i) if document.tokens[c].dep in negators and not _is_at_least(document, c))
    return is_negated(document, i) or any(document.tokens[c].lower in words_of("negators") for c in children)


def _is_at_least(document: Document, i: int) -> bool:
    """ "*at least* honest" is honest."""
    return document.tokens[i].lower == "least" and i > 0 and document.tokens[i - 1].lower == "at"


def predicated(document: Document, i: int) -> int:
    """The sign of noun phrases or adjectives said of somebody, of several the last one's: that is the point.

    yes: "a liar", "a reckless man", "not honest", "one of the best captains", "somebody you can trust", "right",
    "brave, brilliant and *wrong*", "vain but *honest*", "too slow"
    no:  "a man", "right that it rains", which grants the rain; "the former champion", "a good friend of Cleo"
    """
    return next((sign for one in reversed(_joined(document, i)) if (sign := said_of(document, one))), 0)


def _joined(document: Document, i: int) -> list[int]:
    further = [c for c in document.children(i, "conj") if document.tokens[c].pos in {"ADJ", "NOUN"}]
    own = [c for c in further if not document.children(c, "nsubj", "cop")]
    return [i, *(below for one in own for below in _joined(document, one))]


def said_of(document: Document, i: int) -> int:
    """The same for one of them alone."""
    if document.tokens[i].pos == "ADJ":
        claims = document.children(i, "ccomp")
        sign = word_sign(document, i, "adjectives") or word_sign(document, i, "nouns")
        if sign <= 0 and _is_too(document, i):
            return -1
        return sign or (0 if claims else word_sign(document, i, "predicates"))
    if document.tokens[i].lower == "one":
        return next((predicated(document, other) for other in _behind(document, i, "of")), 0) or _of_only(document, i)
    if _is_relative_to_others(document, i):
        return 0
    sign = _with(document, i) or word_sign(document, i, "nouns") or word_sign(document, i, "bearers")
    modifiers = [_modifier(document, c) for c in document.children(i, "amod")]
    return sign or max(-1, min(1, sum(modifiers))) or _of_only(document, i) or _of_relative(document, i)


def _modifier(document: Document, adjective: int) -> int:
    """ "a reckless man", "one of the most *careful* men"."""
    most = any(document.tokens[c].lower == "most" for c in document.children(adjective, "advmod"))
    section = "predicates" if most else "adjectives"
    return word_sign(document, adjective, "adjectives") or word_sign(document, adjective, section)


def _with(document: Document, i: int) -> int:
    """ "a pianist *with a poor memory*", which is the point; not "a pianist with a good friend of mine"."""
    for noun in _behind(document, i, "with"):
        if document.tokens[noun].lemma.lower() in words_of("traits"):
            votes = (word_sign(document, c, "adjectives") for c in document.children(noun, "amod"))
            return next((vote for vote in votes if vote), 0)
    return 0


def _of_only(document: Document, i: int) -> int:
    """ "the *only* one who listens" +1, "the *only* minister who never listens" -1; "the only one who saw it" 0."""
    if not any(document.tokens[c].lower == "only" for c in document.children(i, "amod", "advmod")):
        return 0
    does = (verb for verb in document.children(i, "relcl") if document.tokens[verb].lemma.lower() in words_of("rare"))
    return next((-1 if is_turned(document, verb) else 1 for verb in does), 0)


def staged(document: Document, verb: int) -> int:
    """What the one behind it is told by what he runs: "the inquiry is a *circus* run by Ben", `verb` is "run"."""
    noun = document.tokens[verb].head
    if document.tokens[verb].dep != "acl" or document.tokens[verb].lemma.lower() not in words_of("behind"):
        return 0
    said = document.tokens[noun].dep in {"attr", "oprd", "appos", "pobj", "dobj"}
    return said_of(document, noun) if said else 0


def _is_too(document: Document, adjective: int) -> bool:
    """ "*too* slow", "*too* busy to call"; not "not *too* slow", "*too*, late"."""
    too = any(document.tokens[c].lower == "too" and c < adjective for c in document.children(adjective, "advmod"))
    return too and not is_turned(document, adjective)


def _is_relative_to_others(document: Document, i: int) -> bool:
    if any(document.tokens[c].lower in words_of("past") for c in document.children(i, "amod", "compound")):
        return True
    others = [document.tokens[o].lower for o in _behind(document, i, "of")]
    related = document.tokens[i].lemma.lower() in words_of("relational")
    return related and bool(others) and not {"us", "ours", "mine"}.issuperset(others)


def _of_relative(document: Document, i: int) -> int:
    """ "somebody *you can trust*", "a man nobody believes"."""
    for verb in document.children(i, "relcl"):
        doers = {document.tokens[c].lower for c in document.children(verb, "nsubj")}
        if not doers.isdisjoint(GENERIC | {"we", "i"}):
            return word_sign(document, verb, "attitudes")
    return 0


def _behind(document: Document, i: int, preposition: str) -> Iterator[int]:
    for other in document.children(i, "prep"):
        if document.tokens[other].lower == preposition:
            yield from document.children(other, "pobj", "amod", "pcomp")


def named(document: Document, verb: int, head: int) -> int:
    """What the object `head` of a naming verb is called.

    yes: "called Ben a liar", "branded Ben a coward", "described Ben as reckless", "called Ben soft on crime"
    no:  "called Ben at nine", "saw Ben with a liar"
    """
    if document.tokens[verb].lemma.lower() not in words_of("naming"):
        return 0
    told = [i for i in document.children(verb, "oprd", "attr", "dobj") if i > head]
    told += _behind(document, verb, "as")
    return next((sign for i in told if (sign := predicated(document, i))), 0) or standing(document, verb)


def standing(document: Document, verb: int) -> int:
    """What is said behind a preposition: "is out of touch", "is part of the problem" -1; "is up to the job" +1."""
    tops = document.children(verb, "prep", "attr", "acomp", "oprd")
    return next((sign for top in tops if (sign := standing_at(document, top))), 0)


def standing_at(document: Document, top: int) -> int:
    """The same of the phrase that a word heads: "*soft* on crime"."""
    below = [t for t in document.tokens[top : document.sentence_of(top).last] if top in document.ancestors(t.i)]
    words = [document.tokens[top].lower, *(t.lower for t in below if t.dep != "det")]
    return next((sign for n in (4, 3, 2) if (sign := signs("standing").get(" ".join(words[:n]), 0))), 0)


def responsible(document: Document, adjective: int) -> int:
    """ "responsible for the massacre", "guilty of murder" -1; "responsible for transport" 0."""
    if document.tokens[adjective].lower not in {"responsible", "liable", "behind", "culpable"}:
        return 0
    harms = (i for i in _behind(document, adjective, "for"))
    return -int(any(document.tokens[i].lemma.lower() in words_of("harms") for i in harms))
