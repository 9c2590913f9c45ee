"""Prints the answer to a question: a table on a terminal, else CSV, or as told."""

import csv
import io
import sys
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..errors import UsageError
from ..settings import BASE

NAMESPACE = "https://w3id.org/sayso#"
Rows = Sequence[dict[str, Any]]


def show(answer: Any, form: str | None) -> None:
    """Print rows, a truth value or triples to standard output."""
    if isinstance(answer, bool):
        print("yes" if answer else "no")
    elif form == "ttl" or (answer and not isinstance(answer[0], dict)):
        _turtle(answer)
    else:
        form = form or ("table" if sys.stdout.isatty() else "csv")
        WRITERS[form](answer)


def list_questions() -> None:
    """Print the named questions, what they answer, and their parameters."""
    from ..rdf.questions import questions

    console = Console()
    table = Table(box=None, pad_edge=False)
    for head in ("question", "answers", "parameters"):
        table.add_column(head)
    for one in questions():
        told = ", ".join(f"{p.name} ({'any' if p.default in (None, '') else p.default})" for p in one.parameters)
        table.add_row(one.name, escape(one.title), escape(told))
    console.print(table)


def _turtle(triples: Any) -> None:
    from ..rdf.turtle import turtle

    if triples and isinstance(triples[0], dict):
        raise UsageError("--format ttl is for CONSTRUCT and DESCRIBE; a SELECT takes table, csv, tsv, json or md")
    print(turtle(triples), end="")


def print_sparql(question: str) -> None:
    """Print the SPARQL of a named question."""
    from ..rdf.questions import question as named

    print(named(question).sparql)


def _table(rows: Rows) -> None:
    console = Console()
    table = Table(show_lines=False)
    for name in _names(rows):
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(escape(_short(_text(value))) for value in row.values()))
    console.print(table)
    console.print(f"{len(rows):,} rows", style="dim")


def _separated(rows: Rows, dialect: str) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, dialect=dialect, lineterminator="\n")
    writer.writerow(_names(rows))
    writer.writerows([_text(value) for value in row.values()] for row in rows)
    print(buffer.getvalue(), end="")


def _json(rows: Rows) -> None:
    import msgspec

    print(msgspec.json.format(msgspec.json.encode(rows), indent=1).decode())


def _markdown(rows: Rows) -> None:
    names = _names(rows)
    print(f"| {' | '.join(names)} |\n|{'---|' * len(names)}")
    for row in rows:
        cells = (_text(value).replace("|", "\\|").replace("\n", " ") for value in row.values())
        print(f"| {' | '.join(cells)} |")


def _names(rows: Rows) -> list[str]:
    return list(rows[0]) if rows else []


def _short(text: str) -> str:
    """An IRI as a person would write it: sayso:kind-direct, actor/Q7747."""
    return text.removeprefix(BASE) if text.startswith(BASE) else text.replace(NAMESPACE, "sayso:")


def _text(value: Any) -> str:
    return "" if value is None else str(value)


WRITERS = {
    "table": _table,
    "csv": lambda rows: _separated(rows, "excel"),
    "tsv": lambda rows: _separated(rows, "excel-tab"),
    "json": _json,
    "md": _markdown,
}
