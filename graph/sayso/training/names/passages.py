"""Passages whose names we marked: places in texts of corpora, which are not part of sayso."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from ...evaluate.corpora.marked import Marked, Text
from ..places import articles, rows, span

TYPES = {"P": "person", "O": "organisation", "L": "place", "M": "other"}


def passages(table: Path, corpora: Mapping[str, Path]) -> list[Text]:
    """The passages of `table`, with their texts from the `corpora`: files of GAP (tab-separated) and of PolNeAR (JSON
    lines), by the names that the table has for them.

    The columns of the table: `corpus`, `text` (what the corpus calls it), `start` and `end` of the passage, `names` as
    "P3-7 O20-24": type and characters of the passage. KeyError where a corpus lacks a text.
    """
    texts = {name: dict(_texts(path)) for name, path in corpora.items()}
    return [_passage(row, texts[row["corpus"]][row["text"]]) for row in rows(table)]


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    if path.suffix != ".tsv":
        yield from articles(path)
        return
    with path.open(encoding="utf-8", newline="") as file:
        yield from ((row["ID"], row["Text"]) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _passage(row: Mapping[str, str], text: str) -> Text:
    start, end = int(row["start"]), int(row["end"])
    return Text(f"{row['text']}-{start}", text[start:end], tuple(map(_name, row["names"].split())))


def _name(cell: str) -> Marked:
    """ "P3-7" as a person."""
    run = span(cell[1:])
    return Marked(run.start, run.end, TYPES[cell[0]])
