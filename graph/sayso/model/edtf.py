"""Calendar values as EDTF literals (ISO 8601-2, Library of Congress), never more precise than what is known.

Written and read: "2024", "2024-05", "2024-05-16", seasons ("2024-21" spring to "2024-24" winter), quarters
("2024-33" to "2024-36"), halves ("2024-40", "2024-41"), decades and centuries ("201X", "19XX"), and
intervals of two of these ("2023-10-16/2023-10-22"). "2013~" is around 2013.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, NamedTuple

Unit = Literal["day", "week", "month", "quarter", "year", "decade", "century"]

# first month and number of months of the parts of a year; winter runs into the next year
PARTS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip


LONG: dict[str, Callable[[int, int], str]] = {
    "year": lambda year, by: f"{year + by:04}",
    "decade": lambda year, by: f"{year // 10 + by:03}X",
    "century": lambda year, by: f"{year // 100 + by:02}XX",
}


class Interval(NamedTuple):
    """The days a value covers, both ends inside."""

    first: date
    last: date


class Day(NamedTuple):
    """A day as far as it is known: (2024, 5, None) is some day of May 2024."""

    year: int
    month: int | None = None
    day: int | None = None

    def shifted(self, unit: Unit, by: int) -> str | None:
        """The day, week, month, quarter, year, decade or century `by` steps from this day's own; None where
        the day is not known that precisely: Day(2024, 5).shifted("week", -1) is None."""
        if unit in LONG:
            return LONG[unit](self.year, by)
        if self.month is None:
            return None
        if unit == "quarter":
            quarters = self.year * 4 + (self.month - 1) // 3 + by
            return f"{quarters // 4:04}-{33 + quarters % 4}"
        if unit == "month":
            months = self.year * 12 + self.month - 1 + by
            return f"{months // 12:04}-{months % 12 + 1:02}"
        return self._days(7 * by, whole_week=True) if unit == "week" else self._days(by)

    def _days(self, by: int, *, whole_week: bool = False) -> str | None:
        if self.month is None or self.day is None:
            return None
        there = date(self.year, self.month, self.day) + timedelta(days=by)
        if not whole_week:
            return there.isoformat()
        monday = there - timedelta(days=there.weekday())
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def day(value: str | None) -> Day | None:
    """Read "2024", "2024-05" or "2024-05-16" (a time behind it is dropped); None for anything else."""
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d/])", value or "")
    if not match:
        return None
    year, month, number = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month and not 1 <= month <= 12:
        return None
    if month and number and not 1 <= number <= monthrange(year, month)[1]:
        return None
    return Day(year, month, number)


def written(year: int, month: int | None = None, number: int | None = None) -> str | None:
    """The literal of a date as precise as given; None where the calendar has no such day."""
    if month is None:
        return f"{year:04}"
    if number is None:
        return f"{year:04}-{month:02}"
    if not 1 <= month <= 12 or not 1 <= number <= monthrange(year, month)[1]:
        return None
    return f"{year:04}-{month:02}-{number:02}"


def interval(value: str) -> Interval:
    """The days an EDTF value covers; ValueError for a value that this module does not write."""
    first, _, last = value.replace("~", "").partition("/")
    opening = _covered(first)
    return Interval(opening.first, _covered(last).last) if last else opening


def _covered(value: str) -> Interval:
    if match := re.fullmatch(r"(\d{2,3})(X{1,2})", value):
        if len(value) != 4:
            raise ValueError(f"no calendar value: {value!r}")
        low, high = (int(match[1] + digit * len(match[2])) for digit in "09")
        return Interval(date(max(low, 1), 1, 1), date(high, 12, 31))
    if match := re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", value):
        year, month, number = (int(part) if part else None for part in match.groups())
        assert year is not None
        if number and month:
            return Interval(date(year, month, number), date(year, month, number))
        return _months(year, *PARTS.get(month or 0, (month, 1) if month else (1, 12)))
    raise ValueError(f"no calendar value: {value!r}")


def _months(year: int, month: int, count: int) -> Interval:
    first = date(year, month, 1)
    end = year * 12 + month - 1 + count - 1
    year, month = end // 12, end % 12 + 1
    return Interval(first, date(year, month, monthrange(year, month)[1]))
