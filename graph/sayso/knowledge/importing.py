"""A user's table checked row by row and brought into the form of ours; what is wrong is told with its line."""

import re
from collections.abc import Callable, Iterator
from itertools import dropwhile
from pathlib import Path

from msgspec import Struct

from ..atomic import write_lines
from ..errors import UsageError
from . import imported
from .countries import countries

LARGEST = 200  # megabytes
TYPES = {"organisation", "company", "government", "group", "country", "place"}
FOREIGN = ("foreign affairs", "external affairs", "foreign relations", "europe and foreign affairs")
DEFENCE = ("defence", "defense", "national defence", "national defense", "armed forces", "the armed forces")
OFFICES = dict.fromkeys(FOREIGN, "foreign minister") | dict.fromkeys(DEFENCE, "defence minister")
HEADS = {"king": "monarch", "queen": "monarch", "emperor": "monarch", "federal chancellor": "chancellor"}
DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
ITEM = re.compile(r"(?:https?://www\.wikidata\.org/entity/)?(Q[1-9]\d*)")
TERM = re.compile(r'"(.*)"(?:@[\w-]+|\^\^<.*>)?|<(.*)>')

Row = dict[str, str]


class Wrong(Struct, frozen=True):
    """A row that was not taken: the line it stands on, and why."""

    line: int
    reason: str


class Taken(Struct, frozen=True):
    """What came of a file: the table it became, the rows that were not taken, and the table of that name that was there
    before and is no more."""

    table: imported.Imported
    wrong: tuple[Wrong, ...]
    before: imported.Imported | None = None


def take(file: Path, into: Path, kind: str | None = None, as_of: str | None = None, replace: bool = False) -> Taken:
    """Check a table and keep its good rows in the folder `into`, atomically, under the file's name.

    UsageError where the file as a whole is no table: not text, empty, too large, no kind of ours, no good row.
    """
    lines = imported.lines(_text(file))
    notes = imported.stated(lines)
    table = _table(lines)
    header = table[0][1].lstrip("\ufeff").split("\t") if table else []
    header = [_bare(column).lstrip("?") for column in header]
    kind = kind or _kind(file, header)
    day = as_of or notes.get("as-of", "")
    if day and not DAY.fullmatch(day):
        raise UsageError(f"{file}: {day!r} is no date; say as of when as in 2025-06-30")
    good, wrong = _sorted_out(table[1:], header, kind, day)
    if not good:
        why = f", the first for: {wrong[0].reason} (line {wrong[0].line})" if wrong else ""
        raise UsageError(f"{file}: no row could be taken{why}; see docs/knowledge.md for the columns")
    name = re.sub(r"[^\w.-]+", "-", file.stem) or "table"
    before = next((one for one in imported.tables(into) if (one.kind, one.name) == (kind, name)), None)
    head = {**notes, "as-of": day, "use": "replace" if replace else "beside"}
    _write(imported.path(into, kind, name), head, imported.COLUMNS[kind], good)
    notes = {"source": notes.get("source", file.name), "licence": notes.get("licence", "")}
    return Taken(imported.Imported(kind, name, len(good), replace, day, **notes), tuple(wrong), before)


def _table(lines: list[str]) -> list[tuple[int, str]]:
    """The lines with something on them from the header on, each with its number; remarks stand above it."""
    told = [(n, line) for n, line in enumerate(lines, 1) if line.strip()]
    return list(dropwhile(lambda one: one[1].startswith("#"), told))


def remove(name: str, where: Path) -> tuple[imported.Imported, ...]:
    """Remove the tables of that name ("ministers") or kind and name ("offices/ministers"); UsageError for none."""
    found = tuple(one for one in imported.tables(where) if name in {one.name, f"{one.kind}/{one.name}"})
    if not found:
        raise UsageError(f"no table {name!r} in {where}; sayso knowledge list shows what there is")
    for one in found:
        imported.path(where, one.kind, one.name).unlink()
    return found


def _text(file: Path) -> str:
    if file.stat().st_size > LARGEST * 1_000_000:
        raise UsageError(f"{file}: larger than {LARGEST} MB; divide it, or keep only what you need")
    data = file.read_bytes()
    if not data.strip():
        raise UsageError(f"{file}: empty")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise UsageError(f"{file}: not a table of text in UTF-8; save it as tab-separated values")
    return text


def _kind(file: Path, header: list[str]) -> str:
    for kind in ("offices", "organisations", "places"):
        if set(imported.NEEDED[kind]) <= set(header):
            return kind
    wanted = "; ".join(f"{kind}: {', '.join(columns)}" for kind, columns in imported.NEEDED.items())
    raise UsageError(f"{file}: its first line names no columns of ours, between tabs ({wanted})")


def _sorted_out(
    table: list[tuple[int, str]], header: list[str], kind: str, day: str
) -> tuple[list[tuple[str, ...]], list[Wrong]]:
    good: dict[tuple[str, ...], None] = {}
    wrong = []
    for number, line in table:
        cells = line.split("\t")
        try:
            if len(cells) > len(header):
                raise ValueError(f"{len(cells)} cells, but {len(header)} columns")
            row = {column: _bare(cell) for column, cell in zip(header, cells, strict=False)}
            good[_kept(MAKERS[kind](row, day))] = None
        except ValueError as error:
            wrong.append(Wrong(number, str(error)))
    return list(good), wrong


