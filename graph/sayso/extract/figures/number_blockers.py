"""Numbers that are no quantity: dates, times, names, labels, scores, telephone numbers, idioms."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from ...knowledge import lexicon
from ...model import Span
from .amounts import DASHES, Amount
from .atoms import Words
from .numbered_names import before_name, broken_name, labelled, named
from .numbers import words as number_words
from .qualifiers import qualifier

PHONE = re.compile(r"\+?\d[\d ()-]*\d{3}[ -]\d{3,}|\d{3}-\d{3}-\d{4}")
APOSTROPHES = frozenset("'’‘")
LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|[@#]\w+")


def blocked(words: Words, amount: Amount, taken: Sequence[Span]) -> bool:
    """True where the amount is no quantity; `taken` holds the sentence's time expressions and idioms.

    "16 May", "10:30", "5 p.m.", "G20", "S&P 500", "Article 5", "won 3-1", "24/7", "one of them", "2024".
    Not "100 enterprises", "$5", "Article 5 members" with more behind it, "in 2,000 towns".
    """
    span = words.span(amount.first, amount.last)
    inner = amount.kind in ("money", "measure") or amount.number.form == "vague"  # "1950 tonnes" is no year
    if any(other.overlaps(span) and not (inner and span != other and span.contains(other)) for other in taken):
        return True
    return any(test(words, amount) for test in TESTS)


def dated(words: Words, amount: Amount, moments: Sequence[Span]) -> bool:
    """Digits that belong to a date, which must not take part in a range ("in 2021 to US$240 billion")."""
    if amount.kind not in ("bare", "noun"):
        return False
    span = words.span(amount.first, amount.last)
    return any(moment.contains(span) for moment in moments) or _year(words, amount)


def taken(words: Words) -> list[Span]:
    """The idioms, links and telephone numbers of the sentence."""
    start = words.atoms[0].start
    text = words.document.article.text[start : words.atoms[-1].end]
    found = [Span(start + m.start(), start + m.end()) for m in _idioms().finditer(text.lower())]
    for pattern in (PHONE, LINK):
        found += [Span(start + m.start(), start + m.end()) for m in pattern.finditer(text)]
    return found


@cache
def _idioms() -> re.Pattern[str]:
    phrases = sorted(number_words()["idioms"], key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, phrases)) + r")(?![\w-])")


def _glued(words: Words, amount: Amount) -> bool:
    """ "A320", "CO2", "Covid-19", "737s", "5G", "320x240", "1st", "10:30"; not "RM79", "10kW", "mid-20s"."""
    first, last = amount.first, amount.last
    before = words.lower(first - 1) if words.atoms[first].tight else ""
    if before.isalpha() or before in ("#", ":", "_", ".") or (before in APOSTROPHES and amount.kind == "bare"):
        return True
    if before in ("-", "/", "–") and first > 1 and words.atoms[first - 1].tight:
        unit_apart = amount.last > amount.number.last and not words.atoms[amount.number.last].tight
        return not unit_apart and words.lower(first - 2)[-1:].isalnum()  # "sub-7 nanometre", but "SCP-173m"
    after = words.lower(last) if last < len(words.atoms) and words.atoms[last].tight else ""
    if after == "/" and words.lower(last + 1).isdecimal() and words.lower(last + 2) == "/":
        return True  # "7/8/07"
    if after == "/" and amount.kind == "bare" and words.lower(last + 1).isdecimal():
        return True  # "51/49"
    if after == "." and last + 1 < len(words.atoms) and words.atoms[last + 1].tight and words.atoms[last + 1].digits:
        return True  # "1.1.1"
    if after[:1].isalnum() or after in ("_", "@"):
        return True
    return after == ":" and last + 1 < len(words.atoms) and words.atoms[last + 1].tight


def _ordinal(words: Words, amount: Amount) -> bool:
    """ "the 15,599 th plane" of texts cut into words; a rank that tells something is read by itself."""
    return amount.number.form == "digits" and words.lower(amount.number.last) in ("st", "nd", "rd", "th")


def _clock(words: Words, amount: Amount) -> bool:
    """ "5 p.m.", "0900 GMT", "11 o'clock"."""
    j = amount.number.last
    struck = words.lower(j) == "o" and words.lower(j + 2) == "clock"
    return amount.kind in ("bare", "noun") and (struck or words.lower(j) in number_words()["clock"])


def _dialled(words: Words, amount: Amount) -> bool:
    """ "called 911", "dial 112"."""
    token = words.token(amount.number.first)
    verb = words.document.tokens[token.head]
    told = amount.kind == "bare" and amount.number.form == "digits" and token.dep == "dobj"
    return told and verb.lemma in number_words()["dialling"] and len(words.atoms[amount.number.first].text) == 3


def _beside_month(words: Words, amount: Amount) -> bool:
    """ "Oct. 31", "31 October": a date that the time grammar left."""
    if amount.kind not in ("bare", "noun") or amount.value > 31 or amount.number.form != "digits":
        return False
    months = lexicon("calendar")["months"]
    k = amount.first - 1
    k -= words.lower(k) == "."
    earlier = words.lower(k) in months and words.atoms[k].text[0].isupper()
    j = amount.last + (words.lower(amount.last) == "of")
    later = words.lower(amount.number.last) in months and words.atoms[amount.number.last].text[0].isupper()
    told = words.lower(k - 1) in ("on", "since", "until", "by", "of", "from")  # "on may 19"
    earlier = earlier or (
        words.lower(k) in months and (told or words.lower(k) not in ("may", "march", "mar", "sun", "sat"))
    )
    later = later or (words.lower(amount.number.last) in months and words.lower(amount.first - 1) == "on")
    return earlier or later or (j < len(words.atoms) and words.lower(j) in months and words.atoms[j].text[0].isupper())


def _year(words: Words, amount: Amount) -> bool:
    """A bare four-digit year: "in 2014", "the 2011 attacks"; not "2,014 people"."""
    text = words.atoms[amount.number.first].text
    if amount.kind not in ("bare", "noun") or not re.fullmatch(r"1[5-9]\d\d|2[01]\d\d", text):
        return False
    if amount.kind == "bare":
        return True
    if words.token(amount.number.first).entity == "DATE" or (1950 <= amount.value <= 2035 and amount.first):
        return qualifier(words, amount.first, amount.last)[0] is None
    return words.lower(amount.first - 1) in (
        "in",
        "since",
        "the",
        "until",
        "by",
        "from",
        "of",
        "its",
        "their",
        "his",
        "her",
    )


def _postal(words: Words, amount: Amount) -> bool:
    """The ZIP code of "Arlton, PA 23456"."""
    text, state = words.atoms[amount.number.first].text, words.atoms[amount.first - 1].text
    told = amount.first > 1 and len(state) == 2 and state.isalpha() and state.isupper()
    return told and text.isdecimal() and len(text) == 5 and words.lower(amount.first - 2) == ","


def _score(words: Words, amount: Amount) -> bool:
    """ "won 3-1", "a 2-0 lead", "7-6, 6-4": two small numbers and a dash with nothing counted behind."""
    if amount.kind not in ("bare", "noun") or amount.number.form != "digits":
        return False
    if amount.upper is not None:
        return (
            amount.kind == "bare"
            and amount.upper < 200
            and words.lower(amount.first - 1) not in ("between", "from", "of", "about", "around")
        )
    for k in (amount.first - 1, amount.number.last):
        if words.lower(k) in DASHES and words.lower(k) and 0 < k < len(words.atoms) - 1:
            other = words.atoms[k - 1 if k < amount.first else k + 1]
            if other.digits and (words.atoms[k].tight or words.lower(k) == "–"):
                return True
    return False


def _listed(words: Words, amount: Amount) -> bool:
    """The number of a list item: "1) ...", "(2)", "3. ...", "[4]", "one, ..., and two, ..."; not "(140 km/h)"."""
    before, after = words.lower(amount.first - 1), words.lower(amount.last)
    if amount.first == 0 and after == "," and re.fullmatch(r"(1[89]|20)\d\d", words.lower(amount.last + 1)):
        return True  # "Oct." | "12, 1994, ..."
    if amount.kind == "bare" and ((amount.first == 0 and after == ".") or before == "["):
        return True
    if amount.kind == "bare" and amount.number.form == "words" and after == "," and before in (",", "and", "is", ""):
        return amount.value <= 10 and not amount.number.scale
    return (
        amount.kind == "bare"
        and words.lower(amount.last) == ")"
        and (_unopened(words, amount.first) or words.lower(amount.first - 1) in ("(", ":", "and"))
        and amount.value < 100
    )


def _unopened(words: Words, k: int) -> bool:
    """Does no bracket stand open before atom `k`: "it shows 1) that ..., 2) why ..."; not "(the 4 and 5)"."""
    before = [words.lower(j) for j in range(k)]
    return before.count("(") <= before.count(")")


def _lone_one(words: Words, amount: Amount) -> bool:
    """ "one" as a pronoun or in a set phrase: "one of them", "no one", "one day"; not "one envoy"."""
    if (
        amount.number.form != "words"
        or amount.value != 1
        or words.lower(amount.number.first) != "one"
        or amount.number.scale
    ):
        return False
    known = number_words()
    if amount.kind == "bare" or words.lower(amount.number.last) in known["one_after"]:
        return True
    if words.lower(amount.number.last) == "-" and amount.kind == "noun":
        return True
    return amount.kind in ("noun", "share") and words.lower(amount.first - 1) in known["one_before"]


def _no_share(words: Words, amount: Amount) -> bool:
    """A fraction word that is none: "the third quarter", "a third term"; not "a third of it"."""
    if amount.kind != "share":
        return False
    number, text = amount.number, words.lower(amount.number.last - 1)
    if text not in number_words()["fractions"]:
        return False  # "one in three"
    if words.atoms[number.first].text[0].isdecimal() or words.lower(number.last) in ("of", "%"):
        return (
            words.lower(number.first - 1) in ("first", "second", "third", "fourth", "last", "latter", "other", "the")
            and text != "half"
        )
    if number.last - number.first == 3 or (
        number.last - number.first == 2 and words.lower(number.first) not in ("a", "an")
    ):
        return False
    if words.lower(number.last) in ("fewer", "more", "less", "higher", "lower"):
        return False  # "a third fewer than in July"
    if words.lower(amount.first - 1) in (
        "by",
        "in",
        "than",
        "about",
        "nearly",
        "almost",
        "roughly",
        "least",
        "up",
        "down",
    ):
        dated = words.lower(number.last) in ("last", "next", "this")  # "rose by a third last week"
        return (
            not dated
            and words.lower(number.last).isalpha()
            and words.token(number.last).pos in ("NOUN", "PROPN", "ADJ")
        )
    return text != "half" or words.lower(number.last) not in (
        "the",
        "its",
        "their",
        "his",
        "her",
        "that",
        "this",
        "our",
        "my",
    )


def _bare_word(words: Words, amount: Amount) -> bool:
    """A small number word that counts nothing named: "the two met"; not "killing twelve", "a crew of six"."""
    if amount.kind != "bare" or amount.number.form != "words" or amount.number.scale:
        return False
    token, before = words.token(amount.number.first), words.lower(amount.first - 1)
    if token.dep == "pobj":
        return before != "of"
    counts = token.dep in ("dobj", "nsubj", "nsubjpass", "attr", "conj")
    return not counts or before in number_words()["definite"] or words.token(amount.first - 1).tag in ("PRP", "PRP$")


def _definite(words: Words, amount: Amount) -> bool:
    """ "the two leaders", "these three": a few already known; not "two leaders"."""
    if amount.kind != "noun" or amount.number.form != "words" or not 2 <= amount.value <= 4:
        return False
    if words.lower(amount.number.last) in ("-", "‑"):
        return False  # "the two-door version"
    return words.lower(amount.first - 1) in number_words()["definite"]


TESTS: tuple[Callable[[Words, Amount], bool], ...] = (
    _glued,
    _ordinal,
    _clock,
    _dialled,
    broken_name,
    _beside_month,
    _year,
    _postal,
    labelled,
    named,
    before_name,
    _score,
    _listed,
    _lone_one,
    _no_share,
    _bare_word,
    _definite,
)
