"""When an event happened: the time that the parse hangs on its trigger or on the clause that carries it."""

from collections.abc import Iterator, Sequence
from functools import cache

from ...knowledge import lexicon
from ...model import Moment, Status
from ...model.edtf import day, interval, written
from ...parse import Document, Run
from ..times.tense import governor
from .carriers import clauses_when, purposed, undergone

SUBJECTS = {"nsubj", "nsubjpass"}
BESIDE = {"npadvmod", "amod", "nummod", "compound"}

Times = dict[int, Moment]


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("events")["times"][name])


def times_of(document: Document, sentence: Run, moments: Sequence[Moment]) -> Times:
    """The sentence's moments by their head token, without those that only bound a time: not "since 2000",
    "until May", "before Thursday"."""
    span = document.span(sentence)
    inside = [m for m in moments if span.contains(m.span)]
    return {_head(document, document.run(m.span)): m for m in inside if not m.is_edge}


def _head(document: Document, run: Run) -> int:
    return next((i for i in run if document.tokens[i].head not in run), run.first)


def time_of(document: Document, i: int, light: int | None, times: Times) -> Moment | None:
    """The moment that hangs on the trigger, or else on the clause that carries it.

    "Ana arrived on Tuesday for talks" dates the talks, "Talks collapsed on Friday" too. Not "Ana, in power since
    2000, met Ben", "Ana met the man who fled in May", "Ana warned on Monday of sanctions".
    """
    if not times:
        return None
    for anchor in _anchors(document, i, light):
        later = document.tokens[i].dep == "xcomp" and anchor != i  # "agreed on Monday to meet" is not met on Monday
        near = [
            (_is_vague(times[t]), depth, abs(t - i), t)
            for t in times
            if (depth := _depth(document, t, anchor)) and (t > i or not later)
        ]
        if near:
            return times[min(near)[3]]
    return _when(document, i, times)


def _when(document: Document, i: int, times: Times) -> Moment | None:
    """The time that a clause explains: "on *Wednesday*, when the house is due to vote"."""
    tokens = document.tokens
    chain = (i, *document.ancestors(i))
    clause = next((c for c in chain if tokens[c].dep in {"relcl", "advcl"}), None)
    if clause is None or not any(tokens[m].lower == "when" for m in document.children(clause, "advmod", "mark")):
        return None
    return times.get(tokens[clause].head)


def _is_vague(moment: Moment) -> bool:
    """ "most recently in October": October tells more."""
    return moment.value is None and (moment.timex or "").endswith("_REF") and moment.basis is None


def _anchors(document: Document, i: int, light: int | None) -> Iterator[int]:
    """The trigger, the verb that carries it, a verb that sets its time ("is due to arrive"), and a clause
    that says when it happens ("the visit, which begins on Thursday")."""
    tokens = document.tokens
    yield i
    carrier = light if light is not None else _clause(document, i)
    if carrier is not None:
        yield carrier
    if tokens[i].dep == "xcomp":
        yield from _above(document, i)
    yield from (c for c in _clauses_about(document, i) if tokens[c].lemma in _words("happening"))
    yield from _occasion(document, i)
    if tokens[i].dep == "conj" and tokens[i].tag == "VBD" and tokens[tokens[i].head].tag == "VBD":
        yield tokens[i].head  # "met Ana on Monday and asked for help"
    going = purposed(document, i)
    if going is not None:
        yield going
    yield from clauses_when(document, i)
    if tokens[i].dep == "advcl" and tokens[i].tag == "VBG" and not document.children(i, "mark", "nsubj"):
        yield tokens[i].head  # "attacked a base on Monday, killing two"


def _clauses_about(document: Document, i: int) -> Iterator[int]:
    """Relative clauses on a word or on what stands behind it: "the trip to Arlandia, which begins on Friday"."""
    yield from document.children(i, "relcl", "acl")
    if document.tokens[i].pos == "NOUN":
        for preposition in document.children(i, "prep"):
            for thing in document.children(preposition, "pobj"):
                yield from document.children(thing, "relcl")


def _occasion(document: Document, verb: int) -> Iterator[int]:
    """The occasion on which something was done: "in a call on Tuesday, Ana praised Ben". Not "in the house"."""
    tokens = document.tokens
    if tokens[verb].pos == "VERB":
        behind = [p for p in document.children(verb, "prep") if tokens[p].lower in {"in", "during", "at"}]
        things = [o for p in behind for o in document.children(p, "pobj")]
        yield from (o for o in things if tokens[o].lemma in _words("occasions"))


def _above(document: Document, i: int) -> Iterator[int]:
    while document.tokens[i].dep in {"xcomp", "acomp"}:
        i = document.tokens[i].head
        yield i


def _clause(document: Document, noun: int) -> int | None:
    """The verb whose time an event noun shares: that of its subject, or one that it accompanies."""
    tokens = document.tokens
    token, head = tokens[noun], tokens[tokens[noun].head]
    through = undergone(document, noun)
    if through is not None:
        return through
    if token.dep in SUBJECTS:  # "the strike follows Friday's talks" is not on Friday
        return head.i if head.pos in {"VERB", "AUX"} and head.lemma not in _words("following") else None
    beside = token.dep == "pobj" and head.lower in _words("accompanying")
    if beside and tokens[head.head].pos in {"VERB", "AUX"} and tokens[head.head].lemma not in _words("reporting"):
        return governor(document, head.i)
    return None


def _depth(document: Document, moment: int, anchor: int) -> int:
    """How far above a moment, or the preposition it stands behind, its anchor stands; 0 where another verb or
    noun stands between."""
    start = document.tokens[moment].head if document.tokens[moment].dep == "pobj" else moment
    for depth, above in enumerate(document.ancestors(start), 1):
        if above == anchor:
            return depth
        token = document.tokens[above]
        within = token.entity in {"DATE", "TIME"}  # "before dawn on Sunday"
        if token.pos in {"VERB", "AUX", "NOUN", "PROPN"} and token.dep not in BESIDE and not within:
            return 0
    return 0


def agreed(document: Document, status: Status, time: Moment | None) -> Status:
    """The status as the date has it: what seemed past or present and lies behind the article's date is planned,
    what seemed to go on and ended before is past."""
    published = day(document.article.published)
    now = written(*published) if published else None
    if status not in {"past", "ongoing"} or time is None or time.value is None or now is None:
        return status
    then, today = interval(time.value), interval(now)
    return "planned" if then.first > today.last else "past" if then.last < today.first else status
