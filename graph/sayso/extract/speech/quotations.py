"""Quotations: what stands between quotation marks, and whether it reads as speech or as a mere phrase."""

import re

from msgspec import Struct

from ...model import Span
from ...parse import Document, Token
from .quotation_marks import Pair, pairs

FINITE = {"VBD", "VBZ", "VBP", "MD"}
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
    for run in document.paragraphs:
        for pair in pairs(document.article.text, document.span(run)):
            words = _words(document, pair.inner)
            if words:
                found.append(Quotation(pair.outer, pair.inner, pair.closed, _speech(document, pair, words)))
    return tuple(found)


def continues(quotation: Quotation, following: Quotation, document: Document) -> bool:
    """True where `following` is the next paragraph of one long quotation: the mark of the first is left open
    at its paragraph's end, and the second opens the paragraph after it."""
    first, second = document.run(quotation.span), document.run(following.span)
    tokens = document.tokens
    return (
        not quotation.closed
        and tokens[second.first].paragraph == tokens[first.first].paragraph + 1
        and document.paragraph_of(second.first).first == second.first
        and document.paragraph_of(first.first).last == first.last
    )


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
    big = [token for token in words if token.lower not in SMALL]
    return len(words) > 1 and all(token.text[0].isupper() or token.text[0].isdigit() for token in big)
