"""Triples to a network of actors: derived from the store, never edited. The only importer of networkx."""

from .build import build
from .layout import Box, Positions, positions
from .measure import communities, components, salience
from .project import Tally, dominant, project, strongest, weighty

__all__ = [
    "Box", "Positions", "Tally", "build", "communities", "components", "dominant", "positions", "project", "salience",
    "strongest", "weighty",
]  # fmt: skip
