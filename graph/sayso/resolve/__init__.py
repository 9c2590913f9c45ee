"""Across articles: which local actors are one, under which id. The only stage that sees more than one
article."""

from .apart import apart_lines, read_apart
from .merge import Merge
from .resolution import Resolution, resolve
from .topics import Tally, Topics, topics

__all__ = ["Merge", "Resolution", "Tally", "Topics", "apart_lines", "read_apart", "resolve", "topics"]
