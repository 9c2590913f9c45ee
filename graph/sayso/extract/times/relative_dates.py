"""Reads dates that are reckoned from the article's date or from a date told before."""

from datetime import date
from itertools import pairwise

from ...knowledge import lexicon
from ...model.edtf import Day, Unit, day
from . import dates
from .found import Found, Place, Reading, reckoned, told
from .tense import Direction

UNIT_SIGNS = frozenset("Ujlkdu")


def anaphoric(found: Found) -> bool:
    """ "the following day" is reckoned from what was told; so is "the next day", but not "next week"."""
    word = found.get("R")
    article = any(one.sign == "t" for one in found.words[found.match.start() : found.match.end()])
    return word is not None and (word.word in lexicon("time_words")["anaphoric"] or article)


def unit(found: Found, place: Place) -> Reading | None:
    """Reads "last week", "earlier this month", "next year", "the following day"."""
    of = found.get("unit")
    assert of
    if anaphoric(found) and place.told:
        value = place.told.shifted(dates.unit_of(of.word), found.steps)
        if value:
            return told(value, None)
    value = place.reference.shifted(dates.unit_of(of.word), found.steps) if place.reference else None
    return reckoned(place, value, _unknown(found.steps))


def _unknown(by: int) -> str:
    return "FUTURE_REF" if by > 0 else "PAST_REF" if by < 0 else "PRESENT_REF"


def unit_now(found: Found, place: Place) -> Reading | None:
    """Reads "the end of the year", "earlier in the week", "in its 21st month": the unit of the reference."""
    of = found.get("unit")
    assert of
    value = place.reference.shifted(dates.unit_of(of.word), 0) if place.reference else None
    return reckoned(place, value, "PRESENT_REF")


def rest_of(found: Found, place: Place) -> Reading | None:
    """Reads "the rest of the week", "the remainder of next month": from the reference's day, or the unit's
    first, on."""
    of, now = found.get("unit"), place.reference
    assert of
    whole = now.shifted(dates.unit_of(of.word), found.steps) if now else None
    today = now.shifted("day", 0) if now else None
    if whole is None or today is None:
        return Reading(_unknown(found.steps))
    value = f"{max(today, dates.first_day(whole))}/{dates.last_day(whole)}"
    return reckoned(place, value, None)


def unit_here(found: Found, place: Place) -> Reading | None:
    """Reads "the storm of the year", "away for the month": of another year where this paragraph told one last, else
    the unit of the reference."""
    of = found.get("unit")
    assert of
    if place.told and place.told_in == place.word.paragraph:
        return told(place.told.shifted(dates.unit_of(of.word), 0), None)
    return unit_now(found, place)


def current_date(_found: Found, place: Place) -> Reading | None:
    """Reads "(until) the current date", "(from March to) date"."""
    return reckoned(place, place.reference.shifted("day", 0) if place.reference else None, "PRESENT_REF")


def nth_unit(found: Found, place: Place) -> Reading | None:
    """Reads "in its 21st month": roughly the unit of the reference, which the count need not begin with."""
    reading = unit_now(found, place)
    return (
        reading._replace(value=f"{reading.value}~")
        if reading and reading.value and "/" not in reading.value
        else reading
    )


def before_last(found: Found, place: Place) -> Reading | None:
    """Reads "the week before last", "the year after next"."""
    of, beside = found.get("unit"), found.get("B")
    assert of
    assert beside
    by = -2 if beside.word == "before" else 2
    value = place.reference.shifted(dates.unit_of(of.word), by) if place.reference else None
    return reckoned(place, value, _unknown(by))


def ago(found: Found, place: Place) -> Reading | None:
    """Reads "two years ago", "a week from now", "in three days", "in a year's time": as precise as the unit."""
    back = found.get("g") is not None
    by = _steps(found)
    if by is None or not place.reference:
        return Reading("PAST_REF" if back else "FUTURE_REF")
    unit, count = by
    value = dates.moved(place.reference, unit, -count if back else count)
    return reckoned(place, value, "PAST_REF" if back else "FUTURE_REF")


def compound_ago(found: Found, place: Place) -> Reading | None:
    """Reads "two years and three months ago": as precise as the smallest unit."""
    back = found.get("g") is not None
    return reckoned(place, _compound(found, place.reference, -1 if back else 1), "PAST_REF" if back else "FUTURE_REF")


def compound_after(found: Found, place: Place) -> Reading | None:
    """Reads "a year and two months later": from the date told last, else, marked, from the article's."""
    back = found.words[found.match.end() - 1].word == "earlier"
    value = _compound(found, place.told or place.published, -1 if back else 1)
    reading = told(value, "PAST_REF" if back else "FUTURE_REF")
    return reading if place.told else reading._replace(basis="inferred" if value else None)


def _compound(found: Found, base: Day | None, way: int) -> str | None:
    """The day all the steps away, as precise as the last; None where the base is not known to the day."""
    *steps, (last, unit) = parts(found)
    for count, of in steps:
        if base is None or base.day is None:
            return None
        base = day(dates.days_away(base, of, way * count))
    return base.shifted(unit, way * last) if base else None


def parts(found: Found) -> list[tuple[int, Unit]]:
    """What "two years, a month and 21 days" counts: (2, year), (1, month), (21, day)."""
    words = found.words[found.match.start() : found.match.end()]
    couples = ((one, other) for one, other in pairwise(words) if one.sign in "DNa" and other.sign in UNIT_SIGNS)
    return [(one.number or 1, dates.unit_of(other.word)) for one, other in couples]


