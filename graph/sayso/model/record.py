"""All that was read out of one article: the unit of the cache, of `sayso extract` and of `records.jsonl`."""

from msgspec import Struct, json

from .actor import Actor
from .article import Article
from .event import Event
from .figure import Figure
from .moment import Moment
from .statement import Statement


class Record(Struct, frozen=True, kw_only=True):
    """An article with its actors, statements, events, figures and times; every list in text order."""

    article: Article
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[Moment, ...] = ()


def to_json(record: Record) -> bytes:
    """One line of UTF-8 JSON without the newline: same record, same bytes."""
    return json.encode(record)


def from_json(line: bytes | str) -> Record:
    """The inverse of `to_json`; raises msgspec.ValidationError naming the field that does not fit."""
    return json.decode(line, type=Record)
