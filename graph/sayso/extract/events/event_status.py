"""Whether an event has happened, goes on, lies ahead, only might happen, or did not."""

from functools import cache

from ...knowledge import lexicon
from ...model import Status
from ...parse import Document
from ..clauses import is_negated
from ..syntax import determined
from ..times.tense import direction, governor, is_ahead

PHRASES = {"dobj", "nsubjpass", "pobj", "nsubj", "attr", "conj", "compound", "poss"}

# agreed on beforehand, so that a future clause about them puts them ahead
ARRANGED = {"visit", "meeting", "summit", "call", "agreement", "election"}

# behind these a noun or "-ing" form completes the word before: "plans for", "warned of", "refrained from"
COMPLEMENTS = {"of", "for", "from", "to", "at", "on", "about", "against", "short"}


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("events")["status"][name])


def status_at(document: Document, i: int) -> Status:
    """The status of what any event word tells: "sailed": past; "the planned launch": planned."""
    if document.tokens[i].pos in {"VERB", "AUX"}:
        return verb_status(document, i)
    token = document.tokens[i]
    if token.pos == "ADJ" and token.dep in {"acomp", "attr", "oprd"}:  # "will be available"
        return verb_status(document, token.head)
    return noun_status(document, i, _carrier(document, i), "")[0]


def _carrier(document: Document, noun: int) -> int | None:
    """The verb that an event noun is the object of: "will make an offer" """
    tokens = document.tokens
    verb = tokens[noun].head
    return verb if tokens[noun].dep in {"dobj", "nsubjpass"} and tokens[verb].pos in {"VERB", "AUX"} else None


def verb_status(document: Document, verb: int) -> Status:
    """The status of what a verb tells.

    "met": past. "is meeting": ongoing. "will meet", "plans to meet", "is to meet": planned. "might meet", "if
    they meet", "threatened to meet": hypothetical. "did not meet", "refused to meet": denied.
    """
    if is_negated(document, verb):
        return "denied"
    if document.tokens[verb].tag == "VBG" and verb and document.tokens[verb - 1].tag in {"POS", "PRP$"}:
        return "ongoing"  # "Arlandia's expanding ties"
    return _by_helpers(document, verb) or _by_head(document, verb) or _by_tense(document, verb)


def _by_helpers(document: Document, verb: int) -> Status | None:
    tokens = document.tokens
    below = document.children(verb)
    marks = {tokens[c].lower for c in below if tokens[c].dep in {"mark", "advmod"}}
    helpers = {tokens[c].lower for c in below if tokens[c].dep in {"aux", "auxpass"}}
    if marks & _words("conditions"):
        return "hypothetical"
    if helpers & frozenset(lexicon("calendar")["future"]):
        return "planned"
    if marks & _words("maybe"):
        return "hypothetical"
    if "would" in helpers and tokens[verb].lemma in _words("wishes"):
        return "ongoing"  # "we would like to thank them"
    if "would" in helpers and _is_reported(document, verb):
        return "planned"
    if helpers & _words("modals"):
        return "hypothetical"
    return None


def _is_reported(document: Document, verb: int) -> bool:
    """ "said she would meet Ben" is told as certain then; not "said she would meet Ben if he came"."""
    tokens = document.tokens
    if tokens[verb].dep == "conj":
        return _is_reported(document, tokens[verb].head)
    open_ended = any(
        tokens[m].lower in _words("conditions") for c in document.children(verb, "advcl") for m in document.children(c)
    )
    return tokens[verb].dep == "ccomp" and tokens[tokens[verb].head].tag == "VBD" and not open_ended


def _by_head(document: Document, verb: int) -> Status | None:
    """A complement takes its status from what governs it; a joined verb from the first one's helpers."""
    token = document.tokens[verb]
    head = document.tokens[token.head]
    if token.head == verb:
        return "planned" if _is_infinitive(document, verb) else None
    if token.dep == "conj" and token.tag in {"VB", "VBG"} and head.pos in {"VERB", "AUX"}:
        return verb_status(document, token.head)
    finite = token.dep == "ccomp" and _is_finite(document, verb)
    if token.dep in {"acl", "relcl"} and _is_infinitive(document, verb) and document.children(verb, "auxpass"):
        return "planned"  # "a summit to be held in May"
    if token.dep in {"xcomp", "ccomp", "pcomp", "acl"} and token.tag in {"VB", "VBG", "VBN"} and not finite:
        return _governed(document, verb)
    if token.dep == "advcl" and _is_infinitive(document, verb):
        return _governed(document, verb) or "planned"
    marks = {document.tokens[c].lower for c in document.children(verb, "mark", "advmod")}
    if (
        token.dep == "advcl"
        and token.tag == "VBD"
        and marks & _words("until_then")
        and _is_to_come(document, token.head)
    ):
        return "planned"  # "said it would open before the fair ended"
    if token.dep == "advcl" and direction(document, token.head) == "future" and token.tag in {"VBZ", "VBP"}:
        because = {document.tokens[c].lower for c in document.children(verb, "mark")} & _words("reasons")
        return None if because else "planned"  # "will leave when Ben arrives", not "will leave as Ben is ill"
    return None


