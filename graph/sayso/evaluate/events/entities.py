"""Each entity once an event, where gold marks participants by the mentions of an entity.

Two words that name one participant are one participant found, and an entity marked at an event by two of its mentions
is one to be found: in the graph both are one actor.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ...model import Span
from .gold import MarkedEvent, MarkedParticipant
from .matching import matched, overlap

Couple = tuple[MarkedEvent, MarkedEvent]
"""An event of gold and what was found of it."""


def each_once(couple: Couple, named: Sequence[Span]) -> Couple:
    """An event of gold and what was found of it with each entity once on either side.

    Marked is Ada, by "Ada" and "she". Found both: one right. Found "Ada" and "Ben": Ben still is wrong. Of a word
    within two mentions the shorter counts: the "Ben" of "Ben's house" is Ben, not the house.
    """
    gold, found = couple
    marked = replace(gold, participants=tuple(_first_of_each(gold.participants)))
    used = {id(one) for _, one in matched(marked.participants, found.participants)}
    kept = (one for one in found.participants if id(one) in used or not _names_one_of(one, marked, named))
    return marked, replace(found, participants=tuple(kept))


def _first_of_each(participants: Sequence[MarkedParticipant]) -> Iterator[MarkedParticipant]:
    seen: set[frozenset[Span]] = set()
    for one in participants:
        mentions = frozenset(one.words)
        if mentions not in seen:
            seen.add(mentions)
            yield one


def _names_one_of(found: MarkedParticipant, marked: MarkedEvent, named: Sequence[Span]) -> bool:
    """Do found words mention a marked participant, by the shortest mention that holds them?"""
    mentions = {span for one in marked.participants for span in one.words}
    return any(_shortest(word, named) in mentions for word in found.words)


def _shortest(word: Span, named: Sequence[Span]) -> Span | None:
    return min((span for span in named if overlap(span, word)), key=lambda span: span.end - span.start, default=None)
