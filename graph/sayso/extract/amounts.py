"""Joins numbers with their units into amounts: money, measures, percentages, ages, counted nouns, ranges."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from .atoms import Words
from .counted_nouns import Counted, counted
from .numbers import Number, read_number
from .numbers import words as number_words
from .units import AGES, Unit, money_before, rate, unit_after

Kind = Literal["money", "measure", "time", "age", "noun", "share", "multiple", "rank", "bare"]
DASHES = "-–—‑−"


class Amount(NamedTuple):
    """Atoms `first` up to `last`; `number` is the number inside. `unit` is "" where none is known (yet)."""

    first: int
    last: int
    number: Number
    value: Decimal
    upper: Decimal | None
    unit: str
    kind: Kind
    noun: Counted | None = None

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
    j = money[1] if money else start
    if money and words.lower(j) in DASHES:
        j, negative = j + 1, True
    number = read_number(words.atoms, j)
    if number is None:
        return None
    if negative:
        number = number._replace(value=-number.value)
    return _priced(words, i, number, money[0]) if money else _measured(words, i, number)


def _minus(words: Words, i: int) -> tuple[int, bool]:
    """ "-5", "minus 5", "−5 °C"; not the dash of "10-12" or "Covid-19"."""
    if words.lower(i) == "minus":
        return i + 1 + (words.lower(i + 1) == "-"), True
    sign = words.lower(i) in ("-", "−") and i + 1 < len(words.atoms) and words.atoms[i + 1].tight
    if sign and words.atoms[i + 1].digits and (i == 0 or not words.atoms[i].tight or words.lower(i - 1) in "(/"):
        return i + 1, True
    return i, False


def _priced(words: Words, i: int, number: Number, code: str) -> Amount:
    """Money whose currency stands in front: "US$145bn", "$4 a barrel", "$37m", "$199 USD", "$2 billion dollars"."""
    number = _short_scale(words, number)
    unit, last = code, number.last
    again = unit_after(words.atoms, last, digits=True, large=True)
    if again and again.money:
        unit, last = again.id if again.id != "USD" else code, again.last
    unit, last = rate(words.atoms, unit, last)
    return Amount(i, last, number, number.value, number.upper, unit, "money")


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
        if money or (behind and number.scale == 0 and words.atoms[number.last].tight and _counts(words, behind)):
            number = scaled
    of = _of_unit(words, number)
    unit = of or unit_after(
        words.atoms, number.last, digits=number.form == "digits", large=number.value >= 1000 or number.scale > 100
    )
    if unit:
        return _with_unit(words, i, number, unit)
    if number.form == "fraction":
        return Amount(i, number.last, number, number.value, number.upper, "fraction", "share")
    noun = counted(words, number.last, number.value)
    kind: Kind = "noun" if noun else "bare"
    return Amount(i, number.last, number, number.value, number.upper, noun.lemma if noun else "", kind, noun)


def _counts(words: Words, noun: Counted) -> bool:
    return words.document.tokens[noun.head].tag in ("NNS", "NNPS") or noun.lemma == "person"


def _of_unit(words: Words, number: Number) -> Unit | None:
    """ "millions of dollars", "hundreds of kilometres", "a dozen of miles"."""
    if number.form != "vague" or words.lower(number.last) != "of":
        return None
    return unit_after(words.atoms, number.last + 1, digits=False, large=True)


def _with_unit(words: Words, i: int, number: Number, unit: Unit) -> Amount:
    last = unit.last
    if unit.id == "pound" and number.scale > 100:
        unit = Unit("GBP", last, money=True)
    if unit.id in AGES and (end := _age(words, last)):
        return Amount(i, end, number, number.value, number.upper, unit.id, "age")
    name, last = rate(words.atoms, unit.id, last)
    kind: Kind = "money" if unit.money else "time" if unit.time and name == unit.id else "measure"
    if unit.id == "multiple":
        kind = "multiple"
    return Amount(i, last, number, number.value, number.upper, name, kind)


def _age(words: Words, j: int) -> int | None:
    """The atom behind "old", "-old", "-olds", "of age" that make a duration an age."""
    k = j + (words.lower(j) == "-")
    if words.lower(k) in ("old", "olds"):
        return k + 1
    return k + 2 if words.lower(k) == "of" and words.lower(k + 1) == "age" else None


# ------------------------------------------------------------------ sharing and ranges

LINKS = frozenset({"to", "or", "and", ",", "&", "through"} | set(DASHES))
HEDGES = frozenset({"about", "even", "perhaps", "possibly", "as", "much", "many", "maybe", "nearly", "over", "more", "than",
    "around", "almost", "up"})  # fmt: skip


def link(words: Words, left: Amount, right: Amount) -> str:
    """The word that joins two neighbouring amounts, "" where more stands between: "10 to 12", "10 or even 12"."""
    between = [words.lower(k) for k in range(left.last, right.first)]
    if right.first > 0 and not between and right.value < 0 and words.lower(right.first) in DASHES:
        return "-"
    plain = [word for word in between if word not in HEDGES]
    if plain[:1] == [","] and plain[1:] in (["and"], ["or"]):
        plain = plain[1:]
    return plain[0] if len(plain) == 1 and plain[0] in LINKS else ""


def shared(words: Words, found: Sequence[Amount]) -> list[Amount]:
    """Gives an amount without unit or scale those of the next it is joined to: "1.2 to 1.5 million tonnes",
    "10, 20 and 30 percent", "eight or nine euros"; and "$4 to 5" the first one's sign."""
    result = list(found)
    for k in range(len(result) - 2, -1, -1):
        left, right = result[k], result[k + 1]
        joint = link(words, left, right)
        if joint or _spread(words, left, right):
            result[k], result[k + 1] = _share(left, right, joint)
    return result


