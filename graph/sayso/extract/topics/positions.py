"""Whether a speaker is for or against a thing that the content names: wanted or welcomed, opposed or to be ended.

What governs the word is followed upwards, each step with its sign: in "called for an end to the war" the war stands
under "end" (against), which stands under "called for" (for): against. Where nothing surely tells, 0.
"""

from collections.abc import Callable

from ...model import Position
from ...parse import Document
from ..clauses import is_negated, is_passive, subjects
from ..syntax import determined, first_joined
from . import position_words as known
from .effects import effect

NAMES: dict[int, Position] = {1: "agree", -1: "disagree", 0: "unclear"}
OWNERS = {"my", "our"}
THEIRS = {"his", "her", "its", "their"}
OBJECTS = {"dobj", "nsubjpass"}
NAMING = {"call", "describe", "term", "label"}
WANTING = {"want", "need", "prefer", "like", "order"}
COPULAS = {"be", "become", "remain", "seem", "look", "prove"}
DEEPEST = 6
Holds = Callable[[int], bool]


def position(document: Document, i: int, holds: Holds) -> Position:
    """The position towards what token `i` names or, for a verb, does; `holds(verb)` tells whether what a verb wants is
    what the speaker wants.

    agree: "called for sanctions", "sanctions are needed", "we will not lift the sanctions", "sanctions work"
    disagree: "rejected sanctions", "an end to the sanctions", "illegal sanctions", "sanctions hurt the poor"
    unclear: "sanctions hit the banks", "Ben called for sanctions" as Ana tells it
    """
    walk = _Walk(document, holds)
    alone = document.tokens[i].tag == "VBG" and not document.children(i)  # "fracking"
    verbal = document.tokens[i].pos in {"VERB", "AUX"} and not alone
    sign = walk.deed(i, 0) if verbal else walk.thing(i, 0) or effect(document, i)
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
        return judged or self._lessened(i) * self._governed(first_joined(self._document, i).i, depth)

    def _lessened(self, i: int) -> int:
        """-1 for "lower taxes", of which who wants them is against taxes; "no taxes" only where that is wanted."""
        words = {self._tokens[c].lower for c in self._document.children(i, "amod", "det")}
        wanted = self._tokens[i].dep in OBJECTS | {"pobj"}
        return -1 if wanted and words & known.lessening() else 1

    def deed(self, verb: int, depth: int) -> int:
        """Whether what verb `verb` does is wanted: "must lift", "will lift" of the speaker's own, "called on them to
        lift", "plans to lift"; not "lifted"."""
        if depth > DEEPEST:
            return 0
        turn = -1 if is_negated(self._document, verb) else 1
        token = self._tokens[verb]
        helpers = {self._tokens[c].lower for c in self._document.children(verb, "aux")}
        if helpers & known.wished("modals"):
            return turn
        above = token.head
        if token.dep == "csubj":
            return turn * self._predicated(above)  # "lifting the ban was a mistake"
        if token.dep in {"xcomp", "ccomp", "advcl", "pcomp", "acl", "relcl", "dobj"} and above != verb:
            sign = self._wish(above, token.dep, depth) if self._is_open(verb) else 0
            if sign or token.dep in {"acl", "pcomp"}:
                return turn * sign
        if token.dep == "conj" and above != verb and self._tokens[above].pos in {"VERB", "AUX"}:
            return self.deed(above, depth + 1)
        return turn if self._is_own(verb, helpers) else 0

    def _is_open(self, verb: int) -> bool:
        """Whether a clause may be wished for: "want the ban to end", "hoped that it would end"; not "agreed that it
        would end", "insists that it ended"."""
        token = self._tokens[verb]
        tags = {self._tokens[c].tag for c in self._document.children(verb, "aux")}
        if token.dep != "ccomp" or "TO" in tags:
            return True
        above = self._tokens[token.head]
        if token.tag in {"VBD", "VBN"} and not tags and above.lemma.lower() in WANTING:
            return True  # "want the ban lifted", which the parser may take for a clause
        hoped = {above.lemma.lower(), above.lower.removesuffix("d")} & known.wished("finite")
        return bool(hoped) and ("MD" in tags or token.tag == "VB")

    def _is_own(self, verb: int, helpers: set[str]) -> bool:
        """ "we will lift", and the order "Lift the ban"; not "the ban that we will lift"."""
        if self._tokens[verb].dep == "relcl":
            return False
        if not self._document.children(verb, "nsubj", "nsubjpass"):
            return not helpers and self._tokens[verb].tag == "VB" and self._tokens[verb].dep in {"ROOT", "ccomp"}
        return bool(helpers & known.wished("own")) and self._holds(verb)

    def _modified(self, i: int) -> int:
        """ "illegal sanctions", "a reasonable plan"; not "legal advice", where the word tells the kind."""
        if determined(self._document, i, "no"):
            return 0
        words = [self._tokens[c].lower for c in self._document.children(i, "amod") if c < i]
        signs = [known.judged(word) for word in words if word not in known.classing()]
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
            return self._predicated(above) or self._subject(above, depth)
        if token.dep == "attr":
            return self._existing(i, above)
        if token.dep in {"pobj", "pcomp"}:
            return self._behind(above, depth)
        if token.dep == "oprd" and self._tokens[above].lemma.lower() in NAMING:
            return self._governed(above, depth + 1) if depth < DEEPEST else 0  # "what he called sanctions"
        return 0

    def _object(self, verb: int, depth: int) -> int:
        """A verb's object: "support the ban", "lift the ban", "rule out the ban"."""
        sign = self._known("wanting", verb)
        if sign and self._is_meant(verb):
            return self._turned(verb, sign)
        done = self._known("doing", verb)
        return done * self.deed(verb, depth + 1) if done else 0

    def _known(self, section: str, verb: int) -> int:
        """The sign of a verb with its particle, else of the verb."""
        lemma = self._tokens[verb].lemma.lower()
        parts = (self._tokens[c].lower for c in self._document.children(verb, "prt"))
        together = next((sign for part in parts if (sign := known.joined(section).get((lemma, part)))), 0)
        return together or known.verbs(section).get(lemma, 0)

    def _subject(self, verb: int, depth: int) -> int:
        """What a thing itself should do: "aid must reach them", "the ban must go"; "want the ban lifted", where the
        parser takes the participle for a verb."""
        token = self._tokens[verb]
        lemma = token.lemma.lower()
        if token.dep == "ccomp" and token.tag in {"VBD", "VBN"} and not self._document.children(verb, "aux"):
            return self._participle(verb, depth)
        with_word = [f"{lemma} {self._tokens[c].lower}" for c in self._document.children(verb, "advmod", "prt")]
        there = any(one in known.wished("existing") for one in (lemma, *with_word))
        gone = not there and lemma in known.wished("vanishing")
        return (1 if there else -1) * self.deed(verb, depth + 1) if there or gone else 0

    def _participle(self, verb: int, depth: int) -> int:
        """ "want the ban *lifted*", "called the ban *rushed* and unfair", which the parser takes for clauses."""
        above = self._tokens[self._tokens[verb].head].lemma.lower()
        if above in NAMING:
            words = (verb, *self._document.children(verb, "conj"))
            return next((s for w in words if (s := known.judged(self._tokens[w].lower))), 0)
        return self._object(verb, depth) if above in known.wished("verbs") else 0

    def _existing(self, i: int, verb: int) -> int:
        """ "there can be no ban", "there must be a ban"; not "there is no ban"."""
        if not self._document.children(verb, "expl"):
            return 0
        helpers = [self._tokens[c].lower for c in self._document.children(verb, "aux") if self._tokens[c].tag == "MD"]
        none = is_negated(self._document, verb) or determined(self._document, i, "no")
        if none and self._tokens[i].lemma.lower() in known.wished("wanting"):
            return -1  # "there is no excuse"
        wanted = none or not known.wished("modals").isdisjoint(helpers)
        return (-1 if none else 1) if helpers and wanted else 0

    def _is_meant(self, verb: int) -> bool:
        """Whether the attitude in a verb is the speaker's."""
        if is_passive(self._document, verb) and not subjects(self._document, verb):
            helpers = {self._tokens[c].lower for c in self._document.children(verb, "aux")}
            return bool(helpers & known.wished("modals"))
        return self._holds(verb)

    def _turned(self, verb: int, sign: int) -> int:
        """ "does not support" is against; "did not reject", "did not call for" leave it open."""
        if not is_negated(self._document, verb):
            return sign
        return -1 if sign > 0 and self._tokens[verb].lemma.lower() not in known.wished("demanding") else 0

    def _predicated(self, verb: int) -> int:
        """ "sanctions are needed", "the ban is illegal", "is not helpful"."""
        if self._tokens[verb].lemma.lower() not in COPULAS:
            return 0
        turn = -1 if is_negated(self._document, verb) else 1
        for child in self._document.children(verb, "acomp", "attr", "oprd"):
            words = [self._tokens[w].lower for w in (child, *self._document.children(child, "conj"))]
            telling = {self._tokens[c].lower for c in self._document.children(child, "amod")} - known.classing()
            signs = [known.judged(word) for word in (*words, *sorted(telling))]
            signs.append(known.told(self._tokens[child].lemma.lower()))
            if sign := next((s for s in signs if s), 0):
                none = determined(self._document, child, "no")
                return -turn * sign if none else turn * sign
        return 0

    def _behind(self, preposition: int, depth: int) -> int:
        """Behind a preposition: "call for sanctions", "opposition to sanctions", "an end to sanctions"."""
        word = self._tokens[preposition].lower
        above = self._tokens[preposition].head
        lemma, pos = self._tokens[above].lemma.lower(), self._tokens[above].pos
        if word == "against" and above != preposition and pos in {"AUX"} and self._holds(above):
            return -1  # "we are against sanctions"
        if pos in {"VERB", "AUX"}:
            sign = known.joined("wanting").get((lemma, word), 0)
            if sign and self._is_meant(above):
                return self._turned(above, sign)
            done = known.joined("doing").get((lemma, word), 0)
            return done * self.deed(above, depth + 1) if done else 0
        if sign := known.governing("doing").get((lemma, word), 0):
            return sign * self.thing(above, depth + 1)
        sign = known.governing("wanting").get((lemma, word), 0)
        return self._attitude(above, sign, depth) if sign else 0

    def _attitude(self, noun: int, sign: int, depth: int) -> int:
        """ "my support for", "there is a need for", "is opposed to", "rejected calls for"; not "Ana's support for"."""
        governed = self.thing(noun, depth + 1)
        if governed:
            return sign * governed
        above = self._tokens[noun].head
        while self._tokens[above].pos == "ADP" and self._tokens[above].head != above:
            above = self._tokens[above].head  # "came out in favour of"
        owners = {self._tokens[c].lower for c in self._document.children(noun, "poss", "compound")}
        if owners and not (owners <= OWNERS or (owners <= THEIRS and self._holds(above))):
            return 0
        if owners & OWNERS:
            return sign
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
            if dep == "xcomp" and (turned := known.carried(lemma)):
                return turned * self.deed(above, depth + 1)
            forms = {lemma, token.lower.removesuffix("d")}  # the lemma of "hoped" may be "hop"
            sign = 1 if forms & known.wished("verbs") else -1 if forms & known.wished("unwished") else 0
            if sign and dep != "advcl" and self._is_meant(above):
                return 0 if is_negated(self._document, above) else sign
            return 0
        if dep == "pcomp":
            return self._behind(above, depth + 1) if self._tokens[above].pos == "ADP" else 0
        if lemma in known.wished("adjectives") or token.lower in known.wished("adjectives"):
            return self._readiness(token.head)
        return self.thing(above, depth + 1) if lemma in known.wished("nouns") else 0

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
            if sign := known.judged(word) or (1 if word in known.wished("adjectives") | {"time"} else 0):
                return turn * sign
        return 0
