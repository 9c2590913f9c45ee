"""Statements of news whose stance we marked: places in the articles of a corpus, which is not part of sayso."""

from collections.abc import Mapping
from pathlib import Path

from ...model import Span
from ..places import articles, rows
from .newsmtsc import PARTS, hashed
from .sentences import STANCES, Sentence, Target


def marked_statements(table: Path, corpus: Path) -> list[Sentence]:
    """The statements of `table`, with the texts of the articles from `corpus` (JSON lines with `id` and `text`).

    The columns of the table: `article`; `said` and `around`, the speaker's words and the cue, `mentions` of the target,
    all as "start-end" in characters of the article; `stance` as in our sentences. A part of the articles is held out.
    """
    texts = dict(articles(corpus))
    return [_statement(texts[row["article"]], row) for row in rows(table)]


def _statement(text: str, row: Mapping[str, str]) -> Sentence:
    said, around, mentions = (_spans(row[name]) for name in ("said", "around", "mentions"))
    target = Target(mentions, STANCES[row["stance"]])
    return Sentence(text, said, around, (target,), is_held_out(row["article"]), "marked")


def is_held_out(article: str) -> bool:
    """Whether an article is for development."""
    return int(hashed(article), 16) % PARTS == 0


def _spans(cell: str) -> tuple[Span, ...]:
    """ "3-7 20-24" as spans."""
    pairs = (one.split("-") for one in cell.split())
    return tuple(Span(int(start), int(end)) for start, end in pairs)
