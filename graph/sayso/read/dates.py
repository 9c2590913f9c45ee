"""Calendar dates as articles and their metadata write them, as ISO 8601 / EDTF."""

import re
from datetime import UTC, date, datetime
from functools import cache

from ..knowledge import lexicon

ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)")
COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:\D.*)?$")
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")
YEAR = re.compile(r"^\d{4}$")
EARLIEST, LATEST = 1500, 2200


def iso(value: object) -> str | None:
    """A metadata value as a date, as precise as it is: "5 June 2024" and "2024-06-05T10:00:00Z" give
    "2024-06-05", "June 2024" gives "2024-06". Seconds since 1970 are read as UTC. Where day and month cannot
    be told apart ("05/06/2024") only the year stays. None where there is no date."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _epoch(float(value))
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    text = str(value or "").strip()
    if re.fullmatch(r"\d{9,13}", text):
        return _epoch(float(text))
    if compact := COMPACT.match(text):
        return _checked(*compact.groups())
    return stated(text) or (_checked(text) if YEAR.match(text) else None)


def stated(text: str) -> str | None:
    """The most precise date that stands in a short text: "Posted: Wednesday, June 5, 2024" gives
    "2024-06-05"; a date without its year ("May 3") gives None."""
    found = [
        *(_checked(*match.groups()) for match in ISO.finditer(text)),
        *(_numeric(*match.groups()) for match in NUMERIC.finditer(text)),
        *(_named(match.groupdict()) for match in named_date().finditer(text)),
    ]
    return max((one for one in found if one), key=len, default=None)


@cache
def named_date() -> re.Pattern[str]:
    """A date with a month's name and a year: "5 June 2024", "June 5th, 2024", "Jun. 2024"."""
    months = "|".join(sorted(lexicon("calendar")["months"], key=len, reverse=True))
    day = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th)?"
    return re.compile(
        rf"(?<![\w–—-])(?:{day.format('before')}\s+(?:of\s+)?)?(?P<month>{months})\b\.?"
        rf"(?:\s+{day.format('after')}\b)?,?\s+(?P<year>\d{{4}})(?!\d)",
        re.IGNORECASE,
    )


def _named(parts: dict[str, str | None]) -> str | None:
    month = lexicon("calendar")["months"][str(parts["month"]).lower()]
    return _checked(str(parts["year"]), str(month), parts["before"] or parts["after"])


def _numeric(first: str, second: str, year: str) -> str | None:
    if int(first) > 12:
        return _checked(year, second, first)
    if int(second) > 12 or first == second:
        return _checked(year, first, second)
    return _checked(year)


def _checked(year: str | None, month: str | None = None, day: str | None = None) -> str | None:
    try:
        whole = date(int(year or 0), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if not EARLIEST <= whole.year <= LATEST:
        return None
    return whole.isoformat()[: 10 if day else 7 if month else 4]


def _epoch(seconds: float) -> str | None:
    if seconds > 1e11:  # milliseconds
        seconds /= 1000
    if not 1e8 < seconds < 7e9:
        return _checked(str(int(seconds))) if EARLIEST <= seconds <= LATEST else None
    return datetime.fromtimestamp(seconds, tz=UTC).date().isoformat()
