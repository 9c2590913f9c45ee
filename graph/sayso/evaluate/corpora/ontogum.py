"""GUM with the mentions that OntoNotes would mark: what most public figures of coreference are measured on."""

from collections.abc import Iterator
from pathlib import Path

from .annotated import Example
from .gum import examples as every


def examples(path: Path) -> Iterator[Example]:
    """The document of one CoNLL-U file."""
    return every(path, ontonotes=True)
