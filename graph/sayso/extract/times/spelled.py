"""Numbers in words: "twenty-five", "twenty third", "nineteen eighty-six", "two thousand and fifteen"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ...knowledge import lexicon

if TYPE_CHECKING:
    from .lexemes import Lexeme


def folded(words: list["Lexeme"]) -> list["Lexeme"]:
    """The words of a sentence, those that make one number joined.

    yes: "twenty-third" 23rd, "two thousand and fifteen" 2015, "nineteen eighty-six" 1986
    no: "twenty, three"
    """
    found, i = [], 0
    while i < len(words):
        number, sign, end = _number(words, i)
        if end > i + 1:
            span = words[i:end]
            found.append(replace(span[-1], sign=sign, start=span[0].start, number=number))
        else:
            found.append(_alone(words[i]))
        i = end
    return found


def _alone(word: "Lexeme") -> "Lexeme":
    """A number from thirteen up can be a day without more: "January fifteen"."""
    return replace(word, sign="D") if word.sign == "N" and word.word.isalpha() and 13 <= word.number <= 31 else word


def _number(words: Sequence["Lexeme"], i: int) -> tuple[int, str, int]:
    """The number that begins there, its sign, and where it ends; as it stands where it is one word."""
    first = words[i]
    if first.sign != "N" or not first.word.isalpha():
        return first.number, first.sign, i + 1
    low, sign, end = _below_hundred(words, i)
    if sign == "O":
        return low, "O", end
    after = words[end].word if end < len(words) else ""
    if low < 3 and after == "thousand":
        more, _, stop = _rest(words, end + 1)
        return (low * 1000 + more, "Y", stop) if more < 100 else (low * 1000, "Y", end + 1)
    if 15 <= low <= 20:
        more, _, stop = _rest(words, end + (after == "hundred"))
        if after == "hundred" or more >= 10:
            return low * 100 + more, "Y", stop
    return low, "D" if 13 <= low <= 31 or end > i + 1 else "N", end


def _rest(words: Sequence["Lexeme"], i: int) -> tuple[int, str, int]:
    """What adds to a thousand or a century: "(and) eighty-six"; 0 where nothing does."""
    start = i + 1 if i < len(words) and words[i].word == "and" else i
    if start >= len(words) or words[start].sign != "N" or not words[start].word.isalpha():
        return 0, "N", i
    number, sign, end = _below_hundred(words, start)
    return (number, sign, end) if sign == "N" else (0, "N", i)


def _below_hundred(words: Sequence["Lexeme"], i: int) -> tuple[int, str, int]:
    first = words[i].number
    j = i + 2 if i + 1 < len(words) and words[i + 1].sign == "-" else i + 1
    times = lexicon("time_words")
    if first < 20 or first % 10 or j >= len(words):
        return first, "N", i + 1
    one = words[j].word
    if 0 < times["small"].get(one, 0) < 10:
        return first + times["small"][one], "N", j + 1
    if 0 < times["ordinals"].get(one, 0) < 10:
        return first + times["ordinals"][one], "O", j + 1
    return first, "N", i + 1
