"""The speaker's stance towards one whom a statement is about: the lexicon where it tells, the trained reader elsewhere.

The reader has learned how those are treated whom sentences of news name. It reads what the speaker says, with what is
told around it and without. It is not asked where that is not the speaker's: what somebody else thinks in it, what is
only supposed. An unsure judgement is neutral.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from ...knowledge import lexicon, wordlist
from ...model import Polarity
from ...parse import Document
from .stance import Holds, stance
from .stance_asking import asked, reading
from .stance_deeds import is_innocent, is_wronged
from .stance_joining import Question, signs
from .stance_model import ORDER, StanceReader

# The least probability of a stance that the reader alone tells; chosen on the news we marked (weights/stance/CARD.md).
FLOORS: dict[Polarity, float] = {"negative": 0.45, "positive": 0.45}
# The least that a stance of the lexicon must be likely: "thank you for the flood" is meant otherwise. Chosen likewise.
LEAST = 0.25
TURNED: Mapping[Polarity, Polarity] = {"negative": "positive", "neutral": "neutral", "positive": "negative"}
SUPPOSING = {"if", "unless", "whether"}

Held = tuple[Polarity, float | None]
"""A stance with its probability, null where nothing measures it."""


class Words(NamedTuple):
    """What the speaker says: the words of the `content` without what it passes on from others, those of the `cue`, and
    whether the cue denies it; `holds` tells whether a verb's attitude is the speaker's."""

    content: frozenset[int]
    cue: frozenset[int]
    denied: bool
    holds: Holds


class Target(NamedTuple):
    """Where somebody is mentioned: the `heads` of his mentions and the words of each; `addressed` where the statement
    is about him and does not only name him; `own` for the body that the speaker speaks for."""

    heads: Sequence[int]
    mentions: Sequence[Sequence[int]]
    addressed: bool
    own: bool = False


def judgements(
    document: Document, said: Words, targets: Sequence[Target], reader: StanceReader | None
) -> tuple[Held, ...]:
    """The speaker's stance towards each of the targets.

    yes: "Ben lied", "I trust Ben", "accused Ben of fraud", by the lexicon; "Ben has left us in the rain", by the reader
    no:  "Ana condemned Ben", "Ana thinks that Ben lied" (Ana's stance), "denied that Ben lied", "if Ben lied" (by the
         reader), who is only mentioned (by the reader)
    """
    told = [told_of(document, said, target) for target in targets]
    if reader is None:
        return tuple((one, None) for one in told)
    questions = {
        n: question(document, said, target, told[n])
        for n, target in enumerate(targets)
        if told[n] != "neutral" or is_asked(document, said, target)
    }
    barred = _barred(document, said)
    found = {
        n: _settled(told[n], odds, barred | _spared(document, targets[n]))
        for n, odds in zip(questions, reader.odds(list(questions.values())), strict=True)
    }
    return tuple(found.get(n, ("neutral", None)) for n in range(len(targets)))


def question(document: Document, said: Words, target: Target, told: Polarity) -> Question:
    """What the reader is asked of a target of whom the lexicon has `told` this."""
    around = reading(document, [*said.content, *said.cue, *target.heads])
    named = {i for mention in target.mentions for i in mention}
    narrow = sorted(said.content | said.cue | named)
    wide, close = (asked(words, target.mentions, said.content) for words in (around, narrow))
    return Question(wide, close, signs(document, target.heads, told))


def told_of(document: Document, said: Words, target: Target) -> Polarity:
    """What the lexicon tells, of what the speaker holds to be so. To deny that Ben lied is to defend him; to deny that
    one supports him is not to oppose him."""
    heads = [i for i in target.heads if not (_is_anothers(document, said, i) or _is_supposed(document, said, i))]
    if _is_denied(said, target):
        return TURNED[stance(document, heads, lambda _verb: False)]
    return stance(document, heads, said.holds)


def _is_denied(said: Words, target: Target) -> bool:
    return said.denied and said.content.issuperset(target.heads)


def is_asked(document: Document, said: Words, target: Target) -> bool:
    """False for whom the lexicon's silence settles."""
    if any(_is_requested(document, said, head) for head in target.heads):
        return False
    return bool(target.heads) and target.addressed and _is_own(document, said, target.heads)


