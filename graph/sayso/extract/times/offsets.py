"""Joins how long and from when into one date: "two days after May 5", "three weeks from tomorrow"."""

import re
from collections.abc import Iterator, Sequence

from ...model import Moment, Span
from ...model.edtf import Unit, day
from . import dates
from .timex import timex

LENGTH = re.compile(r"P(\d+)([DWMY])")
UNITS: dict[str, Unit] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
WAYS = {"after": 1, "from": 1, "before": -1}
LASTING = re.compile(r"\b(for|over|in|within|during|the|than|least)\s+$", re.IGNORECASE)


def offsets(text: str, found: Sequence[Moment]) -> Iterator[Moment]:
    """The times of a sentence, each duration with the date behind it as one date.

    yes: "two days after May 5", "a month before the end of 2019"
    no: "for two years after 2010", which is how long; "two days after the storm"
    """
    i = 0
    while i < len(found):
        joint = _joint(text, found[i], found[i + 1]) if i + 1 < len(found) else None
        yield joint or found[i]
        i += 2 if joint else 1


def _joint(text: str, length: Moment, date: Moment) -> Moment | None:
    way = WAYS.get(text[length.span.end : date.span.start].strip().lower())
    known, base = LENGTH.fullmatch(length.timex or ""), day(date.value)
    if length.type != "duration" or length.modifier or not (way and known and base) or date.type != "date":
        return None
    if LASTING.search(text[max(0, length.span.start - 12) : length.span.start]):
        return None
    unit, by = UNITS[known[2]], way * int(known[1])
    value = dates.days_away(base, unit, by) if base.day and unit in {"day", "week"} else base.shifted(unit, by)
    if value is None:
        return None
    span = Span(length.span.start, date.span.end)
    return Moment(span, value, "date", timex(value), basis=date.basis)
