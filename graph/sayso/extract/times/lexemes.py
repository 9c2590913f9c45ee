"""Cuts a sentence into the words the grammar of times is written over, each with the sign of its class.

The signs are those of knowledge/en/time_words.yml and, for what is made of digits or named in calendar.yml, M a
month, W a weekday, S a season, Y a year, 9 a year of two digits ("'68"), D a number that a day can have, N another, F
one with a fraction, O an ordinal, C "1990s", 8 "90s", X a whole numeric date, Z "11/20", H a time of clock, h a half, V
"Q3", G a holiday, K "yesterday", A "recently", Q "daily", x anything else; marks stand for themselves.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from ...knowledge import lexicon
from ...model import Span
from .spelled import folded

MARKS = {",", ".", "-", "/", "(", ")", "'"}
DASHES = {"–": "-", "—": "-", "−": "-", "’": "'"}
SCALE = re.compile(r"%|[^\W\d_]")
OTHERWISE = {"c": "8", "a": "9"}  # signs that no group of a pattern can be named by
CENTURY_TURNS = 40
MONEY = frozenset("$£€¥₹#")

WORD = re.compile(
    r"(?P<X>(?<![\w./])(?:\d{4}([/.])\d{1,2}\2\d{1,2}|\d{1,2}([/.])\d{1,2}\3(?:\d{4}|\d\d)"
    r"|(?<!\d-)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-(?:\d{4}|\d\d)))(?![\w/]|\.\d|-\d(?!\d?/)))"
    r"|(?P<B>(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\w%]|[.,]\d))"
    r"|(?P<Z>(?<![\w./])\d{1,2}/\d{1,2}(?![\w/]|\.\d|-\d(?!\d?/)))"
    r"|(?P<H>(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:]))"
    r"|(?P<O>(?<!\w)\d{1,2}(?:st|nd|rd|th)(?!\w))"
    r"|(?P<C>(?<!\w)(?:1[5-9]|20)\d0(?:['’]?| )s(?!\w)|['’]\d0s(?!\w))"
    r"|(?P<c>(?<![\w.,$£€¥])[2-9]0s(?!\w))"
    r"|(?P<a>(?<!\w)['’]\d\d(?!\w))"
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
    return _told_apart(folded(list(_cut(text, sentence))))


def _told_apart(words: list[Lexeme]) -> list[Lexeme]:
    """Words whose class their neighbours tell: "beginning on May 5" is from then on, "April of 87" of that year."""
    found = list(words)
    for i, (word, other) in enumerate(pairwise(words)):
        if word.word == "beginning" and other.word in {"on", "in"}:
            found[i] = replace(word, sign="!")
        elif word.word == "of" and i and words[i - 1].sign == "M" and other.sign == "N" and len(other.word) == 2:
            found[i + 1] = replace(other, sign="9", number=year_of(other.number))
    return found


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
    if kind == "B":
        return Lexeme("X", match.start(), match.end(), f"{word[:4]}-{word[4:6]}-{word[6:]}")
    digits = re.sub(r"\D", "", word) if kind in {"O", "C", "V", "c", "a"} else ""
    number = year_of(int(digits)) if kind == "a" else int(digits or 0)
    return Lexeme(OTHERWISE.get(str(kind), str(kind)), match.start(), match.end(), word, number)


def year_of(two_digits: int) -> int:
    """The year of two digits: of this century up to 39."""
    return two_digits + (2000 if two_digits < CENTURY_TURNS else 1900)


def _number(match: re.Match[str], text: str) -> Lexeme:
    """Digits: no time where they are money, a percentage, a decimal or glued to letters ("10kW", "A380")."""
    word, (start, end) = match[0], match.span()
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    if (
        (before and (before.strip()[-1:] in MONEY or _glued(before)))
        or SCALE.match(after or " ")
        or "," in word.rstrip(",")
    ):
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
    letters = before[-1].isalpha() and before.lower() not in {"fy", "cy", "sy"}
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
    known = {*times["holidays"], *times["floating"], *times["easter"], *times["moving_names"]}
    names = [re.escape(name).replace("'", "['’]") for name in sorted(known, key=lambda name: (-len(name), name))]
    return re.compile(rf"\b(?:{'|'.join(names)})\b", re.IGNORECASE)
