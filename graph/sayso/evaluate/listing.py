"""Mistakes counted by cause, and the first of each in the words of the text."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ..model import Span
from .causes import CAUSES, Cause, Mistake, begin, mistakes, sides
from .comparison import Comparison
from .marked import Marked

LONGEST = 90  # characters of a snippet


class Count(Struct, frozen=True):
    """How many gold attributions a cause costs, and how many predictions."""

    missed: int
    wrong: int


class Quote(Struct, frozen=True):
    """The roles of an attribution as text, shortened in the middle."""

    source: str
    cue: str
    content: str


class Example(Struct, frozen=True, kw_only=True):
    """A mistake to read: the article's id, the first character of its content, and both sides."""

    cause: Cause
    article: str
    begin: int
    gold: Quote | None
    predicted: Quote | None


def counts(comparisons: Sequence[Comparison]) -> dict[Cause, Count]:
    """Mistakes by cause, in the order of CAUSES."""
    missed: Counter[Cause] = Counter()
    wrong: Counter[Cause] = Counter()
    for mistake in (mistake for one in comparisons for mistake in mistakes(one)):
        missed[mistake.cause] += mistake.missed
        wrong[mistake.cause] += mistake.wrong
    return {cause: Count(missed[cause], wrong[cause]) for cause in CAUSES}


def examples(comparisons: Sequence[Comparison], most: int) -> tuple[Example, ...]:
    """The first `most` mistakes of each cause, in the order of the articles and of their text."""
    found: dict[Cause, list[Example]] = {cause: [] for cause in CAUSES}
    for one, mistake in _in_order(comparisons):
        if len(found[mistake.cause]) < most:
            found[mistake.cause].append(_example(one, mistake))
    return tuple(example for listed in found.values() for example in listed)


def _in_order(comparisons: Sequence[Comparison]) -> Iterator[tuple[Comparison, Mistake]]:
    for one in comparisons:
        for mistake in sorted(mistakes(one), key=lambda mistake: begin(one, mistake)):
            yield one, mistake


def _example(one: Comparison, mistake: Mistake) -> Example:
    gold, predicted = (_quote(side, one.sample.text) for side in sides(one, mistake))
    return Example(
        cause=mistake.cause, article=one.sample.id, begin=begin(one, mistake), gold=gold, predicted=predicted
    )


def _quote(one: Marked | None, text: str) -> Quote | None:
    if one is None:
        return None
    given = one.given
    return Quote(_snippet(given.source, text), _snippet(given.cue, text), _snippet(given.content, text))


def _snippet(spans: Sequence[Span], text: str) -> str:
    """The characters of spans on one line, without what a terminal would obey."""
    whole = " … ".join(" ".join(span.of(text).split()) for span in sorted(spans))
    plain = "".join(sign if sign.isprintable() else " " for sign in whole)
    if len(plain) <= LONGEST:
        return plain
    return f"{plain[: LONGEST // 2].rstrip()} ... {plain[-LONGEST // 2 :].lstrip()}"
