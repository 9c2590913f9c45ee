"""Reads dates that name a day, month, year, season, quarter, decade or century, with or without their year."""

import re

from ...knowledge import lexicon
from ...model.edtf import Day, day, written
from . import dates
from .found import Found, Place, Reading, reckoned, stated, told
from .lexemes import year_of
from .tense import Direction

PIECES = re.compile(r"\d+")


def numeric(found: Found, _place: Place) -> Reading | None:
    """Reads "2024-05-16", "5/16/2024", "16.05.2024", "7/8/07": month first, unless only the day can be; of two
    digits the year is of this century up to 39."""
    return stated(_numeric(found.words[found.match.start()].word))


def spaced(found: Found, _place: Place) -> Reading | None:
    """Reads "2016 10 16"."""
    return stated(_day(found.number("Y"), found.number("A"), found.number("D")))


def numeric_days(found: Found, _place: Place) -> Reading | None:
    """Reads "4-22/4/2018": from the fourth to that day."""
    last = _numeric(found.words[found.match.end() - 1].word)
    first = _day(int(last[:4]), int(last[5:7]), found.number("D")) if last else None
    return stated(f"{first}/{last}") if first and last and first < last else None


def _numeric(word: str) -> str | None:
    first, second, third = (int(piece) for piece in PIECES.findall(word))
    if first >= 1000:
        return _day(first, second, third)
    year = third if third >= 100 else year_of(third)
    if "." in word or first > 12:
        return _day(year, second, first) or _day(year, first, second)
    return _day(year, first, second)


def _day(year: int, month: int, number: int) -> str | None:
    return written(year, month, number) if 1 <= month <= 12 else None


def year_told(found: Found, place: Place) -> tuple[int | None, bool]:
    """The year that the match names, and whether the words alone say so: "2024" and "last year"."""
    if found.get("Y"):
        return found.number("Y"), True
    if found.get("R"):
        return (place.reference.year + found.steps if place.reference else None), False
    return None, False


def month_day(found: Found, place: Place) -> Reading | None:
    """Reads "May 16, 2024", "16-17 May", "Sept. 3", "the twenty-third of May last year"."""
    month, number = found.number("M"), found.number("D")
    year, by_words = year_told(found, place)
    unknown = f"XXXX-{month:02}-{number:02}"
    if year is None and found.get("R"):
        return Reading(unknown)
    if year is not None:
        first = written(year, month, number)
    else:
        first = dates.day_near(place.reference, month, number, place.towards)
    last = found.get("E")
    value = _stretch(first, last.number if last else None) or _over_months(first, found.number("E"), found)
    if value is None and by_words:
        return Reading(f"{year}{unknown[4:]}")  # 30 February
    return stated(value) if by_words else reckoned(place, value, unknown)


def _stretch(first: str | None, last: int | None) -> str | None:
    if first is None or last is None:
        return first
    end = written(int(first[:4]), int(first[5:7]), last)
    return f"{first}/{end}" if end and end > first else None


def _over_months(first: str | None, last: int, found: Found) -> str | None:
    """ "from the 27th to the 3rd of April" begins in March, "April 27 to the 3rd" ends in May."""
    named, number = found.match.start("M"), found.match.start("D")
    here = day(first)
    if here is None or not last or not here.day:
        return None
    ahead = named < number
    other = day(here.shifted("month", 1 if ahead else -1))
    beside = written(other.year, other.month, last if ahead else here.day) if other and other.month else None
    end = beside if ahead else written(here.year, here.month, last)
    begin = first if ahead else beside
    return f"{begin}/{end}" if begin and end else None


def month(found: Found, place: Place) -> Reading | None:
    """Reads "May 2024", "early October last year"."""
    year, by_words = year_told(found, place)
    number = found.number("M")
    if year is None:
        return Reading(f"XXXX-{number:02}")
    return stated(written(year, number)) if by_words else reckoned(place, written(year, number), None)


def bare_month(found: Found, place: Place) -> Reading | None:
    """Reads "in March"."""
    number = found.number("M")
    return reckoned(place, dates.month_near(place.reference, number, place.towards), f"XXXX-{number:02}")


def season(found: Found, place: Place) -> Reading | None:
    """Reads "the summer of 2024", "autumn last year"."""
    year, by_words = year_told(found, place)
    value = None if year is None else written(year, found.number("S"))
    return stated(value) if by_words else reckoned(place, value, None)


def quarter(found: Found, place: Place) -> Reading | None:
    """Reads "the second quarter of 2024", "Q2 2024", "the first half of last year"; without a year that of the
    reference, or the one before where the quarter has not begun and nothing points ahead."""
    named = found.get("V")
    number = named.number if named else found.number("O")
    half = bool(named and named.word.startswith("h")) or found.get("h") is not None
    if not 1 <= number <= (2 if half else 4):
        return None
    year, by_words = year_told(found, place)
    code = (39 if half else 32) + number
    if year is not None:
        return stated(written(year, code)) if by_words else reckoned(place, written(year, code), None)
    return reckoned(place, _quarter_near(place, number, 6 if half else 3, code), f"XXXX-{'H' if half else 'Q'}{number}")


def _quarter_near(place: Place, number: int, months: int, code: int) -> str | None:
    now = place.reference
    if now is None or now.month is None:
        return None
    begins = (number - 1) * months + 1
    return written(now.year - (begins > now.month and place.towards in {None, "past"}), code)


