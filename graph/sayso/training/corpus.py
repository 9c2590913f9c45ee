"""A corpus of attributions, one article a line of JSON, as labelled documents."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from ..evaluate import Attribution, Sample, read_gold
from ..model import Article, Span
from ..parse import Document, parse
from ..read import ReadOptions, article_id, read_articles


class Labels(Struct, frozen=True):
    """One attribution as sets of tokens; `cue` is never empty."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]


class Labelled(Struct, frozen=True):
    """A parsed article with its attributions."""

    document: Document
    attributions: tuple[Labels, ...]


def documents(path: Path) -> Iterator[tuple[Sample, Document]]:
    """Each article of a corpus with its text as the product reads and parses it; those it skips are left out.
    UsageError as in `read_gold`."""
    by_id = {article_id(sample.text): sample for sample in read_gold(path)}
    for article in read_articles([str(path)], ReadOptions(columns={"text": "text"})):
        if isinstance(article, Article) and article.id in by_id:
            yield by_id[article.id], parse(article)


def labelled(sample: Sample, document: Document) -> Labelled:
    """The document with the sample's attributions; those without a cue or content in its body are left out."""
    found = [_labels(document, one) for one in sample.attributions]
    return Labelled(document, tuple(one for one in found if one))


def _labels(document: Document, one: Attribution) -> Labels | None:
    source, cue, content = (frozenset(_tokens(document, spans)) for spans in (one.source, one.cue, one.content))
    return Labels(source - cue, cue, content - cue - source) if cue and content else None


def _tokens(document: Document, spans: Iterable[Span]) -> set[int]:
    return {i for span in spans for i in document.run(span)}
