"""Turtle: all triples in one graph; which article a node is from, its sayso:reportedIn says."""

from typing import BinaryIO

from .source import Source


def write(run: Source, file: BinaryIO) -> None:
    """Write the triples of every graph, one graph after the other."""
    from ..rdf.graphs import as_turtle, graphs
    from ..rdf.trig import HEADER

    file.write(HEADER)
    for graph in graphs(run.trig_path):
        file.write(as_turtle(graph))
