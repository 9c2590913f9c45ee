"""What an act tells of who does it, or should do it: "Ben lied", "kept her word", "must resign", "should have told us".

Each of these gives +1, -1 or 0 for the subject of a verb.
"""

from collections.abc import Iterator

from ...parse import Document
from ..clauses import is_negated, is_passive
from .stance_effects import counted, effect
from .stance_words import acts, sign_of, words_of

DUTIES = {"must", "should", "ought"}
MINE = {"my", "our"}
HOLDING, LOSING = {"have", "deserve", "enjoy", "keep", "retain", "win", "earn"}, {"lose", "forfeit", "squander"}


def deed(document: Document, verb: int) -> int:
    """What an act says of the doer.

    yes: "lied", "broke her promise", "let us down", "held us to ransom" -1; "kept her word", "behaved properly" +1;
    "did nothing wrong" +1
    no:  "broke her arm", "kept the change", "held us"
    """
    framed = _of_frame(document, verb) or _of_quality(document, verb) or effect(document, verb)
    return framed or sign_of("deeds", _word(document, verb))


def _of_frame(document: Document, verb: int) -> int:
    """ "broke her promise", "killed our daughter", "has no shame" -1; "sacrificed our jobs" -1, though a sacrifice is
    good."""
    lemma, rows = _word(document, verb), acts()
    for i in _parts(document, verb):
        word = _word(document, i)
        if sign := rows.get((lemma, word)) or rows.get((lemma, f"{word}:{document.tokens[i].dep}"), 0):
            return -sign if _is_of_wrong(document, i) or is_none(document, i) else sign
    return _without(document, verb) or _to_speaker(document, verb)


def _without(document: Document, verb: int) -> int:
    """ "has no shame", "shows no interest in us" -1; "does not have a clue" +1, which its negation turns round."""
    if _word(document, verb) not in {"have", "show", "offer", "possess"}:
        return 0
    missed = [i for i in document.children(verb, "dobj") if _word(document, i) in words_of("wants")]
    if any(is_none(document, i) for i in missed):
        return -1
    return int(bool(missed) and is_negated(document, verb))


def _to_speaker(document: Document, verb: int) -> int:
    """ "killed *our* daughter", "left *us* in the rain" -1; "fed *us*" +1; "left the room" 0."""
    sign = sign_of("to_speaker", _word(document, verb))
    return sign if sign and any(_is_mine(document, i) for i in document.children(verb, "dobj", "dative")) else 0


def _is_mine(document: Document, i: int) -> bool:
    mine = any(document.tokens[c].lower in MINE for c in document.children(i, "poss"))
    return mine or document.tokens[i].lower in {"us", "me"}


def _of_quality(document: Document, verb: int) -> int:
    """ "shows courage", "lacks cowardice" +1; "shows no courage", "lacks courage" -1."""
    shown = {"show": 1, "display": 1, "demonstrate": 1, "exhibit": 1, "lack": -1}.get(_word(document, verb), 0)
    signs = [sign_of("nouns", _word(document, i)) for i in document.children(verb, "dobj") if shown]
    none = any(is_none(document, i) for i in document.children(verb, "dobj"))
    return shown * (-1 if none else 1) * next((sign for sign in signs if sign), 0)


def is_none(document: Document, noun: int) -> bool:
    """ "*no* lie", "*no* mercy"."""
    return any(document.tokens[i].lower in {"no", "little"} for i in document.children(noun, "det", "amod"))


def _word(document: Document, i: int) -> str:
    return document.tokens[i].lemma.lower()


def _parts(document: Document, verb: int) -> Iterator[int]:
    for noun in document.children(verb, "dobj"):
        yield from counted(document, noun)
    yield from document.children(verb, "prt", "advmod", "acomp", "npadvmod", "oprd", "dative")
    yield from (i for i in document.children(verb, "ccomp") if document.tokens[i].tag == "RP")  # "let her *down*"
    for preposition in document.children(verb, "prep"):
        yield preposition
        yield from document.children(preposition, "pobj", "amod", "pcomp")
        for further in document.children(preposition, "prep"):  # "went back *on her word*"
            yield from document.children(further, "pobj")


def _is_of_wrong(document: Document, noun: int) -> bool:
    """ "nothing wrong"."""
    return any(sign_of("adjectives", _word(document, i)) < 0 for i in document.children(noun, "amod", "acomp"))


def is_wronged(document: Document, head: int) -> bool:
    """Is somebody only the sufferer of a bad deed: "robbed *Ben*", "lied to *Ben*", "*Ben* was jailed"?"""
    token = document.tokens[head]
    verb = document.tokens[token.head].head if token.dep == "pobj" else token.head
    if token.dep == "nsubjpass":
        return deed(document, verb) < 0 or _word(document, verb) in words_of("suffered")
    behind = token.dep == "pobj" and document.tokens[token.head].lower in {"to", "from", "at"}
    return (behind or token.dep in {"dobj", "dative"}) and verb != head and deed(document, verb) < 0


