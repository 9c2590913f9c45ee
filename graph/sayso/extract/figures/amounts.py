"""Joins numbers with their units into amounts: money, measures, percentages, ages, counted nouns."""

from decimal import Decimal
from typing import Literal, NamedTuple

from .atoms import Words
from .counted_nouns import Counted, counted
from .numbers import Number, read_number
from .numbers import words as number_words
from .units import AGES, TIMES, Unit, beside_words, currency_codes, money_before, rate, unit_after

Kind = Literal["money", "measure", "time", "age", "noun", "share", "multiple", "rank", "bare"]
BRACKET = 8
PAID = 5
SIZES = frozenset({"long", "wide", "tall", "high", "deep", "thick", "across"})
DASHES = "-–—‑−"


class Amount(NamedTuple):
    """Atoms `first` up to `last`; `number` is the number inside. `unit` is "" where none is known (yet), `assumed`
    where it is a currency whose name several bear."""

    first: int
    last: int
    number: Number
    value: Decimal
    upper: Decimal | None
    unit: str
    kind: Kind
    noun: Counted | None = None
    assumed: bool = False

    @property
    def scaled(self) -> bool:
        """Does a scale word or its short form stand in it?"""
        return self.number.scale > 100


def amounts(words: Words) -> list[Amount]:
    """Every number of the sentence with its unit, in text order, before anything is shared or blocked."""
    found: list[Amount] = []
    i = 0
    while i < len(words.atoms):
        amount = _amount(words, i)
        if amount:
            found.append(amount)
            i = amount.last
        else:
            i += 1
    return found


def _amount(words: Words, i: int) -> Amount | None:
    start, negative = _minus(words, i)
    money = money_before(words.atoms, start)
    j = money.last if money else start
    if money and words.lower(j) in DASHES:
        j, negative = j + 1, True
    number = read_number(words.atoms, j)
    if number is None:
        return None
    if negative:
        number = number._replace(value=-number.value)
    if money is None:
        return _measured(words, i, number)
    if money.scale != 1:
        number = number._replace(value=number.value * money.scale, scale=money.scale)
    return _priced(words, i, number, money.id)


def _minus(words: Words, i: int) -> tuple[int, bool]:
    """ "-5", "minus 5", "−5 °C"; not the dash of "10-12" or "Covid-19"."""
    if words.lower(i) == "plus" and words.lower(i + 1) == "or" and words.lower(i + 2) == "minus":
        return i + 3, False
    if words.lower(i) == "minus":
        return i + 1 + (words.lower(i + 1) == "-"), True
    sign = words.lower(i) in ("-", "−", "+") and i + 1 < len(words.atoms) and words.atoms[i + 1].tight
    apart = i == 0 or not words.atoms[i].tight or words.lower(i - 1) in "(/"
    named = i > 0 and words.atoms[i - 1].text.isupper() and words.atoms[i - 1].text.isalpha()  # "COVID -19"
    if sign and words.atoms[i + 1].digits and apart and not (named and words.lower(i) == "-"):
        return i + 1, words.lower(i) != "+"
    return (i + 1, True) if _frost(words, i) else (i, False)


def _frost(words: Words, i: int) -> bool:
    """ "fell to - 20 degrees": a minus apart before a temperature, where no sentence breaks off."""
    if words.lower(i) not in ("-", "−") or i == 0 or words.token(i - 1).pos not in ("ADP", "AUX", "PART", "VERB"):
        return False
    number = read_number(words.atoms, i + 1)
    unit = unit_after(words.atoms, number.last, digits=True, large=False) if number else None
    return unit is not None and unit.id.startswith("degree-")


def _priced(words: Words, i: int, number: Number, code: str) -> Amount:
    """Money whose currency stands in front: "US$145bn", "$4 a barrel", "$37m", "$199 USD"."""
    number = _short_scale(words, number)
    unit, last = code, number.last
    again = unit_after(words.atoms, last, digits=True, large=True)
    if again and again.money and not (again.last < len(words.atoms) and words.atoms[again.last].digits):
        unit, last = again.id if again.id != "USD" else code, again.last
    last += words.lower(last) == "u.s." or (last < len(words.atoms) and words.atoms[last].text == "US")
    unit, last = rate(words.atoms, unit, last)
    if "-per-" not in unit:
        unit = _past_bracket(words, unit, last)
    return Amount(i, last, number, number.value, number.upper, unit, "money")


