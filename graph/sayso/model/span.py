"""A stretch of an article's text."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """Character offsets into `Article.text`: Python code points, end exclusive (as in NIF and RFC 5147)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters themselves: `Span(0, 2).of("No.")` is "No"."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """True where the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """True where `other` lies wholly inside (or is the same)."""
        return self.start <= other.start and other.end <= self.end


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span around all of `spans`; ValueError if there are none."""
    found = list(spans)
    return Span(min(s.start for s in found), max(s.end for s in found))
