"""CSV: a folder of tables, each the answer to a named question over the whole run."""

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from ..atomic import write_text
from .source import Source

if TYPE_CHECKING:
    from pyoxigraph import Store

# table -> the question whose rows it holds
TABLES = {
    "articles": "articles",
    "actors": "actors",
    "roles": "who-holds-which-role",
    "statements": "statements",
    "stances": "stances",
    "events": "events",
    "figures": "figures-by-unit",
}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(run: Source, folder: Path) -> None:
    """Write one CSV file a table into `folder`, as UTF-8 with a header line."""
    store = run.store()
    for table, question in TABLES.items():
        write_text(folder / f"{table}.csv", _table(store, question))


def cell(value: object) -> str:
    """A value as a cell; text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return "" if value is None else str(value)


def _table(store: "Store", name: str) -> str:
    from ..rdf.questions import filled, question
    from ..rdf.store import table

    asked = question(name)
    columns, rows = table(store, asked.sparql, filled(asked, {}))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()
