"""A built run on this computer: its page, and SPARQL over HTTP for other programs."""

from .server import RunServer

__all__ = ["RunServer"]