def fiscal(found: Found, place: Place) -> Reading | None:
    """Reads "fiscal 2012", "the last financial year": when it begins is not known, so no calendar interval."""
    year, _ = year_told(found, place)
    return Reading(f"FY{year}") if year is not None else Reading("FYXXXX")


def short_fiscal(found: Found, _place: Place) -> Reading | None:
    """Reads "FY18"."""
    kind = "FY" if found.number("y") == 0 and found.words[found.match.start()].sign == "y" else "SY"
    return Reading(f"{kind}{year_of(found.number('D'))}")


def school_year(found: Found, place: Place) -> Reading | None:
    """Reads "the 2023-24 school year", "this academic year": when it begins differs, so no calendar interval."""
    year, _ = year_told(found, place)
    return Reading(f"SY{year}") if year is not None else Reading("SYXXXX")


def decade(found: Found, _place: Place) -> Reading | None:
    """Reads "the 1990s", "the '90s", "the 90s", "the nineties"."""
    word = found.words[found.match.end() - 1]
    if word.sign == "c":
        return stated(f"19{lexicon('calendar')['decades'][word.word]}X")
    return stated(f"{word.number // 10}X" if word.number >= 100 else f"19{word.number // 10}X")


def century(found: Found, _place: Place) -> Reading | None:
    """Reads "the 19th century"."""
    return stated(f"{found.number('O') - 1:02}XX")


def years(found: Found, _place: Place) -> Reading | None:
    """Reads "2013-2016", "2015/16"."""
    first, last = found.number("Y"), found.number("E")
    last = last if last >= 1000 else first // 100 * 100 + last
    return Reading(f"{first}/{last}", f"{first}/{last}", "range", "stated") if last > first else None


def year(found: Found, _place: Place) -> Reading | None:
    """Reads "2013"; "around 2013" is EDTF's "2013~"."""
    value = f"{found.number('Y'):04}"
    return Reading(value, f"{value}~" if found.get("c") else value, "date", "stated")


def holiday(found: Found, place: Place) -> Reading | None:
    """Reads "Christmas 2020", "Easter", "last Thanksgiving"."""
    name = next(word for word in found.words[found.match.start() : found.match.end()] if word.sign == "G")
    if found.get("Y"):
        return stated(dates.holiday(name.word, found.number("Y")))
    return reckoned(place, dates.holiday_near(place.reference, name.word, _direction(found, place)), None)


def holiday_of_year(found: Found, place: Place) -> Reading | None:
    """Reads "Christmas last year", "Independence Day of this year"."""
    year, _ = year_told(found, place)
    name = found.words[found.match.start()].word
    return reckoned(place, dates.holiday(name, year) if year else None, None)


def _direction(found: Found, place: Place) -> Direction | None:
    steps = found.steps
    return "future" if steps > 0 else "past" if steps < 0 else place.towards


def day_of_month(found: Found, place: Place) -> Reading | None:
    """Reads "Friday the 13th", "Mon 13th": the day of that number in the reference's month, or the nearest month
    where it falls on that weekday."""
    value = dates.numbered_weekday(place.reference, found.number("W"), found.number("D"), place.towards)
    return reckoned(place, value, f"XXXX-XX-{found.number('D'):02}")


def same(found: Found, place: Place) -> Reading | None:
    """Reads "that day", "the same month": the one that the text told last, as precise as the unit; where it told none,
    likely that of writing."""
    unit = found.get("unit")
    assert unit
    known: Day | None = place.told or place.published
    value = known.shifted(dates.unit_of(unit.word), 0) if known else None
    reading = told(value, None)
    return reading if place.told else reading._replace(basis="inferred")


def part_date(found: Found, place: Place) -> Reading | None:
    """Reads "11/20", "22/4", "5/7, 2020": month first, unless only the day can be."""
    named = found.get("Z")
    first, second = (int(piece) for piece in PIECES.findall(named.word if named else ""))
    month, number = (second, first) if first > 12 else (first, second)
    if not 1 <= month <= 12 or _day(2024, month, number) is None:
        return None
    if found.get("Y"):
        return stated(_day(found.number("Y"), month, number))
    return reckoned(
        place, dates.day_near(place.reference, month, number, place.towards), f"XXXX-{month:02}-{number:02}"
    )


def day_of_this_month(found: Found, place: Place) -> Reading | None:
    """Reads "the 21st of this month", "the 15th day of next month"; "on the 18th" of the month that is nearest in the
    direction of the clause."""
    now, number = place.reference, found.number("D")
    if now is None or now.month is None:
        return Reading(f"XXXX-XX-{number:02}")
    if found.match.end() - found.match.start() <= 2:
        return reckoned(place, dates.number_near(now, number, place.towards), f"XXXX-XX-{number:02}")
    month = now.shifted("month", found.steps)
    return reckoned(place, _day(int(month[:4]), int(month[5:]), number) if month else None, None)


def days_of_this_month(found: Found, place: Place) -> Reading | None:
    """Reads "the 4th to the 22nd of this month", "between 3 and 12 next month"."""
    month = place.reference.shifted("month", found.steps) if place.reference else None
    first, last = (found.number(a) or found.number(b) for a, b in (("D", "D2"), ("E", "E2")))
    begin = _day(int(month[:4]), int(month[5:]), first) if month else None
    return reckoned(place, _stretch(begin, last), None)


def iso_month(found: Found, _place: Place) -> Reading | None:
    """Reads "2015-12", "12/2015"."""
    return stated(written(found.number("Y"), found.number("A")))
