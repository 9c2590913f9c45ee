"""One news article as read: its exact text, what is known about it, and which parts are the story."""

from typing import Literal

from msgspec import Struct

from .span import Span

PublishedBasis = Literal["metadata", "text", "address", "given", "unknown"]
MarkKind = Literal[
    "headline", "standfirst", "byline", "metadata", "caption", "credit", "teaser", "breadcrumb", "comment"
]


class Mark(Struct, frozen=True):
    """A part of the text that is not the story (it keeps its place, so offsets stay true)."""

    span: Span
    kind: MarkKind


class Article(Struct, frozen=True, kw_only=True):
    """An article; `text` is the decoded source unchanged, and every offset in the record counts in it.

    `id` is the first 12 hex digits of the SHA-256 of the text. `source` is the name the article was read
    under (a file's path below the input it was found in), never an absolute path. `published` is an
    ISO 8601 / EDTF date as precise as it is known ("2024-05", "2024-05-16"); `published_basis` tells where it was
    found: "address" is the path of its URL or the name of its file. `body` holds one span a
    paragraph of the story, in order; `marks` the rest.
    """

    id: str
    source: str
    text: str
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    url: str | None = None
    language: str = "en"
    body: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
