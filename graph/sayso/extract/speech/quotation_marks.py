"""Finds the quotation marks of a paragraph and which of them belong together.

Read mark by mark, never beyond the paragraph: a forgotten mark costs its paragraph and no more.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ...model import Span

DOUBLE = re.compile(r"[“”„‟«»‹›\"]|``|''")
PARTNERS = {"“": '”“"', "„": '“”"', "‟": '”"', "«": "»", "‹": "›", "``": "''\"", "”": "”", "»": "«", "›": "‹"}
OPENING, CLOSING = {"“", "„", "‟", "«", "‹", "``"}, {"”", "»", "›"}
STRAIGHT = {'"', "''"}
BEFORE_OPENING = set("([{—–-“‘'/")  # beside white space, what an opening mark may stand behind

# Opens after a space, bracket, dash or another mark, and before a word: "‘We go’", not "the boys' club".
SINGLE_OPENING = re.compile(r"(?:^|(?<=[\s(\[—–\-“\"«„]))(?:[‘'‚]|`(?!`))(?=[\w“\"$£€\[(…]|\.\.\.)")
SINGLE_REOPENING = re.compile(r"\s+([‘'])(?=\w)")
SINGLE_CLOSING = re.compile(r"(?<=[^\s‘'])[’'](?![\w’'])")
LOW_CLOSING = re.compile(r"(?<=\S)[‘’](?!\w)")
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


def stray_closing(text: str, paragraph: Span) -> Span | None:
    """The mark that closes what was opened in an earlier paragraph: the first of the paragraph, and no opening one.

    yes: They did nothing.” / They did nothing,” she said. “Now we do.”
    no:  “They did nothing.” / a stray 6" pipe
    """
    for opening, mark in _read(text, paragraph):
        return mark if opening is None and not text[mark.start - 1].isspace() else None
    return None


def _double(text: str, paragraph: Span) -> list[Pair]:
    """Quotations in double marks. A mark left open runs to the next quotation or the paragraph's end."""
    found: list[Pair] = []
    opened: list[Span] = []
    for start, mark in _read(text, paragraph):
        if start == mark:
            opened.append(mark)
        elif start:
            del opened[opened.index(start) :]
            found = [pair for pair in found if pair.outer.start > mark.end or pair.outer.end < start.start]
            found.append(Pair(Span(start.start, mark.end), Span(start.end, mark.start), True))
    for start in reversed(opened):
        end = _open_end(text, start, found, paragraph)
        found.append(Pair(Span(start.start, end), Span(start.end, end), False))
    return found


def _open_end(text: str, start: Span, found: Sequence[Pair], paragraph: Span) -> int:
    """Where a quotation ends that nothing closes: at the next one; but one that opens its paragraph holds all
    quotations in marks of another form: "Ours is a “fair” town, and ..."."""
    after = [pair for pair in found if pair.outer.start > start.start]
    sign = text[start.start]
    if start.start == paragraph.start and all(text[pair.outer.start] != sign for pair in after):
        return paragraph.end
    return min((pair.outer.start for pair in after), default=paragraph.end)


def _read(text: str, paragraph: Span) -> Iterator[tuple[Span | None, Span]]:
    """Each double mark with the one it closes: an opening mark with itself, a stray one with None."""
    opened: list[Span] = []
    for match in DOUBLE.finditer(text, paragraph.start, paragraph.end):
        mark = Span(*match.span())
        if _opens(text, mark, paragraph, opened):
            opened.append(mark)
            yield mark, mark
        elif not _measures(text, mark, opened, paragraph):
            start = _opener(text, mark, opened)
            if start:
                del opened[opened.index(start) :]
            yield start, mark


def _opener(text: str, mark: Span, opened: Sequence[Span]) -> Span | None:
    """The open mark that one closes: the nearest of its own form, else the nearest of all."""
    sign = mark.of(text)
    own = [start for start in opened if sign in PARTNERS.get(start.of(text), start.of(text))]
    near = own or opened
    return near[-1] if near else None


