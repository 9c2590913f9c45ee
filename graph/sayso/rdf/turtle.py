"""The answer to a CONSTRUCT or DESCRIBE as Turtle."""

from collections.abc import Iterable

from pyoxigraph import RdfFormat, Triple, serialize

from .vocabulary import PREFIXES


def turtle(triples: Iterable[Triple]) -> str:
    """Triples as Turtle with sayso's prefixes, in one order whatever order they come in."""
    text: bytes = serialize(sorted(triples, key=str), format=RdfFormat.TURTLE, prefixes=PREFIXES)
    return text.decode("utf-8")
