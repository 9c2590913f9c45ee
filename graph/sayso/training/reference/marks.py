"""Articles in which we marked who and what is the same: places in texts of corpora, which are not part of sayso, and in
texts of our own."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from ...evaluate.corpora.annotated import Annotated, Example, Mentioned, Named
from ..places import articles, rows, span

TYPES = {
    "p": "person", "o": "organisation", "l": "place", "e": "event", "t": "time", "b": "object", "a": "abstract",
}  # fmt: skip


def marked(table: Path, corpora: Mapping[str, Path]) -> Iterator[Example]:
    """The articles of `table`, with their texts from the `corpora` (JSON lines with `id` and `text`), by the names that
    the table has for them.

    The columns of the table: `corpus`, `text` (what the corpus calls it), `end` of the part that was marked, `clusters`
    as "p14-23,64-68 a365-374,430-432": type, and the characters of the head word of each mention. KeyError where a
    corpus lacks a text.
    """
    texts = {name: dict(articles(path)) for name, path in corpora.items()}
    for row in rows(table):
        text = texts[row["corpus"]][row["text"]][: int(row["end"])]
        actors = tuple(_named(str(n), cell) for n, cell in enumerate(row["clusters"].split()))
        yield Example(id=f"{row['corpus']}:{row['text']}", text=text, annotated=Annotated(clusters=True), actors=actors)


def _named(number: str, cell: str) -> Named:
    """ "p14-23,64-68" as a person with two mentions."""
    return Named(id=number, type=TYPES[cell[0]], mentions=tuple(map(_mention, cell[1:].split(","))))


def _mention(words: str) -> Mentioned:
    head = span(words)
    return Mentioned(start=head.start, end=head.end, head=(head.start, head.end), form="nominal")