def _opens(text: str, mark: Span, paragraph: Span, opened: Sequence[Span]) -> bool:
    """Whether a mark opens: by its form, or by the space around it where its form is of both kinds.

    “ also closes what „ or another “ opened, « what » opened; ” and » open where no other mark is open.
    """
    sign, inside = mark.of(text), bool(opened)
    before_word = mark.end < paragraph.end and not text[mark.end].isspace()
    if sign in OPENING:
        turned = inside and sign in PARTNERS.get(opened[-1].of(text), "")
        return not (turned and _after_word(text, mark, paragraph))
    if sign in CLOSING:
        return not inside and before_word and _begins(text, mark, paragraph) and text[mark.end].isalnum()
    if not before_word:
        return not inside and mark.start == paragraph.start and mark.end < paragraph.end
    if inside:  # a quotation in a quotation, or one whose predecessor was never closed
        return _begins(text, mark, paragraph) and text[mark.end].isalnum()
    return mark.start == paragraph.start or not text[mark.start - 1].isalnum()


def _measures(text: str, mark: Span, opened: Sequence[Span], paragraph: Span) -> bool:
    """Whether a straight mark stands for inches or seconds: behind a digit, where it does not close a quotation.

    yes: “the 6" pipe”, 6'2" tall, "the 6" pipe broke," she said
    no:  "we won by 6" is all she said
    """
    if mark.of(text) not in STRAIGHT or mark.start == paragraph.start or not text[mark.start - 1].isdigit():
        return False
    if not opened or opened[-1].of(text) in OPENING:
        return True
    later = DOUBLE.search(text, mark.end, paragraph.end)
    return later is not None and not text[later.start() - 1].isspace()


def _begins(text: str, mark: Span, paragraph: Span) -> bool:
    """Whether nothing or something that is no word stands before a mark."""
    before = text[mark.start - 1] if mark.start > paragraph.start else " "
    return before.isspace() or before in BEFORE_OPENING


def _after_word(text: str, mark: Span, paragraph: Span) -> bool:
    return mark.start > paragraph.start and not text[mark.start - 1].isspace() and text[mark.start - 1] not in "([—–-"


def _single(text: str, paragraph: Span) -> Iterator[Pair]:
    """Quotations in single marks. One that nothing closes is only believed where it opens the paragraph, or where
    the same mark opens the next one."""
    openings = [
        match for match in SINGLE_OPENING.finditer(text, paragraph.start, paragraph.end)
        if not ELISION.match(text, match.start())
    ]  # fmt: skip
    done = paragraph.start
    for n, match in enumerate(openings):
        if match.start() < done:
            continue
        limit = openings[n + 1].start() if n + 1 < len(openings) else paragraph.end
        close = _single_close(text, Span(match.end(), limit), match.group())
        if close:
            done = close.end
            yield Pair(Span(match.start(), done), Span(match.end(), close.start), True)
        elif limit == paragraph.end and _left_open(text, match, paragraph):
            yield Pair(Span(match.start(), limit), Span(match.end(), limit), False)


def _left_open(text: str, match: re.Match[str], paragraph: Span) -> bool:
    following = SINGLE_REOPENING.match(text, paragraph.end)
    reopened = following is not None and following.group(1) == match.group()
    return reopened or (match.start() == paragraph.start and match.group() == "‘")


def _single_close(text: str, span: Span, sign: str) -> Span | None:
    """The mark that ends a single quotation: the first after punctuation or a word that is no plural
    possessive, else the first of all. "‘The miners’ strike is over,’ he said" ends after "over,"; feet and
    minutes ("‘a 6' wall’") are passed over likewise."""
    closing = LOW_CLOSING if sign == "‚" else SINGLE_CLOSING
    ends = [Span(*match.span()) for match in closing.finditer(text, span.start, span.end)]
    sure = [end for end in ends if not (text[end.start - 1] in "sS" or text[end.start - 1].isdigit())]
    return next(iter(sure or ends), None)
