"""Reads a TriG file back, graph by graph, in the file's order."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, parse, serialize

from .trig import body, canonical

Graph = list[Quad]


def graphs(path: Path) -> Iterator[Graph]:
    """The quads of one graph after the other; only one is held at a time."""
    with path.open("rb") as file:
        for _, quads in groupby(parse(file, format=RdfFormat.TRIG), key=lambda quad: quad.graph_name):
            yield list(quads)


def as_nquads(graph: Graph) -> bytes:
    """A graph as N-Quads, in canonical order."""
    return serialize(canonical(graph), format=RdfFormat.N_QUADS) or b""


def as_turtle(graph: Graph) -> bytes:
    """The triples of a graph as Turtle without the graph's name and without prefixes."""
    return body(canonical([quad.triple for quad in graph]), RdfFormat.TURTLE)
