"""Tables of places in the texts of corpora, which are not part of sayso, and those texts."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

from ..model import Span


def rows(table: Path) -> list[dict[str, str]]:
    """The rows of a table by column, tab-separated; lines that begin with # tell about it."""
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))


def span(cell: str) -> Span:
    """ "3-7" of a table."""
    start, end = cell.split("-")
    return Span(int(start), int(end))


def articles(corpus: Path) -> Iterator[tuple[str, str]]:
    """`id` and `text` of each line of a file of JSON lines."""
    with corpus.open(encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            yield article["id"], article["text"]
