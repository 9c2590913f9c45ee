"""A run in other formats, one a file; the same run gives the same bytes."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from ..atomic import writing
from ..errors import UsageError
from . import gexf, graphml, ical, jsonld, nquads, tables, timeline, trig, turtle
from .source import Source

__all__ = ["FORMATS", "export"]

_STREAMS: dict[str, tuple[str, Callable[[Source, BinaryIO], None]]] = {
    "turtle": ("graph.ttl", turtle.write),
    "trig": ("graph.trig", trig.write),
    "nquads": ("graph.nq", nquads.write),
    "jsonld": ("graph.jsonld", jsonld.write),
    "graphml": ("network.graphml", graphml.write),
    "gexf": ("network.gexf", gexf.write),
    "events": ("events.json", timeline.write),
    "ical": ("events.ics", ical.write),
}
# the name each format takes where none is given; csv is a folder of tables
FORMATS = {**{form: name for form, (name, _) in _STREAMS.items()}, "csv": "tables"}


def export(form: str, run: Source, target: Path | BinaryIO) -> None:
    """Write `run` in the format `form` (one of FORMATS) to a file, to a folder (csv), or to an open file.

    A file appears whole or not at all. UsageError for an unknown format, and for csv to an open file.
    """
    if form == "csv":
        if not isinstance(target, Path):
            raise UsageError("csv is a folder of tables: say where with --output FOLDER")
        tables.write(run, target)
    elif form not in _STREAMS:
        raise UsageError(f"{form!r} is no export format; there are: {', '.join(FORMATS)}")
    elif isinstance(target, Path):
        with writing(target) as file:
            _STREAMS[form][1](run, file)
    else:
        _STREAMS[form][1](run, target)