def _is_requested(document: Document, said: Words, head: int) -> bool:
    """ "urged *Ben* to go", "called on *Ben* to go", by the cue; not "urged us to stop *Ben*", "called *Ben* deaf"."""
    token = document.tokens[head]
    above = document.tokens[token.head]
    direct = token.dep == "dobj" or (token.dep == "nsubj" and above.dep in {"ccomp", "xcomp"})
    verb = token.head if token.dep == "dobj" else above.head
    asked = direct or (token.dep == "pobj" and above.lower in {"on", "upon", "to", "with"})
    names = direct and document.tokens[verb].lemma == "call"
    return asked and not names and verb in said.cue and document.tokens[verb].lemma in wordlist("stance", "requesting")


def _barred(document: Document, said: Words) -> frozenset[Polarity]:
    """What the reader may not tell, since the cue says the opposite: no praise in "alleged that *Ben is a top
    supplier*", no blame in "boasted that *Ben gives no quarter*"."""
    lemmas = {document.tokens[i].lemma.lower() for i in said.cue}
    spoken: Mapping[Polarity, Sequence[str]] = lexicon("stance")["spoken"]
    return frozenset(TURNED[sign] for sign, verbs in spoken.items() if not lemmas.isdisjoint(verbs))


def _spared(document: Document, target: Target) -> frozenset[Polarity]:
    """No blame by the reader of the body that the speaker speaks for, of who only suffers or does nothing bad.

    yes: "robbed *Ben*", "lied to *Ben*", "*Ben* was jailed on forged evidence", "*Ben* is not ready to betray us"
    no:  "*Ben* was jailed for fraud and lied", where he lied, "condemned *Ben*"
    """
    harmless = all(is_wronged(document, head) or is_innocent(document, head) for head in target.heads)
    return frozenset({"negative"}) if target.own or harmless else frozenset()


def _settled(told: Polarity, shares: Iterable[float], barred: Collection[Polarity]) -> Held:
    """What the lexicon tells, for it is precise, unless all else speaks against it; what the reader is sure of; else
    neutral."""
    odds = {name: round(float(p), 3) for name, p in zip(ORDER, shares, strict=True)}
    if told != "neutral" and odds[told] >= LEAST:
        return told, odds[told]
    sure = [(odds[one], one) for one, floor in FLOORS.items() if odds[one] >= floor and one not in barred]
    odd, likelier = max(sure, default=(odds["neutral"], "neutral"))
    return likelier, odd


def _is_own(document: Document, said: Words, heads: Iterable[int]) -> bool:
    """False where another's attitude governs a mention, or where it is told only as a supposition."""
    if stance(document, heads, lambda _verb: True) != "neutral":
        return False  # the lexicon knows an attitude there that the speaker does not hold
    return not any(_is_anothers(document, said, head) or _is_supposed(document, said, head) for head in heads)


def _is_anothers(document: Document, said: Words, head: int) -> bool:
    """ "Ana thinks that *Ben lied*", "Ana wants *Ben to fail*" within what Cleo says; not "I think that *Ben lied*",
    "it is clear that *Ben lied*"."""
    below = head
    for above in document.ancestors(head):
        if above not in said.content:
            return False
        clause = document.tokens[below].dep in {"ccomp", "xcomp"} and head != above
        if clause and document.children(below, "nsubj", "nsubjpass") and _is_held_by_another(document, said, above):
            return True
        below = above
    return False


def _is_held_by_another(document: Document, said: Words, verb: int) -> bool:
    """ "*Ana thinks* that ..."; not "I think that ...", "it is possible that ..."."""
    thinking = document.children(verb, "nsubj", "nsubjpass")
    impersonal = all(document.tokens[i].lower in {"it", "this", "that", "nothing", "what"} for i in thinking)
    return not (thinking and impersonal) and not said.holds(verb)


def _is_supposed(document: Document, said: Words, head: int) -> bool:
    """ "if *Ben lied*, ...", "whether *Ben lied*"; not "if Ana asks, *Ben lies*"."""
    clauses = (i for i in document.ancestors(head) if i in said.content)
    marks = (document.tokens[mark].lower for i in clauses for mark in document.children(i, "mark"))
    return not SUPPOSING.isdisjoint(marks)
