"""Quotations: what stands between quotation marks, and whether it reads as speech or as a mere phrase."""

import re

from msgspec import Struct

from ...model import Span
from ...parse import Document, Token
from .quotation_marks import Pair, pairs, stray_closing

CARRIED = 4  # paragraphs a quotation may go on for without a mark of its own
FINITE = {"VBD", "VBZ", "VBP", "MD"}
SHOUTED = 3  # words in capitals that a title has at most
SMALL = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "by", "from", "as"}
ENDS = re.compile(r"[.,!?…;:—–-]$")


class Quotation(Struct, frozen=True, order=True):
    """Text in quotation marks: `span` with the marks, `inner` without. `closed` is false where the closing
    mark is missing, as in every paragraph but the last of a long quotation. `speech` tells a quoted clause
    (“We go home”) from a quoted word, phrase or title (a “special” friendship, “The Long Road”)."""

    span: Span
    inner: Span
    closed: bool
    speech: bool


def quotations(document: Document) -> tuple[Quotation, ...]:
    """The outermost quotations in text order; each lies within one paragraph."""
    found: list[Quotation] = []
    for inside in _pairs(document):
        for pair in inside:
            words = _words(document, pair.inner)
            if words:
                found.append(Quotation(pair.outer, pair.inner, pair.closed, _speech(document, pair, words)))
    return tuple(found)


def _pairs(document: Document) -> list[list[Pair]]:
    """The pairs of each paragraph, with those of a quotation that goes on through paragraphs without a mark.

    yes: “We leave. / It is late. / Nobody knows.” (lines are paragraphs): three, the first two left open
    no:  “We leave. / It is late. / The council met.: a forgotten mark
    """
    text, spans = document.article.text, [document.span(run) for run in document.paragraphs]
    found = [pairs(text, span) for span in spans]
    last = -1
    for n, inside in enumerate(found):
        if n > last and inside and not inside[-1].closed and inside[-1].outer.end == spans[n].end:
            last = _carried_to(document, found, n)
            for k in range(n + 1, last):
                found[k].append(Pair(spans[k], spans[k], False))
            if last > n and (mark := stray_closing(text, spans[last])):
                start = spans[last].start
                found[last].insert(0, Pair(Span(start, mark.end), Span(start, mark.start), True))
    return found


def _carried_to(document: Document, found: list[list[Pair]], n: int) -> int:
    """The paragraph whose first mark closes what paragraph `n` left open, with no marks between; else `n`."""
    for k in range(n + 1, min(n + 2 + CARRIED, len(found))):
        if stray_closing(document.article.text, document.span(document.paragraphs[k])):
            return k
        if found[k]:
            return n
    return n


def continues(quotation: Quotation, following: Quotation, document: Document) -> bool:
    """True where `following` is the next paragraph of one long quotation: the mark of the first is left open
    at its paragraph's end, and the second opens the paragraph after it, with the same mark or none."""
    first, second = document.run(quotation.span), document.run(following.span)
    tokens = document.tokens
    return (
        not quotation.closed
        and (
            not opening_mark(following, document)
            or opening_mark(quotation, document) in {"", opening_mark(following, document)}
        )
        and tokens[second.first].paragraph == tokens[first.first].paragraph + 1
        and document.paragraph_of(second.first).first == second.first
        and document.paragraph_of(first.first).last == first.last
    )


def opening_mark(quotation: Quotation, document: Document) -> str:
    """The mark a quotation opens with; none where it goes on without."""
    return document.text(Span(quotation.span.start, quotation.inner.start))


def _words(document: Document, span: Span) -> list[Token]:
    run = document.run(span)
    return [token for token in document.tokens[run.first : run.last] if any(c.isalnum() for c in token.text)]


def _speech(document: Document, pair: Pair, words: list[Token]) -> bool:
    """A clause, or four words and more that end in punctuation of their own; but no title.

    yes: “We leave at dawn,” / “Never, under any circumstances.”
    no:  “special” / “The Long Road”
    """
    inner = document.text(pair.inner).strip()
    ended = bool(ENDS.search(inner))
    if _title(words):
        return False
    return any(_finite(token) for token in words) or (ended and len(words) > 3)


def _finite(token: Token) -> bool:
    if token.pos not in {"VERB", "AUX"}:
        return False
    return token.tag in FINITE or token.tag == token.pos  # a hand-built parse has no Penn tags


def _title(words: list[Token]) -> bool:
    """Every word but the small ones capitalised; what is all in capitals is shouted."""
    big = [token for token in words if token.lower not in SMALL]
    if len(words) > SHOUTED and all(token.text.isupper() for token in words):
        return False
    return len(words) > 1 and all(token.text[0].isupper() or token.text[0].isdigit() for token in big)
