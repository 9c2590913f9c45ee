"""Whether a speaker is for or against a thing that the content names: wanted or welcomed, opposed or to be ended.

What governs the word is followed upwards, each step with its sign: in "called for an end to the war" the war stands
under "end" (against), which stands under "called for" (for): against. Where nothing surely tells, 0.
"""

from collections.abc import Callable
from functools import cache

from ...knowledge import lexicon
from ...model import Position
from ...parse import Document
from ..clauses import is_negated, is_passive, subjects

SIGNS = {"for": 1, "against": -1}
NAMES: dict[int, Position] = {1: "agree", -1: "disagree", 0: "unclear"}
OWNERS = {"my", "our"}
OBJECTS = {"dobj", "nsubjpass"}
NAMING = {"call", "describe", "term", "label"}
COPULAS = {"be", "become", "remain", "seem", "look", "prove"}
DEEPEST = 6
Holds = Callable[[int], bool]


def position(document: Document, i: int, holds: Holds) -> Position:
    """The position towards what token `i` names or, for a verb, does; `holds(verb)` tells whether what a verb wants is
    what the speaker wants.

    agree: "called for sanctions", "sanctions are needed", "we will not lift the sanctions"
    disagree: "rejected sanctions", "an end to the sanctions", "illegal sanctions"
    unclear: "sanctions hit the banks", "Ben called for sanctions" as Ana tells it
    """
    walk = _Walk(document, holds)
    verbal = document.tokens[i].pos in {"VERB", "AUX"}
    sign = walk.deed(i, 0) if verbal else walk.thing(i, 0)
    return NAMES[max(-1, min(1, sign))]


