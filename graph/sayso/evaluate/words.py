"""The words of a text, numbered, and which of them spans and quotation marks cover.

Punctuation is no word, so that it makes no difference whether a span takes in a comma or a quotation mark.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from ..model import Span

# Letters and digits, with what stands inside a word: "U.S", "didn't", "vice-president".
WORD = re.compile(r"\w+(?:[.'’‐‑-]\w+)*")

# From a mark that opens to the next one that closes, else to the end of the paragraph: a quotation of several
# paragraphs is printed with one closing mark, at its end. The straight mark does both.
QUOTED = re.compile(r"(?:[“„«\"]|``|'')(?P<inside>.*?)(?:[”»\"]|''|$)", re.MULTILINE)

Words = frozenset[int]


class Text:
    """A text cut into words; sets of words are sets of their numbers, from 0."""

    def __init__(self, text: str) -> None:
        self.text = text
        spans = [word.span() for word in WORD.finditer(text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        self.quoted: Words = self.words(Span(*quote.span("inside")) for quote in QUOTED.finditer(text))

    def __len__(self) -> int:
        return len(self._starts)

    def words(self, spans: Iterable[Span]) -> Words:
        """The words that share a character with any of the spans."""
        return frozenset(number for span in spans for number in self._range(span))

    def lower(self, words: Words) -> frozenset[str]:
        """The words themselves, in lower case."""
        return frozenset(self.text[self._starts[n] : self._ends[n]].lower() for n in words)

    def _range(self, span: Span) -> range:
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))


def jaccard(one: Words, other: Words) -> float:
    """The share of the words of both that they have in common; 1 where both are empty."""
    return len(one & other) / len(one | other) if one or other else 1.0
