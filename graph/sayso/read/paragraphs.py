"""Where the paragraphs of a text are."""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from ..model import Span

LINE = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]+")
BREAK = r"(?:\r\n|\n|\r(?!\n)|\x85|\u2028)"
BLANK = re.compile(rf"{BREAK}[^\S\n\r]*{BREAK}|[\f\u2029]")
STARTS_ITEM = re.compile(r"[ \t]*(?:[-*+•‣▪●·–—>|]\s|\d{1,2}[.)]\s|#{1,6}\s|=+$|-{3,}$|\S+://|@)")
TERMINAL = re.compile(r"[.!?…:;][\"”’'»)\]*_]*$")
CONTINUES = re.compile(r"[a-z]+[\s,;.]")
LEAD = re.compile(r"[\s>\ufeff\u200b]*")
SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s+(?=[A-Z“\"‘])")
NARROWEST, WIDEST = 35, 132  # columns that text is wrapped to
LONGEST = 8_000  # characters in one piece: a longer one would cost the parser its memory


class Line(Struct, frozen=True):
    """A line that is not empty; `apart` where an empty line or a page break comes before it."""

    start: int
    text: str
    apart: bool

    @property
    def indent(self) -> int:
        """How far the line is moved in."""
        return len(self.text) - len(self.text.lstrip())


def paragraphs(text: str) -> tuple[Span, ...]:
    """One span a paragraph, without the white space around it, in order.

    A line is a paragraph, except where the text is wrapped: lines filled up to one width, or a line that
    goes on in lower case, are one paragraph. A paragraph longer than the parser can hold is cut at the ends
    of sentences.
    """
    lines = list(_lines(text))
    width = _width(lines)
    spans: list[Span] = []
    for number, line in enumerate(lines):
        end = line.start + len(line.text)
        if number and _joins(lines[number - 1], line, width):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(line.start, end))
    return tuple(piece for span in spans for piece in _pieces(text, _trimmed(text, span)))


def _lines(text: str) -> Iterator[Line]:
    end = 0
    for match in LINE.finditer(text):
        if match.group().strip(" \t\xa0\ufeff\u200b"):
            yield Line(match.start(), match.group().rstrip(), bool(BLANK.search(text, end, match.start())))
            end = match.end()


def _width(lines: list[Line]) -> int | None:
    """The width that the text is wrapped to, or None. In wrapped prose most full lines end inside a
    sentence, so that about two lines in three begin with a small letter."""
    pairs = [(one, two) for one, two in pairwise(lines) if not two.apart]
    if len(pairs) < 3:
        return None
    lengths = sorted(len(one.text) for one, _ in pairs)
    width = lengths[len(lengths) * 9 // 10]
    full = [two for one, two in pairs if _full(one, two, width)]
    small = sum(two.text.lstrip()[:1].islower() for two in full)
    return width if NARROWEST <= width <= WIDEST and len(full) >= 3 and small >= len(full) * 0.4 else None


def _full(line: Line, after: Line, width: int) -> bool:
    """True where the next line's first word would not have fitted."""
    return len(line.text) + 1 + len(after.text.split(maxsplit=1)[0]) > width - 2


def _joins(before: Line, line: Line, width: int | None) -> bool:
    if line.apart or STARTS_ITEM.match(line.text) or line.indent > before.indent + 1:
        return False
    if width and _full(before, line, width):
        return True
    return not TERMINAL.search(before.text) and bool(CONTINUES.match(line.text))


def _trimmed(text: str, span: Span) -> Span:
    inside = span.of(text)
    lead = LEAD.match(inside)
    return Span(span.start + (lead.end() if lead else 0), span.start + len(inside.rstrip(" \t\xa0\u200b")))


def _pieces(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST:
        cut = start + _cut(text[start : start + LONGEST])
        yield _trimmed(text, Span(start, cut))
        start = cut
    if start < span.end:
        yield Span(start, span.end)


def _cut(piece: str) -> int:
    ends = [match.end() for match in SENTENCE_END.finditer(piece)]
    if ends:
        return ends[-1]
    space = piece.rfind(" ")
    return space + 1 if space > 0 else len(piece)
