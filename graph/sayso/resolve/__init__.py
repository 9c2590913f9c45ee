"""Across articles: which local actors are one, under which id. The only stage that sees more than one
article."""

from .merge import Merge
from .resolution import Resolution, resolve

__all__ = ["Merge", "Resolution", "resolve"]
