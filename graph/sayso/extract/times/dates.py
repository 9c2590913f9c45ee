"""Works out which day, month or season a date without a year means, seen from the article's date.

The direction comes from the tense of the clause; where it is open, the past is likelier in news.
"""

from datetime import date, timedelta

from ...model.edtf import Day, written
from .tense import Direction


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
    if reference.month == month:
        return written(reference.year, month, number)
    near = month_near(reference, month, towards)
    return written(int(near[:4]), month, number) if near else None


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
