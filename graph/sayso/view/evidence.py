"""Article text cut into pieces at every highlight, so that a page can show evidence without counting."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from .contents import Context, Piece

SURROUNDINGS = 280
"""Characters of a long paragraph shown on each side of the evidence."""

BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
LINE = re.compile(r"\n\s*")
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+")


class Highlight(NamedTuple):
    """A stretch of text (code points, end exclusive) and its mark, as in `contents`."""

    start: int
    end: int
    mark: str


class Window(NamedTuple):
    """A stretch of text to be shown."""

    start: int
    end: int


class CutText(NamedTuple):
    """An article's paragraphs as pieces, and where each piece starts in the text."""

    paragraphs: list[list[Piece]]
    starts: list[int]

    def context(self, window: Window) -> Context:
        """The pieces within a window whose ends were among the cuts."""
        return bisect_left(self.starts, window.start), bisect_left(self.starts, window.end)


def paragraphs(text: str) -> list[Window]:
    """The paragraphs: apart by blank lines where the text uses them throughout, else one a line."""
    blank, lines = len(BLANK_LINE.findall(text)), len(LINE.findall(text))
    border = BLANK_LINE if blank and blank * 8 >= lines else LINE
    found, start = [], 0
    for match in border.finditer(text):
        found.append(Window(start, match.start()))
        start = match.end()
    found.append(Window(start, len(text)))
    return [window for window in found if text[window.start : window.end].strip()]


def window(text: str, parts: Sequence[Window], start: int, end: int) -> Window:
    """The paragraphs around text[start:end]; of long ones, the sentences nearest to it."""
    left = max((part.start for part in parts if part.start <= start), default=0)
    right = min((part.end for part in parts if part.end >= end), default=len(text))
    if start - left > SURROUNDINGS:
        left = _sentence_start(text, start - SURROUNDINGS, start)
    if right - end > SURROUNDINGS:
        right = _sentence_end(text, end, end + SURROUNDINGS)
    return Window(left, right)


def _sentence_start(text: str, earliest: int, start: int) -> int:
    for border in (SENTENCE_END, re.compile(r"\s+")):
        match = border.search(text, earliest, start)
        if match:
            return match.end()
    return earliest


def _sentence_end(text: str, end: int, latest: int) -> int:
    for border in (SENTENCE_END, re.compile(r"\s+")):
        ends = [match.start() for match in border.finditer(text, end, latest)]
        if ends:
            return ends[-1]
    return latest


def cut(text: str, parts: Sequence[Window], highlights: Iterable[Highlight], windows: Iterable[Window]) -> CutText:
    """Cuts the paragraphs at the ends of every highlight and window; what lies between paragraphs is left
    out. Marks stand longest first, so the last mark of a piece is the innermost."""
    ordered = sorted(highlights, key=lambda item: (item.start, -item.end, item.mark))
    spans = [*parts, *windows, *((item.start, item.end) for item in ordered)]
    borders = sorted({place for start, end in spans for place in (start, end)})
    pieces: list[list[Piece]] = []
    starts: list[int] = []
    open_marks: list[Highlight] = []
    upcoming = iter([*ordered, Highlight(len(text) + 1, len(text) + 1, "")])
    nearest = next(upcoming)
    for part in parts:
        row: list[Piece] = []
        inside = borders[bisect_left(borders, part.start) : bisect_left(borders, part.end) + 1]
        for start, end in pairwise(inside):
            while nearest.start <= start:
                open_marks.append(nearest)
                nearest = next(upcoming)
            open_marks = [item for item in open_marks if item.end > start]
            marks = [item.mark for item in open_marks]
            row.append([text[start:end], *marks] if marks else text[start:end])
            starts.append(start)
        pieces.append(row)
    return CutText(pieces, starts)
