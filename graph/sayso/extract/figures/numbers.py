"""Reads one number: digits, words, scales, fractions, in any mixture English allows.

The grammar runs over atoms and knows nothing of units; `amounts` joins it with them. Values are exact
decimals, except thirds, sixths, sevenths and ninths, which are cut after ten places.
"""

import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Literal, NamedTuple

from ...knowledge import lexicon
from .atoms import Atom

Form = Literal["digits", "words", "vague", "fraction"]


class Number(NamedTuple):
    """Atoms `first` up to `last` and the value they state; `base` is the value before its scale word
    ("145 billion": 145), so that a scale can be shared ("1.2 to 1.5 million"); 0 where there is none."""

    first: int
    last: int
    value: Decimal
    upper: Decimal | None
    form: Form
    scale: Decimal


@cache
def words() -> dict[str, Any]:
    """The number words (knowledge/en/numbers.yml)."""
    return lexicon("numbers")


@cache
def seeds() -> frozenset[str]:
    """Words one of which stands in every number or multiple written without digits."""
    known = words()
    parts = ("cardinals", "scales", "vague", "fractions", "ordinals", "times_words")
    verbs = {form for verb in known["multiples"] for form in _inflected(verb)}
    return frozenset({word for part in parts for word in known[part]} | verbs | {"couple", "fold"})


