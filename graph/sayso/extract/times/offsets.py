"""Joins how long and from when into one date: "two days after May 5", "three weeks from tomorrow"; and how long with
its end into a stretch: "the three months to June"."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...knowledge import lexicon
from ...model import Modifier, Moment, Span
from ...model.edtf import Day, Unit, day
from . import dates
from .timex import timex

LENGTH = re.compile(r"P(\d+)([DWMY])")
UNITS: dict[str, Unit] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
WAYS = {"after": 1, "from": 1, "before": -1}
OPENINGS = {f"{word}{on}" for word in ("from", "starting", "beginning", "commencing") for on in ("", " on", " from")}
LONGEST = 2  # words between, "ended on"
ROUNDED: dict[tuple[str | None, int], Modifier] = {("MORE_THAN", -1): "BEFORE", ("MORE_THAN", 1): "AFTER"}
LASTING = re.compile(r"\b(for|over|in|within|during|the|than|least)\s+$", re.IGNORECASE)


def offsets(text: str, found: Sequence[Moment]) -> Iterator[Moment]:
    """The times of a sentence, each duration with the date behind it as one date.

    yes: "two days after May 5", "a month before the end of 2019"
    no: "for two years after 2010", which is how long; "two days after the storm"
    """
    i = 0
    while i < len(found):
        joint = (_joint(text, *found[i : i + 2]) or _from(text, *found[i : i + 2])) if i + 1 < len(found) else None
        stretch = None if joint or i + 1 == len(found) else _stretch(text, found[i], found[i + 1])
        if stretch:
            yield stretch
        yield joint or found[i]
        i += 2 if joint else 1


def _joint(text: str, length: Moment, anchor: Moment) -> Moment | None:
    way = WAYS.get(text[length.span.end : anchor.span.start].strip().lower())
    known, base = LENGTH.fullmatch(length.timex or ""), day(anchor.value)
    if length.type != "duration" or not (way and known and base) or anchor.type != "date":
        return None
    if length.modifier not in {None, "MORE_THAN", "LESS_THAN"}:
        return None
    if LASTING.search(text[max(0, length.span.start - 12) : length.span.start]):
        return None
    unit, by = UNITS[known[2]], way * int(known[1])
    value = dates.days_away(base, unit, by) if base.day else base.shifted(unit, by)
    if value is None:
        return None
    span = Span(length.span.start, anchor.span.end)
    if length.modifier == "LESS_THAN":
        value = f"{anchor.value}/{value}" if way > 0 else f"{value}/{anchor.value}"
        return Moment(span, value, "range", value, basis=anchor.basis) if base.day else None
    return Moment(span, value, "date", timex(value), ROUNDED.get((length.modifier, way)), basis=anchor.basis)


def _from(text: str, length: Moment, beginning: Moment) -> Moment | None:
    """The stretch of so many units that a day opens: "for two weeks from May 5", "for a month starting on Monday"."""
    between = text[length.span.end : beginning.span.start].strip(" ,").lower()
    known, base = LENGTH.fullmatch(length.timex or ""), day(beginning.value)
    lasts = text[: length.span.start].lower().endswith(("for ", "lasting "))
    if length.type != "duration" or not (known and base and base.day and lasts) or between not in OPENINGS:
        return None
    end = date.fromisoformat(dates.days_away(base, UNITS[known[2]], int(known[1]))) - timedelta(days=1)
    value = f"{beginning.value}/{end}"
    return Moment(Span(length.span.start, beginning.span.end), value, "range", value, basis=beginning.basis)


def _stretch(text: str, length: Moment, ending: Moment) -> Moment | None:
    """The stretch of so many units that a date ends: "the three months to June", "the year ended 31 March 2024". Not
    "three months to June", which are still to go."""
    between = text[length.span.end : ending.span.start].split()
    known, end = LENGTH.fullmatch(length.timex or ""), day(ending.value)
    opened = text[max(0, length.span.start - 4) : length.span.start + 4].lower()
    if not (between and known and end and ending.value) or "the " not in opened or length.type != "duration":
        return None
    if between[0].lower() not in lexicon("time_words")["ending"] or len(between) > LONGEST:
        return None
    first = _begins(end, UNITS[known[2]], int(known[1]))
    if first is None:
        return None
    value = f"{first}/{ending.value}"
    return Moment(Span(length.span.start, ending.span.end), value, "range", value, basis=ending.basis)


def _begins(end: Day, unit: Unit, count: int) -> str | None:
    """The first day or month of so many units up to and with an end."""
    if end.day is None:
        months = {"month": 1, "year": 12}.get(unit)
        return end.shifted("month", 1 - months * count) if months and end.month else None
    there = date.fromisoformat(dates.days_away(end, unit, -count))
    last = end.day == monthrange(end.year, end.month or 1)[1]
    if last and unit in {"month", "quarter", "year"}:  # "the three months to June 30" begin on April 1
        there = there.replace(day=monthrange(there.year, there.month)[1])
    return str(there + timedelta(days=1))
