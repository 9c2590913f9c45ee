"""Joins two dates into the stretch between them: "from 2010 to 2013", "between May and September 2018"."""

import re
from calendar import isleap
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec.structs import replace

from ...knowledge import lexicon
from ...model import Moment, Span
from ...model.edtf import interval
from .timex import timex

LINKS = {"through", "thru"}
OPENED = re.compile(r"\b(from|between)\s+(?:about\s+|around\s+|the\s+)?$", re.IGNORECASE)
GOVERNED = re.compile(r"\b(on|of|by|for|since|before|after|the)\s+$", re.IGNORECASE)
"""Before a day that is moved ("put off from the vote on May 5 to May 9"), and that "to" joins to none."""
TO = frozenset({"to", "until", "till", "up to"})
NOW = "PRESENT_REF"
YEAR = timedelta(days=366)
LEAP_DAY = "-02-29"
DAY = 10  # characters of the value of a day
PLAIN = re.compile(r"\d{4}(-\d\d){0,2}")


def ranges(text: str, found: Sequence[Moment], now: str | None) -> Iterator[Moment]:
    """The moments of a sentence with a moment of type "range" before each two that it joins; "2021, and 2022" stays
    two; `now` is the day of writing, for "between May and now"."""
    ends = [_at(now, one) for one in found]
    joints: dict[int, Moment] = {}
    for i, (first, last) in enumerate(pairwise(tuple(ends))):
        if i - 1 in joints or not _is_range(text, first, last):
            continue
        closing = _weekday_behind(text, first, last)
        opening = _aligned(text, first, closing)
        if joint := _range(opening, closing):
            joints[i] = joint
            ends[i : i + 2] = opening, closing
    for i, (one, plain) in enumerate(zip(ends, found, strict=True)):
        if i in joints:
            yield joints[i]
        yield plain if plain.timex == NOW else one


def _at(now: str | None, one: Moment) -> Moment:
    return replace(one, value=now, basis="published") if one.timex == NOW and now else one


def _weekday_behind(text: str, first: Moment, last: Moment) -> Moment:
    """The last day of "from next Monday to Friday", a week on where it was taken for the one before."""
    named = last.span.of(text).lower() in lexicon("calendar")["weekdays"]
    if not named or last.basis == "stated" or not first.value or not last.value or not _is_day(first, last):
        return last
    late = (date.fromisoformat(first.value) - date.fromisoformat(last.value)).days
    if late <= 0:
        return last
    value = str(date.fromisoformat(last.value) + timedelta(days=late + -late % 7))
    return replace(last, value=value, timex=timex(value))


def _is_day(*moments: Moment) -> bool:
    return all(moment.type == "date" and len(moment.value or "") == DAY for moment in moments)


def _is_range(text: str, first: Moment, last: Moment) -> bool:
    between = text[first.span.end : last.span.start]
    opened = OPENED.search(text[max(0, first.span.start - 20) : first.span.start])
    word = between.strip().removesuffix(" the").lower()
    if word in {"-", "–", "—", "~"}:
        return not between.startswith(" ") or opened is not None or _is_day(first, last)
    if word in LINKS:
        return True
    if opened is None:
        return (
            word in TO
            and _is_day(first, last)
            and not GOVERNED.search(text[max(0, first.span.start - 12) : first.span.start])
        )
    return word in ({"and"} if opened[1].lower() == "between" else TO)


def _names_a_month(words: str) -> bool:
    """ "May", "May 5", "5/7", "the 5th"; not "next Friday"."""
    return any(one.isdigit() for one in words) or bool(
        set(re.findall(r"[a-z]+", words.lower())) & set(lexicon("calendar")["months"])
    )


def _aligned(text: str, first: Moment, last: Moment) -> Moment:
    """The first date in the year that the last one states ("from May to September 2018"), or in the last such year
    before the last one, where the clause alone would put it behind that."""
    if first.basis == "stated" or not (first.timex and last.value):
        return first
    if last.basis != "stated" and not (first.value or "") > last.value:
        return first
    if not PLAIN.fullmatch(first.value or "") and not first.timex.startswith("XXXX-"):
        return first
    if not _names_a_month(first.span.of(text)):
        return first
    rest = (first.value or first.timex)[4:]
    if not re.fullmatch(r"(-\d\d){1,2}", rest):
        return first
    year = int(last.value[:4])
    value = f"{year - (rest > last.value[4:]):04}{rest}"
    if rest == LEAP_DAY and not isleap(int(value[:4])):
        return replace(first, value=None)
    return replace(first, value=value, timex=timex(value), basis=last.basis)


def _range(first: Moment, last: Moment) -> Moment | None:
    if first.value is None or last.value is None or "/" in first.value + last.value:
        return None
    length = interval(last.value).last - interval(first.value).first
    if length < timedelta() or (length > YEAR and _is_day(first, last) and "stated" not in {first.basis, last.basis}):
        return None
    value = f"{first.value}/{last.value}"
    span = Span(first.span.start, last.span.end)
    return Moment(span, value, "range", value, basis=last.basis)
