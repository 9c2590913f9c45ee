"""What an export is made from."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import networkx
    from pyoxigraph import Store


class Source(Protocol):
    """A built run: its triples as a TriG file and as a store, and the network made of them."""

    @property
    def trig_path(self) -> Path:
        """The canonical TriG file."""

    def store(self) -> "Store":
        """The store, open for reading."""

    def network(self) -> "networkx.MultiDiGraph":
        """The network of actors."""
