"""Across articles: which local actors are one, under which id. The only stage that sees more than one
article."""

from .apart import apart_lines, read_apart
from .merge import Merge
from .resolution import Resolution, resolve

__all__ = ["Merge", "Resolution", "apart_lines", "read_apart", "resolve"]
