"""The events of a run as a timeline: what several articles tell of one happening stands once, with every mention.

Which events tell of one is read from the graph (resolve/happenings.py); where they differ in status, time or place, all
readings are kept.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, BinaryIO

import msgspec
from msgspec import Struct

from ..model.edtf import Interval, interval
from .source import Source

if TYPE_CHECKING:
    from pyoxigraph import Store

ONE = "one event"
JOINED = """SELECT ?event ?happening ?why WHERE {
  ?happening a schema:Event ; prov:wasDerivedFrom ?event . OPTIONAL { ?happening rdfs:comment ?why } }"""
INFERRED = "inferred"
TAKERS = """
SELECT DISTINCT ?event ?part ?name WHERE {
  VALUES (?property ?part) { (sem:hasActor "with") (sayso:agent "agent") }
  ?event a sem:Event ; ?property ?actor . ?actor schema:name ?name .
} ORDER BY ?event ?part ?name
"""


class Told(Struct, frozen=True, kw_only=True):
    """One mention: where it stands and what it tells. `when` are its words of time, also where they give no date
    ("on Thursday" in an article without one); `dating` tells how the date is known, "inferred" where it is not certain.
    `stated_by` is whoever says so, None for the article itself."""

    event: str
    article: str
    begin: int
    end: int
    words: str
    status: str
    date: str | None = None
    when: str | None = None
    dating: str | None = None
    place: str | None = None
    stated_by: str | None = None


class Happening(Struct, frozen=True, kw_only=True):
    """One happening. `date` is the shortest time told, None where none is, and `dating` how it is known; `statuses`
    and `places` are all readings, those told most often first; `basis` says why its mentions are one."""

    type: str
    participants: tuple[str, ...]
    agents: tuple[str, ...]
    date: str | None
    dating: str | None
    statuses: tuple[str, ...]
    places: tuple[str, ...]
    basis: str
    mentions: tuple[Told, ...]


class Row(Struct, frozen=True, kw_only=True):
    """One event of the store with the names of those in it."""

    type: str
    participants: tuple[str, ...]
    agents: tuple[str, ...]
    told: Told


def timeline(store: "Store") -> list[Happening]:
    """The happenings of a store: dated ones in the order of their first day, then the undated in text order."""
    groups: dict[str, tuple[str, list[Row]]] = {}
    joined = _joined(store)
    for row in _rows(store):
        happening, basis = joined.get(row.told.event, (row.told.event, ONE))
        groups.setdefault(happening, (basis, []))[1].append(row)
    return sorted((_happening(basis, rows) for basis, rows in groups.values()), key=_order)


def _joined(store: "Store") -> dict[str, tuple[str, str]]:
    """By event the happening it tells of, and why what tells of that is taken for one."""
    from ..rdf.store import select

    return {str(row["event"]): (str(row["happening"]), str(row["why"] or ONE)) for row in select(store, JOINED)}


def _happening(basis: str, rows: Sequence[Row]) -> Happening:
    told = tuple(row.told for row in rows)
    first = min((one for one in told if one.date), key=_sureness, default=None)
    return Happening(
        type=rows[0].type,
        participants=_all(name for row in rows for name in row.participants),
        agents=_all(name for row in rows for name in row.agents),
        date=first.date if first else None,
        dating=first.dating if first else None,
        statuses=_often(one.status for one in told),
        places=_often(one.place for one in told if one.place),
        basis=basis,
        mentions=told,
    )


def _sureness(told: Told) -> tuple[bool, timedelta, str]:
    """Of the times told the surest: not inferred, then the shortest, then the first."""
    date = told.date or ""
    return told.dating == INFERRED, _length(interval(date)), date


def _length(days: Interval) -> timedelta:
    return days.last - days.first


def _all(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _often(values: Iterable[str]) -> tuple[str, ...]:
    listed = list(values)
    return tuple(sorted(dict.fromkeys(listed), key=lambda value: -listed.count(value)))


def _order(one: Happening) -> tuple[str, str, int]:
    first = interval(one.date).first.isoformat() if one.date else "~"
    return first, one.mentions[0].article, one.mentions[0].begin


def _rows(store: "Store") -> list[Row]:
    from ..rdf.questions import filled, question
    from ..rdf.store import table

    asked = question("events")
    columns, rows = table(store, asked.sparql, filled(asked, {}))
    takers = _takers(store)
    return [_row(dict(zip(columns, row, strict=True)), takers) for row in rows]


def _takers(store: "Store") -> dict[tuple[str, str], tuple[str, ...]]:
    """The names of those in each event, by event and part: a name may itself hold a comma."""
    from ..rdf.store import select

    found: dict[tuple[str, str], list[str]] = {}
    for row in select(store, TAKERS):
        found.setdefault((str(row["event"]), str(row["part"])), []).append(str(row["name"]))
    return {key: tuple(names) for key, names in found.items()}


def _row(values: dict[str, object], takers: Mapping[tuple[str, str], tuple[str, ...]]) -> Row:
    def text(name: str) -> str | None:
        value = values.get(name)
        return str(value) if value not in {None, ""} else None

    return Row(
        type=text("type") or "",
        participants=takers.get((text("event") or "", "with"), ()),
        agents=takers.get((text("event") or "", "agent"), ()),
        told=Told(
            event=text("event") or "", article=text("article") or "", begin=int(text("begin") or 0),
            end=int(text("end") or 0), words=text("trigger") or "", status=text("status") or "", date=text("date"),
            when=text("when"), dating=text("dating"), place=text("place"), stated_by=text("statedBy"),
        ),
    )  # fmt: skip


def write(run: Source, file: BinaryIO) -> None:
    """Write the timeline as one JSON array, a happening a line."""
    lines = [msgspec.json.encode(one).decode() for one in timeline(run.store())]
    file.write(("[\n" + ",\n".join(lines) + "\n]\n" if lines else json.dumps([]) + "\n").encode())
