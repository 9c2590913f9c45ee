"""What a thing is told to do, to have or to be, by which its teller is for or against it: "the tax hurts shops".

Positions (`positions`) are read off what is wanted; this is read off what is told, where nothing is wanted.
"""

from functools import cache

from ...knowledge import lexicon
from ...parse import Document
from ..clauses import is_negated, is_passive
from .position_words import SIGNS

SUPPOSED = {"can", "could", "would", "will", "may", "might", "'d", "’d"}
FEARING = {"fear", "dread", "worry"}
VERBAL = {"VERB", "AUX"}


def effect(document: Document, i: int) -> int:
    """1 where what noun `i` names is told to do good, -1 where to do harm or no good, 0 where neither.

    1: "vaccination works", "the tax saves lives", "the ban is in our interest", "we cannot survive without subsidies"
    -1: "the tax hurts shops", "the ban makes no sense", "the ban is no answer", "they fear the ban will close the port"
    0: "the tax hurt nobody", "the ban took effect", "the ban hurts Arland", which its friends may say with joy
    """
    token = document.tokens[i]
    above = token.head
    if token.dep in {"nsubj", "csubj"} and document.tokens[above].pos in VERBAL:
        return _done(document, above) or _been(document, above) or _feared(document, above)
    if token.dep == "pobj" and document.tokens[above].lower == "without":
        return _missed(document, above)
    return 0


def _done(document: Document, verb: int) -> int:
    """ "hurts shops" -1, "saves lives" 1, "does not work" -1; "does not hurt" 0, for no harm is no good yet."""
    if is_passive(document, verb):
        return 0
    lemma = document.tokens[verb].lemma.lower()
    parts = {document.tokens[c].lemma.lower() for c in document.children(verb, "dobj", "prt", "advmod", "dative")}
    sign = next((s for part in sorted(parts) if (s := _acts().get((lemma, part)))), 0) or _deeds("alone").get(lemma, 0)
    if not sign and document.children(verb, "dobj"):
        sign = _deeds("verbs").get(lemma, 0)
    if not sign:
        return _had(document, verb)
    if sign < 0 and any(_is_somebody(document, c) for c in document.children(verb, "dobj")):
        return 0
    return sign if not _undone(document, verb) else min(0, -sign)


def _is_somebody(document: Document, noun: int) -> bool:
    """ "Arland", "Arland's economy", "the Arlandian economy"."""
    parts = (noun, *document.children(noun, "poss", "compound", "amod"))
    return any(document.tokens[i].pos == "PROPN" or document.tokens[i].entity in {"NORP", "GPE"} for i in parts)


def _had(document: Document, verb: int) -> int:
    """ "has no place here", "makes no sense", "does nothing for them"."""
    lemma = document.tokens[verb].lemma.lower()
    for child in document.children(verb, "dobj"):
        token = document.tokens[child]
        if (lemma, token.lower) in _naught() or ((lemma, token.lemma.lower()) in _lacking() and _none(document, child)):
            return -1
    return 0


def _been(document: Document, verb: int) -> int:
    """ "is in our interest", "is the only way", "is no answer", "is out of the question"."""
    if document.tokens[verb].lemma.lower() not in {"be", "remain", "become"}:
        return 0
    turn = -1 if is_negated(document, verb) else 1
    for child in document.children(verb, "attr", "acomp", "prep"):
        if sign := _said(document, child):
            return turn * sign
    return 0


def _said(document: Document, i: int) -> int:
    token = document.tokens[i]
    if token.dep == "prep":
        nouns = _prepositions(document, i)
        return next((s for noun in nouns if (s := _phrases().get((token.lower, noun)))), 0)
    lemma = token.lemma.lower()
    if lemma in _listed("remedies"):
        best = {document.tokens[c].lower for c in document.children(i, "amod")}
        return -1 if _none(document, i) else 1 if best & _listed("best") else 0
    return 0


def _prepositions(document: Document, i: int) -> list[str]:
    """What stands behind a preposition, through another one: "out of the question"."""
    below = document.children(i, "pobj")
    further = [n for p in document.children(i, "prep") for n in document.children(p, "pobj")]
    return [document.tokens[n].lemma.lower() for n in (*below, *further)]


def _feared(document: Document, verb: int) -> int:
    """ "they fear the deal will finish the fleet"."""
    token = document.tokens[verb]
    feared = token.dep == "ccomp" and document.tokens[token.head].lemma.lower() in FEARING
    return -1 if feared and not is_negated(document, token.head) else 0


def _missed(document: Document, preposition: int) -> int:
    """ "without subsidies we could not survive", "without it the fund would be empty"."""
    above = document.tokens[preposition].head
    if document.tokens[above].pos not in VERBAL:
        return 0
    helpers = {document.tokens[c].lower for c in document.children(above, "aux")}
    return 1 if helpers & {"would", "could", "'d", "’d"} or (helpers & SUPPOSED and is_negated(document, above)) else 0


def _undone(document: Document, verb: int) -> bool:
    """ "did not work"; "hurts nobody"."""
    nobody = {"nobody", "nothing", "none"}
    objects = document.children(verb, "dobj")
    return is_negated(document, verb) or any(document.tokens[c].lower in nobody or _none(document, c) for c in objects)


def _none(document: Document, noun: int) -> bool:
    return any(document.tokens[c].lower in {"no", "little"} for c in document.children(noun, "det", "amod"))


@cache
def _deeds(which: str) -> dict[str, int]:
    """Verb -> sign: of those that need no object ("alone"), or of those that do ("verbs")."""
    rows = lexicon("topics")["effects"]
    return {lemma: sign for side, sign in SIGNS.items() for lemma in rows[side][which]}


@cache
def _acts() -> dict[tuple[str, str], int]:
    """(verb, object or particle) -> sign: ("save", "life") -> 1."""
    rows = lexicon("topics")["effects"]
    return {(v, part): sign for side, sign in SIGNS.items() for v, all_ in rows[side]["with"].items() for part in all_}


@cache
def _phrases() -> dict[tuple[str, str], int]:
    """(preposition, noun) -> sign: ("in", "interest") -> 1."""
    rows = lexicon("topics")["effects"]
    return {(p, noun): sign for side, sign in SIGNS.items() for p, all_ in rows[side]["being"].items() for noun in all_}


@cache
def _naught() -> frozenset[tuple[str, str]]:
    return frozenset((verb, word) for verb, words in lexicon("topics")["effects"]["naught"].items() for word in words)


@cache
def _lacking() -> frozenset[tuple[str, str]]:
    return frozenset((verb, word) for verb, words in lexicon("topics")["effects"]["lacking"].items() for word in words)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(lexicon("topics")["effects"][name])
