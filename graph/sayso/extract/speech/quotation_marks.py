"""Finds the quotation marks of a paragraph and which of them belong together.

Read mark by mark, never beyond the paragraph: a forgotten mark costs its paragraph and no more.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from ...model import Span

DOUBLE = re.compile(r"[“”„«»\"]|``|''")
OPENING, CLOSING = {"“", "„", "«", "``"}, {"”", "»"}

# Opens after a space, bracket, dash or another mark, and before a word: "‘We go’", not "the boys' club".
SINGLE_OPENING = re.compile(r"(?:^|(?<=[\s(\[—–\-“\"]))[‘'](?=[\w“\"$£€])")
SINGLE_CLOSING = re.compile(r"(?<=[^\s‘'])[’'](?![\w’'])")
ELISION = re.compile(r"[‘'’](?:tis|twas|em|cause|til|till|bout|round|n['’]|\d0s|\d\d)\b", re.IGNORECASE)


class Pair(Struct, frozen=True, order=True):
    """A quotation's place: `outer` with its marks, `inner` without; `closed` is false where no mark ends it."""

    outer: Span
    inner: Span
    closed: bool


def pairs(text: str, paragraph: Span) -> list[Pair]:
    """The outermost quotations of a paragraph, in text order and not overlapping.

    “We leave,” she said.          one, of "We leave,"
    ‘We leave,’ she said.          one, British style
    The girls’ team lost 6'2" of … none: apostrophes and inches
    """
    found = sorted([*_double(text, paragraph), *_single(text, paragraph)], key=lambda p: p.outer)
    outermost: list[Pair] = []
    for pair in found:
        if not outermost or pair.outer.start >= outermost[-1].outer.end:
            outermost.append(pair)
    return outermost


def _double(text: str, paragraph: Span) -> list[Pair]:
    """Quotations in double marks. A mark left open runs to the next quotation or the paragraph's end."""
    found: list[Pair] = []
    opened: list[Span] = []
    for match in DOUBLE.finditer(text, paragraph.start, paragraph.end):
        mark = Span(*match.span())
        if _opens(text, mark, paragraph, bool(opened)):
            opened.append(mark)
        elif opened and _closes(text, mark, opened[-1]):
            start = opened.pop()
            found = [pair for pair in found if pair.outer.start > mark.end or pair.outer.end < start.start]
            found.append(Pair(Span(start.start, mark.end), Span(start.end, mark.start), True))
    for start in reversed(opened):
        end = min((p.outer.start for p in found if p.outer.start > start.start), default=paragraph.end)
        found.append(Pair(Span(start.start, end), Span(start.end, end), False))
    return found


def _opens(text: str, mark: Span, paragraph: Span, inside: bool) -> bool:
    """Whether a mark opens: by its form, or a straight one by the space around it."""
    sign = mark.of(text)
    if sign in CLOSING:
        return False
    if sign in OPENING:
        # “ also closes what „ opened: „Ja“
        return not (sign == "“" and inside and _after_word(text, mark))
    if inside:
        return False
    return mark.end < paragraph.end and not text[mark.end].isspace()


def _closes(text: str, mark: Span, opening: Span) -> bool:
    """A curly mark is not closed by an inch sign: “the 6" pipe”."""
    curly = opening.of(text) in OPENING
    return not (curly and mark.of(text) == '"' and text[mark.start - 1].isdigit())


def _after_word(text: str, mark: Span) -> bool:
    return mark.start > 0 and not text[mark.start - 1].isspace() and text[mark.start - 1] not in "([—–-"


def _single(text: str, paragraph: Span) -> Iterator[Pair]:
    """Quotations in single marks. One that nothing closes is only believed at the paragraph's opening."""
    openings = [
        match for match in SINGLE_OPENING.finditer(text, paragraph.start, paragraph.end)
        if not ELISION.match(text, match.start())
    ]  # fmt: skip
    done = paragraph.start
    for n, match in enumerate(openings):
        if match.start() < done:
            continue
        limit = openings[n + 1].start() if n + 1 < len(openings) else paragraph.end
        close = _single_close(text, Span(match.end(), limit))
        if close:
            done = close.end
            yield Pair(Span(match.start(), done), Span(match.end(), close.start), True)
        elif match.start() == paragraph.start and match.group() == "‘" and limit == paragraph.end:
            yield Pair(Span(match.start(), limit), Span(match.end(), limit), False)


def _single_close(text: str, span: Span) -> Span | None:
    """The mark that ends a single quotation: the first after punctuation or a word that is no plural
    possessive, else the first of all. "‘The miners’ strike is over,’ he said" ends after "over,"."""
    ends = [Span(*match.span()) for match in SINGLE_CLOSING.finditer(text, span.start, span.end)]
    sure = [end for end in ends if text[end.start - 1] not in "sS"]
    return next(iter(sure or ends), None)