class _Walk:
    """The steps upwards from a word; each gives 1, -1 or 0."""

    def __init__(self, document: Document, holds: Holds) -> None:
        self._document = document
        self._tokens = document.tokens
        self._holds = holds

    def thing(self, i: int, depth: int) -> int:
        """Whether what noun `i` names is wanted."""
        if depth > DEEPEST:
            return 0
        judged = self._modified(i)
        return judged or self._governed(_first(self._document, i), depth)

    def deed(self, verb: int, depth: int) -> int:
        """Whether what verb `verb` does is wanted: "must lift", "will lift" of the speaker's own, "called on them to
        lift", "plans to lift"; not "lifted"."""
        if depth > DEEPEST:
            return 0
        turn = -1 if is_negated(self._document, verb) else 1
        token = self._tokens[verb]
        helpers = {self._tokens[c].lower for c in self._document.children(verb, "aux")}
        if helpers & _wished("modals"):
            return turn
        above = token.head
        if token.dep in {"xcomp", "ccomp", "advcl", "pcomp", "acl", "relcl", "dobj"} and above != verb:
            sign = self._wish(above, token.dep, depth)
            if sign or token.dep in {"acl", "pcomp"}:
                return turn * sign
        if token.dep == "conj" and above != verb and self._tokens[above].pos in {"VERB", "AUX"}:
            return self.deed(above, depth + 1)
        return turn if self._is_own(verb, helpers) else 0

    def _is_own(self, verb: int, helpers: set[str]) -> bool:
        """ "we will lift", and the order "Lift the ban"."""
        if not self._document.children(verb, "nsubj", "nsubjpass"):
            return not helpers and self._tokens[verb].tag == "VB" and self._tokens[verb].dep in {"ROOT", "ccomp"}
        return bool(helpers & _wished("own")) and self._holds(verb)

    def _modified(self, i: int) -> int:
        """ "illegal sanctions", "a reasonable plan"."""
        signs = [_judged(self._tokens[c].lower) for c in self._document.children(i, "amod") if c < i]
        return next((sign for sign in signs if sign), 0)

    def _governed(self, i: int, depth: int) -> int:
        token, above = self._tokens[i], self._tokens[i].head
        if (
            token.dep in OBJECTS
            or (token.dep == "ccomp" and token.pos == "VERB")
            or (token.dep == "nsubj" and is_passive(self._document, above))
        ):
            return self._object(above, depth)
        if token.dep == "nsubj":
            return self._predicated(above)
        if token.dep in {"pobj", "pcomp"}:
            return self._behind(above, depth)
        if token.dep == "oprd" and self._tokens[above].lemma.lower() in NAMING:
            return self._governed(above, depth + 1) if depth < DEEPEST else 0  # "what he called sanctions"
        return 0

    def _object(self, verb: int, depth: int) -> int:
        """A verb's object: "support the ban", "lift the ban"."""
        lemma = self._tokens[verb].lemma.lower()
        sign = _verbs("wanting").get(lemma, 0)
        if sign and self._is_meant(verb):
            return self._turned(verb, sign)
        done = _verbs("doing").get(lemma, 0)
        return done * self.deed(verb, depth + 1) if done else 0

    def _is_meant(self, verb: int) -> bool:
        """Whether the attitude in a verb is the speaker's."""
        if is_passive(self._document, verb) and not subjects(self._document, verb):
            helpers = {self._tokens[c].lower for c in self._document.children(verb, "aux")}
            return bool(helpers & _wished("modals"))
        return self._holds(verb)

    def _turned(self, verb: int, sign: int) -> int:
        """ "does not support" is against; "did not reject", "did not call for" leave it open."""
        if not is_negated(self._document, verb):
            return sign
        return -1 if sign > 0 and self._tokens[verb].lemma.lower() not in _wished("demanding") else 0

    def _predicated(self, verb: int) -> int:
        """ "sanctions are needed", "the ban is illegal", "is not helpful"."""
        if self._tokens[verb].lemma.lower() not in COPULAS:
            return 0
        turn = -1 if is_negated(self._document, verb) else 1
        for child in self._document.children(verb, "acomp", "attr", "oprd"):
            words = [child, *self._document.children(child, "amod")]
            signs = [_judged(self._tokens[w].lower) for w in words]
            if sign := next((s for s in signs if s), 0):
                return turn * sign
        return 0

    def _behind(self, preposition: int, depth: int) -> int:
        """Behind a preposition: "call for sanctions", "opposition to sanctions", "an end to sanctions"."""
        word = self._tokens[preposition].lower
        above = self._tokens[preposition].head
        lemma, pos = self._tokens[above].lemma.lower(), self._tokens[above].pos
        if word == "against" and above != preposition and pos in {"AUX"} and self._holds(above):
            return -1  # "we are against sanctions"
        if pos in {"VERB", "AUX"}:
            sign = _with("wanting").get((lemma, word), 0)
            return self._turned(above, sign) if sign and self._is_meant(above) else 0
        if sign := _words("doing").get((lemma, word), 0):
            return sign * self.thing(above, depth + 1)
        sign = _words("wanting").get((lemma, word), 0)
        return self._attitude(above, sign, depth) if sign else 0

    def _attitude(self, noun: int, sign: int, depth: int) -> int:
        """ "my support for", "there is a need for", "is opposed to", "rejected calls for"; not "Ana's support for"."""
        governed = self.thing(noun, depth + 1)
        if governed:
            return sign * governed
        owners = self._document.children(noun, "poss", "compound")
        if owners:
            return sign if all(self._tokens[c].lower in OWNERS for c in owners) else 0
        above = self._tokens[noun].head
        if self._tokens[above].pos not in {"VERB", "AUX"} or above == noun or not self._holds(above):
            return 0
        turned = is_negated(self._document, above) or is_negated(self._document, noun)
        return -sign if turned and sign > 0 else 0 if turned else sign

    def _wish(self, above: int, dep: str, depth: int) -> int:
        """What governs a deed: "want to lift", "refuse to lift", "a call to lift", "ready to lift", "time to lift"."""
        token = self._tokens[above]
        lemma = token.lemma.lower()
        if token.pos in {"VERB", "AUX"}:
            if lemma in COPULAS:
                return self._predicated_wish(above)
            sign = 1 if lemma in _wished("verbs") else -1 if lemma in _wished("unwished") else 0
            if sign and dep != "advcl" and self._is_meant(above):
                return 0 if is_negated(self._document, above) else sign
            return 0
        if dep == "pcomp":
            return self._behind(above, depth + 1) if self._tokens[above].pos == "ADP" else 0
        if lemma in _wished("adjectives") or token.lower in _wished("adjectives"):
            return self._readiness(token.head)
        return self.thing(above, depth + 1) if lemma in _wished("nouns") else 0

    def _readiness(self, verb: int) -> int:
        """ "we are ready to lift", "it is time to lift"; not "they are ready to lift"."""
        if self._tokens[verb].lemma.lower() not in COPULAS:
            return 0
        impersonal = any(
            self._tokens[c].lower in {"it", "there"} for c in self._document.children(verb, "nsubj", "expl")
        )
        held = impersonal or self._holds(verb)
        return (-1 if is_negated(self._document, verb) else 1) if held else 0

    def _predicated_wish(self, verb: int) -> int:
        """ "it is time to lift", "it is necessary to lift", "it would be wrong to lift"."""
        turn = -1 if is_negated(self._document, verb) else 1
        for child in self._document.children(verb, "acomp", "attr"):
            word = self._tokens[child].lower
            if sign := _judged(word) or (1 if word in _wished("adjectives") | {"time"} else 0):
                return turn * sign
        return 0


def _first(document: Document, i: int) -> int:
    """The first of nouns joined by "and", which has what governs them all."""
    while document.tokens[i].dep == "conj" and document.tokens[i].head != i:
        i = document.tokens[i].head
    return i


@cache
def _verbs(section: str) -> dict[str, int]:
    rows = lexicon("topics")[section]
    return {lemma: sign for side, sign in SIGNS.items() for lemma in rows[side]["verbs"]}


@cache
def _with(section: str) -> dict[tuple[str, str], int]:
    """(verb, preposition) -> sign."""
    rows = lexicon("topics")[section]
    return {(v, p): sign for side, sign in SIGNS.items() for v, all_ in rows[side]["with"].items() for p in all_}


@cache
def _words(section: str) -> dict[tuple[str, str], int]:
    """(noun or adjective, preposition) -> sign."""
    rows = lexicon("topics")[section]
    return {(w, p): sign for side, sign in SIGNS.items() for w, all_ in rows[side]["words"].items() for p in all_}


@cache
def _wished(name: str) -> frozenset[str]:
    return frozenset(lexicon("topics")["wished"][name])


@cache
def _judged_words() -> dict[str, int]:
    rows = lexicon("topics")["judged"]
    return dict.fromkeys(rows["positive"], 1) | dict.fromkeys(rows["negative"], -1)


def _judged(word: str) -> int:
    return _judged_words().get(word, 0)
