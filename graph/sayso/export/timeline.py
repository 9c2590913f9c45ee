"""The events of a run as a timeline: what several articles tell of one happening stands once, with every mention.

A happening is put together from mentions of one type, by a rule that names itself (`basis`); where mentions differ in
status, time or place, all readings are kept.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, BinaryIO, Literal

import msgspec
from msgspec import Struct

from ..model.edtf import Interval, interval
from .source import Source

if TYPE_CHECKING:
    from pyoxigraph import Store

Basis = Literal["one mention", "same people and days", "same people, place and days", "same people in one article"]
SHORT = timedelta(days=7)  # a time longer than this does not tell two events apart
SINGLE = {"visit", "meeting", "summit or forum", "call", "invasion"}  # an article comes back to the one it is about


class Told(Struct, frozen=True, kw_only=True):
    """One mention: where it stands and what it tells. `stated_by` is whoever says so, None for the article itself."""

    event: str
    article: str
    begin: int
    end: int
    words: str
    status: str
    date: str | None = None
    place: str | None = None
    stated_by: str | None = None


class Happening(Struct, frozen=True, kw_only=True):
    """One happening. `date` is the shortest time told, None where none is; `statuses` and `places` are all readings,
    those told most often first; `basis` says why its mentions are one."""

    type: str
    participants: tuple[str, ...]
    agents: tuple[str, ...]
    date: str | None
    statuses: tuple[str, ...]
    places: tuple[str, ...]
    basis: Basis
    mentions: tuple[Told, ...]


class Row(Struct, frozen=True, kw_only=True):
    """One event of the store with the names of those in it."""

    type: str
    participants: tuple[str, ...]
    agents: tuple[str, ...]
    told: Told


def timeline(store: "Store") -> list[Happening]:
    """The happenings of a store: dated ones in the order of their first day, then the undated in text order.

    "Ana met Ben on Monday" and, elsewhere, "the meeting of Ben and Ana on 12 May" are one. Not two visits by Ana alone
    in one week, nor what has no time.
    """
    groups: list[tuple[Basis, list[Row]]] = []
    known: dict[tuple[str, str], list[int]] = {}
    for row in _rows(store):
        near = sorted({n for name in row.participants for n in known.get((row.type, name), ())})
        found = next(((n, basis) for n in near if (basis := _same(groups[n][1], row))), None)
        if found:
            groups[found[0]] = (found[1], [*groups[found[0]][1], row])
        else:
            groups.append(("one mention", [row]))
        place = found[0] if found else len(groups) - 1
        for name in row.participants:
            known.setdefault((row.type, name), []).append(place)
    return sorted((_happening(basis, rows) for basis, rows in groups), key=_order)


def _same(rows: Sequence[Row], row: Row) -> Basis | None:
    """Why a row tells the same as the rows of a happening: it must fit each of them."""
    found = [_alike(one, row) for one in rows]
    return None if None in found else found[-1]


def _alike(one: Row, other: Row) -> Basis | None:
    """Two rows of one type are of one happening where the same two or more take part, and it is told of the same days;
    of one alone the place must be the same too. Without days see
    `_retold`. A place, or a status, that rules the other out keeps them apart."""
    if _apart(one.told, other.told):
        return None
    if not _days_met(one.told.date, other.told.date):
        return "same people in one article" if _retold(one, other) else None
    first, second = set(one.participants), set(other.participants)
    if len(first & second) >= 2 and (first <= second or second <= first):
        return "same people and days"
    same_place = one.told.place is not None and one.told.place == other.told.place
    return "same people, place and days" if first == second and first and same_place else None


def _retold(one: Row, other: Row) -> bool:
    """ "the visit of Ana to Arlandia" and later in the article "Ana's visit there": the same two or more, the same
    status, and at most one of them with a time."""
    same = one.participants == other.participants and one.told.status == other.told.status
    undated = one.told.date is None or other.told.date is None
    here = one.told.article == other.told.article and one.type in SINGLE
    return same and undated and here and len(one.participants) >= 2


def _days_met(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return False
    a, b = interval(one), interval(other)
    return max(a.last - a.first, b.last - b.first) < SHORT and a.first <= b.last and b.first <= a.last


def _apart(one: Told, other: Told) -> bool:
    """Two places; or it happened by the one and not by the other."""
    places = {one.place, other.place} - {None}
    return len(places) > 1 or ("denied" in {one.status, other.status} and one.status != other.status)


def _happening(basis: Basis, rows: Sequence[Row]) -> Happening:
    told = tuple(row.told for row in rows)
    dates = [one.date for one in told if one.date]
    return Happening(
        type=rows[0].type,
        participants=_all(name for row in rows for name in row.participants),
        agents=_all(name for row in rows for name in row.agents),
        date=min(dates, key=lambda date: (_length(interval(date)), date), default=None),
        statuses=_often(one.status for one in told),
        places=_often(one.place for one in told if one.place),
        basis=basis,
        mentions=told,
    )


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
    return [_row(dict(zip(columns, row, strict=True))) for row in rows]


def _row(values: dict[str, object]) -> Row:
    def text(name: str) -> str | None:
        value = values.get(name)
        return str(value) if value not in {None, ""} else None

    return Row(
        type=text("type") or "",
        participants=_names(text("participants")),
        agents=_names(text("agents")),
        told=Told(
            event=text("event") or "", article=text("article") or "", begin=int(text("begin") or 0),
            end=int(text("end") or 0), words=text("trigger") or "", status=text("status") or "", date=text("date"),
            place=text("place"), stated_by=text("statedBy"),
        ),
    )  # fmt: skip


def _names(listed: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(listed.split(", "))) if listed else ()


def write(run: Source, file: BinaryIO) -> None:
    """Write the timeline as one JSON array, a happening a line."""
    lines = [msgspec.json.encode(one).decode() for one in timeline(run.store())]
    file.write(("[\n" + ",\n".join(lines) + "\n]\n" if lines else json.dumps([]) + "\n").encode())
