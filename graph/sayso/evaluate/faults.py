"""One thing that went wrong, counted by its cause, and where to read it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from ..model import Span
from .scores import Score

BREAK = re.compile(r"\n|(?<=[.!?][\s\"”’])(?=\S)")
LONGEST = 220  # characters of a sentence


class Fault(Struct, frozen=True, kw_only=True):
    """`gold` and `predicted` tell what is right and what was found, "" for nothing; `begin` is the first character
    of what it is about, `sentence` the words around."""

    cause: str
    article: str
    begin: int
    gold: str
    predicted: str
    sentence: str


class FaultsWanted(Struct, frozen=True, kw_only=True):
    """`rounds` of bootstrap give intervals (0: none), `errors` is how many mistakes of each cause to show."""

    rounds: int = 0
    errors: int = 0


class FaultEvaluation(Struct, frozen=True, kw_only=True):
    """The figures over all articles: how many of each sort on both sides, the scores, how often each mistake happens,
    and the first of each."""

    articles: int
    words: int
    gold: dict[str, int]
    predicted: dict[str, int]
    scores: dict[str, Score]
    causes: dict[str, int]
    examples: tuple[Fault, ...] = ()


def causes(faults: Iterable[Fault], order: Sequence[str]) -> dict[str, int]:
    """How often each, in an order; those that never happen are left out."""
    counted = Counter(fault.cause for fault in faults)
    return {cause: counted[cause] for cause in order if counted[cause]}


def first_of_each(faults: Iterable[Fault], most: int, order: Sequence[str]) -> tuple[Fault, ...]:
    """The first `most` of each cause, by the order of the articles and of their text."""
    shown: dict[str, list[Fault]] = {cause: [] for cause in order}
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
