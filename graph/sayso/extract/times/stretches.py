"""Reads stretches within or beside a unit: weeks by number or date, "the first nine months of 2024", "the year to
date", the weekend of a holiday."""

from collections.abc import Callable
from datetime import date, timedelta

from ...model.edtf import day, written
from . import dates
from .calendar_dates import bare_month, month, month_day, year_told
from .found import Found, Place, Reading, reckoned, stated
from .timex import singular, timex

ONE_DAY = timedelta(days=1)
Part = Callable[[Found, str], str | None]
"""What takes a part out of a month ("2024-05"): a week, a day; None where the month has none such."""


def week(found: Found, place: Place) -> Reading | None:
    """Reads "week 31", "the third week of 2018", "week 3 of next year"."""
    year, by_words = year_told(found, place)
    number = found.number("D")
    if year is None:
        if place.reference is None:
            return Reading(f"XXXX-W{number:02}")
        year = place.reference.year
    value = dates.week_of_year(year, number)
    return stated(value) if by_words else reckoned(place, value, None)


def last_week(found: Found, _place: Place) -> Reading | None:
    """Reads "the last week of 2016": the ISO week with the year's last Thursday."""
    last = found.words[found.match.end() - 4].word == "last"
    year = found.number("Y")
    return stated(dates.week_of_year(year, 53) or dates.week_of_year(year, 52)) if last else None


def week_of_month(found: Found, place: Place) -> Reading | None:
    """Reads "the first week of May", "the last weekend of July 2023"."""
    return _in_month(found, place, _week_in)


def week_of_this_month(found: Found, place: Place) -> Reading | None:
    """Reads "the last week of this month", "the first weekend of next month"."""
    return _in_this_month(found, place, _week_in)


def _in_month(found: Found, place: Place, part: Part) -> Reading | None:
    """What `part` takes out of the month named."""
    whole = month(found, place) if found.get("Y") or found.get("R") else bare_month(found, place)
    if whole is None or whole.value is None:
        return Reading(None)
    value = part(found, whole.value)
    return whole._replace(timex=timex(value), value=value) if value else None


def _in_this_month(found: Found, place: Place, part: Part) -> Reading | None:
    """What `part` takes out of the month reckoned from that of writing."""
    related = found.get("R2")
    whole = place.reference.shifted("month", related.number if related else 0) if place.reference else None
    return reckoned(place, part(found, whole) if whole else None, None)


def _week_in(found: Found, month: str) -> str | None:
    number = found.number("O") if found.get("O") else -1
    return dates.week_of_month(month, number, weekend=found.get("E") is not None)


def weekday_of_month(found: Found, place: Place) -> Reading | None:
    """Reads "the first Monday of May", "the last Friday in July 2023"."""
    return _in_month(found, place, _weekday_in)


def weekday_of_this_month(found: Found, place: Place) -> Reading | None:
    """Reads "the second Tuesday of this month"."""
    return _in_this_month(found, place, _weekday_in)


def _weekday_in(found: Found, month: str) -> str | None:
    number = found.number("O") if found.get("O") else -1
    return dates.nth_weekday(int(month[:4]), int(month[5:7]), found.number("W"), number)


def edge_day(found: Found, place: Place) -> Reading | None:
    """Reads "the first day of May", "the last day of the year"."""
    related, unit = found.get("R2"), found.get("unit")
    if found.get("Y2"):
        whole: str | None = str(found.number("Y2"))
    elif unit:
        step = related.number if related else 0
        whole = place.reference.shifted(dates.unit_of(unit.word), step) if place.reference else None
    else:
        of_month = month(found, place) if found.get("Y") or found.get("R") else bare_month(found, place)
        whole = of_month.value if of_month else None
    if whole is None:
        return Reading(None)
    last = found.get("O") is not None and found.number("O") < 0
    return reckoned(place, dates.last_day(whole) if last else dates.first_day(whole), None)


