"""Which unit the words beside a number name: the table of units, and the currencies by sign, code and name.

Names and codes of currencies are Babel's (Unicode CLDR, ISO 4217); everyday words are in
knowledge/en/units.yml. A currency is never converted; "$" without more is taken for the US dollar.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from ...knowledge import lexicon
from ...model import Span
from .atoms import Atom, atoms

Names = dict[tuple[str, ...], str]


class Unit(NamedTuple):
    """A unit's id (knowledge/en/units.yml, an ISO 4217 code, or two of these joined by "-per-") and the
    atom behind its words. `money` and `time` say what it measures; `scale` is that of "30 MUSD" (million dollars)."""

    id: str
    last: int
    money: bool = False
    time: bool = False
    scale: Decimal = Decimal(1)


@cache
def _known() -> dict[str, Any]:
    return lexicon("units")


@cache
def _units() -> tuple[Names, Names, Names, int]:
    """Names (lower case), symbols (as written), symbols that must be glued, and the longest key."""
    names: Names = {}
    symbols: Names = {}
    glued: Names = {}
    for unit, facts in _known()["units"].items():
        for name in facts.get("names", ()):
            names |= {_key(name): unit, _key(name + "s"): unit, _key(_inner_plural(name)): unit}
        names |= {_key(name): unit for name in facts.get("forms", ())}
        symbols |= {_key(name, lower=False): unit for name in facts.get("symbols", ())}
        glued |= {_key(name, lower=False): unit for name in facts.get("glued", ())}
    return names, symbols, glued, max(map(len, (*names, *symbols, *glued)))


def _inner_plural(name: str) -> str:
    """ "degrees celsius" beside "degree celsius"."""
    return name.replace("degree ", "degrees ", 1)


def _key(words: str, *, lower: bool = True) -> tuple[str, ...]:
    found = atoms(words, Span(0, len(words)))
    return tuple(atom.lower if lower else atom.text for atom in found)


@cache
def _currencies() -> tuple[Names, Names, frozenset[str]]:
    """Currencies by name in lower case, by sign, and the ISO codes in use."""
    from babel import Locale

    english = Locale("en")
    codes = {code: name for code, name in english.currencies.items() if "(" not in name and code != "XXX"}
    names = {_key(name): code for code, name in codes.items()}
    names |= {_key(name + "s"): code for code, name in codes.items()}
    for word, code in _known()["currency_words"].items():
        names |= {_key(word): code, _key(word + "s"): code}
    signs = {_key(sign, lower=False): code for code, sign in english.currency_symbols.items() if code in codes}
    signs |= {_key(sign, lower=False): code for sign, code in _known()["currency_symbols"].items()}
    return (
        names,
        {k: c for k, c in signs.items() if k != (c,)},
        frozenset(codes) - set(_known()["word_codes"]),
    )


def money_before(found: Sequence[Atom], i: int) -> Unit | None:
    """The currency written from atom `i` on, in front of a number.

    "US$", "HK$", "€", "RM", "USD", "USD$", "MSEK", "at euro 20m". Not "RM" or "USD" as words of their own ("the RM
    said"), nor "the dollar 2 million barrels".
    """
    _, signs, codes = _currencies()
    if found[i].text.upper() in codes and i + 2 < len(found) and found[i + 1].text == "$" and found[i + 1].tight:
        return Unit(found[i].text.upper(), i + 2, money=True)
    for length in (4, 3, 2, 1):
        key = tuple(atom.text for atom in found[i : i + length])
        code = signs.get(key) or (key[0] if length == 1 and key and key[0] in codes else None)
        if key == ("PS",) and not _transcribed(found, i + 1):
            continue
        if code and len(key) == length and _in_front(found, i + length, key[-1]):
            return Unit(code, i + length, money=True)
    if i + 1 == len(found) or not found[i + 1].digits:
        return None
    return _scaled_code(found, i, codes) or _worded_before(found, i)


def _transcribed(found: Sequence[Atom], j: int) -> bool:
    """ "PS21,700" and "PS1.5m" of texts that lost their pound signs; not "PS5"."""
    follows = j < len(found) and found[j].tight and found[j].digits
    return follows and (len(found[j].text) > 2 or _text(found, j + 1) in _scale_words())


def _worded_before(found: Sequence[Atom], i: int) -> Unit | None:
    """ "rmb 10", "usd 20", "at euro 20m"."""
    code = _known()["currency_words"].get(found[i].lower)
    short = code is not None and found[i].lower in (code.lower(), "rmb")
    leads = _text(found, i - 1) in BEFORE_MONEY and _text(found, i + 2) in _scale_words()
    return Unit(code, i + 1, money=True) if code and (short or leads) else None


BEFORE_MONEY = frozenset({"at", "of", "to", "for", "about", "from", "by", "over", "than", "worth", "nearly", "around"})


@cache
def _scale_words() -> frozenset[str]:
    return frozenset(lexicon("numbers")["scales"]) | frozenset(lexicon("numbers")["short_scales"])


def _in_front(found: Sequence[Atom], j: int, sign: str, *, tight: bool = False) -> bool:
    """A number follows: at once, after one space behind a sign or code (unless `tight`), or after a minus."""
    if tight and not (j < len(found) and found[j].tight):
        return False
    if j < len(found) and found[j].text in "-−" and not sign.isalpha():
        j += 1
    return (j < len(found) and found[j].digits) or (j < len(found) and not sign.isalpha() and _number_word(found[j]))


def _number_word(atom: Atom) -> bool:
    return atom.lower in lexicon("numbers")["cardinals"]


def unit_after(found: Sequence[Atom], j: int, *, digits: bool, large: bool) -> Unit | None:
    """The unit written from atom `j` on, behind a number written in `digits` or words.

    "percent", "barrels per day", "-year", "km/h", "Australian dollars", "yuan", "€", "USD". Not the "in" of
    "5 in hospital", nor "won" behind a small number.
    """
    tight = j < len(found) and found[j].tight
    j += j < len(found) and found[j].text in "-‐‑" and tight and j + 1 < len(found) and found[j + 1].tight
    if inside := _bracketed(found, j, digits=digits):
        return inside
    j += _text(found, j) == "-" and _text(found, j + 1) in TIMES  # "28 - year - old", "30 - year bonds"
    return _money_after(found, j, large) or _measure(found, j, digits)


def _bracketed(found: Sequence[Atom], j: int, *, digits: bool) -> Unit | None:
    """ "20 (kg)"; not "20 (the second...)"."""
    unit = _measure(found, j + 1, digits) if _text(found, j) in BRACKETS else None
    if unit is None or _text(found, unit.last) != BRACKETS[found[j].text]:
        return None
    return unit._replace(last=unit.last + 1)


BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}


def _money_after(found: Sequence[Atom], j: int, large: bool) -> Unit | None:
    names, signs, codes = _currencies()
    for length in range(min(4, len(found) - j), 0, -1):
        words = found[j : j + length]
        lower, text = tuple(w.lower for w in words), tuple(w.text for w in words)
        code = names.get(lower)
        if length == 1:
            if lower[0] in _known()["large_only"] and not large:
                code = None
            next_price = text[0].upper() in codes and _in_front(found, j + 1, "$", tight=True)
            code = None if next_price else code or (text[0] if text[0] in codes else None)
            sign = signs.get(text) if text[0] != "PS" else None  # "110PS" tells the power of an engine
            code = code or (sign if not text[0].isalnum() or text[0] == "元" or words[0].tight else None)
        if code:
            return Unit(code, j + length, money=True)
    return _scaled_code(found, j, codes)


PREFIXES = {"k": Decimal(1000), "K": Decimal(1000), "M": Decimal(10**6), "B": Decimal(10**9), "T": Decimal(10**12)}


def _scaled_code(found: Sequence[Atom], j: int, codes: frozenset[str]) -> Unit | None:
    """ "30 MUSD", "120 MEUR" of company reports."""
    text = found[j].text if j < len(found) else ""
    if len(text) == 4 and text[0] in PREFIXES and text[1:] in codes:
        return Unit(text[1:], j + 1, money=True, scale=PREFIXES[text[0]])
    return None


@cache
def currency_codes() -> frozenset[str]:
    """Every ISO 4217 code, and those of the table for what has none (BTC)."""
    names, signs, codes = _currencies()
    return codes | frozenset(names.values()) | frozenset(signs.values()) | frozenset(_known()["word_codes"])


def _measure(found: Sequence[Atom], j: int, digits: bool) -> Unit | None:
    names, symbols, glued, longest = _units()
    for length in range(min(longest, len(found) - j), 0, -1):
        words = [atom for atom in found[j : j + length] if atom.text != "-"]
        lower = tuple(w.lower for w in found[j : j + length])
        unit = names.get(lower) or (names.get(tuple(w.lower for w in words)) if len(words) > 1 else None)
        if not unit and digits:
            if any(w.digits and not w.tight for w in found[j + 1 : j + length]):
                continue  # "12 m 2" is no area
            text = tuple(w.text for w in found[j : j + length])
            short = tuple(w.text for w in words)
            unit = symbols.get(text) or symbols.get(short)
            unit = unit or (glued.get(text) if found[j].tight or _over(found, j + length) else None)
        if unit:
            return Unit(unit, j + length, time=unit in TIMES)
    return None


def _over(found: Sequence[Atom], j: int) -> bool:
    """The "/" of "1.3 A/cm2", before which a lone letter is a unit."""
    return _text(found, j) == "/" and found[j].tight


def beside_words(symbol: str, near: frozenset[str]) -> str | None:
    """The unit that a lone letter stands for beside certain words: the farad of "the capacitor holds 2.5 F"."""
    told: dict[str, list[str]] = _known()["beside_words"].get(symbol, {})
    return next((unit for unit, words in told.items() if not near.isdisjoint(words)), None)


TIMES = frozenset({
    "second", "minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade", "century",
})  # fmt: skip
# "a year earlier" is no rate
AFTER_TIME = frozenset({"earlier", "ago", "later", "before", "after", "old", "hence", "previously", "prior"})
AGES = frozenset({"day", "week", "month", "year", "decade", "century"})


def rate(found: Sequence[Atom], unit: str, j: int) -> tuple[str, int]:
    """The unit with what it is reckoned by, and the atom behind: "barrel" + "a day" is "barrel-per-day".

    "per barrel", "an hour", "-a-day", "/km", "daily". Not "a" before any other noun ("$5 a minister paid").
    """
    k = j
    dashed = _text(found, k) == "-"
    k += dashed
    word = _text(found, k)
    if word in _known()["adverb_rates"] and not dashed:
        return f"{unit}-per-{_known()['adverb_rates'][word]}", k + 1
    if word not in ("per", "a", "an", "each", "every", "/"):
        return unit, j
    k += 1
    k += _text(found, k) == "-"
    for length in (3, 2, 1):
        by = " ".join(atom.lower for atom in found[k : k + length])
        if len(found) >= k + length and by in _known()["rate_words"] and _text(found, k + length) not in AFTER_TIME:
            by = _known()["rate_same"].get(by, by)
            return f"{unit}-per-{by.replace(' ', '-')}", k + length
    measure = _measure(found, k, digits=True) if word in ("per", "/") else None
    if measure:
        return f"{unit}-per-{measure.id}", measure.last
    if word == "per" and k < len(found) and found[k].text.isalpha():
        return f"{unit}-per-{found[k].lower}", k + 1
    return unit, j


def _text(found: Sequence[Atom], k: int) -> str:
    return found[k].lower if k < len(found) else ""
