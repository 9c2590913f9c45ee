"""How certain a speaker is of what he says, by his own words."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from ...knowledge import lexicon
from ...model import Certainty, Statement
from ...parse import Document
from ..clauses import is_negated
from .main_predicate import frames, main_predicate

LEVELS: tuple[Certainty, ...] = ("possible", "probable", "certain")  # the least sure word counts
OWN = {"i", "we"}
COPULAS = {"be", "seem", "look", "appear", "remain", "become", "'s", "’s"}
JUDGED = {"it", "this", "that", "there"}


class Told(NamedTuple):
    """A document, and the pronouns by which the speaker names himself in it."""

    document: Document
    own: frozenset[str]


def speaks_as(statement: Statement) -> frozenset[str]:
    """ "I" and "we"; where his words are turned into the article's also "he", "she" and "they"."""
    return frozenset(OWN | {"he", "she", "they"} if statement.kind == "indirect" else OWN)


@cache
def _words(*path: str) -> frozenset[str]:
    entry: Any = lexicon("certainty")
    for part in path:
        entry = entry.get(part, ())
    return frozenset(entry)


def certainty(document: Document, statement: Statement) -> Certainty | None:
    """The speaker's certainty by the main predicate of the content, else by the cue; None where neither tells.

    "must have known", "surely left", "there is no doubt that": certain. "is likely to leave", "I think they left",
    "seems to": probable. "may leave", "perhaps", "it is unclear whether": possible. "believes that ...": probable.
    Not "must resign", a duty, nor "could not leave", "could hear it", which are no guesses.
    """
    content = [i for span in statement.content for i in document.run(span)]
    predicate = main_predicate(document, content)
    if predicate is not None:
        told = Told(document, speaks_as(statement))
        found = {level for i in frames(document, predicate) for level in _levels(told, i)}
        level = next((level for level in LEVELS if level in found), None)
        if level:
            return level
    return _of_cue(document, [i for span in statement.cue for i in document.run(span)])


def _of_cue(document: Document, cue: list[int]) -> Certainty | None:
    """ "is certain that", "believes", "speculated"; "is not sure": possible; "did not say": nothing."""
    forms = {form for i in cue for form in word_forms(document, i)}
    found = next((level for level in LEVELS if forms & _words("cues", level)), None)
    if found == "certain" and any(is_negated(document, i) for i in cue):
        return "possible"
    return found


def word_forms(document: Document, i: int) -> set[str]:
    """A word, its lemma, and what is left without the ending that lemmas err on ("hopes" as "hop")."""
    token = document.tokens[i]
    return {token.lower, token.lemma.lower(), token.lower.removesuffix("s"), token.lower.removesuffix("d")}


def _levels(told: Told, predicate: int) -> Iterator[Certainty]:
    if is_guess(told.document, predicate) or is_left_open(told.document, predicate):
        yield "possible"
    if is_inferred(told.document, predicate):
        yield "certain"
    yield from _by_adverb(told.document, predicate)
    yield from _by_complement(told, predicate)
    yield from _by_opinion(told, predicate)


def is_guess(document: Document, predicate: int) -> bool:
    """ "may leave", "might not leave", "could leave"; not "could not leave", "could hear it", which tell abilities."""
    tokens = document.tokens
    modals = {tokens[c].lower for c in document.children(predicate, "aux")} & _words("possible", "modals")
    if modals == {"could"}:
        return not is_negated(document, predicate) and tokens[predicate].lemma not in _words("abilities")
    return bool(modals)


def is_left_open(document: Document, predicate: int) -> bool:
    """ "could not rule out that ..."; not "ruled out"."""
    particles = [document.tokens[c].lower for c in document.children(predicate, "prt")]
    return document.tokens[predicate].lemma == "rule" and "out" in particles and is_negated(document, predicate)


