"""What must hold around the words of a form for them to be a time."""

from functools import cache

from ...knowledge import lexicon
from .found import Found, Place


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(map(str, lexicon("calendar")[name]))


LOW = 10  # up to there an ordinal in words mostly counts
SHORT = 3  # letters of what in small letters may be another word: "jan", "sun"
# before "a year" that is how long something took
LASTING = frozenset(
    "for in within over after than only just of almost nearly least about lasted took around".split()  # noqa: SIM905
)


def always(_found: Found, _place: Place) -> bool:
    """The words suffice."""
    return True


def capital(found: Found, place: Place) -> bool:
    """ "May 5", "5 june 2019"; not "may 5 people"."""
    word = found.get("M") or found.get("W")
    if word is None or place.document.article.text[word.start].isupper():
        return word is not None
    plain = word.word not in _set("ambiguous_months") | _set("ambiguous_weekdays") and len(word.word) > 2
    if word.sign == "W" and len(word.word) > SHORT + 1:
        return True
    return plain and any(found.get(group) for group in "DYR")


def no_name(found: Found, place: Place) -> bool:
    """Not "USA Today", "Today" as the name of a programme."""
    word = found.get("K")
    text = place.document.article.text
    first = word is not None and text[word.start].isupper() and found.preceding.isalpha()
    return not first and place.word.entity not in {"ORG", "WORK_OF_ART"}


def unit(found: Found, _place: Place) -> bool:
    """ "last week", "the last quarter", "the next day"; not "the last year", which is how long, "this day", "the last
    week of the war"."""
    of, word = found.get("unit"), found.last("R")
    if of is None or word is None or found.following == "of" or of.word.endswith("s"):
        return False
    fresh = word.word in {"following", "previous", "preceding", "current", "coming", "same"}
    if found.get("t") is None and not _has_article(found):
        return of.sign != "d" or word.word in {"previous", "following"}
    return fresh or of.sign == "w" or (of.sign == "d" and word.word == "next")


def _has_article(found: Found) -> bool:
    start = found.match.start("R")
    return start > 0 and found.words[start - 1].sign == "t"


def same(found: Found, place: Place) -> bool:
    """ "the same year"; "that day" where the text told one; not "that years of work", "the same day that he left" where
    it told none."""
    of, words = found.get("unit"), found.words[found.match.start() : found.match.end()]
    named = any(word.word == "same" for word in words) and found.following not in {"that", "as"}
    return of is not None and not of.word.endswith("s") and (named or place.told is not None)


def later(found: Found, _place: Place) -> bool:
    """ "two days later", "a year before" at the end of its phrase; not "a year before the vote"."""
    where = found.get("L")
    if where is None or where.word in {"later", "earlier"}:
        return where is not None
    return where.word == "before" and not found.following.isalnum()


def decade(found: Found, _place: Place) -> bool:
    """ "the nineties", not "the tens of thousands"."""
    return found.following != "of"


def century(found: Found, _place: Place) -> bool:
    """ "the 19th century", not "her third decade"."""
    of = found.get("unit")
    return of is not None and of.word == "century" and found.number("O") > 4


def years(found: Found, _place: Place) -> bool:
    """ "2013-2016", "the 2015/16 season"; not "2013-12"."""
    end = found.get("E")
    if end is None or found.preceding in _set("counted"):
        return False
    last = end.number % 100
    long = end.number >= 1000 and end.number > found.number("Y")
    return long or (len(end.word) == 2 and last > 12 and last > found.number("Y") % 100)


def year(found: Found, place: Place) -> bool:
    """ "in 2013", "the 2008 crisis", "(2013)", "mid-2011"; not "2000 soldiers", "1520 sq m", "Route 2000"."""
    token = place.word
    rounded = found.get("c")
    if found.preceding in _set("counted") or found.following in _set("measured"):
        return False
    if rounded is not None and (rounded.word not in {"around", "about", "circa"} or found.preceding != "in"):
        return rounded.word == "circa"
    if found.get("v") or token.entity in {"DATE", "EVENT"}:
        return True
    counted = token.dep == "nummod" and place.document.tokens[token.head].tag in {"NNS", "NNPS"}
    if token.entity in {"MONEY", "QUANTITY", "PERCENT"} or counted:
        return False
    placed = place.before in _set("year_prepositions") or token.pos == "PROPN"
    return placed and 1800 <= found.number("Y") < 2100


def month(found: Found, place: Place) -> bool:
    """ "in March", "a March deal"; not "may", "a march", "March said"."""
    word, token = found.get("M"), place.word
    if word is None:
        return False
    if not place.document.article.text[word.start].isupper():
        return _placed(place) and (word.word not in _set("ambiguous_months") or _alone(found))
    if _beside_month(found):
        return True
    if token.entity in {"PERSON", "GPE", "ORG"}:
        return False
    if word.word in _set("ambiguous_months"):
        named = token.pos == "PROPN" and place.before in _set("month_prepositions")
        return token.entity == "DATE" or named
    return True


def _beside_month(found: Found) -> bool:
    """ "Jan-Feb", "March-May"."""
    start, end = found.match.span()
    before = "".join(word.sign for word in found.words[max(0, start - 2) : start])
    behind = "".join(word.sign for word in found.words[end : end + 2])
    return before == "M-" or behind == "-M"


def _alone(found: Found) -> bool:
    """ "in may."; not "in may and can", "to march"."""
    return found.preceding in {"in", "since", "until"} and not found.following.isalnum()


def _placed(place: Place) -> bool:
    return place.before in _set("month_prepositions")


