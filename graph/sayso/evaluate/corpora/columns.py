"""Reads corpora of names with a word and its tag a line."""

from collections.abc import Iterator, Sequence
from pathlib import Path

BREAK = "-DOCSTART-"  # before each article in some corpora

Row = tuple[str, str]


def sentences(path: Path) -> Iterator[list[Row]]:
    """The words and tags of each sentence. Blank lines end one; the start of an article is one of a single row."""
    rows: list[Row] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        parts = line.split()
        if (not parts or parts[0] == BREAK) and rows:
            yield rows
            rows = []
        if parts and parts[0] == BREAK:
            yield [(BREAK, "O")]
        elif parts:
            rows.append((parts[0], parts[-1]))


def runs(rows: Sequence[Row], types: dict[str, str]) -> list[tuple[int, int, str]]:
    """Runs of one tag; "B-" begins a new one beside another."""
    found: list[tuple[int, int, str]] = []
    before = "O"
    for i, (_, tag) in enumerate(rows):
        kind = tag.partition("-")[2]
        if tag != "O":
            goes_on = tag[0] == "I" and before.partition("-")[2] == kind
            first = found.pop()[0] if goes_on else i
            found.append((first, i + 1, types.get(kind, "other")))
        before = tag
    return found