def is_innocent(document: Document, head: int) -> bool:
    """Does somebody not do what is bad: "*Ben* is not ready to betray us", "did not lie"? Not "cannot win"."""
    verb = document.tokens[head].head
    if document.tokens[head].dep != "nsubj" or not is_negated(document, verb):
        return False
    ready = (i for state in document.children(verb, "acomp") for i in document.children(state, "xcomp"))
    return any(deed(document, i) < 0 for i in (verb, *document.children(verb, "xcomp"), *ready))


def duty(document: Document, verb: int) -> int:
    """What the demand in a verb says of whom it is made to.

    yes: "Ben should have told us", "must stop lying", "must resign", "has to go", "ought to be ashamed", "should be
    jailed", "is to blame" -1; "should not resign", "is not to blame" +1
    no:  "Ben must decide", "should be told", "should have been told", "must go to Geneva", "we must go"
    """
    if _is_missed(document, verb) or _is_known(document, verb):
        return -1
    blamed = _is_to_blame(document, verb) or (_is_due(document, verb) and _is_penalty(document, verb))
    return 0 if not blamed else 1 if is_negated(document, verb) else -1


def _is_penalty(document: Document, verb: int) -> bool:
    if is_passive(document, verb):
        return _word(document, verb) in words_of("penalties")
    shamed = any(document.tokens[i].lower in words_of("shamed") for i in document.children(verb, "acomp"))
    return shamed or _is_leaving(document, verb)


def _is_due(document: Document, verb: int) -> bool:
    """ "must resign", "has to resign", "it is time for Ben to resign", "demanded that Ben resign"."""
    tokens = document.tokens
    above = tokens[verb].head
    has_to = tokens[verb].dep == "xcomp" and tokens[above].lemma.lower() in {"have", "need", "ought"}
    timely = tokens[above].lower == "time" and bool(document.children(verb, "nsubj"))
    wished = tokens[verb].tag == "VB" and bool(document.children(verb, "nsubj")) and not document.children(verb, "aux")
    return has_to or timely or wished or any(tokens[i].lower in DUTIES for i in document.children(verb, "aux"))


def _is_missed(document: Document, verb: int) -> bool:
    """ "should have told us", "should never have come"; not "should have arrived", "should have won"."""
    auxiliaries = {document.tokens[i].lower for i in document.children(verb, "aux")}
    reproach = not auxiliaries.isdisjoint({"should", "ought"}) and not auxiliaries.isdisjoint({"have", "'ve", "’ve"})
    return reproach and not is_passive(document, verb) and _word(document, verb) not in words_of("expected")


def _is_known(document: Document, verb: int) -> bool:
    """ "must have known"."""
    auxiliaries = {document.tokens[i].lower for i in document.children(verb, "aux")}
    return auxiliaries >= {"must", "have"} and _word(document, verb) in {"know", "realise", "realize", "notice"}


def _is_leaving(document: Document, verb: int) -> bool:
    """ "resign", "stop lying", "step down", a bare "go"; not "go to Geneva", "stop at the border"."""
    lemma = _word(document, verb)
    rest = document.children(verb, "prep", "advmod", "dobj", "xcomp", "advcl", "prt", "acomp", "conj")
    if lemma in words_of("departures"):
        reflexive = any(document.tokens[i].lower.endswith(("self", "selves")) for i in rest)
        halting = lemma == "stop" and {document.tokens[i].dep for i in rest} == {"prep"}
        return not (reflexive or halting)
    if lemma == "go":
        return not rest
    below = {document.tokens[i].lower for i in document.children(verb, "prt")}
    return lemma in {"step", "stand"} and not below.isdisjoint({"down", "aside"})


def _is_to_blame(document: Document, verb: int) -> bool:
    """ "Ben is to blame"; not "Ben is to stay", "Ben is to be blamed"."""
    tokens = document.tokens
    below = document.children(verb, "xcomp") if tokens[verb].lemma.lower() == "be" else ()
    return any(tokens[i].lower == "blame" and not is_passive(document, i) for i in below)


def favoured(document: Document, verb: int) -> int:
    """ "Ben has my full support", "deserves to win" +1; "has our contempt", "lost our trust" -1; not "has support"."""
    lemma = _word(document, verb)
    if lemma == "deserve" and is_negated(document, verb) and not document.children(verb, "dobj", "xcomp"):
        return 1  # "does not deserve to", which its negation turns round
    if lemma == "deserve" and (deserved := document.children(verb, "xcomp")):
        return -1 if _word(document, deserved[0]) in {"lose", "suffer", "fail", "go", "die", "rot"} else 1
    kept = 1 if lemma in HOLDING else -1 if lemma in LOSING else 0
    for noun in document.children(verb, "dobj") if kept else ():
        if any(document.tokens[i].lower in MINE for i in document.children(noun, "poss")):
            return kept * sign_of("feelings", _word(document, noun))
    return 0


def is_wished(document: Document, verb: int, sign: int) -> bool:
    """ "should help", "could win": a good deed wished for or thought of is no praise. "would lie" still blames."""
    return sign > 0 and any(document.tokens[c].tag == "MD" for c in document.children(verb, "aux"))
