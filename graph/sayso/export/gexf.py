"""GEXF: the network for Gephi."""

from typing import BinaryIO

from .source import Source


def write(run: Source, file: BinaryIO) -> None:
    """Write the network of actors, an edge a statement and target."""
    from ..network.files import gexf

    file.write(gexf(run.network()))
