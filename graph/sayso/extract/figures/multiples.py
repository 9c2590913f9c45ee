"""Amounts told without a number of their own: "doubled", "twice as many", "threefold", and ranks:
"fourth-largest", "second strike in two years"."""

from collections.abc import Iterator
from decimal import Decimal

from ...parse import Token
from .amounts import Amount
from .atoms import Words
from .counted_nouns import Counted
from .numbers import Number
from .numbers import words as number_words
from .units import TIMES


def multiples(words: Words) -> Iterator[Amount]:
    """ "trade doubled" (2, unit "multiple"), "twice as many", "threefold"; not "met twice"."""
    for i, atom in enumerate(words.atoms):
        value = _verb(words, i) or _adverb(words, i) or _fold(atom.lower)
        if value is not None:
            yield _amount(i, i + 1, value, "multiple")


def _verb(words: Words, i: int) -> Decimal | None:
    token = words.token(i)
    if token.pos != "VERB" or words.lower(i + 1) in ("-", "down", "up", "as"):
        return None
    value = number_words()["multiples"].get(token.lemma.lower())
    return Decimal(str(value)) if value is not None else None


def _adverb(words: Words, i: int) -> Decimal | None:
    value = number_words()["times_words"].get(words.lower(i))
    compared = words.lower(i + 1) in ("the", "its", "their", "what", "more", "that")
    if words.lower(i + 1) == "as" and i + 2 < len(words.atoms):  # "twice as many", not "scored twice as they won"
        compared = words.token(i + 2).tag[:2] in ("JJ", "RB")
    return Decimal(value) if value and compared else None


def _fold(word: str) -> Decimal | None:
    value = number_words()["cardinals"].get(word.removesuffix("fold")) if word.endswith("fold") else None
    return Decimal(value) if value else None


REACH = 8
COMPARED = frozenset({"as", "the", "its", "their", "more", "less", "that"})


def compared(words: Words, amount: Amount) -> Amount:
    """ "three times as many", "four times higher" compare; "met three times" counts times."""
    after = amount.number.last
    if words.lower(after) != "times" or amount.kind not in ("noun", "bare"):
        return amount
    token = words.token(after + 1) if after + 1 < len(words.atoms) else None
    if token and (token.tag in ("JJR", "RBR") or token.pos == "NOUN" or token.lower in COMPARED):
        return amount._replace(unit="multiple", kind="multiple", noun=None, last=after + 1)
    return amount._replace(unit="time", noun=Counted(words.tokens[after], words.tokens[after], "time"))


def ranks(words: Words) -> Iterator[Amount]:
    """ "fourth-largest partner" (4, unit "rank"), "4th biggest", "second strike in two years", "third time
    since May"; not "the second quarter", "on the third day", "Second World War"."""
    for i, atom in enumerate(words.atoms):
        value, j = _ordinal(words, i)
        if not value or (i and words.lower(i - 1) in ("one", "two", "-") and words.lower(i - 1) != "a"):
            continue
        if atom.text[0].isupper() and i:
            continue
        end = j
        j += words.lower(j) == "-"
        if j < len(words.atoms) and words.token(j).tag in ("JJS", "RBS"):
            yield _amount(i, j + 1, Decimal(value), "rank", _ranked(words, words.tokens[j]))
        elif (noun := _limited(words, i)) is not None:
            yield _amount(i, end, Decimal(value), "rank", noun)


def _ordinal(words: Words, i: int) -> tuple[int, int]:
    word, following = words.atoms[i], words.lower(i + 1)
    if word.text.isdecimal() and following in ("st", "nd", "rd", "th") and words.atoms[i + 1].tight:
        return int(word.text), i + 2
    return number_words()["ordinals"].get(word.lower, 0), i + 1


def _ranked(words: Words, i: int) -> Counted | None:
    """The noun a superlative stands before."""
    tokens = words.document.tokens
    head = tokens[tokens[i].head]
    while head.i > i and head.pos == "NUM" and head.head != head.i:
        head = tokens[head.head]
    first = i + 1 + (tokens[i + 1].tag == "VBG" and head.i > i + 1)  # "second highest grossing film"
    return Counted(head.i, first, "rank") if head.pos in ("NOUN", "PROPN") and head.i > i else None


def _limited(words: Words, i: int) -> Counted | None:
    """The noun of "second strike in two years": a span of time limits it."""
    document = words.document
    noun = document.tokens[words.token(i).head]
    if _begun(words, noun):
        return Counted(noun.i, words.token(i).i + 1, "rank")
    if (
        words.token(i).dep != "amod"
        or noun.pos != "NOUN"
        or noun.lemma in TIMES
        or noun.lemma in ("half", "quarter", "term")
        or (noun.lemma == "time" and words.lower(i) == "first")
    ):
        return None
    here = words.token(i).i
    for k in range(noun.i + 1, min(noun.i + REACH, words.run.last - 1)):
        token = document.tokens[k]
        spanned = (token.lower in ("in", "within") and _time_behind(words, k)) or _of_this(words, k)
        if spanned or (token.lower == "since" and token.pos != "ADV"):
            return Counted(noun.i, here + 1, "rank")
        if (
            token.lower == "to" and k == noun.i + 1 and document.tokens[k + 1].tag == "VB"
        ):  # "the fourth country to land"
            return Counted(noun.i, here + 1, "rank")
        if token.pos in ("VERB", "PUNCT", "AUX"):
            return None
    return None


def _begun(words: Words, noun: Token) -> bool:
    """ "entered its third year", "marked the 100th day": a count of times that are over."""
    verb = words.document.tokens[noun.head]
    return noun.lemma in TIMES and noun.dep == "dobj" and verb.lemma in number_words()["entering"]


def _of_this(words: Words, k: int) -> bool:
    """ "fourth attack this month"; not "fourth attack this group made"."""
    tokens = words.document.tokens
    return tokens[k].lower == "this" and k + 1 < words.run.last and tokens[k + 1].lemma in TIMES


def _time_behind(words: Words, k: int) -> bool:
    """ "in just seven months", "in over a decade"; not "in May", "in the year"."""
    tokens = words.document.tokens[k + 1 : min(k + 6, words.run.last)]
    units = [n for n, token in enumerate(tokens) if token.lemma in TIMES]
    return (bool(units) and any(t.pos == "NUM" or t.lower in ("a", "an") for t in tokens[: units[0]])) or (
        bool(units) and units[0] == 0 and tokens[0].tag == "NNS"
    )


def _amount(first: int, last: int, value: Decimal, unit: str, noun: Counted | None = None) -> Amount:
    number = Number(first, last, value, None, "words", Decimal(0))
    return Amount(first, last, number, value, None, unit, "rank" if unit == "rank" else "multiple", noun)
