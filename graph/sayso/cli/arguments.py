"""Arguments and options that several commands share, each with its help said once."""

from pathlib import Path
from typing import Annotated

import typer

from ..errors import UsageError
from ..run import Run
from ..settings import confidence

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help="Files (.txt .md .html .jsonl .csv), folders, globs, file:// URLs, or - for JSON Lines on standard input.",
        show_default=False,
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="Publication date (2024-05-16, 2024-05 or 2024) of articles whose sidecar, front matter or row states "
        "none; it goes before a date found in a web page or in the text.",
    ),
]
Column = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FIELD=NAME",
        help="The column of a table that holds a field (text, title, date, publisher, author, url, id, language), "
        "e.g. text=body_html; repeatable.",
    ),
]
Workers = Annotated[int, typer.Option(min=0, help="Processes; 0 chooses by the amount of work.")]
MinConfidence = Annotated[
    float,
    typer.Option(
        parser=confidence,
        metavar="NUMBER",
        help="Leave out statements that the extraction is less sure of than this, 0 to 1.",
    ),
]
Knowledge = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="A folder of tables imported by `sayso knowledge import` [default: the one SAYSO_KNOWLEDGE names].",
        show_default=False,
    ),
]
Concepts = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="A list of topics of your own, in YAML, in place of those found: which statement is about which, and "
        "whether it agrees (docs/topics.md).",
        show_default=False,
    ),
]
RunFolder = Annotated[
    Path | None,
    typer.Option("--run", "-r", metavar="RUN", help="The run's folder; the newest in output/ if left out."),
]


def opened(folder: Path | None) -> Run:
    """The run a command is about."""
    return Run.open(folder) if folder else Run.latest()


def columns(pairs: list[str] | None) -> dict[str, str]:
    """["text=body"] as {"text": "body"}; UsageError for anything else."""
    return pairs_of(pairs, "--column")


def pairs_of(pairs: list[str] | None, what: str) -> dict[str, str]:
    """["name=value", ...] as a dictionary."""
    found = {}
    for pair in pairs or []:
        name, equals, value = pair.partition("=")
        if not (equals and name and value):
            raise UsageError(f"{what} takes name=value, not {pair!r}")
        found[name.strip()] = value.strip()
    return found
