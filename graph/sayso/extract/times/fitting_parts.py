"""What must hold around the words of a form that counts within a unit, lists days, or leans on "last", "now", "its"."""

from ...knowledge import lexicon
from .fitting import capital, iso_month
from .found import Found, Place
from .timex import singular

COUNTED = frozenset("time times day days month months week weeks season seasons".split())  # noqa: SIM905
FAR = 6  # words from "from" to the end of its range
SIZES = ("century", "decade", "year", "month", "week", "day", "hour", "minute", "second")


def end_of(found: Found, _place: Place) -> bool:
    """ "the end of the year", "the rest of the month", "at the end of year"; not "the end of years of war"."""
    of = found.get("unit")
    return of is not None and not of.word.endswith("s")


def year_end(found: Found, _place: Place) -> bool:
    """ "by year-end"; not "the year-end bonus"."""
    named = found.get("v")
    return (
        named is not None and named.word == "end" and found.preceding in {"by", "at", "until", "since", "before", "to"}
    )


def under_way(found: Found, place: Place) -> bool:
    """ "the war is now in its third year", "enters its 21st month"; not "the war was in its third year"."""
    if found.preceding in {"enter", "enters", "entering", "entered"}:
        return True
    return found.preceding in {"in", "into"} and (place.towards == "present" or _said_now(found))


def _said_now(found: Found) -> bool:
    start = found.match.start()
    return start > 1 and found.words[start - 2].word == "now"


def before_last(found: Found, _place: Place) -> bool:
    """ "the week before last", "the year after next"; not "the day after last"."""
    beside, related = found.get("B"), found.get("R")
    return (
        beside is not None
        and related is not None
        and (beside.word, related.word) in {("before", "last"), ("after", "next")}
    )


def from_now(found: Found, _place: Place) -> bool:
    """ "two weeks from now"."""
    return found.words[found.match.end() - 1].word == "now"


def ordinal_day(found: Found, _place: Place) -> bool:
    """ "on the 18th", "until the 21st"; not "on the 18th floor", "on the first"."""
    number = found.get("D")
    ends = not found.following.isalnum() and not _joined_behind(found)
    ends = ends or found.following in {"at", "in", "when", "but", "after", "before"}
    opened = found.preceding in {"on", "by", "until", "till", "since", "before", "after"}
    return opened and ends and number is not None and number.word[0].isdigit()


def _joined_behind(found: Found) -> bool:
    """ "18th-floor"; not "on the 18th - a Friday"."""
    end = found.match.end()
    return found.following == "-" and found.words[end].start == found.words[end - 1].end


def day_of_this_month(found: Found, _place: Place) -> bool:
    """ "the 21st this month", "the first of this month"; not "the first this month", "the first of this month's
    talks"."""
    number = found.get("D")
    joined = any(word.sign == "i" for word in found.words[found.match.start() : found.match.end()])
    digits = number is not None and number.word[0].isdigit()
    return (joined or digits) and found.following not in {"'s", "’s"}


def days(found: Found, _place: Place) -> bool:
    """ "from 4 to 22 this month", "the 4th to the 22nd of the month"; not "1 to 2 months"."""
    unit = found.words[found.match.end() - 1]
    related = found.get("R") is not None
    of = any(word.sign == "i" for word in found.words[found.match.start() : found.match.end()])
    return not unit.word.endswith("s") and (related or of)


def year_first(found: Found, _place: Place) -> bool:
    """ "2017-Sep", "2017 April"; not "in 2019 May became", "in 2017 March rose"."""
    joined = found.words[found.match.start() + 1].sign in {"-", "/"}
    month = found.get("M")
    return joined or (month is not None and month.word not in lexicon("calendar")["ambiguous_months"])


def edge(found: Found, _place: Place) -> bool:
    """ "the first day of May", "the last day of the year"; not "the second day", "the next day in May"."""
    which = found.get("O")
    return which is not None and which.number in {1, -1}


def beside(found: Found, _place: Place) -> bool:
    """ "the day after May 5", "the week before Christmas"; not "days after May 5"."""
    of = found.get("unit")
    return of is not None and not of.word.endswith("s")


