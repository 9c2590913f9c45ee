"""`sayso export`: a built run in another format."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from ..errors import UsageError
from .arguments import RunFolder, opened

Format = Annotated[
    str,
    typer.Argument(
        metavar="FORMAT", help="turtle, trig, nquads, jsonld, csv, graphml, gexf, events or ical.", show_default=False
    ),
]
To = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        help="File to write, or folder for csv [default: in the run's folder]; - for standard output.",
    ),
]


def command(format: Format, run: RunFolder = None, output: To = None) -> None:  # noqa: A002 - it names the argument
    """Write a built run in another format and print where it is.

    turtle, trig, nquads and jsonld hold all triples; graphml and gexf the network of actors for Gephi and the
    like; csv a folder of tables (statements, actors, events, figures); events the timeline as JSON, where what
    several articles tell of one happening stands once; ical its dated part as a calendar.

    Examples:

      sayso export graphml

      sayso export csv --run output/may -o tables/

      sayso export nquads -o - | gzip > may.nq.gz
    """
    from ..export import FORMATS, export

    source = opened(run)
    if format not in FORMATS:
        raise UsageError(f"there is no format {format!r}; it is one of {', '.join(sorted(FORMATS))}")
    if str(output) == "-":
        export(format, source, sys.stdout.buffer)
        return
    target = output or source.folder / FORMATS[format]
    export(format, source, target)
    print(target)
