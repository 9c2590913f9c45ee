"""What must hold around the words of a form that counts within a unit, lists days, or leans on "last", "now", "its"."""

from ...knowledge import lexicon
from .fitting import capital
from .found import Found, Place


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
    ends = not found.following.isalnum() and found.following != "-"
    ends = ends or found.following in {"at", "in", "when", "but", "after", "before"}
    opened = found.preceding in {"on", "by", "until", "till", "since", "before", "after"}
    return opened and ends and number is not None and number.word[0].isdigit()


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