def _inflected(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    return verb, verb + "s", stem + "ed", stem + "ing"


def read_number(atoms: Sequence[Atom], i: int) -> Number | None:
    """The longest number that begins at atom `i`, or None.

    "145 billion", "3.7", "twenty-five", "a hundred and five", "half a billion", "two and a half million",
    "10 1/2", "two-thirds", "tens of thousands", "a dozen". Not "a", "and", "the second".
    """
    if i >= len(atoms):
        return None
    if atoms[i].digits or unicodedata.category(atoms[i].text[0]) == "No":
        return _digits(atoms, i)
    return _vague(atoms, i) or _fraction(atoms, i) or _worded(atoms, i)


def exact(fraction: Fraction) -> Decimal:
    """A fraction as a decimal, at most ten places."""
    value = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    return value if value == round(value, 10) else round(value, 10)


def _digits(atoms: Sequence[Atom], i: int) -> Number:
    """ "145 billion", "1,234.5", "10 1/2", "2½ million", "15bn"; "1/16" alone is a fraction."""
    value, j = _figure(atoms[i].text), i + 1
    form: Form = "digits"
    if (over := _slashed(atoms, i)) is not None:
        value, j, form = over, i + 3, "fraction"
    elif j < len(atoms) and value == value.to_integral_value():
        if (over := _slashed(atoms, j)) is not None and not atoms[j].tight:
            value, j = value + over, j + 3
        elif atoms[j].tight and unicodedata.category(atoms[j].text[0]) == "No":
            value, j = value + _figure(atoms[j].text), j + 1
    if (power := _power(atoms, j)) is not None:
        return Number(i, power[1], value * power[0], None, form, Decimal(0))
    scale, j = _scales(atoms, j, digits=True)
    return Number(i, j, value * (scale or 1), None, form, scale)


def _power(atoms: Sequence[Atom], j: int) -> tuple[Decimal, int] | None:
    """The power of ten of "1.99×10−30" and "3 × 10^8", and the atom behind it; not "5×10 m"."""
    if _at(atoms, j) not in ("×", "x", "*") or _at(atoms, j + 1) != "10":
        return None
    k = j + 2
    sign = _at(atoms, k) if _at(atoms, k) in ("^", "−", "-") and atoms[k].tight else ""
    k += bool(sign)
    minus = sign in ("−", "-") or _at(atoms, k) in ("−", "-")
    k += minus and sign == "^"
    if not sign or k >= len(atoms) or not atoms[k].text.isdecimal():
        return None
    return Decimal(1).scaleb(-int(atoms[k].text) if minus else int(atoms[k].text)), k + 1


def _figure(text: str) -> Decimal:
    if unicodedata.category(text[0]) == "No":
        return exact(Fraction(unicodedata.numeric(text[0])).limit_denominator(10))
    return Decimal(text.replace(",", "").replace(" ", "").replace("\u00a0", "").replace("\u202f", ""))


def _slashed(atoms: Sequence[Atom], i: int) -> Decimal | None:
    """ "3/4" and "1⁄32"; not "24/7" (no proper fraction) nor "3/4/2020" (a date)."""
    if i + 2 >= len(atoms) or atoms[i + 1].text not in "/⁄" or not (atoms[i + 1].tight and atoms[i + 2].tight):
        return None
    if not (atoms[i].text.isdecimal() and atoms[i + 2].text.isdecimal()):
        return None
    if i + 3 < len(atoms) and atoms[i + 3].text in "/⁄" and atoms[i + 3].tight:
        return None
    over, under = int(atoms[i].text), int(atoms[i + 2].text)
    return exact(Fraction(over, under)) if 0 < over < under else None


def _scales(atoms: Sequence[Atom], j: int, *, digits: bool) -> tuple[Decimal, int]:
    """The product of the scale words from atom `j` on (0 where there is none) and the atom behind them.

    "million", "hundred thousand", "-million", "bn" behind digits; never "m" and "b", which `amounts` decides.
    """
    known, short = words()["scales"], words()["short_scales"]
    product = Decimal(0)
    while j < len(atoms):
        k = j + 1 if atoms[j].text == "-" and atoms[j].tight and j + 1 < len(atoms) else j
        word = atoms[k].lower
        if word in known:
            product = (product or 1) * Decimal(known[word])
        elif digits and not product and k == j and word in short and word not in words()["doubtful_scales"]:
            product = Decimal(short[word])
        else:
            break
        j = k + 1
    return product, j


def _worded(atoms: Sequence[Atom], i: int) -> Number | None:
    """ "twenty-five", "one hundred and five", "a million", "two and a half million"."""
    total, current, scale, j = Decimal(0), Decimal(0), Decimal(0), i
    cardinals, scales = words()["cardinals"], words()["scales"]
    if atoms[i].lower in ("a", "an", "one") and _at(atoms, i + 1) in scales:
        current, j = Decimal(1), i + 1
    while j < len(atoms):
        k = _joined(atoms, j, i)
        word = _at(atoms, k)
        if word in cardinals and _fits(current, cardinals[word]):
            current += cardinals[word]
        elif word in scales and (j > i or word != "dozen") and (total or current):
            scale = Decimal(scales[word])
            if scale > 100:
                total, current = total + current * scale, Decimal(0)
            else:
                current *= scale
        elif (half := _and_half(atoms, j)) and current:
            current, k = current + half[0], half[1] - 1
        else:
            break
        j = k + 1
    value = total + current
    return Number(i, j, value, None, "words", scale) if j > i and (value or atoms[i].lower == "zero") else None


def _at(atoms: Sequence[Atom], i: int) -> str:
    return atoms[i].lower if 0 <= i < len(atoms) else ""


def _joined(atoms: Sequence[Atom], j: int, first: int) -> int:
    """Steps over the hyphen of "twenty-five" and the "and" of "a hundred and five"."""
    if j == first:
        return j
    if atoms[j].text == "-" and atoms[j].tight:
        return j + 1
    after_hundreds = _at(atoms, j - 1) in words()["scales"]
    return j + 1 if atoms[j].lower == "and" and after_hundreds and _at(atoms, j + 1) in words()["cardinals"] else j


def _fits(current: Decimal, more: int) -> bool:
    """May a cardinal follow what is read so far ("twenty" + "five", "hundred" + "five"; not "three five")?"""
    if not current:
        return True
    low = current % 100
    return (low == 0 and more < 100) or (low >= 20 and low % 10 == 0 and 0 < more < 10)


def _and_half(atoms: Sequence[Atom], j: int) -> tuple[Decimal, int] | None:
    """ "and a half", "and three-quarters" behind a whole number."""
    if _at(atoms, j) != "and":
        return None
    k = j + 2 if _at(atoms, j + 1) in ("a", "one") else j + 1
    if k == j + 2 and _at(atoms, k) in ("half", "quarter", "third"):
        return exact(Fraction(1, words()["fractions"][atoms[k].lower])), k + 1
    return None


def _vague(atoms: Sequence[Atom], i: int) -> Number | None:
    """ "dozens", "scores of", "tens of thousands", "hundreds of millions": from the power to the next.
    "scores" needs its "of" (not "the team scores")."""
    span = words()["vague"].get(atoms[i].lower)
    if not span or (atoms[i].lower in ("scores", "tens") and _at(atoms, i + 1) != "of"):
        return None
    low, high, j = Decimal(span[0]), span[1], i + 1
    if _at(atoms, j) == "of" and (more := words()["vague"].get(_at(atoms, j + 1))):
        low, high, j = low * more[0], (high or 100) * more[0], j + 2
    return Number(i, j, low, Decimal(high) if high else None, "vague", Decimal(0))


def _fraction(atoms: Sequence[Atom], i: int) -> Number | None:
    """ "a third", "two-thirds", "half", "half a million", "three quarters"; where "third" is an ordinal
    ("the third round"), or "quarter" a part of a year, `amounts` finds no "of" and drops it."""
    word, j = _at(atoms, i), i
    over = 1
    if word in ("a", "an"):
        j += 1
    elif word in words()["cardinals"] and word != "zero":
        over, j = words()["cardinals"][word], i + 1
        j += _at(atoms, j) == "-"
    scaled = word == "quarter" and _at(atoms, j + 1) in words()["scales"]  # "quarter million"
    if not (under := words()["fractions"].get(_at(atoms, j))) or (j == i and word != "half" and not scaled):
        return None
    if over != 1 and under != 2 and not atoms[j].lower.endswith("s"):
        return None
    value, j = exact(Fraction(over, under)), j + 1
    k = j + (_at(atoms, j) == "of")
    k = k + 1 if _at(atoms, k) in ("a", "an") else k
    scale, end = _scales(atoms, k, digits=False)
    if scale:
        return Number(i, end, value * scale, None, "words", scale)
    return Number(i, j, value, None, "fraction", Decimal(0))