def _is_to_come(document: Document, verb: int) -> bool:
    """ "(said) it would open": what was told as certain to come."""
    helpers = {document.tokens[c].lower for c in document.children(verb, "aux")}
    return "would" in helpers and _is_reported(document, verb)


def _is_finite(document: Document, verb: int) -> bool:
    """ "announced that it *is selling* ships", "said it *has sold* them"; not "heard it *selling*", "to sell"."""
    tokens = document.tokens
    helpers = [tokens[c] for c in document.children(verb, "aux", "auxpass")]
    return tokens[verb].tag in {"VBG", "VBN"} and any(h.tag in {"VBZ", "VBP", "VBD"} for h in helpers)


def _is_infinitive(document: Document, verb: int) -> bool:
    return any(document.tokens[c].tag == "TO" for c in document.children(verb, "aux"))


def _governed(document: Document, i: int) -> Status | None:
    """ "refused to go", "refrained from going", "stopped short of it": denied; "plans for a visit": planned."""
    tokens = document.tokens
    token = tokens[i]
    head = token.head
    if tokens[head].pos in {"ADP", "ADV", "SCONJ"} and tokens[head].head != head:
        if tokens[head].lower == "without":
            return "denied"
        if tokens[head].lower not in COMPLEMENTS:  # "refrained from helping by selling arms"
            above = governor(document, head) if token.dep == "pcomp" else None
            return None if above is None else _denied(document, above) or verb_status(document, above)
        head = tokens[head].head
    if tokens[head].pos == "ADV":  # "short of"
        head = tokens[head].head
    word = tokens[head].lemma.lower()
    noun = "_nouns" if tokens[head].pos == "NOUN" else ""
    if tokens[i].pos == "NOUN" and not noun and word in _words("averted"):  # "avoided sanctions", "prevented a war"
        return "denied" if is_negated(document, head) else "hypothetical"
    if word == "be" and token.dep == "xcomp" and _is_infinitive(document, i):  # "the fair is to be held in May"
        return _turned(document, head, "planned")
    if tokens[i].pos == "NOUN" and (found := _of_thing(document, i, head)):
        return found
    if not noun and word in _words("enabling"):  # "will allow them to leave", "allowed them to leave"
        return verb_status(document, head)
    told = tokens[i].pos == "NOUN" and word in _words("told")
    for status in ("denied", "hypothetical", "planned"):
        if word in _words(status + noun) and not told:
            return _turned(document, head, status)
    return verb_status(document, head) if not noun and token.dep == "xcomp" and head != i else None


def _of_thing(document: Document, noun: int, head: int) -> Status | None:
    """What only a noun takes from what governs it: "ordered the evacuation": planned; "will vote on a strike": may be;
    "the collapse of the talks": past."""
    tokens = document.tokens
    word, by = tokens[head].lemma.lower(), tokens[noun].dep
    if word in _words("put_to") and by == "pobj":
        return "hypothetical"
    if word in _words("decreed") and by in {"dobj", "nsubjpass"}:
        if any(tokens[c].lower == "off" for c in document.children(head, "prt")):  # "called off the strike"
            return "denied"
        above = verb_status(document, head)
        return above if above in {"hypothetical", "denied"} else "planned"
    return "past" if word in _words("over_nouns") and tokens[head].pos == "NOUN" else None


def _denied(document: Document, verb: int) -> Status | None:
    """ "refrained from helping by selling arms": the parse hangs the means on "refrained"."""
    return "denied" if document.tokens[verb].lemma in _words("denied") and not is_negated(document, verb) else None


def _turned(document: Document, head: int, status: str) -> Status:
    """ "did not refuse to go" leaves it open; "did not plan to go" denies it; "will refuse" denies too."""
    if is_negated(document, head):
        return "hypothetical" if status == "denied" else "denied"
    return "denied" if status == "denied" else "planned" if status == "planned" else "hypothetical"


def _by_tense(document: Document, verb: int) -> Status:
    tokens = document.tokens
    helpers = {tokens[c].lower for c in document.children(verb, "aux", "auxpass")}
    towards = direction(document, verb)
    if towards == "future" and _is_now(document, verb, helpers):
        over = tokens[verb].tag == "VBN" and helpers & frozenset(lexicon("calendar")["perfect"])
        return "past" if over else "ongoing"  # "have agreed to meet"
    if towards == "future":
        return "planned"
    if towards == "present" and tokens[verb].tag == "VBG" and _is_dated(document, verb, ahead=True):
        return "planned"  # "is travelling to Arlandia on Monday"
    if towards == "past" or ("been" in helpers and tokens[verb].tag == "VBN"):
        return "past"
    if tokens[verb].tag in {"VBG", "VBZ", "VBP"} and towards == "present":
        return "ongoing"
    return "past"


