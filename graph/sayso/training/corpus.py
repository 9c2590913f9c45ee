"""A corpus of attributions, one article a line of JSON, as labelled documents."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from msgspec import Struct

from ..model import Article, Span
from ..parse import Document, parse
from ..read import ReadOptions, read_articles


class Labels(Struct, frozen=True):
    """One attribution as sets of tokens; `cue` is never empty."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]


class Labelled(Struct, frozen=True):
    """A parsed article with its attributions."""

    document: Document
    attributions: tuple[Labels, ...]


def documents(path: Path) -> Iterator[tuple[dict[str, Any], Document]]:
    """Each row of a corpus with its text as the product reads and parses it; articles it skips are left out."""
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    rows = [json.loads(line) for line in lines if line.strip()]
    by_text = {sha256(row["text"].encode()).hexdigest()[:12]: row for row in rows}
    for article in read_articles([str(path)], ReadOptions(columns={"text": "text"})):
        if isinstance(article, Article) and article.id in by_text:
            yield by_text[article.id], parse(article)


def labelled(row: dict[str, Any], document: Document) -> Labelled:
    """The document with the row's attributions; those without a cue or content in its body are left out."""
    found = [_labels(document, one) for one in row["attributions"]]
    return Labelled(document, tuple(one for one in found if one))


def _labels(document: Document, one: dict[str, Any]) -> Labels | None:
    source, cue, content = (frozenset(_tokens(document, one[role])) for role in ("source", "cue", "content"))
    return Labels(source - cue, cue, content - cue - source) if cue and content else None


def _tokens(document: Document, spans: list[list[int]]) -> set[int]:
    return {i for start, end in spans for i in document.run(Span(start, end))}
