"""Works out which day, month or season a date without a year means, seen from the article's date.

The direction comes from the tense of the clause; where it is open, the past is likelier in news.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import cast

from ...knowledge import lexicon
from ...model.edtf import Day, Unit, day, interval, written
from .tense import Direction
from .timex import singular

SATURDAY = 5
UNITS = frozenset({"day", "week", "month", "quarter", "year", "decade", "century"})


def unit_of(word: str) -> Unit:
    """The calendar unit that a word names, in the singular or plural."""
    return cast("Unit", singular(word))  # the grammar's signs are those of the units


def month_near(reference: Day | None, month: int, towards: Direction | None) -> str | None:
    """The month of that number that lies ahead in a future clause, else behind; in the present tense the
    nearest. None without a reference month.

    From 2023-10, "in March" of a past clause is 2023-03, of a future one 2024-03.
    """
    if reference is None or reference.month is None:
        return None
    year, seen = reference.year, reference.month
    if towards == "future":
        year += month < seen
    elif towards == "present":
        year += -1 if month - seen > 6 else month - seen < -6
    else:
        year -= month > seen
    return written(year, month)


def day_near(reference: Day | None, month: int, number: int, towards: Direction | None) -> str | None:
    """The same for a day of a month: "on May 16"; in the reference's own month the year is that month's."""
    if reference is None or reference.month is None:
        return None
    if reference.month == month and (here := written(reference.year, month, number)):
        return here
    near = month_near(reference, month, towards)
    if near is None:
        return None
    way = 1 if towards == "future" else -1
    tries = (written(int(near[:4]) + way * years, month, number) for years in range(8))  # 29 February
    return next((value for value in tries if value), None)


def weekday_near(reference: Day | None, weekday: int, towards: Direction | None, *, strictly: bool) -> str | None:
    """The day of that name behind (or today) or, in a future clause, ahead (or today); `strictly` leaves
    today out ("last Monday", "next Monday"). None unless the reference is known to the day."""
    if reference is None or reference.month is None or reference.day is None:
        return None
    today = date(reference.year, reference.month, reference.day)
    if towards == "future":
        steps = (weekday - today.weekday()) % 7 or 7 * strictly
    else:
        steps = -((today.weekday() - weekday) % 7 or 7 * strictly)
    return (today + timedelta(days=steps)).isoformat()


def weekday_beside(told: Day, weekday: int) -> str:
    """The day of that name at most three days from another."""
    assert told.month
    assert told.day
    there = date(told.year, told.month, told.day)
    return (there + timedelta(days=(weekday - there.weekday() + 3) % 7 - 3)).isoformat()


def weekday_in_week(reference: Day | None, weekday: int, steps: int) -> str | None:
    """The day of that name in the week (Monday to Sunday) so many steps away."""
    week = reference.shifted("week", steps) if reference else None
    monday = day(week[:10]) if week else None
    return weekday_near(monday, weekday, "future", strictly=False)


def month_related(reference: Day | None, month: int, steps: int) -> str | None:
    """ "last March", "this March", "next March": the nearest before, of this year, the nearest after."""
    if reference is None or (steps and reference.month is None):
        return None
    year = reference.year
    if reference.month is not None:
        year += -1 if steps < 0 and month >= reference.month else 0
        year += 1 if steps > 0 and month <= reference.month else 0
    return written(year, month)


def season_related(reference: Day | None, season: int, steps: int) -> str | None:
    """ "last summer", "this summer", "next summer" as EDTF seasons (21 spring to 24 winter)."""
    if reference is None or reference.month is None:
        return None
    start = {21: 3, 22: 6, 23: 9, 24: 12}[season]
    year = reference.year
    if steps < 0:
        year -= reference.month < (start + 2 if season != 24 else 12)
    elif steps > 0:
        year += reference.month >= start
    elif season == 24 and reference.month < 6:
        year -= 1
    return written(year, season)


def weekend(reference: Day | None, steps: int) -> str | None:
    """Saturday and Sunday of the week `steps` away: "last weekend" -1; a Saturday's "this weekend" is now."""
    if reference is None or reference.month is None or reference.day is None:
        return None
    today = date(reference.year, reference.month, reference.day)
    saturday = today + timedelta(days=5 - today.weekday() + 7 * steps)
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def season_near(reference: Day | None, season: int, towards: Direction | None) -> str | None:
    """ "in the summer": of the reference's year; the one before where it lies ahead of a past clause, the one after
    where it is over in a future one."""
    if reference is None or reference.month is None:
        return None
    start = {21: 3, 22: 6, 23: 9, 24: 12}[season]
    year = reference.year
    if towards == "future":
        year += reference.month > start + 2
    elif towards in {None, "past"}:
        year -= reference.month < start
    return written(year, season)


def moved(reference: Day, unit: Unit, by: int) -> str | None:
    """The unit `by` steps from the reference's own: 2024-05-16 and two years back is 2022."""
    return reference.shifted(unit, by)


