"""Corpora of attributions as labelled documents: PolNeAR's form and GUM's, both JSON Lines."""

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
    """A parsed article with its attributions. `convention` numbers the way it is annotated (`signs.CONVENTIONS`);
    `unsure` are tokens nothing is known of, which teach nothing."""

    document: Document
    attributions: tuple[Labels, ...]
    convention: int = 0
    unsure: frozenset[int] = frozenset()


def documents(path: Path) -> Iterator[tuple[dict[str, Any], Document]]:
    """Each row of a corpus with its text as the product reads and parses it; articles it skips are left out."""
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    rows = [json.loads(line) for line in lines if line.strip()]
    by_text = {sha256(row["text"].encode()).hexdigest()[:12]: row for row in rows}
    for article in read_articles([str(path)], ReadOptions(columns={"text": "text"})):
        if isinstance(article, Article) and article.id in by_text:
            yield by_text[article.id], parse(article)


def labelled(row: dict[str, Any], document: Document) -> Labelled:
    """The document with the row's attributions; a row of GUM has "edus"."""
    return _of_gum(row, document) if "edus" in row else _of_polnear(row, document)


def _of_polnear(row: dict[str, Any], document: Document) -> Labelled:
    found = [_labels(document, one) for one in row["attributions"]]
    return Labelled(document, tuple(one for one in found if one))


def _of_gum(row: dict[str, Any], document: Document) -> Labelled:
    """Credits are no attributions. Where no cue could be told, the attribution's tokens teach nothing."""
    found, unsure = [], set()
    for one in row["attributions"]:
        labels = None if one["credit"] else _labels(document, one)
        if labels:
            found.append(labels)
        else:
            unsure |= _tokens(document, [*one["attribution_edu"], *one["content"]])
    return Labelled(document, tuple(found), 1, frozenset(unsure))


def _labels(document: Document, one: dict[str, Any]) -> Labels | None:
    source, cue, content = (frozenset(_tokens(document, one[role])) for role in ("source", "cue", "content"))
    return Labels(source - cue, cue, content - cue - source) if cue and content else None


def _tokens(document: Document, spans: list[list[int]]) -> set[int]:
    return {i for start, end in spans for i in document.run(Span(start, end))}