def _spread(words: Words, left: Amount, right: Amount) -> bool:
    """ "from 240 in 2019 to 273 workers": the two ends of one movement, with a date between."""
    return words.lower(left.first - 1) == "from" and words.lower(right.first - 1) == "to"


def _share(left: Amount, right: Amount, joint: str) -> tuple[Amount, Amount]:
    if left.kind == "bare" and right.kind not in ("bare", "share") and left.number.form in ("digits", "words"):
        left = left._replace(unit=right.unit, kind=right.kind, noun=right.noun)
        if right.number.scale and not left.number.scale and left.value < right.value / right.number.scale:
            left = left._replace(value=left.value * right.number.scale)
    elif right.kind == "bare" and left.kind == "money" and joint in ("to", "or", *DASHES):
        right = right._replace(unit=left.unit, kind="money")
    if left.unit == right.unit and right.number.scale and not left.number.scale and joint in ("to", *DASHES):
        bare = right.value / right.number.scale
        if left.value < bare or (left.kind == "money" and left.value < right.number.scale / 10 and joint != ""):
            left = left._replace(value=left.number.value * right.number.scale)
    return left, right


def ranged(words: Words, found: Sequence[Amount]) -> list[Amount]:
    """Joins the ends of a range: "10-12%", "three to five", "between 10 and 12", "from 5 per cent to 20 per cent"."""
    result: list[Amount] = []
    for amount in found:
        if result and _is_range(words, result[-1], amount):
            low = result.pop()
            result.append(amount._replace(first=low.first, value=low.value, upper=abs(amount.value)))
        else:
            result.append(amount)
    return result


def _is_range(words: Words, low: Amount, high: Amount) -> bool:
    if low.unit != high.unit or low.upper is not None or high.upper is not None or low.value >= abs(high.value):
        return False
    joint = link(words, low, high)
    if joint in ("to", "through", *DASHES):
        return True
    return joint in ("and", "to") and "between" in _before(words, low.first)


def _before(words: Words, i: int) -> Iterator[str]:
    return (words.lower(k) for k in range(max(0, i - 2), i))
