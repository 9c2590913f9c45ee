"""Across articles: which local actors are one, under which id. The only stage that sees more than one
article."""

from .apart import apart_lines, read_apart
from .happenings import Happening, Telling, happenings, joins, tellings
from .merge import Merge
from .resolution import Resolution, resolve
from .topics import Tally, Topics, topics

__all__ = [
    "Happening", "Merge", "Resolution", "Tally", "Telling", "Topics", "apart_lines", "happenings", "joins",
    "read_apart", "resolve", "tellings", "topics",
]  # fmt: skip
