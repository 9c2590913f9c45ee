"""GraphML: the network for Gephi, yEd, Cytoscape, igraph."""

from typing import BinaryIO

from .source import Source


def write(run: Source, file: BinaryIO) -> None:
    """Write the network of actors, an edge a statement and target."""
    from ..network.files import graphml

    file.write(graphml(run.network()))