def first_of_month(found: Found, place: Place) -> Reading | None:
    """Reads "the first ten days of May", "the last two weeks of July 2023"; not "the second ten days"."""
    whole = month(found, place) if found.get("Y") or found.get("R") else bare_month(found, place)
    unit = found.get("unit")
    if whole is None or whole.value is None or unit is None or (found.get("O") and found.number("O") != 1):
        return None
    days = timedelta(days=found.number("count") * (7 if unit.sign == "k" else 1))
    first, last = (date.fromisoformat(edge(whole.value)) for edge in (dates.first_day, dates.last_day))
    if days > last - first:
        return None
    value = f"{last - days + ONE_DAY}/{last}" if found.number("last") < 0 else f"{first}/{first + days - ONE_DAY}"
    return whole._replace(timex=timex(value), value=value)


def week_with(found: Found, place: Place) -> Reading | None:
    """Reads "the week of April 10", "the week starting on Monday, April 10": Monday to Sunday."""
    at = month_day(found, place)
    if at is None or at.value is None:
        return at
    there = day(at.value)
    value = there.shifted("week", 0) if there else None
    return at._replace(timex=timex(value), value=value) if value else at


def week_to(found: Found, place: Place) -> Reading | None:
    """Reads "the week ended March 5": the seven days up to it."""
    at = month_day(found, place)
    if at is None or at.value is None or len(at.value) != 10:
        return at
    value = f"{date.fromisoformat(at.value) - timedelta(days=6)}/{at.value}"
    return at._replace(timex=timex(value), value=value)


def first_of_year(found: Found, place: Place) -> Reading | None:
    """Reads "the first nine months of 2024", "the last three weeks of this year", "the second month of the year"; not
    "the second three months"."""
    unit, year, by_words = found.get("unit"), *year_told(found, place)
    if year is None and place.reference:
        year = place.reference.year
    count = found.number("count")
    if unit is None or year is None or (count and found.get("O") and found.number("O") != 1):
        return None
    kind = singular(unit.word)
    value = (
        _nth_month(year, found.number("O")) if not count else _within(year, kind, count, last=found.number("last") < 0)
    )
    return stated(value) if by_words else reckoned(place, value, None)


def _nth_month(year: int, number: int) -> str | None:
    return written(year, number) if 1 <= number <= 12 else None


def _within(year: int, unit: str, count: int, *, last: bool) -> str | None:
    """The first or last days, weeks, months or quarters of a year; None for more than it has."""
    if unit in {"month", "quarter"}:
        months = count * (3 if unit == "quarter" else 1)
        first = 13 - months if last else 1
        return f"{written(year, first)}/{written(year, first + months - 1)}" if 1 < months <= 12 else None
    days = timedelta(days=count * (7 if unit == "week" else 1))
    begin, end = date(year, 1, 1), date(year, 12, 31)
    if days > end - begin:
        return None
    return f"{end - days + ONE_DAY}/{end}" if last else f"{begin}/{begin + days - ONE_DAY}"


def to_date(found: Found, place: Place) -> Reading | None:
    """Reads "the year to date": from its beginning to the reference's day."""
    unit, now = found.get("unit"), place.reference
    if unit is None or now is None or now.day is None:
        return Reading("PRESENT_REF")
    whole, today = now.shifted(dates.unit_of(unit.word), 0), now.shifted("day", 0)
    first = dates.first_day(whole) if whole else None
    return reckoned(place, f"{first}/{today}" if first else None, "PRESENT_REF")


def holiday_weekend(found: Found, place: Place) -> Reading | None:
    """Reads "the Labor Day weekend", "the weekend of Easter 2021": with the holiday where it stands next to it."""
    name = next(word for word in found.words[found.match.start() : found.match.end()] if word.sign == "G").word
    year = found.number("Y") or found.number("Y2")
    towards = "past" if found.steps < 0 else "future" if found.steps > 0 else place.towards
    at = dates.holiday(name, year) if year else dates.holiday_near(place.reference, name, towards)
    value = _weekend_at(date.fromisoformat(at)) if at else None
    return stated(value) if year else reckoned(place, value, "XXXX-WXX-WE")


def _weekend_at(holiday: date) -> str:
    weekday = holiday.weekday()
    saturday = holiday + timedelta(days=(5 - weekday) if weekday > 1 else -2 - weekday)
    first, last = min(saturday, holiday), max(saturday + ONE_DAY, holiday)
    near = weekday not in {1, 2}
    return f"{first}/{last}" if near else f"{saturday}/{saturday + ONE_DAY}"
