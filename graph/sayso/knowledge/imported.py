"""Tables that a user has imported: a folder of them, used beside ours or in their place.

The folder is told by SAYSO_KNOWLEDGE, so that worker processes see the same one. Nothing is used unasked.
"""

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from ..errors import UsageError

VARIABLE = "SAYSO_KNOWLEDGE"
KINDS = ("offices", "organisations", "places")
TABLES = {"offices": "offices", "organisations": "organisations", "regions": "places"}  # ours: the kind beside it

COLUMNS = {
    "offices": ("person", "wikidata", "aliases", "office", "country", "start", "end", "seen", "alone"),
    "organisations": ("name", "wikidata", "type", "country", "aliases"),
    "places": ("code", "country", "wikidata", "name", "aliases", "people"),
}
NEEDED = {"offices": ("person", "office", "start"), "organisations": ("name", "type"), "places": ("name",)}

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
    wanted = chosen or before
    if wanted is not None and not wanted.is_dir():
        raise UsageError(f"{wanted}: no such folder of tables; make one with sayso knowledge import")
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
    """The rows of an imported table; UsageError for a file that is none."""
    cells = [line.split("\t") for line in _plain(file) if line and not line.startswith("#")]
    header = cells[0] if cells else []
    if missing := [column for column in NEEDED[file.parent.name] if column not in header]:
        raise UsageError(f"{file}: no column {missing[0]!r}; not a table of sayso knowledge import: import it first")
    blank = dict.fromkeys((*COLUMNS[file.parent.name], *header), "")
    return (blank | dict(zip(header, row, strict=False)) for row in cells[1:])


def lines(text: str) -> list[str]:
    """The lines of a table: they end as files' lines do, and not at the odder marks that str.splitlines knows."""
    return re.split(r"\r\n|\r|\n", text)


def _plain(file: Path) -> list[str]:
    try:
        return lines(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: not text in UTF-8; import it again") from error


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
    written = _plain(file)
    notes = stated(written)
    count = sum(bool(line) and not line.startswith("#") for line in written) - 1
    return Imported(
        file.parent.name, file.stem, count, notes.get("use") == "replace", notes.get("as-of", ""),
        notes.get("source", ""), notes.get("licence", ""),
    )  # fmt: skip
