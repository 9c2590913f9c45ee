"""Prints the answer to a question: a table on a terminal, else CSV, or as told."""

import csv
import io
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..errors import UsageError
from ..settings import BASE

if TYPE_CHECKING:
    from ..rdf.questions import Solutions

NAMESPACE = "https://w3id.org/sayso#"


def show(answer: "Solutions | Sequence[Any] | bool", form: str | None) -> None:
    """Print rows, a truth value or triples to standard output; UsageError where `form` is not for them."""
    if isinstance(answer, bool):
        _truth(answer, form)
    elif isinstance(answer, Sequence):
        _turtle(answer, form)
    else:
        if form == "ttl":
            raise UsageError(f"--format ttl is for CONSTRUCT and DESCRIBE; a SELECT takes {', '.join(WRITERS)}")
        WRITERS[form or ("table" if sys.stdout.isatty() else "csv")](answer)


def list_questions() -> None:
    """Print the named questions, what they answer, and their parameters."""
    from ..rdf.questions import questions

    console = Console()
    table = Table(box=None, pad_edge=False)
    for head in ("question", "answers", "parameters"):
        table.add_column(head)
    for one in questions():
        told = ", ".join(f"{p.name} ({_default(p.default)})" for p in one.parameters)
        table.add_row(one.name, escape(one.title), escape(told))
    console.print(table)


def print_sparql(question: str) -> None:
    """Print the SPARQL of a named question."""
    from ..rdf.questions import question as named

    print(named(question).sparql)


def _default(value: str | int | None) -> str:
    if value is None:
        return "must be given"
    return "any" if value == "" else str(value)


def _truth(answer: bool, form: str | None) -> None:
    if form not in (None, "table", "json"):
        raise UsageError(f"--format {form} is not for an ASK, which takes table or json")
    words = ("true", "false") if form == "json" else ("yes", "no")
    print(words[0] if answer else words[1])


def _turtle(triples: Sequence[Any], form: str | None) -> None:
    from ..rdf.turtle import turtle

    if form not in (None, "ttl"):
        raise UsageError(f"--format {form} is not for CONSTRUCT and DESCRIBE, which take ttl")
    print(turtle(triples), end="")


def _table(found: "Solutions") -> None:
    console = Console()
    table = Table(show_lines=False)
    for name in found.columns:
        table.add_column(name, overflow="fold")
    for row in _cells(found):
        table.add_row(*(escape(_short(cell)) for cell in row))
    console.print(table)
    console.print("1 row" if len(found.rows) == 1 else f"{len(found.rows):,} rows", style="dim")


def _separated(found: "Solutions", dialect: str) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, dialect=dialect, lineterminator="\n")
    writer.writerow(found.columns)
    writer.writerows(_cells(found))
    print(buffer.getvalue(), end="")


def _json(found: "Solutions") -> None:
    import msgspec

    encoder = msgspec.json.Encoder(decimal_format="number")
    print(msgspec.json.format(encoder.encode(found.rows), indent=1).decode())


def _markdown(found: "Solutions") -> None:
    print(f"| {' | '.join(found.columns)} |\n|{' --- |' * len(found.columns)}")
    for row in _cells(found):
        cells = (cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for cell in row)
        print(f"| {' | '.join(cells)} |")


def _cells(found: "Solutions") -> Iterator[list[str]]:
    """The rows as text; nothing for a variable without a value."""
    for row in found.rows:
        yield ["" if value is None else str(value) for value in row.values()]


def _short(text: str) -> str:
    """An IRI as a person would write it: sayso:kind-direct, actor/Q7747."""
    return text.removeprefix(BASE) if text.startswith(BASE) else text.replace(NAMESPACE, "sayso:")


WRITERS = {
    "table": _table,
    "csv": lambda found: _separated(found, "excel"),
    "tsv": lambda found: _separated(found, "excel-tab"),
    "json": _json,
    "md": _markdown,
}
