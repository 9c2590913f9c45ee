"""Text texts as windows of what the statement encoder makes of them, with a tag for each word."""

import re
from collections.abc import Iterable, Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ...evaluate.corpora.marked import Marked, Text
from ...extract.names.name_inputs import piece_signs
from ...extract.names.tags import TAGS
from ...extract.names.word_signs import word_signs
from ...extract.speech.encoder import readings
from ...extract.speech.quotations import quotations
from ...model import Article, Span
from ...parse import Document, parse

IGNORED = -100
OPEN = "open"  # the type of words of which it is not known whether they are a name
PARAGRAPH = re.compile(r"[^\n]+")
LEADING, POSSESSIVE = re.compile(r"the\s+", re.I), re.compile(r"\s*(?:['’]s|(?<=s)['’])$")

Numbers = NDArray[np.int64]


class Example(Struct, frozen=True):
    """One window: `middle` (sub-words, 384) and `signs` (sub-words, groups) are the network's inputs; `places` and
    `tags` (words) say where the first sub-word of each word stands, and its right tag, IGNORED where not known;
    `silver` marks what the parser itself has labelled."""

    middle: NDArray[np.float16]
    signs: Numbers
    places: Numbers
    tags: Numbers
    silver: bool = False


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


def examples(one: Text, silver: bool = False) -> list[Example]:
    """The windows of a text; `silver` where its names are not annotated but the parser's."""
    document = document_of(one)
    tags = tagged(document, ((core(one.text, name), name.type) for name in one.names))
    return list(windows(document, tags, silver))


def tagged(document: Document, names: Iterable[tuple[Span, str]]) -> Numbers:
    """The tags of a document's words, of names as characters with their types."""
    tags = np.zeros(len(document), dtype=np.int64)
    for span, kind in names:
        run = document.run(span)
        for i in run:
            tags[i] = IGNORED if kind == OPEN else TAGS.index(f"{'B' if i == run.first else 'I'}-{kind}")
    return tags


def windows(document: Document, tags: Numbers, silver: bool) -> Iterator[Example]:
    """A document's windows with these tags."""
    signs = np.array(word_signs(document), dtype=np.int64)
    for read in readings(document, quotations(document)):
        here = np.flatnonzero(read.places >= 0)
        middle = read.middle.astype(np.float16)
        yield Example(middle, piece_signs(read, signs), read.places[here], tags[here + read.run.first], silver)
