"""The day of writing of an article that tells none, where its own words leave one day only."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from ...knowledge import lexicon
from ...model import Moment
from ...model.edtf import Day, written

WINDOW = 2  # a text mostly states its own year or the last; in more years another may fit
APART = 3  # characters between a weekday and its date: "Thursday (May 16"


def day_by_weekday(text: str, found: Sequence[Moment]) -> Day | None:
    """The day that a weekday and a date without a year name together, in the last year that the text states or
    the one after it: beside "in 2023", "on Thursday (May 16)" is of 2024.

    None where the text states no year that was, or neither that year nor the next has all the pairs.
    """
    years = [int(one.value[:4]) for one in found if one.basis == "stated" and _is_behind(one) and one.value]
    pairs = list(_pairs(text, found))
    if not (years and pairs):
        return None
    first = max(years)
    for year in range(first, first + WINDOW):
        days = [_on(year, *pair) for pair in pairs]
        if None not in days:
            return days[0]
    return None


def _is_behind(one: Moment) -> bool:
    """A year that was when the text was written: not "by 2030", "until 2030"."""
    return one.type == "date" and one.bound not in {"until", "before", "since"} and (one.value or "")[:4].isdigit()


def _pairs(text: str, found: Sequence[Moment]) -> Iterator[tuple[int, int, int]]:
    """Weekday, month and day of dates without a year: "Thursday, May 16", "Thursday (May 16)"."""
    for one in found:
        if pair := _pair(one.span.of(text), one):
            yield pair
    for one, other in pairwise(found):
        if 0 < other.span.start - one.span.end <= APART and (pair := _pair(one.span.of(text), other)):
            yield pair


def _pair(words: str, of: Moment) -> tuple[int, int, int] | None:
    weekday = lexicon("calendar")["weekdays"].get(words.split(maxsplit=1)[0].rstrip(".,").lower())
    timex = (of.timex or "").split("-")
    if weekday is None or timex[0] != "XXXX" or len(timex) != 3 or not (timex[1] + timex[2]).isdigit():
        return None
    return weekday, int(timex[1]), int(timex[2])


def _on(year: int, weekday: int, month: int, number: int) -> Day | None:
    value = written(year, month, number)
    return Day(year, month, number) if value and date.fromisoformat(value).weekday() == weekday else None