def is_inferred(document: Document, predicate: int) -> bool:
    """ "must have known", "he must be mad"; not "he must resign", "we must be careful"."""
    tokens = document.tokens
    helpers = {tokens[c].lower for c in document.children(predicate, "aux")}
    if "must" not in helpers:
        return False
    if "have" in helpers:
        return True
    copular = tokens[predicate].lemma == "be" and document.children(predicate, "attr", "acomp")
    running = tokens[predicate].tag == "VBG" and "be" in helpers
    own = {tokens[c].lower for c in document.children(predicate, "nsubj")} & {*OWN, "you"}
    return bool(copular or running) and not own


def _by_adverb(document: Document, predicate: int) -> Iterator[Certainty]:
    tokens = document.tokens
    below = [c for c in document.children(predicate) if tokens[c].dep in {"advmod", "prep", "npadvmod", "intj"}]
    adverbs = {tokens[c].lower for c in below}
    phrases = {" ".join(tokens[i].lower for i in document.subtree(c)[:2]) for c in below}
    for level in LEVELS:
        if adverbs & _words(level, "adverbs") or phrases & _words(level, "phrases"):
            yield level


def _by_complement(told: Told, predicate: int) -> Iterator[Certainty]:
    """ "is likely", "is unclear", "it is certain that", "there is no doubt", "there is a risk", "seems to".

    Not "made it clear", "the report was clear"."""
    document, tokens = told.document, told.document.tokens
    for child in document.children(predicate, "acomp", "attr", "oprd", "dobj"):
        for level in LEVELS:
            if tokens[child].lower in _words(level, "adjectives") and _is_judgement(told, predicate, child, level):
                yield "possible" if level == "certain" and _is_turned(document, predicate, child) else level
            elif tokens[child].lemma.lower() in _words(level, "nouns") and _is_noun_of(document, predicate, child):
                found = _of_noun(document, predicate, child, level)
                yield from [found] if found else []
    if tokens[predicate].lemma in _words("probable", "seeming"):
        yield "probable"


def _is_judgement(told: Told, predicate: int, adjective: int, level: Certainty) -> bool:
    """ "it is clear that", "I am sure", "is certain to leave"; a doubt has any subject: "the cause is unclear"."""
    document = told.document
    if document.tokens[predicate].lemma not in COPULAS:
        return False
    subjects = {document.tokens[c].lower for c in document.children(predicate, "nsubj", "expl")}
    clauses = document.children(adjective, "xcomp", "ccomp", "advcl")
    return level != "certain" or bool(clauses) or not subjects.isdisjoint(JUDGED | told.own)


def _is_noun_of(document: Document, predicate: int, noun: int) -> bool:
    """ "there is a risk that", "we see a chance of", "there is no doubt"; not "the boats are a danger"."""
    if document.tokens[predicate].lemma == "be":
        return bool(document.children(predicate, "expl"))
    framed = document.children(noun, "acl", "ccomp", "prep", "relcl")
    return document.tokens[predicate].lemma in {"have", "see"} and bool(framed)


def _of_noun(document: Document, predicate: int, noun: int, level: Certainty) -> Certainty | None:
    denied = _is_turned(document, predicate, noun)
    if document.tokens[noun].lemma.lower() in {"doubt", "question"}:
        return "certain" if denied else None
    return None if denied else level


def _is_turned(document: Document, predicate: int, complement: int) -> bool:
    return is_negated(document, predicate) or is_negated(document, complement)


def _by_opinion(told: Told, predicate: int) -> Iterator[Certainty]:
    """ "I think they left", "we know that they left", "I doubt that they left"; not "Ana thinks he left"."""
    for level in LEVELS:
        if is_opinion(told, predicate, _words(level, "verbs")):
            yield "possible" if level == "certain" and is_negated(told.document, predicate) else level


def is_opinion(told: Told, predicate: int, verbs: frozenset[str]) -> bool:
    """Whether one of `verbs` frames a clause as the speaker's own view, before or behind it."""
    document, tokens = told.document, told.document.tokens
    past = tokens[predicate].tag == "VBD" and told.own == OWN  # "I thought they left", of what is over
    if tokens[predicate].lemma not in verbs or past:
        return False
    own = {tokens[c].lower for c in document.children(predicate, "nsubj")} & told.own
    framed = document.children(predicate, "ccomp") or tokens[predicate].dep in {"parataxis", "ccomp"}
    return bool(own and framed)
