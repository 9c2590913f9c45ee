"""Texts as windows of sub-words, with a tag for each word."""

import re
from collections.abc import Iterable, Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ...evaluate.corpora.marked import Marked, Text
from ...extract.names.name_inputs import piece_signs, piece_views
from ...extract.names.tags import TAGS
from ...extract.names.word_signs import word_signs
from ...extract.speech.encoder import readings
from ...extract.speech.encoder import windows as cut
from ...extract.speech.quotations import quotations
from ...model import Article, Span
from ...parse import Document, parse

IGNORED = -100
PARAGRAPH = re.compile(r"[^\n]+")
LEADING, POSSESSIVE = re.compile(r"the\s+", re.I), re.compile(r"\s*(?:['’]s|(?<=s)['’])$")

Numbers = NDArray[np.int64]


class Example(Struct, frozen=True):
    """One window: `ids` (sub-words), `signs` (sub-words, groups) and `views` (sub-words, STATE + width, in halves) are
    the network's inputs; `places` and `tags` (words) say where the first sub-word of each word stands, and its right
    tag, IGNORED where not known."""

    ids: Numbers
    signs: Numbers
    views: NDArray[np.float16]
    places: Numbers
    tags: Numbers


def document_of(one: Text) -> Document:
    """The text as the product parses it, a line a paragraph."""
    body = tuple(Span(line.start(), line.end()) for line in PARAGRAPH.finditer(one.text))
    return parse(Article(id=one.id, source=one.id, text=one.text, body=body))


def core(text: str, name: Marked) -> Span:
    """The name without a leading article and without the mark of possession."""
    words = text[name.start : name.end]
    start = name.start + (found.end() if (found := LEADING.match(words)) and found.end() < len(words) else 0)
    tail = POSSESSIVE.search(text[start : name.end])
    return Span(start, start + tail.start() if tail and tail.start() else name.end)


def examples(one: Text) -> list[Example]:
    """The windows of a text."""
    document = document_of(one)
    tags = tagged(document, ((core(one.text, name), name.type) for name in one.names))
    return list(windows(document, tags))


def tagged(document: Document, names: Iterable[tuple[Span, str]]) -> Numbers:
    """The tags of a document's words, of names as characters with their types."""
    tags = np.zeros(len(document), dtype=np.int64)
    for span, kind in names:
        run = document.run(span)
        for i in run:
            tags[i] = TAGS.index(f"{'B' if i == run.first else 'I'}-{kind}")
    return tags


def windows(document: Document, tags: Numbers) -> Iterator[Example]:
    """A document's windows with these tags."""
    signs = np.array(word_signs(document), dtype=np.int64)
    for window, read in zip(cut(document), readings(document, quotations(document)), strict=True):
        ids, here = np.array(window.pieces, dtype=np.int64), np.flatnonzero(read.places >= 0)
        told, views = piece_signs(read, signs), piece_views(read, document.states).astype(np.float16)
        yield Example(ids, told, views, read.places[here], tags[here + read.run.first])