def rest(found: Found, _place: Place) -> bool:
    """ "the rest of the week"; not "the end of the week", which is no stretch."""
    named = found.get("v")
    return named is not None and named.word in {"rest", "remainder"}


def listed(found: Found, place: Place) -> bool:
    """The first of "15 and 16 June"; not "the 15 and", "killed 15 and 16 June"."""
    opened = {"on", "from", "of", "at", "and", "for", "in", ",", "the"}
    return found.preceding in opened and capital(found, place)


def consecutive(found: Found, place: Place) -> bool:
    """ "May 3 and 4"; not "May 3 and 40 others", "May 3 and 4 ships"."""
    ends = bool(found.get("Y")) or not found.following.isalnum() or found.following in {"in", "at", "to", "for", "with"}
    return ends and found.number("E") == found.number("D") + 1 and capital(found, place)


def unit_here(found: Found, place: Place) -> bool:
    """ "the storm of the year", "away for the month"; not "the year of the flood", "this time of the year", "Player of
    the Year"."""
    of, start = found.get("unit"), found.match.start()
    if of is None or found.preceding not in ({"for"} if of.sign == "d" else {"for", "of", "during"}):
        return False
    if place.document.article.text[of.start].isupper() or (start > 1 and found.words[start - 2].word in COUNTED):
        return False
    return not found.following.isalnum() and found.following != "-"


def after(found: Found, _place: Place) -> bool:
    """ "the day before", "the day after." at the end of its phrase; not "the day after the vote"."""
    return not found.following.isalnum()


def current_date(found: Found, _place: Place) -> bool:
    """ "until the current date"."""
    word = found.get("R")
    return word is not None and word.word == "current" and not found.following.isalnum()


def up_to_date(found: Found, _place: Place) -> bool:
    """ "from March to date"; not "the best to date"."""
    start = found.match.start()
    if found.preceding in {"till", "until"}:
        return not found.following.isalnum()
    return any(word.word in {"from", "since"} for word in found.words[max(0, start - FAR) : start])


def glued(found: Found, _place: Place) -> bool:
    """ "FY18"; not "fiscal 18", "school 12"."""
    first, last = found.words[found.match.start()], found.words[found.match.end() - 1]
    return first.end == last.start


def school(found: Found, _place: Place) -> bool:
    """ "the school year 2008", "SY 2023-24"; not "school 2008"."""
    words = found.words[found.match.start() : found.match.end()]
    return any(word.sign == "j" or word.word == "sy" for word in words)


def short_decade(found: Found, _place: Place) -> bool:
    """ "in the 90s", "the late 70s"; not "temperatures in the 90s", "a round in the 60s"."""
    words = {word.word for word in found.words}
    return not words & set(lexicon("time_words")["not_decades"]) and found.following != "of"


def within(found: Found, place: Place) -> bool:
    """ "will reply within two weeks"; not "replied within two weeks"."""
    return found.preceding == "within" and place.towards == "future"


def bare_number(found: Found, place: Place) -> bool:
    """ "on Friday 31."; not "on Friday 31 people", "on Friday, 31"."""
    return not found.following.isalnum() and found.following != "-" and capital(found, place)


def month_first(found: Found, place: Place) -> bool:
    """ "12-2015"; not "5-12-2015", "12-2000 men"."""
    return iso_month(found, place) and found.preceding != "-" and not found.following.isalnum()


def bare_decade(found: Found, _place: Place) -> bool:
    """ "in nineties", "in mid-seventies"; not "of twenties and fifties"."""
    return found.preceding == "in" and not found.following.isalnum()


def spaced(found: Found, _place: Place) -> bool:
    """ "2016 10 16", "2016 05 06"; not "in 2016 10 16-year-olds"."""
    pieces = (found.get("A"), found.get("D"))
    return (
        all(one is not None and len(one.word) == 2 and one.word.isdigit() for one in pieces) and found.following != "-"
    )


def descending(found: Found, _place: Place) -> bool:
    """ "two years and three months", "1 year, 2 months and 3 days"; not "two weeks and three months"."""
    words = (singular(word.word) for word in found.words[found.match.start() : found.match.end()])
    sizes = [SIZES.index(word) for word in words if word in SIZES]
    return sizes == sorted(set(sizes))
