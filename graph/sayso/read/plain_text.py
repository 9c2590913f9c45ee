"""A plain text file: the whole file is the article's text."""

from .draft import Draft
from .metadata import Metadata


def from_text(text: str, source: str, stated: Metadata) -> Draft:
    """The file as it is."""
    return Draft(source=source, text=text, stated=stated)
