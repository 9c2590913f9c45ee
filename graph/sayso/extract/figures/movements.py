"""One record of a movement from what its amounts tell: where it began, where it led, by how much, and when."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ...model import Change, Direction
from .amounts import Amount
from .atoms import Words
from .changes import Motion
from .earlier import back


class Found(NamedTuple):
    """An amount with the movement it belongs to, the time it holds for, and the one it is reckoned from."""

    amount: Amount
    motion: Motion | None
    period: str | None = None
    base: str | None = None


def sharing(line: Words, moving: Sequence[Found]) -> list[Found]:
    """The amounts with the times they have in common: a step and the end it leads to hold for one time, and "a year
    earlier" is reckoned from the end's."""
    result = list(moving)
    for n, one in enumerate(result):
        if one.motion and one.period is None and one.motion.part in ("by", "to"):
            other = "to" if one.motion.part == "by" else "by"
            mate = next((each for each in result if _parted(each, one.motion, other)), None)
            result[n] = one._replace(period=mate.period if mate else None)
    for n, one in enumerate(result):
        start = _start(line, result, n)
        if start and one.period and (earlier := back(line, start.amount.last, one.period)):
            result[result.index(start)] = start._replace(period=earlier)
    return result


def change(line: Words, moving: Sequence[Found], n: int) -> Change | None:
    """The movement that the `n`th amount ends, or is the step of; None for the amount it began at.

    "surged from 145 in 2021 to 240 last year": on the 240, from 145 (2021) to 240. "rose 5 percent to 3 billion": on
    the 3 billion, to it by 5 percent; on the 5 percent the direction alone. "5 percent down from 40": on the 5 percent.
    """
    move = moving[n].motion
    if move and move.part == "from":
        return None
    if move and move.part == "by":
        return _of_step(moving, n, move)
    return _of_end(line, moving, n)


def _of_step(moving: Sequence[Found], n: int, move: Motion) -> Change:
    amount = moving[n].amount
    told = any(_parted(one, move, "to") for one in moving)
    start = None if told else next((one for one in moving if _parted(one, move, "from")), None)
    return Change(
        from_=plain(start.amount.value) if start else None,
        to=None,
        direction=move.direction,
        by=plain(amount.value),
        unit=start.amount.unit if start else None,
        by_unit=amount.unit or "number",
        from_period=start.period if start else moving[n].base,
    )


def _of_end(line: Words, moving: Sequence[Found], n: int) -> Change | None:
    end, start = moving[n], _start(line, moving, n)
    known = end.motion or (start.motion if start else None)
    if known is None and start is None:
        return None
    begin = start.amount.value if start else None
    value = end.amount.value
    step = next((one for one in moving if known and one is not end and _parted(one, known, "by")), None)
    return Change(
        from_=plain(begin) if begin is not None else None,
        to=plain(value),
        direction=known.direction if known else _direction(value if begin is None else begin, value),
        by=plain(step.amount.value) if step else None,
        unit=end.amount.unit or "number",
        by_unit=(step.amount.unit or "number") if step else None,
        from_period=start.period if start else None,
        to_period=end.period,
    )


def _parted(one: Found, move: Motion, part: str) -> bool:
    return one.motion is not None and one.motion.part == part and one.motion.anchor == move.anchor


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
    if behind is None or behind.motion is None or behind.amount.unit != end.amount.unit:
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


def plain(value: Decimal) -> Decimal:
    """The shortest way to write it: 2.50 is 2.5 and 1E+3 is 1000."""
    if value == value.to_integral_value() and abs(value) < 10**27:
        return value.quantize(Decimal(1))
    return value.normalize()