def weekday(found: Found, place: Place) -> bool:
    """ "on Thursday", "Thursday's talks"; not "The Sun", "he sat", "Fridays"."""
    return _named_weekday(found, place) and not _plural(found)


def weekdays(found: Found, place: Place) -> bool:
    """ "Fridays"."""
    return _named_weekday(found, place) and _plural(found)


def _plural(found: Found) -> bool:
    word = found.get("W")
    return word is not None and word.word.endswith("days")


def _named_weekday(found: Found, place: Place) -> bool:
    word = found.get("W")
    if word is None or word.word in _set("ambiguous_weekdays"):
        return False
    capital = place.document.article.text[word.start].isupper()
    return place.word.entity not in {"PERSON", "ORG"} and (capital or len(word.word) > SHORT)


def season(found: Found, _place: Place) -> bool:
    """ "in the summer"; not "the fall of the city", "the spring water"."""
    return found.preceding in {"in", "during", "by", "until", "since", "over"} and found.following != "of"


def holiday(found: Found, place: Place) -> bool:
    """ "at Christmas", "on Workers' Day"; not "the Easter Road stadium", where the parser sees a name."""
    whole = any(word.sign == "G" and word.word.endswith(" day") for word in found.words)
    return whole or place.word.entity not in {"PERSON", "ORG", "WORK_OF_ART"}


def adverb(found: Found, _place: Place) -> bool:
    """ "is now", "recently"; not "Now" that opens a clause of reason ("now that ...")."""
    return found.words[found.match.end() - 1].word in lexicon("time_words")["vague"] and found.following != "that"


def ahead(found: Found, place: Place) -> bool:
    """ "will leave in two weeks"; not "built in two weeks"."""
    return found.preceding == "in" and place.towards == "future"


def digits(found: Found, place: Place) -> bool:
    """ "Friday the 13th", "Friday the thirteenth"; not "Friday the first trains"."""
    number = found.get("D")
    plain = number is not None and (number.word[0].isdigit() or number.number > LOW)
    return plain and capital(found, place)


def part_date(found: Found, place: Place) -> bool:
    """ "on 11/20", "11/20-11/22", "11/20, 11/22 or 11/25"; not "3/4 of them"."""
    if found.get("R") or found.get("Y") or place.word.entity == "DATE":
        return True
    start, end = found.match.span()
    if [word.sign for word in found.words[end : end + 2]] in (["-", "Z"], ["-", "X"]):
        return True
    if found.preceding in {",", "or"}:
        return any(word.sign in {"Z", "X"} for word in found.words[:start])
    if not found.preceding and not found.following.isalnum():
        return True
    if found.preceding == "-":
        start = found.match.start()
        return start > 1 and found.words[start - 2].sign in {"Z", "X"}
    return found.preceding in {"on", "from", "until", "by", "since", "to", "between", "and"}


def iso_month(found: Found, _place: Place) -> bool:
    """ "2015-12", "12/2015"; not "2015-6", "2015-16"."""
    word = found.get("A")
    return word is not None and len(word.word) == 2 and 1 <= word.number <= 12


def week(found: Found, _place: Place) -> bool:
    """ "the third week of 2018"; not "the third week"."""
    return found.get("Y") is not None or found.get("R") is not None


def numbered_week(found: Found, _place: Place) -> bool:
    """ "week 31"; not "week 60"."""
    return 1 <= found.number("D") <= 53


def stretch(found: Found, _place: Place) -> bool:
    """ "the past two years", "the past decade", "the next six months"; not "this hour", "the last days"."""
    of, word, count = found.get("unit"), found.last("R"), found.get("count")
    if of is None or word is None or word.word in {"this", "current"}:
        return False
    if count is None:
        return word.word in {"past", "last", "next", "coming"} and not of.word.endswith("s") and of.sign != "u"
    return of.word.endswith("s") or found.number("count") < 2


def duration(found: Found, _place: Place) -> bool:
    """ "two years", "for a week", "an 18-month war"; not "18-year-old", "50 cents a day", "one quarter of"."""
    count, of = found.get("count"), found.get("unit")
    if count is None or of is None or "old" in {found.following, found.words[found.match.end() - 1].word}:
        return False
    if of.sign == "w":
        return of.word == "quarters"
    if count.sign == "a":
        return found.preceding in LASTING or found.following == "from"
    return True


def many(found: Found, _place: Place) -> bool:
    """ "for years", "over the years", "decades-long"; not "five years", "these days"."""
    of = found.get("unit")
    if of is None or not of.word.endswith("s") or of.word in {"quarters", "days", "seconds"}:
        return False
    if found.words[found.match.start()].sign == "~":
        return found.words[found.match.start()].word == "over"
    long = found.words[found.match.end() - 1].sign == "J"
    return long or found.preceding in {"for", "after", "in", "over", "within"} or found.following == "-"


def rate(found: Found, place: Place) -> bool:
    """ "15 a year", "$3 a day", "per week"; not "for a year", "is a day of"."""
    first, before = found.words[found.match.start()], found.match.start() - 1
    if first.sign == "1" or before < 0:
        return first.sign == "1"
    word = place.document.tokens[max(place.token - 1, 0)]
    return found.following != "of" and (word.pos in {"NOUN", "NUM"} or found.preceding in {"times", "twice", "once"})


def frequency(_found: Found, place: Place) -> bool:
    """ "the annual meeting"; not the "Daily" of a paper's name."""
    return place.word.entity not in {"ORG", "PERSON", "WORK_OF_ART"} and not place.word.text[0].isupper()
