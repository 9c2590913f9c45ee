"""Finds the figures of an article: how much of what, of whom, when, and how it changed.

A movement told with both ends ("from €3 million in 2019 to €5 million last year") gives two figures,
each with its period; the change stands on the second, the end.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ...model import Change, Direction, Figure, Moment, Qualifier, Span, Statement, hull
from ...parse import Document
from ..actor_index import ActorIndex
from .ages import aged
from .amounts import Amount, amounts
from .atoms import Words, words
from .changes import Motion, motion
from .measures import Measured, measured
from .multiples import compared, multiples, ranks
from .number_blockers import blocked, dated, taken
from .numbers import seeds
from .numbers import words as number_words
from .owners import of_whom
from .periods import Place, period
from .qualifiers import extent, qualifier
from .ranges import against, ranged, shared


def figures(
    document: Document, index: ActorIndex, statements: Sequence[Statement], moments: Sequence[Moment]
) -> tuple[Figure, ...]:
    """Every figure of the body, in text order, not overlapping; ids "f1", "f2" ...

    `unit` is an id of knowledge/en/units.yml, an ISO 4217 code, two of these around "-per-", or the lemma of
    the counted noun; an age is in years (or months ...) and measures "age"; a rank ("fourth-largest", "second
    strike in two years") has the unit "rank", a multiple ("doubled") "multiple", a share told as a fraction
    "fraction", a number of nothing named "number".
    """
    found: list[Figure] = []
    starts = [moment.span.start for moment in moments]
    for run in document.sentences:
        span = document.span(run)
        if not _seed().search(document.article.text, *span):
            continue
        near = moments[bisect_left(starts, span.start) : bisect_right(starts, span.end)]
        found += _sentence(words(document, run), index, near)
    said = [(hull(one.content), one) for one in statements if one.content]
    return tuple(_placed(figure, n, said) for n, figure in enumerate(found, 1))


@cache
def _seed() -> re.Pattern[str]:
    """What a sentence with a figure must contain."""
    known = sorted(seeds(), key=len, reverse=True)
    return re.compile(r"[\d½¼¾⅓⅔]|\b(?:" + "|".join(known) + r")\b|fold\b", re.IGNORECASE)


class Found(NamedTuple):
    """An amount with the movement it belongs to."""

    amount: Amount
    motion: Motion | None


def _sentence(line: Words, index: ActorIndex, moments: Sequence[Moment]) -> list[Figure]:
    used = [moment.span for moment in moments] + taken(line)
    read = [amount for amount in amounts(line) if not dated(line, amount, used)]
    read = [aged(line, compared(line, amount)) for amount in shared(line, read)]
    read = _joined(line, read)
    read = _once([amount for amount in read if not blocked(line, amount, used)])
    read = [_people(line, amount) for amount in read]
    told = [*multiples(line), *ranks(line)]
    read = sorted([*read, *(a for a in told if not _overlaps(a, read))], key=lambda amount: amount.first)
    moving = [Found(amount, motion(line, amount)) for amount in read]
    return [_figure(line, moving, n, index, moments) for n in range(len(moving))]


def _joined(line: Words, read: Sequence[Amount]) -> list[Amount]:
    """Ranges joined, except where the first end is the start of a movement ("rose from 240 to 273")."""
    joined: list[Amount] = []
    group: list[Amount] = []
    for amount in read:
        moves = line.lower(amount.first - 1) == "from" and motion(line, amount) is not None
        if moves:
            joined += [*ranged(line, group), amount]
            group = []
        else:
            group.append(amount)
    return joined + ranged(line, group)


def _people(line: Words, amount: Amount) -> Amount:
    """ "killing 14" and "14 were killed" count people."""
    token = line.token(amount.number.first)
    verb = line.document.tokens[token.head]
    if amount.kind == "bare" and token.dep in ("dobj", "nsubjpass") and verb.lemma in number_words()["people_verbs"]:
        return amount._replace(unit="person")
    return amount


def _once(read: Sequence[Amount]) -> list[Amount]:
    """Without the second number of "two new 737 jets": a noun is counted once, unless shared in a list."""
    kept: list[Amount] = []
    for amount in read:
        before = kept[-1].noun if kept else None
        if before and amount.noun and before.head == amount.noun.head and before.first < amount.noun.first:
            continue
        kept.append(amount)
    return kept


def _overlaps(amount: Amount, others: Sequence[Amount]) -> bool:
    return any(amount.first < other.last and other.first < amount.last for other in others)


def _figure(line: Words, moving: Sequence[Found], n: int, index: ActorIndex, moments: Sequence[Moment]) -> Figure:
    amount = moving[n].amount
    what = _measured(line, moving, n)
    name, _, _ = qualifier(line, amount.first, amount.last)
    others = [line.span(other.first, other.last) for other, _ in moving]
    return Figure(
        id="",
        span=line.span(amount.first, amount.last),
        value=_plain(amount.value),
        upper=_plain(amount.upper) if amount.upper is not None else None,
        unit=amount.unit or "number",
        measures="age" if amount.kind == "age" else line.document.text(line.document.span(what.run)) if what else None,
        of=of_whom(line, amount, what, index),
        period=period(line.document, Place(others, n, what.head if what else None), moments),
        qualifier=name or _vagueness(amount),
        change=_change(line, moving, n),
    )


def _measured(line: Words, moving: Sequence[Found], n: int) -> Measured | None:
    """What the amount measures; one in brackets or held against another measures the same: "seven miles (11 km)"."""
    while n and _again(line, moving[n].amount) and moving[n - 1].amount.noun is None:
        n -= 1
    what = measured(line, moving[n].amount, moving[n].motion)
    for k in range(n):  # "two million barrels, up 24 per cent": the barrels' own
        other = moving[k].amount
        if what and other.noun is None and what.head in extent(line, other.first, other.last):
            return measured(line, other, moving[k].motion)
    return what


def _again(line: Words, amount: Amount) -> bool:
    """ "(11 km)", "instead of 12,000"."""
    return line.lower(amount.first - 1) == "(" or against(line, amount)


def _vagueness(amount: Amount) -> Qualifier:
    """ "dozens" are at least that many; "thousands" lie between two powers of ten."""
    if amount.number.form != "vague":
        return "exact"
    return "approximate" if amount.upper is not None else "at-least"


def _plain(value: Decimal) -> Decimal:
    """The shortest way to write it: 2.50 is 2.5 and 1E+3 is 1000."""
    return (
        value.quantize(Decimal(1)) if value == value.to_integral_value() and abs(value) < 10**27 else value.normalize()
    )


def _change(line: Words, moving: Sequence[Found], n: int) -> Change | None:
    """The movement, on its step or its end; its start is looked up among the other amounts."""
    amount, move = moving[n]
    if move and move.part != "to":
        return Change(None, None, move.direction) if move.part == "by" else None
    start = _start(line, moving, n)
    known = move or (start.motion if start else None)
    if known is None and start is None:
        return None
    begin = start.amount.value if start else None
    direction = known.direction if known else _direction(begin or amount.value, amount.value)
    return Change(_plain(begin) if begin is not None else None, _plain(amount.value), direction)


def _start(line: Words, moving: Sequence[Found], n: int) -> Found | None:
    """Where the movement that ends in the `n`th amount began: another end of the same verb, the amount before
    ("from 240 ... to 273") or the one behind ("40 percent, up from 25")."""
    end = moving[n]
    for start in moving:
        if start is not end and _starts(start, end):
            return start
    before = moving[n - 1] if n else None
    if before and before.amount.unit == end.amount.unit and _spans(line, before, end):
        return before
    behind = moving[n + 1] if n + 1 < len(moving) else None
    if behind is None or end.motion or behind.motion is None or behind.amount.unit != end.amount.unit:
        return None
    adverb = line.document.tokens[behind.motion.anchor].pos in ("ADV", "ADP")
    return behind if behind.motion.part == "from" and adverb else None


def _starts(start: Found, end: Found) -> bool:
    """Is `start` where the movement began that led to `end`? Both hang on one verb."""
    if start.motion is None or end.motion is None or start.amount.unit != end.amount.unit:
        return False
    return start.motion.part == "from" and end.motion.part == "to" and start.motion.anchor == end.motion.anchor


def _spans(line: Words, start: Found, end: Found) -> bool:
    """ "from 240 ... to 273" side by side, whatever the verb."""
    return line.lower(start.amount.first - 1) == "from" and line.lower(end.amount.first - 1) == "to"


def _direction(begin: Decimal, end: Decimal) -> Direction:
    return "up" if end > begin else "down" if end < begin else "steady"


def _placed(figure: Figure, number: int, said: Sequence[tuple[Span, Statement]]) -> Figure:
    """The figure with its id and the innermost statement whose content tells it."""
    from msgspec.structs import replace

    around = [(outer, one) for outer, one in said if any(piece.contains(figure.span) for piece in one.content)]
    inner = min(around, key=lambda found: found[0].end - found[0].start)[1].id if around else None
    return replace(figure, id=f"f{number}", statement=inner)