def days_away(reference: Day, unit: Unit, by: int) -> str:
    """The day `by` units from a day, the last of the month where that is shorter: 31 May and a month back is 30
    April."""
    assert reference.month
    assert reference.day
    here = date(reference.year, reference.month, reference.day)
    if unit in {"day", "week"}:
        return (here + timedelta(days=by * (7 if unit == "week" else 1))).isoformat()
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    count = max(12, here.year * 12 + here.month - 1 + by * months)
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(here.day, monthrange(year, month)[1])).isoformat()


def working_days(reference: Day, count: int) -> list[str]:
    """So many days from Monday to Friday behind the reference (below 0 before it), in order; no holiday is known."""
    assert reference.month
    assert reference.day
    way, here, found = (1 if count > 0 else -1), date(reference.year, reference.month, reference.day), list[str]()
    while len(found) < abs(count):
        here += timedelta(days=way)
        if here.weekday() < SATURDAY:
            found.append(here.isoformat())
    return found[::way]


def number_near(reference: Day, number: int, towards: Direction | None) -> str | None:
    """ "on the 18th": the day of that number behind the reference or, in a future clause, ahead; the month before or
    after where this one has no such day."""
    way = 1 if towards in {"future", "present"} else -1
    today = reference.shifted("day", 0) or ""
    for month in (reference.shifted("month", way * steps) or "" for steps in range(3)):
        value = written(int(month[:4]), int(month[5:7]), number)
        if value and (not today or value == today or (value > today) == (way > 0)):
            return value
    return None


def first_day(value: str) -> str:
    """The first day that a calendar value covers."""
    return interval(value).first.isoformat()


def last_day(value: str) -> str:
    """The last day that it covers."""
    return interval(value).last.isoformat()


def numbered_weekday(reference: Day | None, weekday: int, number: int, towards: Direction | None) -> str | None:
    """ "Friday the 13th": the nearest month of the year ahead, or behind, where they fall together."""
    if reference is None or reference.month is None:
        return None
    ways = (1, -1) if towards in {"future", "present"} else (-1, 1)
    today = reference.shifted("day", 0)
    for way, step in ((way, s * way) for way in ways for s in range(13)):
        there = day(reference.shifted("month", step))
        assert there
        assert there.month
        value = written(there.year, there.month, number)
        if value and date.fromisoformat(value).weekday() == weekday and not _behind(value, today, way):
            return value
    return None


def _behind(value: str, today: str | None, way: int) -> bool:
    """Whether a day lies on the other side of today than wanted; unknown, it does not."""
    return today is not None and (value > today) != (way > 0) and value != today


def holiday(name: str, year: int) -> str | None:
    """The day of a holiday in a year; None for one that is not known."""
    times = lexicon("time_words")
    if name in times["holidays"]:
        month, number = str(times["holidays"][name]).split("-")
        return written(year, int(month), int(number))
    if name in times["floating"]:
        month, weekday, which, *later = times["floating"][name]
        there = nth_weekday(year, month, weekday, which)
        return str(date.fromisoformat(there) + timedelta(days=sum(later))) if there else None
    if name in times["easter"]:
        return (_easter(year) + timedelta(days=times["easter"][name])).isoformat()
    at = times["moving"][times["moving_names"][name]].get(year) if name in times["moving_names"] else None
    return f"{year}-{at}" if at else None


def nth_weekday(year: int, month: int, weekday: int, which: int) -> str | None:
    """The weekday (Monday 0) of that number in a month, -1 the last; None for a fifth that it has not."""
    first, length = monthrange(year, month)
    days = [number for number in range(1, length + 1) if (first + number - 1) % 7 == weekday]
    if not -1 <= which <= len(days) or which == 0:
        return None
    return date(year, month, days[which - 1 if which > 0 else which]).isoformat()


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, number = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, number + 1)


def holiday_near(reference: Day | None, name: str, towards: Direction | None) -> str | None:
    """The holiday ahead in a future clause, in a past one behind; in the present the nearest."""
    if reference is None or reference.month is None:
        return None
    here = date(reference.year, reference.month, reference.day or 15).isoformat()
    around = [one for year in range(reference.year - 1, reference.year + 2) if (one := holiday(name, year))]
    if towards in {"future", "present"}:
        return next((one for one in around if one >= here), None)
    return next((one for one in reversed(around) if one <= here), None)


def week_of_year(year: int, number: int) -> str | None:
    """Monday to Sunday of an ISO week; None where the year has no such week."""
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def week_of_month(month: str, number: int, *, weekend: bool) -> str | None:
    """The week of that number in a month ("2015-01"), -1 the last: those whose Thursday, or Saturday for a weekend,
    lies in it."""
    year, of = int(month[:4]), int(month[5:7])
    first, length = monthrange(year, of)
    mark = 5 if weekend else 3
    days = [d for d in range(1, length + 1) if (first + d - 1) % 7 == mark]
    if not -1 <= number <= len(days) or number == 0:
        return None
    there = date(year, of, days[number - 1 if number > 0 else -1])
    start = there - timedelta(days=0 if weekend else 3)
    return f"{start.isoformat()}/{(start + timedelta(days=1 if weekend else 6)).isoformat()}"
