"""Annotated articles as the reference stage meets them: parsed, with names, speakers and the encoder's vectors."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ...evaluate.corpora.annotated import Example, Mentioned
from ...extract.actors.actors import typed
from ...extract.actors.ranker import vectors
from ...extract.actors.voices import Voices
from ...extract.names.named import Name
from ...extract.names.names import names
from ...extract.names.recogniser import recognised
from ...extract.speech.encoder import readings
from ...extract.speech.quotations import quotations
from ...extract.speech.tagger import attributions
from ...extract.syntax import head_of
from ...model import Article, Span
from ...parse import Document, parse

PARAGRAPH = re.compile(r"(?:(?!\n\n).)+", re.S)
WITHIN = {"compound", "nmod"}
NOMINAL = {"NOUN", "PROPN", "PRON"}


class Read(Struct, frozen=True):
    """An annotated article, all that is known of it before anybody is referred to."""

    example: Example
    document: Document
    voices: Voices
    names: tuple[Name, ...]
    vectors: Any


def articles(path: Path) -> Iterator[Read]:
    """Each article of a converted corpus (scripts/convert_actor_corpora.py)."""
    for line in path.read_bytes().splitlines():
        yield read(msgspec.json.decode(line, type=Example))


def read(example: Example) -> Read:
    """The article parsed, encoded and its names found, as `extract` does it."""
    document = parse(_article(example))
    marks = quotations(document)
    seen = readings(document, marks)
    voices = Voices(document, marks, attributions(document, marks, seen))
    document = recognised(document, seen)
    found = typed(document, names(document, voices.heads, seen))
    return Read(example, document, voices, found, vectors(len(document), seen))


def _article(example: Example) -> Article:
    text = example.text
    body = tuple(Span(*found.span()) for found in PARAGRAPH.finditer(text) if found.group().strip())
    key = hashlib.sha256(text.encode()).hexdigest()[:12]
    return Article(id=key, source=example.id, text=text, published=example.published, body=body)


def gold(one: Read) -> dict[int, int]:
    """The number of the gold actor that each head word mentions."""
    found: dict[int, int] = {}
    for number, actor in enumerate(one.example.actors):
        for mention in actor.mentions:
            head = gold_head(one.document, mention)
            if head is not None:
                found.setdefault(head, number)
    return found


def gold_head(document: Document, mention: Mentioned) -> int | None:
    """The word of our parse that stands for a mention: its annotated head, for a name the word that the parse takes
    for the head of the name; where none is annotated the noun that the parse hangs highest."""
    run = document.run(Span(mention.start, mention.end))
    if not len(run):
        return None
    tokens = document.tokens
    if mention.head is None:
        tops = [i for i in run if tokens[i].pos in NOMINAL and (tokens[i].head not in run or tokens[i].head == i)]
        return tops[0] if tops else head_of(document, run)
    inner = document.run(Span(*mention.head))
    if not len(inner):
        return None
    head = inner.last - 1
    while mention.form == "name" and tokens[head].dep in WITHIN and tokens[head].head in run:
        head = tokens[head].head
    return head