def weekday_ago(found: Found, place: Place) -> Reading | None:
    """Reads "Monday two weeks from now", "Friday a week ago": the day of that name in that week."""
    by, now = _steps(found), place.reference
    if by is None or now is None or now.day is None:
        return None
    there = day(dates.days_away(now, by[0], by[1] * (-1 if found.get("g") else 1)))
    value = dates.weekday_in_week(there, found.number("W"), 0)
    return reckoned(place, value, f"XXXX-WXX-{found.number('W') + 1}")


def after(found: Found, place: Place) -> Reading | None:
    """Reads "two days later", "a year earlier": from the date told last, else, marked, from the article's."""
    where, by = found.get("L"), _steps(found)
    assert where
    base = place.told or place.published
    back = where.word in {"earlier", "before"}
    if by is None or base is None:
        return Reading("PAST_REF" if back else "FUTURE_REF")
    unit, count = by
    value = dates.moved(base, unit, -count if back else count)
    reading = told(value, "PAST_REF" if back else "FUTURE_REF")
    return reading if place.told else reading._replace(basis="inferred" if value else None)


def _steps(found: Found) -> tuple[Unit, int] | None:
    """How far, and in which unit; None for "several". A fortnight is two weeks."""
    of, count = found.get("unit"), amount(found)
    assert of
    if count is None:
        return None
    return ("week", 2 * count) if of.sign == "o" else (dates.unit_of(of.word), count)


def amount(found: Found) -> int | None:
    """How many; None for "several". "a" and "one" are one."""
    word = found.get("count")
    if word is None or word.sign == "a":
        return 1
    if word.word == "couple":
        return 2
    return None if word.sign == "s" else word.number


def named_day(found: Found, place: Place) -> Reading | None:
    """Reads "today", "yesterday evening", "the day before yesterday"."""
    by = found.number("K")
    if beside := found.get("B"):
        by += -1 if beside.word == "before" else 1
    return reckoned(place, place.reference.shifted("day", by) if place.reference else None, _unknown(by))


def weekday(found: Found, place: Place) -> Reading | None:
    """Reads "on Thursday": ahead in a present tense too ("the leaders meet on Thursday"). In an article without a date
    what has happened stands next to the day that its text told last."""
    if place.near and place.towards != "future":
        return reckoned(place, dates.weekday_beside(place.near, found.number("W")), None)
    towards = "future" if place.towards == "present" else place.towards
    value = dates.weekday_near(place.near or place.reference, found.number("W"), towards, strictly=False)
    return reckoned(place, value, f"XXXX-WXX-{found.number('W') + 1}")


def weekdays(found: Found, _place: Place) -> Reading | None:
    """Reads "Fridays", "every Friday"."""
    return Reading(f"XXXX-WXX-{found.number('W') + 1}", None, "set")


def related_weekday(found: Found, place: Place) -> Reading | None:
    """Reads "last Monday", "this Friday", "the following Monday" after a day that was told; "next Friday" is that of
    next week: who means the one to come says "on Friday" or "this Friday"; so is "previous Friday" that of last
    week."""
    by, relation = found.steps, found.last("R")
    the = found.words[found.match.start()].sign == "t"
    if by and the and relation and place.told and place.told.day:
        near: Direction = "future" if by > 0 else "past"
        return told(dates.weekday_near(place.told, found.number("W"), near, strictly=True), None)
    towards: Direction | None = "future" if by > 0 else "past" if by < 0 else place.towards
    if by == 0 and towards in {None, "present"}:
        towards = "future"
    value = dates.weekday_near(place.reference, found.number("W"), towards, strictly=bool(by))
    if relation and relation.word in {"next", "previous"}:
        value = dates.weekday_in_week(place.reference, found.number("W"), by)
    return reckoned(place, value, f"XXXX-WXX-{found.number('W') + 1}")


def weekday_of_week(found: Found, place: Place) -> Reading | None:
    """Reads "Tuesday of last week"."""
    value = dates.weekday_in_week(place.reference, found.number("W"), found.steps)
    return reckoned(place, value, f"XXXX-WXX-{found.number('W') + 1}")


def related_month(found: Found, place: Place) -> Reading | None:
    """Reads "last March"."""
    return reckoned(place, dates.month_related(place.reference, found.number("M"), found.steps), None)


def related_season(found: Found, place: Place) -> Reading | None:
    """Reads "next summer", "this autumn"."""
    return reckoned(place, dates.season_related(place.reference, found.number("S"), found.steps), None)


def bare_season(found: Found, place: Place) -> Reading | None:
    """Reads "in the summer": of this year, or the one before where it has not begun and nothing points ahead."""
    return reckoned(place, dates.season_near(place.reference, found.number("S"), place.towards), None)


def weekend(found: Found, place: Place) -> Reading | None:
    """Reads "last weekend"; "the weekend" is the coming one only in a future clause."""
    related = found.get("R")
    if related is None:
        return reckoned(place, dates.weekend(place.reference, 0 if place.towards == "future" else -1), "XXXX-WXX-WE")
    past = related.word == "this" and place.towards == "past"
    early = place.reference is not None and _is_week_day(place.reference)
    return reckoned(place, dates.weekend(place.reference, found.steps - (past and early)), "XXXX-WXX-WE")


def same_weekend(_found: Found, place: Place) -> Reading | None:
    """Reads "that weekend": of the week that the text told last; where it told none, likely that of writing."""
    known = place.told if place.told and place.told.day else None
    value = dates.weekend(known or place.reference, 0)
    reading = told(value, "XXXX-WXX-WE")
    return reading if known or not value else reading._replace(basis="inferred")


def _is_week_day(reference: Day) -> bool:
    if reference.month is None or reference.day is None:
        return True
    return date(reference.year, reference.month, reference.day).weekday() < 5


def vague(found: Found, _place: Place) -> Reading | None:
    """Reads "now", "recently"."""
    return Reading(lexicon("time_words")["vague"][found.words[found.match.end() - 1].word])
