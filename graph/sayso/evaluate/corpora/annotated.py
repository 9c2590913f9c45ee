"""The form in which actors are annotated for evaluation and training: one article a line of JSON."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct


class Annotated(Struct, frozen=True, kw_only=True):
    """What of an article is annotated exhaustively: forms of mentions, types of actors, and whether links to Wikidata,
    clusters of mentions and readings of place names are; `predicates` says that what somebody is said to be ("Orr is a
    minister") is marked as a mention."""

    forms: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    links: bool = False
    clusters: bool = False
    readings: bool = False
    predicates: bool = False


class Mentioned(Struct, frozen=True, kw_only=True):
    """A mention: its characters, those of its syntactic head, its form ("name", "nominal", "pronoun", "metonym")."""

    start: int
    end: int
    head: tuple[int, int] | None
    form: str


class Named(Struct, frozen=True, kw_only=True):
    """Someone or something mentioned. `type` is ours where the corpus has it, else the corpus's own ("event")."""

    id: str
    type: str
    name: str | None = None
    wikidata: str | None = None
    country: str | None = None
    mentions: tuple[Mentioned, ...] = ()


class Example(Struct, frozen=True, kw_only=True):
    """An article with its actors; offsets are code points of `text`, ends exclusive."""

    id: str
    text: str
    published: str | None = None
    annotated: Annotated
    actors: tuple[Named, ...] = ()
    readings: tuple[dict[str, Any], ...] = ()
    roles: tuple[dict[str, Any], ...] = ()


def named(mentions: Sequence[Mentioned], text: str) -> str | None:
    """The longest name among the mentions, None where none is a name."""
    return max((text[one.start : one.end] for one in mentions if one.form == "name"), key=len, default=None)