def _late_rate(words: Words, unit: str, last: int) -> str:
    """The unit of "two million barrels of crude oil a day", whose rate stands behind what is measured."""
    if words.lower(last) != "of":
        return unit
    thing = counted(words, last + 1, Decimal(1))
    return _rate_behind(words, unit, thing.head) if thing else unit


def _rate_behind(words: Words, unit: str, token: int) -> str:
    """The unit with the rate that stands behind a token: "three thousand tests per day"."""
    end = words.document.tokens[token].end
    j = next((k for k, atom in enumerate(words.atoms) if atom.start >= end), len(words.atoms))
    return rate(words.atoms, unit, j)[0] if words.lower(j) in ("per", "a", "an", "each", "every") else unit


def _past_bracket(words: Words, unit: str, last: int) -> str:
    """The unit of "9 billion shekels ($2.4 billion) a year"."""
    if words.lower(last) != "(":
        return unit
    close = next((k for k in range(last, min(last + BRACKET, len(words.atoms))) if words.lower(k) == ")"), None)
    return unit if close is None else rate(words.atoms, unit, close + 1)[0]


def _short_scale(words: Words, number: Number) -> Number:
    """ "$37m", "€2b": the letters that are scales only with money or a counted noun."""
    word = words.lower(number.last)
    if number.scale or word not in number_words()["doubtful_scales"] or number.form != "digits":
        return number
    scale = Decimal(number_words()["short_scales"][word])
    upper = number.upper * scale if number.upper is not None else None
    return number._replace(last=number.last + 1, value=number.value * scale, upper=upper, scale=scale)


def _measured(words: Words, i: int, number: Number) -> Amount:
    scaled = _short_scale(words, number)
    if scaled is not number:
        behind = counted(words, scaled.last, scaled.value)
        money = unit_after(words.atoms, scaled.last, digits=True, large=True)
        tight = number.scale == 0 and words.atoms[number.last].tight
        if money or _ends_range(words, i) or (behind and tight and _counts(words, behind)):
            number = scaled
    unit = (
        _lettered(words, number) or _of_unit(words, number) or _unit_after(words, number) or _inches(words, i, number)
    )
    if unit:
        return _with_unit(words, i, number, unit)
    if number.form == "fraction":
        return Amount(i, number.last, number, number.value, number.upper, "fraction", "share")
    noun = counted(words, number.last, number.value)
    if noun is None:
        return Amount(i, number.last, number, number.value, number.upper, "", "bare")
    unit_name = _rate_behind(words, noun.lemma, noun.head)
    tokens = words.document.tokens
    plain = all(tokens[k].pos in ("ADJ", "NOUN", "VERB") for k in range(noun.first, noun.head))
    if noun.lemma in TIMES and unit_name == noun.lemma and plain:
        last = next(k for k in range(number.last, len(words.atoms)) if words.tokens[k] == noun.head) + 1
        return Amount(i, last, number, number.value, number.upper, noun.lemma, "time")  # "14 consecutive years"
    return Amount(i, number.last, number, number.value, number.upper, unit_name, "noun", noun)


def _lettered(words: Words, number: Number) -> Unit | None:
    """The farads of "a capacitor of 2.5 F": a letter whose unit another word of the sentence tells."""
    j = number.last
    if number.form != "digits" or j >= len(words.atoms) or len(words.atoms[j].text) > 2:
        return None
    if words.lower(j + 1) == "." and j + 2 < len(words.atoms):
        return None  # "100 F. Street"
    unit = beside_words(words.atoms[j].text, frozenset(atom.lower for atom in words.atoms))
    return Unit(unit, j + 1, money=unit in currency_codes()) if unit else None


