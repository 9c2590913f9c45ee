"""Tables of articles: one a row of CSV, one a line of JSON Lines."""

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from ..errors import UnreadableArticle
from .draft import Draft
from .metadata import from_mapping, pick, scrub
from .options import ReadOptions
from .skipped import Skipped

DELIMITERS = ",;\t|"


class _Seen:
    """The columns of rows without a text, so that each set of columns is reported once with its count."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, ...], int] = {}

    def add(self, row: Mapping[str, Any]) -> None:
        columns = tuple(map(str, row))
        self.counts[columns] = self.counts.get(columns, 0) + 1

    def report(self, source: str) -> Iterator[Skipped]:
        for columns, count in self.counts.items():
            rows = "a row" if count == 1 else f"{count} rows"
            names = ", ".join(columns[:20]) or "none"
            advice = "name the column of the text: --column text=NAME"
            yield Skipped(source, f"no text in {rows} (columns: {names})", advice)


def from_json_lines(lines: Iterable[str], source: str, options: ReadOptions) -> Iterator[Draft | Skipped]:
    """One article a line; a broken line is skipped, the rest is read."""
    seen = _Seen()
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from _json_row(line, f"{source}#{number}", (source, options, seen))
    yield from seen.report(source)


def _json_row(line: str, name: str, rest: tuple[str, ReadOptions, _Seen]) -> Iterator[Draft | Skipped]:
    source, options, seen = rest
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        cause = getattr(error, "msg", "a value too large or nested too deeply")
        yield Skipped(name, f"not valid JSON ({cause})", "write one JSON object a line")
        return
    if not isinstance(row, dict):
        yield Skipped(name, "not a JSON object", 'write objects with a "text" key, one a line')
        return
    yield from _row(row, (source, name), options, seen)


def from_csv(file: TextIO, source: str, options: ReadOptions) -> Iterator[Draft | Skipped]:
    """One article a row; the first row names the columns."""
    # The limit is the process's, and too low for articles: it is raised, never lowered.
    csv.field_size_limit(max(csv.field_size_limit(), 16 * options.max_characters))
    rows = _csv_rows(file)
    seen = _Seen()
    try:
        for number, row in enumerate(rows, 1):
            yield from _row(row, (source, f"{source}#{number}"), options, seen)
    except csv.Error as error:
        yield Skipped(source, f"not valid CSV ({error})", "save it again as CSV with quoted fields")
    yield from seen.report(source)


def _csv_rows(file: TextIO) -> Iterator[dict[str, Any]]:
    start = file.tell()
    head = file.readline(1_000_000)
    file.seek(start)
    outside = re.sub(r'"[^"]*"', "", head)
    delimiter = max(DELIMITERS, key=outside.count)
    for row in csv.DictReader(file, delimiter=delimiter):
        yield {column: cell for column, cell in row.items() if column is not None}  # None holds extra cells


def _row(
    row: Mapping[str, Any], names: tuple[str, str], options: ReadOptions, seen: _Seen
) -> Iterator[Draft | Skipped]:
    source, name = names
    given = pick(row, "id", options.columns)
    if isinstance(given, str | int) and str(given).strip():
        name = f"{source}#{' '.join(scrub(str(given)).split())}"
    text = _text(pick(row, "text", options.columns))
    if text is None:
        seen.add(row)
        return
    yield Draft(source=name, text=text, stated=from_mapping(row, options.columns))


def _text(value: object) -> str | None:
    """A text, or a list of paragraphs, as one string; None where there is none."""
    if isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(v, str) for v in value):
        value = "\n\n".join(value)
    return scrub(value) if isinstance(value, str) and value.strip() else None


def drafts(make: Callable[[], Iterator[Draft | Skipped]], source: str) -> Iterator[Draft | Skipped]:
    """The rows that `make` yields, and one line for a table that stops being readable half-way."""
    try:
        yield from make()
    except UnicodeDecodeError as error:
        yield Skipped(source, f"not valid {error.encoding.upper()} after some rows", "save it as UTF-8")
    except UnreadableArticle as error:
        yield Skipped(error.source, error.reason, error.advice)
