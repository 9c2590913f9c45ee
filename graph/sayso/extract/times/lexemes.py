"""Cuts a sentence into the words the grammar of times is written over, each with the sign of its class.

The signs are those of knowledge/en/time_words.yml and, for what is made of digits or named in calendar.yml, M a
month, W a weekday, S a season, Y a year, D a number that a day can have, N another, F one with a fraction, O an
ordinal, C "1990s", X a whole numeric date, Z "11/20", H a time of clock, h a half, V "Q3", G a holiday, K
"yesterday", A "recently", Q "daily", x anything else; marks stand for themselves.
"""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from ...knowledge import lexicon
from ...model import Span
from .spelled import folded

MARKS = {",", ".", "-", "/", "(", ")", "'"}
DASHES = {"–": "-", "—": "-", "−": "-", "’": "'"}
SCALE = re.compile(r"%|[^\W\d_]")
MONEY = frozenset("$£€¥₹#")

WORD = re.compile(
    r"(?P<X>(?<![\w./])(?:\d{4}([/.])\d{1,2}\2\d{1,2}|\d{1,2}([/.])\d{1,2}\3(?:\d{4}|\d\d)"
    r"|(?<!\d-)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-(?:\d{4}|\d\d)))(?![\w/]|\.\d|-\d(?!\d?/)))"
    r"|(?P<Z>(?<![\w./])\d{1,2}/\d{1,2}(?![\w/]|\.\d|-\d(?!\d?/)))"
    r"|(?P<H>(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:]))"
    r"|(?P<O>(?<!\w)\d{1,2}(?:st|nd|rd|th)(?!\w))"
    r"|(?P<C>(?<!\w)(?:1[5-9]|20)\d0['’]?s(?!\w)|['’]\d0s(?!\w))"
    r"|(?P<V>(?<!\w)[QqHh][1-4](?!\w))"
    r"|(?P<N>\d[\d,]*(?:\.\d+)?)"
    r"|(?P<p>(?<![^\W\d_])[ap]\.?m\.?(?![^\W_]))"
    r"|(?P<z>['’]s(?!\w))"
    r"|(?P<x>[^\W\d_]+)"
    r"|(?P<mark>\S)"
)


class Lexeme(Struct, frozen=True):
    """A word or mark: the sign of its class, its characters, itself in lower case, its number if it has one."""

    sign: str
    start: int
    end: int
    word: str
    number: int = 0


def lexemes(text: str, sentence: Span) -> list[Lexeme]:
    """The words and marks of a sentence; numbers in words are one: "twenty-third" is O 23."""
    return folded(list(_cut(text, sentence)))


def _cut(text: str, sentence: Span) -> Iterator[Lexeme]:
    holidays = {match.start(): match.end() for match in _holidays().finditer(text, *sentence)}
    behind = sentence.start
    for match in WORD.finditer(text, *sentence):
        if match.start() < behind:
            continue
        behind = holidays.get(match.start(), match.end())
        if match.start() in holidays:
            yield Lexeme("G", match.start(), behind, text[match.start() : behind].lower().replace("’", "'"))
        else:
            yield _lexeme(match, text)


def _lexeme(match: re.Match[str], text: str) -> Lexeme:
    kind, word = match.lastgroup, match[0].lower()
    if kind == "N":
        return _number(match, text)
    if kind == "x":
        return _word(match)
    if kind == "mark":
        mark = DASHES.get(word, word)
        return Lexeme(mark if mark in MARKS else "x", match.start(), match.end(), word)
    digits = re.sub(r"\D", "", word) if kind in {"O", "C", "V"} else ""
    return Lexeme(str(kind), match.start(), match.end(), word, int(digits or 0))


def _number(match: re.Match[str], text: str) -> Lexeme:
    """Digits: no time where they are money, a percentage, a decimal or glued to letters ("10kW", "A380")."""
    word, (start, end) = match[0], match.span()
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    if (before and (before[-1] in MONEY or _glued(before))) or SCALE.match(after or " ") or "," in word.rstrip(","):
        return Lexeme("x", start, end, word)
    word = word.rstrip(",")
    end = start + len(word)
    if "." in word:
        return Lexeme("F", start, end, word)
    number = int(word)
    if len(word) == 4 and 1500 <= number < 2100:
        return Lexeme("Y", start, end, word, number)
    return Lexeme("D" if len(word) <= 2 and 1 <= number <= 31 else "N", start, end, word, number)


def _glued(before: str) -> bool:
    letters = before[-1].isalpha() and before.lower() not in {"fy", "cy"}
    return letters or (before[-1] == "." and before[:-1].isdigit())


def _word(match: re.Match[str]) -> Lexeme:
    word = match[0].lower()
    sign, number = _signs().get(word, ("x", 0))
    return Lexeme(sign, match.start(), match.end(), word, number)


@cache
def _signs() -> dict[str, tuple[str, int]]:
    """The sign of every word the grammar knows, and the number it stands for."""
    times, calendar = lexicon("time_words"), lexicon("calendar")
    signs = {str(word): (str(sign), 0) for sign, words in times["classes"].items() for word in words}
    signs |= {word: ("K", steps) for word, steps in times["named_days"].items()}
    signs |= dict.fromkeys(times["vague"], ("A", 0)) | dict.fromkeys(times["frequencies"], ("Q", 0))
    signs |= {word: ("R", steps) for word, steps in times["relations"].items()}
    signs |= {word: ("S", number) for word, number in calendar["seasons"].items()}
    signs |= {word: ("M", number) for word, number in calendar["months"].items()}
    signs |= {word: ("W", number) for word, number in calendar["weekdays"].items()}
    signs |= {f"{word}s": ("W", number) for word, number in calendar["weekdays"].items() if len(word) > 5}
    signs |= {word: ("O", number) for word, number in times["ordinals"].items()}
    signs |= {word: ("N", number) for word, number in (times["small"] | times["tens"]).items()}
    return signs


@cache
def _holidays() -> re.Pattern[str]:
    times = lexicon("time_words")
    known = {*times["holidays"], *times["floating"], *times["easter"], *times["lunar_new_year_names"]}
    names = [re.escape(name).replace("'", "['’]") for name in sorted(known, key=lambda name: (-len(name), name))]
    return re.compile(rf"\b(?:{'|'.join(names)})\b", re.IGNORECASE)