def _kept(cells: tuple[str, ...]) -> tuple[str, ...]:
    """The cells as they are written; ValueError where the row would be read as a remark."""
    if cells[0].startswith("#"):
        raise ValueError(f"{cells[0]!r} opens with #, as remarks do")
    return tuple(" ".join(cell.split()) for cell in cells)


def _bare(cell: str) -> str:
    """A cell without the marks that a SPARQL service puts around it: "Ana Rey"@en, <http://...>."""
    found = TERM.fullmatch(cell.strip())
    return (found[1] or found[2] or "").strip() if found else cell.strip()


def _office(row: Row, day: str) -> tuple[str, ...]:
    _needs(row, "offices")
    country = _country(row.get("country", ""))
    start, end = _date(row, "start"), _date(row, "end")
    shared = min(len(start), len(end))
    if end and start[:shared] > end[:shared]:
        raise ValueError(f"it ends ({end}) before it begins ({start})")
    seen = _date(row, "seen") or ("" if end else day)
    if not end and not seen:
        raise ValueError('an open term, and no day up to which the table is kept: add "# as-of:" or --as-of')
    if not end and start[: len(seen)] > seen[: len(start)]:
        raise ValueError(f"it begins ({start}) after the day the table is kept to ({seen})")
    office = office_of(row["office"], country)
    alone = "yes" if row.get("alone") == "yes" else ""
    return row["person"], _item(row), _aliases(row), office, country, start, end, seen, alone


def _organisation(row: Row, _: str) -> tuple[str, ...]:
    _needs(row, "organisations")
    if row["type"] not in TYPES:
        raise ValueError(f"type {row['type']!r} is none of {', '.join(sorted(TYPES))}")
    return row["name"], _item(row), row["type"], _country(row.get("country", "")), _aliases(row)


def _place(row: Row, _: str) -> tuple[str, ...]:
    _needs(row, "places")
    item = _item(row)
    code = row.get("code") or item or row["name"]
    return code, _country(row.get("country", "")), item, row["name"], _aliases(row), row.get("people", "")


MAKERS: dict[str, Callable[[Row, str], tuple[str, ...]]] = {
    "offices": _office, "organisations": _organisation, "places": _place,
}  # fmt: skip


def office_of(label: str, country: str) -> str:
    """An office as our table writes it. "Minister of Foreign Affairs of Peru" -> "foreign minister"; "President of
    the United States" -> "president"; "Prefect of Police" -> "prefect of police"."""
    said = " ".join(label.lower().split())
    state = countries().get(country)
    for name in (state.name, *state.aliases, *state.adjectives) if state else ():
        for tail in (f" of the {name}", f" of {name}"):
            said = said.removesuffix(tail.lower())
    said = said.removeprefix("federal ")
    of = re.fullmatch(r"(?:federal )?minister (?:of|for) (?:the )?(.+)", said)
    if of:
        field = of.group(1)
        return OFFICES.get(field) or f"{field} minister"
    return HEADS.get(said, said)


def _needs(row: Row, kind: str) -> None:
    for column in imported.NEEDED[kind]:
        if not row.get(column):
            raise ValueError(f"no {column}")
    name = row.get("person") or row.get("name") or ""
    if ITEM.fullmatch(name):
        raise ValueError(f"{name} is an item without a name; ask for labels in English")
    if len(name) > 200 or not any(c.isalpha() for c in name):
        raise ValueError(f"{name[:40]!r} is no name")


def _item(row: Row) -> str:
    told = row.get("wikidata", "")
    found = ITEM.fullmatch(told)
    if told and not found:
        raise ValueError(f"wikidata {told[:40]!r} is no item (as in Q42)")
    return found.group(1) if found else ""


def _date(row: Row, column: str) -> str:
    told = row.get(column, "").removesuffix("T00:00:00Z")
    if told and not DAY.fullmatch(told):
        raise ValueError(f"{column} {told[:40]!r} is no date (2025, 2025-06 or 2025-06-30)")
    return told


def _country(told: str) -> str:
    """A code of ours for a code, a state's item or its name; ValueError where there is none."""
    found = ITEM.fullmatch(told)
    if not told or told.upper() in {*countries(), "EU", "SU"}:
        return told.upper()
    wanted = found.group(1) if found else told
    for code, state in countries().items():
        if wanted in {state.wikidata, state.name, *state.aliases}:
            return code
    raise ValueError(f"country {told[:40]!r} is no code of ISO 3166-1, no state's item and no state's name")


def _aliases(row: Row) -> str:
    told = (alias.strip() for alias in row.get("aliases", "").replace("|", ";").split(";"))
    return ";".join(dict.fromkeys(alias for alias in told if alias and len(alias) <= 200))


def _write(file: Path, head: Row, columns: tuple[str, ...], good: list[tuple[str, ...]]) -> None:
    def lines() -> Iterator[bytes]:
        yield from (f"# {key}: {value}".encode() for key, value in sorted(head.items()) if value)
        yield "\t".join(columns).encode()
        yield from ("\t".join(row).encode() for row in sorted(good))

    write_lines(file, lines())
