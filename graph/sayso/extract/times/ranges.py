"""Joins two dates into the stretch between them: "from 2010 to 2013", "between May and September 2018"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from ...model import Moment, Span
from ...model.edtf import interval
from .timex import timex

LINKS = {"through", "thru"}
OPENED = re.compile(r"\b(from|between)\s+(?:about\s+|around\s+|the\s+)?$", re.IGNORECASE)
PLAIN = re.compile(r"\d{4}(-\d\d){0,2}")


def ranges(text: str, found: Sequence[Moment]) -> Iterator[Moment]:
    """The moments of a sentence with a moment of type "range" before each two that it joins; "2021, and 2022" stays
    two."""
    ends = list(found)
    joints: dict[int, Moment] = {}
    for i, (first, last) in enumerate(pairwise(found)):
        if i - 1 in joints or not _is_range(text, first, last):
            continue
        opening = _aligned(first, last)
        if joint := _range(opening, last):
            joints[i], ends[i] = joint, opening
    for i, one in enumerate(ends):
        if i in joints:
            yield joints[i]
        yield one


def _is_range(text: str, first: Moment, last: Moment) -> bool:
    between = text[first.span.end : last.span.start]
    opened = OPENED.search(text[max(0, first.span.start - 20) : first.span.start])
    word = between.strip().removesuffix(" the").lower()
    if word in {"-", "–", "—"}:
        return not between.startswith(" ") or opened is not None
    if word in LINKS:
        return True
    if opened is None:
        return False
    return word in ({"and"} if opened[1].lower() == "between" else {"to", "until", "till", "up to"})


def _aligned(first: Moment, last: Moment) -> Moment:
    """The first date in the year that the last one states ("from May to September 2018"), or in the last such year
    before the last one, where the clause alone would put it behind that."""
    if first.basis == "stated" or not (first.timex and last.value):
        return first
    if last.basis != "stated" and not (first.value or "") > last.value:
        return first
    if not PLAIN.fullmatch(first.value or "") and not first.timex.startswith("XXXX-"):
        return first
    rest = (first.value or first.timex)[4:]
    if not re.fullmatch(r"(-\d\d){1,2}", rest):
        return first
    year = int(last.value[:4])
    value = f"{year - (rest > last.value[4:]):04}{rest}"
    return replace(first, value=value, timex=timex(value), basis=last.basis)


def _range(first: Moment, last: Moment) -> Moment | None:
    if first.value is None or last.value is None or "/" in first.value + last.value:
        return None
    if interval(first.value).first > interval(last.value).last:
        return None
    value = f"{first.value}/{last.value}"
    span = Span(first.span.start, last.span.end)
    return Moment(span, value, "range", value, basis=last.basis)
