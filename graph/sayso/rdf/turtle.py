"""Triples without their graphs, as Turtle."""

from collections.abc import Iterable

from pyoxigraph import RdfFormat, Triple

from .trig import HEADER, body, canonical


def turtle(triples: Iterable[Triple]) -> str:
    """Triples as Turtle with sayso's prefixes, by subject, predicate and object."""
    return (HEADER + body(canonical(triples), RdfFormat.TURTLE)).decode("utf-8")