def _ends_range(words: Words, i: int) -> bool:
    """The second end of "$2-3m"."""
    sign = words.atoms[i - 3].text if i > 2 else ""
    return words.lower(i - 1) in DASHES and words.atoms[i - 2].digits and sign in ("$", "€", "£", "¥")


def _unit_after(words: Words, number: Number) -> Unit | None:
    """The unit written behind the number; "a half hour" has one, "a third year" counts years."""
    large = number.value >= 1000 or number.scale > 100
    unit = unit_after(words.atoms, number.last, digits=number.form == "digits", large=large)
    ordinal = number.form == "fraction" and words.lower(number.last - 1) != "half"
    return None if unit and unit.time and ordinal else unit


def _inches(words: Words, i: int, number: Number) -> Unit | None:
    """The inches of "6 ft 2 in" and '10 " long'."""
    if words.lower(number.last) == '"' and words.lower(number.last + 1) in SIZES:
        return Unit("inch", number.last + 1)
    tall = words.lower(i - 1) in ("ft", "foot", "feet") and words.lower(number.last) == "in"
    return Unit("inch", number.last + 1) if tall else None


def _counts(words: Words, noun: Counted) -> bool:
    return words.document.tokens[noun.head].tag in ("NNS", "NNPS") or noun.lemma == "person"


def _of_unit(words: Words, number: Number) -> Unit | None:
    """ "millions of dollars", "half a mile", "1/16 of a pint"; not "half of the year"."""
    j = number.last
    if number.form == "vague" and words.lower(j) == "of":
        return unit_after(words.atoms, j + 1, digits=False, large=True)
    j += words.lower(j) == "of"
    small = number.form == "digits" and 0 < number.value < 1 and j > number.last  # "0.3 of a second"
    if not (small or number.form == "fraction") or words.lower(j) not in ("a", "an", "1", "one"):
        return None
    j += 1 + (words.lower(j + 1) in ("us", "u.s."))
    return unit_after(words.atoms, j, digits=False, large=True)


def _with_unit(words: Words, i: int, number: Number, unit: Unit) -> Amount:
    last = unit.last
    if unit.money:
        number, last = _scale_behind(words, number, unit)
    if unit.id == "pound" and (number.scale > 100 or _paid(words, i)):
        unit = Unit("GBP", last, money=True)
    if unit.id in AGES and (end := _age(words, last)):
        return Amount(i, end, number, number.value, number.upper, unit.id, "age")
    name, last = rate(words.atoms, unit.id, last)
    if name == unit.id:
        name = _late_rate(words, name, last)
    if name == unit.id and unit.money:
        name = _past_bracket(words, name, last)
    kind: Kind = "money" if unit.money else "time" if unit.time and name == unit.id else "measure"
    if unit.id == "multiple":
        kind = "multiple"
    return Amount(i, last, number, number.value, number.upper, name, kind)


def _paid(words: Words, i: int) -> bool:
    """ "paid 20 pounds", "was fined about 500 pounds": pounds of money."""
    near = [words.token(k).lemma for k in range(max(0, i - PAID), i)]
    return any(word in number_words()["priced"] for word in near)


def _scale_behind(words: Words, number: Number, unit: Unit) -> tuple[Number, int]:
    """ "75 USD million" and "30 MUSD": the number with the scale of its currency, and the atom behind."""
    scale = unit.scale * Decimal(number_words()["scales"].get(words.lower(unit.last), 1))
    if scale == 1 or number.scale:
        return number, unit.last
    upper = number.upper * scale if number.upper is not None else None
    last = unit.last + (scale != unit.scale)
    return number._replace(value=number.value * scale, upper=upper, scale=scale), last


def _age(words: Words, j: int) -> int | None:
    """The atom behind "old", "-old", "-olds", "of age" that make a duration an age."""
    k = j + (words.lower(j) == "-")
    if words.lower(k) in ("old", "olds"):
        return k + 1
    return k + 2 if words.lower(k) == "of" and words.lower(k + 1) == "age" else None
