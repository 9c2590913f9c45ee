"""A match of the grammar, where it stands, and what a reader makes of it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...model import Basis, MomentType
from ...model.edtf import Day
from ...parse import Document, Token
from .lexemes import Lexeme
from .tense import Direction, direction
from .timex import timex


class Place(NamedTuple):
    """Where a match stands: its document, the token that carries it, the article's date, the day that opens an
    article without one, and the last day, month or year that the text told before, with its paragraph."""

    document: Document
    token: int
    published: Day | None
    opening: Day | None
    told: Day | None
    told_in: int = -1

    @property
    def near(self) -> Day | None:
        """In an article whose own day is not known, the day told in this paragraph or the one before, else the one
        that opens the text."""
        here = self.told is not None and self.told.day is not None and self.word.paragraph - self.told_in <= 1
        return None if self.published else self.told if here else self.opening

    @property
    def towards(self) -> Direction | None:
        """The direction of the clause."""
        return direction(self.document, self.token)

    @property
    def reference(self) -> Day | None:
        """What "last week" is reckoned from: the article's date, else the day that opens its text."""
        return self.published or self.opening

    @property
    def basis(self) -> Basis:
        """What a value reckoned from the reference rests on."""
        return "published" if self.published else "inferred"

    @property
    def word(self) -> Token:
        """The token that carries the match."""
        return self.document.tokens[self.token]

    @property
    def before(self) -> str:
        """The word before that token, in lower case."""
        return self.document.tokens[self.token - 1].lower if self.token else ""


class Found(NamedTuple):
    """A match over the signs of a sentence, and the words they stand for."""

    words: Sequence[Lexeme]
    match: re.Match[str]

    def get(self, group: str) -> Lexeme | None:
        """The first word of a named group; None where the group is not in the match."""
        at = self.match.start(group) if group in self.match.re.groupindex else -1
        return self.words[at] if at >= 0 else None

    def last(self, group: str) -> Lexeme | None:
        """The last word of a named group."""
        end = self.match.end(group) if group in self.match.re.groupindex else -1
        return self.words[end - 1] if end > 0 else None

    def number(self, group: str) -> int:
        """The number of a group's first word; 0 where it is not in the match."""
        word = self.get(group)
        return word.number if word else 0

    @property
    def steps(self) -> int:
        """-1, 0 or 1 for "last", "this", "next"; of "this past" the second word counts."""
        word = self.last("R")
        return word.number if word else 0

    @property
    def anchor(self) -> Lexeme:
        """The word that carries the date, behind "early", "the" and the like."""
        return next((word for group in "MWYS" if (word := self.get(group))), self.words[self.match.start()])

    @property
    def following(self) -> str:
        """The word behind the match, in lower case."""
        end = self.match.end()
        return self.words[end].word if end < len(self.words) else ""

    @property
    def preceding(self) -> str:
        """The word before the match, in lower case."""
        start = self.match.start()
        return self.words[start - 1].word if start else ""


class Reading(NamedTuple):
    """What a match means; `value` None where it is unresolved or no calendar time."""

    timex: str | None
    value: str | None = None
    type: MomentType = "date"
    basis: Basis | None = None


def stated(value: str | None) -> Reading | None:
    """What the words alone tell; None where the calendar has no such day."""
    return Reading(timex(value), value, "date", "stated") if value else None


def reckoned(place: Place, value: str | None, otherwise: str | None) -> Reading:
    """What is reckoned from the reference; `otherwise` is the TIMEX3 value where that is not known well enough."""
    return Reading(timex(value), value, "date", place.basis) if value else Reading(otherwise)


def told(value: str | None, otherwise: str | None) -> Reading:
    """What is reckoned from a date that the text told before."""
    return Reading(timex(value), value, "date", "told") if value else Reading(otherwise)
