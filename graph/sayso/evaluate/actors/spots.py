"""Mentions as they are compared: trimmed, with the words that may be taken for their head."""

import re
from collections.abc import Iterable

from msgspec import Struct

from ...model import MentionForm, Span
from .gold import GoldType, MarkedActor, MarkedMention

BEFORE = re.compile(r"[\s\"“”‘'«]*(?:the\s+)?[\s\"“”‘'«]*", re.IGNORECASE)
AFTER = re.compile(r"(?:['’]s|['’]|[\s.,;:!?\"”»])+$")
WORD = re.compile(r"\w+(?:[.'’‐‑-]\w+)*")
# Where the part of a noun phrase that holds its head ends: "the ministry | of defence", "a spokesman, | who".
TOLD = re.compile(
    r"[,;:(\[—–]|\s(?:of|in|on|at|for|from|with|to|by|about|against|near|who|whom|whose|which|that|not"
    r"|(?:familiar|close|involved|briefed|polled)\s(?:with|to|in|on|by))\s",
    re.IGNORECASE,
)
SPACE = re.compile(r"\s*")
NAMED: tuple[MentionForm, ...] = ("name", "metonym")


class Spot(Struct, frozen=True, kw_only=True):
    """A mention of the actor at place `actor` of its side. `start` and `end` leave out a "the" before and a
    possessive or mark after it; `heads` are the words that may be its head, `surface` is what is written."""

    actor: int
    start: int
    end: int
    form: MentionForm
    type: GoldType
    heads: frozenset[Span]
    surface: str

    @property
    def span(self) -> Span:
        """The trimmed characters."""
        return Span(self.start, self.end)

    @property
    def named(self) -> bool:
        """Whether it is a proper name, of the actor itself or of a place that stands for it."""
        return self.form in NAMED


def spots(actors: Iterable[MarkedActor], text: str) -> tuple[Spot, ...]:
    """All mentions of one side in the order of the text; what an actor has twice counts once, and a description
    right before the actor's name is a part of that name's phrase: "union president Clyde Arvidsson"."""
    found = {_spot(place, actor, one, text) for place, actor in enumerate(actors) for one in actor.mentions}
    names = {(spot.actor, spot.start) for spot in found if spot.named}
    kept = (spot for spot in found if spot.form != "nominal" or (spot.actor, _next(spot.end, text)) not in names)
    return tuple(sorted(kept, key=lambda spot: (spot.start, spot.end, spot.actor, spot.form)))


def _next(end: int, text: str) -> int:
    """Where the next word begins, if nothing but space is between."""
    space = SPACE.match(text, end)
    return space.end() if space else end


def _spot(place: int, actor: MarkedActor, one: MarkedMention, text: str) -> Spot:
    span = trimmed(Span(one.start, one.end), text)
    heads = {head_word(span, text)} | ({trimmed(one.head, text)} if one.head else set())
    return Spot(
        actor=place, start=span.start, end=span.end, form=one.form, type=actor.type, heads=frozenset(heads),
        surface=span.of(text),
    )  # fmt: skip


def trimmed(span: Span, text: str) -> Span:
    """The span without "the", marks and possessive around it; the span itself where nothing would be left.

    yes: "the Kremlin's" becomes "Kremlin", "U.S." becomes "U.S"
    no: "Theo" keeps its "the"
    """
    words = span.of(text)
    opening = BEFORE.match(words)
    ending = AFTER.search(words)
    start = opening.end() if opening else 0
    end = ending.start() if ending else len(words)
    return Span(span.start + start, span.start + end) if start < end else span


def head_word(span: Span, text: str) -> Span:
    """The last word before what is told of it, as no parse is at hand.

    yes: "ministry" of "foreign ministry of Japan", "officials" of "officials familiar with it"
    no: "for" of "For Good" (a phrase has a word before what is told)
    """
    words = [Span(*word.span()) for word in WORD.finditer(text, *span)]
    signs = (sign.start() for sign in TOLD.finditer(text, *span))
    told = next((at for at in signs if words and at >= words[0].end), span.end)
    before = [word for word in words if word.end <= told]
    return (before or words or [span])[-1]