def _is_now(document: Document, verb: int, helpers: set[str]) -> bool:
    """ "They expect a deal", "the talks are expected": what is expected lies ahead, not that it is expected. "The unit
    starts a review" tells of now; "the fair starts on Monday", which a timetable says, does not."""
    token = document.tokens[verb]
    if helpers & frozenset(lexicon("calendar")["future"]) or token.tag == "VB":
        return False
    if is_ahead(document, verb):
        return token.lemma != "be"
    return token.tag in {"VBZ", "VBP"} and not _is_dated(document, verb)


def _is_dated(document: Document, verb: int, *, ahead: bool = False) -> bool:
    """ "starts on Monday", "is leaving next week"; `ahead`: not by "today", "this week", "since May" either."""
    now = _words("near") if ahead else frozenset[str]()
    beside = [*document.children(verb, "npadvmod"), *document.children(verb, "prep")]
    below = [*beside, *(o for p in beside for o in document.children(p, "pobj"))]
    dated = [i for i in below if document.tokens[i].entity in {"DATE", "TIME"}]
    words = {document.tokens[k].lower for i in dated for k in (i, *document.children(i), document.tokens[i].head)}
    return bool(dated) and not words & now


def noun_status(document: Document, noun: int, light: int | None, kind: str) -> tuple[Status, bool]:
    """The status of what an event noun tells, and whether the text tells it; `light` is the verb that carries it
    ("held talks"), `kind` the type of event: one agreed on beforehand lies ahead in a future clause, cooperation
    goes on.

    "held talks": past. "no visit", "cancelled talks", "skipped the summit": denied. "a planned visit", "the
    visit will begin": planned. "threats of sanctions", "possible talks": hypothetical. "the ongoing talks":
    ongoing. "the invasion will be remembered": past. "the visit is a test": past, but nothing tells it.
    """
    status = _told(document, noun, light) or _by_happening(document, noun)
    if status is None and kind in ARRANGED:
        status = _by_clause(document, noun)
    if status:
        return status, True
    lasts = kind == "cooperation" or (kind == "trade" and direction(document, noun) != "past")
    return "ongoing" if lasts else "past", kind not in ARRANGED


def _told(document: Document, noun: int, light: int | None) -> Status | None:
    """What the noun's own modifiers, its governor or the verb that carries it tell."""
    tokens = document.tokens
    if is_negated(document, noun) or determined(document, noun, "no"):
        return "denied"
    modifiers = {tokens[c].lower for c in document.children(noun, "amod", "compound")}
    for status in ("denied", "planned", "hypothetical", "ongoing"):
        if modifiers & _words(f"{status}_modifiers"):
            return status
    if tokens[noun].dep in {"dobj", "pobj", "nsubjpass"} and (found := _governed(document, noun)):
        return found
    return None if light is None else verb_status(document, light)


def _by_happening(document: Document, noun: int) -> Status | None:
    """ "the strike will begin on Monday", "the tariffs will take effect": planned, whatever kind of event it is. Not
    "the strike will be remembered"."""
    token = document.tokens[noun]
    begins = frozenset(lexicon("events")["times"]["happening"])
    is_subject = token.dep in {"nsubj", "nsubjpass"} and document.tokens[token.head].lemma in begins
    return "planned" if is_subject and direction(document, token.head) == "future" else None


def _by_clause(document: Document, noun: int) -> Status | None:
    """ "ahead of the visit", "will meet before the visit", "the visit will begin": planned. "The visit began", "was
    received during the visit": past. None for "the visit is a test"."""
    tokens = document.tokens
    head = tokens[tokens[noun].head]
    towards = direction(document, noun)
    if tokens[noun].dep == "pobj" and head.lower == "of" and tokens[head.head].lower == "ahead":
        return "planned"
    if tokens[noun].dep == "pobj" and head.lower == "for" and tokens[head.head].pos == "VERB":
        above = verb_status(document, head.head)  # "is to travel to Ostrava for talks"
        return above if above in {"planned", "hypothetical", "denied"} else None if towards != "past" else "past"
    if tokens[noun].dep == "pobj" and head.lower == "before":
        return None if towards == "past" else "planned"
    if tokens[noun].dep in PHRASES - {"dobj"} and towards == "future":
        return "planned"
    return "past" if towards == "past" and tokens[noun].dep in PHRASES else None
