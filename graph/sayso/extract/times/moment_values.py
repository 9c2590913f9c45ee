"""Reads a matched time expression: one function a form, the match and its place in, an EDTF value out.

None means that the value hangs on a reference which is unknown, or not known precisely enough.
"""

import re
from datetime import date
from typing import NamedTuple, cast

from ...knowledge import lexicon
from ...model.edtf import Day, Unit, day, written
from ...parse import Document
from . import dates
from .tense import Direction, direction

Match = re.Match[str]


class Place(NamedTuple):
    """Where a match stands: its document, its first token and the article's date."""

    document: Document
    token: int
    reference: Day | None

    @property
    def towards(self) -> Direction | None:
        """The direction of the clause."""
        return direction(self.document, self.token)


def _number(match: Match, table: str, group: str) -> int:
    found: int = lexicon("calendar")[table][match[group].lower()]
    return found


def _steps(match: Match) -> int:
    """-1, 0 or 1 for "last", "this", "next"; "this past" and "this coming" go by their second word."""
    word = match["R"].lower().split()[-1]
    return int(lexicon("calendar")["relations"][word])


def _year_number(match: Match, place: Place) -> int | None:
    if match["Y"]:
        return int(match["Y"])
    if match.groupdict().get("R") and place.reference:
        return place.reference.year + _steps(match)
    return None


def iso(match: Match, _place: Place) -> str | None:
    """Reads "2024-05-16"."""
    return written(int(match["Y"]), int(match["A"]), int(match["D"]))


def month_day(match: Match, place: Place) -> str | None:
    """Reads "May 16, 2024", "16-17 May", "Sept. 3"."""
    month, number, last = _number(match, "months", "M"), int(match["D"]), match["E"]
    if year := _year_number(match, place):
        first = written(year, month, number)
    else:
        first = dates.day_near(place.reference, month, number, place.towards)
    if first is None or last is None:
        return first
    end = written(int(first[:4]), month, int(last))
    return f"{first}/{end}" if end and end > first else None


def month(match: Match, place: Place) -> str | None:
    """Reads "May 2024", "early October last year"."""
    year = _year_number(match, place)
    return None if year is None else written(year, _number(match, "months", "M"))


def season_of_year(match: Match, _place: Place) -> str | None:
    """Reads "the summer of 2024"."""
    return written(int(match["Y"]), _number(match, "seasons", "S"))


def quarter(match: Match, place: Place) -> str | None:
    """Reads "the second quarter of 2024", "Q2 2024", "the first half of last year"."""
    number = match["O"].lower()
    number = int(number) if number.isdigit() else lexicon("calendar")["ordinals"][number]
    half = match.groupdict().get("Q", "") == "half"
    year = _year_number(match, place)
    if year is None or (half and number > 2):
        return None
    return written(year, (39 if half else 32) + number)


def weekday_of_week(match: Match, place: Place) -> str | None:
    """Reads "Tuesday of last week"."""
    week = place.reference.shifted("week", _steps(match)) if place.reference else None
    monday = day(week[:10]) if week else None
    return dates.weekday_near(monday, _number(match, "weekdays", "W"), "future", strictly=False)


def related(match: Match, place: Place, table: str) -> str | None:
    """Reads "last March", "this Friday", "next summer"; `table` names the kind of word."""
    steps = _steps(match)
    if table == "months":
        return dates.month_related(place.reference, _number(match, table, "M"), steps)
    if table == "seasons":
        return dates.season_related(place.reference, _number(match, table, "S"), steps)
    towards: Direction | None = "future" if steps > 0 else "past" if steps < 0 else place.towards
    if match["R"].lower() == "this" and towards in {None, "present"}:
        towards = "future"
    return dates.weekday_near(place.reference, _number(match, table, "W"), towards, strictly=bool(steps))


def weekend(match: Match, place: Place) -> str | None:
    """Reads "last weekend"; "the weekend" is the coming one only in a future clause."""
    if match["R"]:
        past = match["R"].lower() == "this" and place.towards == "past"
        early = bool(place.reference and _is_week_day(place.reference))
        return dates.weekend(place.reference, _steps(match) - (past and early))
    return dates.weekend(place.reference, 0 if place.towards == "future" else -1)


def _is_week_day(reference: Day) -> bool:
    if reference.month is None or reference.day is None:
        return True
    return date(reference.year, reference.month, reference.day).weekday() < 5


def named_day(match: Match, place: Place) -> str | None:
    """Reads "today", "yesterday", "last night"."""
    steps = lexicon("calendar")["days"][" ".join(match[0].lower().split())]
    return place.reference.shifted("day", steps) if place.reference else None


def _unit(match: Match) -> Unit:
    return cast("Unit", match["U"].lower())  # the grammar's alternatives are the units


def unit(match: Match, place: Place) -> str | None:
    """Reads "last week", "this month", "next year"."""
    return place.reference.shifted(_unit(match), _steps(match)) if place.reference else None


def unit_now(match: Match, place: Place) -> str | None:
    """Reads "earlier in the week", "the end of the year": the unit of the article's date."""
    return place.reference.shifted(_unit(match), 0) if place.reference else None


def ago(match: Match, place: Place) -> str | None:
    """Reads "two years ago", "3 days from now": as precise as the unit."""
    count = match["N"].lower()
    number = int(count) if count.isdigit() else int(lexicon("calendar")["numbers"][count])
    back = match["G"].lower() == "ago"
    steps = -number if back else number
    return place.reference.shifted(_unit(match), steps) if place.reference else None


def decade(match: Match, _place: Place) -> str | None:
    """Reads "the 1990s"."""
    return f"{match['C'][:3]}X"


def short_decade(match: Match, _place: Place) -> str | None:
    """Reads "the '90s", "the nineties"."""
    groups = match.groupdict()
    digit = groups["C"][0] if groups.get("C") else str(lexicon("calendar")["decades"][groups["B"].lower()])
    return f"19{digit}X"


def century(match: Match, _place: Place) -> str | None:
    """Reads "the 19th century"."""
    return f"{int(match['C']) - 1:02}XX"


def years(match: Match, _place: Place) -> str | None:
    """Reads "2013-2016", "2015/16"."""
    first, last = match["Y"], match["E"]
    last = last if len(last) == 4 else first[:2] + last
    return f"{first}/{last}" if last > first else None


def year(match: Match, _place: Place) -> str | None:
    """Reads "2013"."""
    return match["Y"]


def bare_month(match: Match, place: Place) -> str | None:
    """Reads "in March"."""
    return dates.month_near(place.reference, _number(match, "months", "M"), place.towards)


def bare_weekday(match: Match, place: Place) -> str | None:
    """Reads "on Thursday": ahead in a present tense too ("the leaders meet on Thursday")."""
    towards = "future" if place.towards == "present" else place.towards
    return dates.weekday_near(place.reference, _number(match, "weekdays", "W"), towards, strictly=False)
