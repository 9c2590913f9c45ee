"""N-Quads: a quad a line, for bulk loaders and for comparing runs line by line."""

from typing import BinaryIO

from .source import Source


def write(run: Source, file: BinaryIO) -> None:
    """Write the quads of every graph, in canonical order."""
    from ..rdf.graphs import as_nquads, graphs

    for graph in graphs(run.trig_path):
        file.write(as_nquads(graph))
