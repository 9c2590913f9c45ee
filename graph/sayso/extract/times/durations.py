"""Reads how long and how often: durations and sets, and times of clock."""

from ...knowledge import lexicon
from ...model import Basis, MomentType
from ...model.edtf import Day
from . import dates
from .found import Found, Place, Reading
from .relative_dates import amount, parts
from .timex import lasting, singular


def _count(found: Found) -> str:
    """How many, as TIMEX3 writes it: "X" for an unknown number, "2.5" for two and a half."""
    word = found.get("count")
    if word is not None and word.sign == "F":
        return word.word
    number = amount(found)
    if number is None or (word is None and found.get("unit")):
        return "X" if number is None else "1"
    return f"{number}.5" if found.get("h") else str(number)


def duration(found: Found, _place: Place) -> Reading | None:
    """Reads "two years", "the 18-month war", "several weeks", "two and a half years"."""
    unit = found.get("unit")
    assert unit
    return Reading(lasting(_count(found), unit.word), None, "duration")


def compound(found: Found, _place: Place) -> Reading | None:
    """Reads "two years and three months", "1 hour 20 minutes": P2Y3M, PT1H20M."""
    pieces = [lasting(str(count), unit)[1:] for count, unit in parts(found)]
    days = "".join(one for one in pieces if one[0] != "T")
    hours = "".join(one[1:] for one in pieces if one[0] == "T")
    return Reading(f"P{days}" + (f"T{hours}" if hours else ""), None, "duration")


def many(found: Found, _place: Place) -> Reading | None:
    """Reads "for years", "decades-long": nobody says how many."""
    unit = found.get("unit")
    assert unit
    return Reading(lasting("X", unit.word), None, "duration")


def half(found: Found, _place: Place) -> Reading | None:
    """Reads "half an hour", "half a year"."""
    unit = found.get("unit")
    assert unit
    return Reading(lasting("0.5", unit.word), None, "duration")


def up_to_now(found: Found, place: Place) -> Reading | None:
    """Reads "the past two years", "the next six months", "the past decade": also the days it covers, where the
    article's date is known to the day."""
    unit = found.get("unit")
    assert unit
    length = lasting(_count(found), unit.word)
    ahead = found.steps > 0
    if unit.sign == "w":
        return Reading(length, *_quarters(found, place, ahead=ahead))
    count, kind, now = amount(found), singular(unit.word), place.reference
    if kind == "fortnight" and count is not None:
        count, kind = 2 * count, "week"
    if now is None or now.day is None or count is None or kind not in dates.UNITS:
        return Reading(length, None, "duration")
    other = dates.days_away(now, dates.unit_of(kind), count if ahead else -count)
    days = f"{now.shifted('day', 0)}/{other}" if found.preceding == "within" else _between(now, other, ahead=ahead)
    return Reading(length, days, "duration", place.basis)


def within(found: Found, place: Place) -> Reading | None:
    """Reads "(will reply) within two weeks": the length, and the days from that of writing on."""
    unit, count, now = found.get("unit"), amount(found), place.reference
    assert unit
    length = lasting(_count(found), unit.word)
    if count is None or now is None or now.day is None:
        return Reading(length, None, "duration")
    other = dates.days_away(now, dates.unit_of(unit.word), count)
    return Reading(length, f"{now.shifted('day', 0)}/{other}", "duration", place.basis)


def business_days(found: Found, place: Place) -> Reading | None:
    """Reads "the next four business days": from the first to the last that is no Saturday or Sunday."""
    length, now = Reading(lasting(_count(found), "day"), None, "duration"), place.reference
    if now is None or now.day is None or not found.steps:
        return length
    days = dates.working_days(now, found.number("count") * found.steps)
    return length._replace(value=f"{days[0]}/{days[-1]}", basis=place.basis)


def _quarters(found: Found, place: Place, *, ahead: bool) -> tuple[str | None, MomentType, Basis | None]:
    """Quarters are whole: "the past two quarters" are those before the reference's."""
    count, now = amount(found), place.reference
    ends = (1, count) if ahead else (-count, -1) if count else (0, 0)
    first, last = (now.shifted("quarter", end or 0) if now else None for end in ends)
    if not count or first is None or last is None:
        return None, "duration", None
    return f"{dates.first_day(first)}/{dates.last_day(last)}", "duration", place.basis


def _between(now: Day, other: str, *, ahead: bool) -> str:
    today = now.shifted("day", 0)
    return f"{now.shifted('day', 1)}/{other}" if ahead else f"{other}/{today}"


def frequency(found: Found, _place: Place) -> Reading | None:
    """Reads "daily", "annual"."""
    return Reading(lexicon("time_words")["frequencies"][found.words[found.match.start()].word], None, "set")


def repeated(found: Found, _place: Place) -> Reading | None:
    """Reads "every year", "a year" (of a rate), "per week", "every two months"."""
    unit = found.get("unit")
    assert unit
    return Reading(lasting(_count(found), unit.word), None, "set")


def clock(found: Found, place: Place) -> Reading | None:
    """Reads "18:00 UTC", "6:40 p.m.", "9 am": on the day told last, else the article's."""
    word = found.get("H") or found.get("D")
    assert word
    hour, _, rest = word.word.partition(":")
    hours = int(hour) if word.sign == "H" else word.number
    if (half := found.get("p")) and hours <= 12:
        hours = hours % 12 + (12 if half.word[0] == "p" else 0)
    if hours > 24:
        return None
    at = f"T{hours:02}:{rest[:2] or '00'}" + ("Z" if found.get("T") and _is_universal(found) else "")
    return _at(place, at)


def _is_universal(found: Found) -> bool:
    zone = found.get("T")
    return zone is not None and zone.word in {"utc", "gmt"}


def _at(place: Place, at: str) -> Reading:
    on = place.told if place.told and place.told.day else place.reference
    value = on.shifted("day", 0) if on else None
    return Reading((value or "XXXX-XX-XX") + at, value, "time", place.basis if value else None)


def part_of_day(found: Found, reading: Reading) -> Reading:
    """What "Friday morning", "last night" is: the day, and which part of it."""
    part = found.get("P")
    assert part
    code = lexicon("time_words")["parts"][singular(part.word)]
    return reading._replace(timex=f"{reading.timex}T{code}", type="time")


def this_part(found: Found, place: Place) -> Reading | None:
    """Reads "this morning", "last night", "tomorrow evening"."""
    by = -1 if found.steps < 0 else 0
    value = place.reference.shifted("day", by) if place.reference else None
    return part_of_day(found, Reading(value or "XXXX-XX-XX", value, "date", place.basis if value else None))
