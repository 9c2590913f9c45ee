"""One thing that went wrong with an actor, and where to read it."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Literal, get_args

from msgspec import Struct

from ...model import Span

ActorCause = Literal[
    "name missed", "name spurious", "name of wrong type", "name of wrong span",
    "pronoun not resolved", "pronoun resolved wrongly", "first person not resolved", "first person resolved wrongly",
    "description not resolved", "description resolved wrongly",
    "actor split", "actors merged",
    "literal taken for metonymic", "metonymic taken for literal",
    "link missing", "link wrong", "link where none is",
    "role missed", "role spurious", "role of wrong organisation",
    "split across articles", "merged across articles",
]  # fmt: skip
ACTOR_CAUSES: tuple[ActorCause, ...] = get_args(ActorCause)
BREAK = re.compile(r"\n|(?<=[.!?][\s\"”’])(?=\S)")
LONGEST = 220  # characters of a sentence


class Fault(Struct, frozen=True, kw_only=True):
    """`gold` and `predicted` tell what is right and what was found, "" for nothing; `begin` is the first character
    of what it is about, `sentence` the words around."""

    cause: ActorCause
    article: str
    begin: int
    gold: str
    predicted: str
    sentence: str


def causes(faults: Iterable[Fault]) -> dict[ActorCause, int]:
    """How often each, in the order of ACTOR_CAUSES; those that never happen are left out."""
    counted = Counter(fault.cause for fault in faults)
    return {cause: counted[cause] for cause in ACTOR_CAUSES if counted[cause]}


def first_of_each(faults: Iterable[Fault], most: int) -> tuple[Fault, ...]:
    """The first `most` of each cause, by the order of the articles and of their text."""
    shown: dict[ActorCause, list[Fault]] = {cause: [] for cause in ACTOR_CAUSES}
    for fault in faults:
        if len(shown[fault.cause]) < most:
            shown[fault.cause].append(fault)
    return tuple(fault for listed in shown.values() for fault in listed)


def around(span: Span, text: str) -> str:
    """The sentence that holds the begin of a span, its marks put around the span's words: "[Kremlin]"."""
    breaks = [0, *(sign.end() for sign in BREAK.finditer(text)), len(text)]
    start = max((at for at in breaks if at <= span.start), default=0)
    end = min((at for at in breaks if at >= span.end), default=len(text))
    start, end = max(start, span.start - LONGEST // 2), min(end, span.end + LONGEST // 2)
    marked = f"{text[start : span.start]}[{span.of(text)}]{text[span.end : end]}"
    return " ".join(marked.split())
