"""Tables that a user has imported: a folder of them, used beside ours or in their place.

The folder is told by SAYSO_KNOWLEDGE, so that worker processes see the same one. Nothing is used unasked.
"""

import csv
import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from ..errors import UsageError

VARIABLE = "SAYSO_KNOWLEDGE"
KINDS = ("offices", "organisations", "places")
TABLES = {"offices": "offices", "organisations": "organisations", "regions": "places"}  # ours: the kind beside it

Row = dict[str, str]


class Imported(Struct, frozen=True, order=True):
    """An imported table: `kind` and `name` say where it lies (KIND/NAME.tsv), `replaces` whether it stands in the
    place of ours; the rest is what its header states."""

    kind: str
    name: str
    rows: int
    replaces: bool = False
    as_of: str = ""
    source: str = ""
    licence: str = ""


def folder() -> Path | None:
    """The folder in use; None where there is none."""
    told = os.environ.get(VARIABLE)
    return Path(told) if told else None


def use(chosen: Path | None) -> None:
    """Use the tables of that folder from now on (None: only ours), here and in the processes started later."""
    before = os.environ.pop(VARIABLE, None)
    if chosen is not None:
        os.environ[VARIABLE] = str(chosen.resolve())
    if os.environ.get(VARIABLE) != before:
        _forget()


@contextmanager
def using(chosen: Path | None) -> Iterator[None]:
    """Use the tables of that folder while the block runs; None leaves things as they are. UsageError for no folder."""
    before = folder()
    if chosen is not None and not chosen.is_dir():
        raise UsageError(f"{chosen}: no such folder of tables; make one with sayso knowledge import")
    try:
        use(chosen or before)
        yield
    finally:
        use(before)


def _forget() -> None:
    """Empty every cache of ours: what was looked up was looked up in the tables of before."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == __package__.partition(".")[0]:
            for value in list(vars(module).values()):
                if callable(clear := getattr(value, "cache_clear", None)):
                    clear()


def rows(table: str, ours: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows of one of our tables with those imported for it, ours first, or without ours where one replaces it."""
    kind, where = TABLES.get(table), folder()
    if kind is None or where is None:
        return ours
    found = [one for one in tables(where) if one.kind == kind]
    base = () if any(one.replaces for one in found) else ours
    return (*base, *(row for one in found for row in read(path(where, one.kind, one.name))))


def tables(where: Path) -> tuple[Imported, ...]:
    """The tables of a folder, by kind and name."""
    return tuple(sorted(_told(p) for kind in KINDS for p in (where / kind).glob("*.tsv")))


def path(where: Path, kind: str, name: str) -> Path:
    """Where a table of that kind and name lies."""
    return where / kind / f"{name}.tsv"


def read(file: Path) -> Iterator[Row]:
    """The rows of an imported table."""
    lines = (line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def stated(lines: list[str]) -> Row:
    """The "# key: value" lines at the head of a table, keys in lower case."""
    pairs = (line[1:].partition(":") for line in lines if line.startswith("#"))
    return {key.strip().lower(): value.strip() for key, colon, value in pairs if colon}


def digest() -> str:
    """A digest of the tables in use; empty where there are none."""
    where, found = folder(), hashlib.sha256()
    files = [path(where, one.kind, one.name) for one in tables(where)] if where else []
    for file in files:
        found.update(f"{file.parent.name}/{file.name}\0".encode() + file.read_bytes())
    return found.hexdigest() if files else ""


def _told(file: Path) -> Imported:
    lines = file.read_text(encoding="utf-8").splitlines()
    notes = stated(lines)
    count = sum(bool(line) and not line.startswith("#") for line in lines) - 1
    return Imported(
        file.parent.name, file.stem, count, notes.get("use") == "replace", notes.get("as-of", ""),
        notes.get("source", ""), notes.get("licence", ""),
    )  # fmt: skip
