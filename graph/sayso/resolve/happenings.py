"""What several events tell of one happening, within an article and across articles.

A happening is put together from events of one type, by a rule that names itself (`basis`). Two are joined rather too
seldom than wrongly; where they differ in status, time or place, all readings stay with them.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Literal

from msgspec import Struct

from ..model import Event, Record, Span, Status
from ..model.edtf import Interval, interval

Basis = Literal["one event", "same people and days", "same people, place and days", "same people in one article"]
RETOLD: Basis = "same people in one article"
SHORT = timedelta(days=7)  # a time longer than this does not tell two events apart
SINGLE = {"visit", "meeting", "summit", "call", "invasion"}  # an article comes back to the one it is about


class Telling(Struct, frozen=True, kw_only=True):
    """One event of one article, as far as it tells which happening it is of. `nth` tells apart events of one span;
    `participants` are ids of the graph's actors, in order."""

    article: str
    local: str
    span: Span
    nth: int
    type: str
    status: Status
    participants: tuple[str, ...] = ()
    place: str | None = None
    date: str | None = None


class Happening(Struct, frozen=True):
    """What `tellings` tell, in the order of articles and text, and why they are one."""

    basis: Basis
    tellings: tuple[Telling, ...]

    @property
    def date(self) -> str | None:
        """The shortest time told."""
        dates = {one.date for one in self.tellings if one.date}
        return min(dates, key=lambda date: (_length(interval(date)), date), default=None)


class Join(Struct, frozen=True):
    """A line of the log of merges: an event of one article that tells the same happening as another, and why."""

    event: str
    article: str
    local: str
    with_article: str
    with_local: str
    reason: Basis


def tellings(record: Record) -> list[Telling]:
    """The events of a record whose actors have the graph's ids."""
    seen: dict[Span, int] = {}
    found = []
    for event in record.events:
        seen[event.trigger] = seen.get(event.trigger, 0) + 1
        found.append(_telling(record.article.id, event, seen[event.trigger]))
    return found


def _telling(article: str, event: Event, nth: int) -> Telling:
    return Telling(
        article=article, local=event.id, span=event.trigger, nth=nth, type=event.type, status=event.status,
        participants=tuple(sorted({one.actor for one in event.participants})), place=event.place,
        # a day that is only inferred joins nothing
        date=event.time.value if event.time and event.time.basis != "inferred" else None,
    )  # fmt: skip


def happenings(told: Iterable[Telling]) -> list[Happening]:
    """What the events tell, each happening once; the same whatever order they come in.

    "Ana met Ben on Monday" and, elsewhere, "the meeting of Ben and Ana on 12 May" are one. Not two visits by Ana alone
    in one week, nor what has no time, but for what one article comes back to.
    """
    groups: list[Happening] = []
    known: dict[tuple[str, str], list[int]] = {}
    for one in sorted(told, key=lambda one: (one.article, one.span, one.nth)):
        near = sorted({n for name in one.participants for n in known.get((one.type, name), ())})
        found = _chosen([(n, basis) for n in near if (basis := _same(groups[n].tellings, one))])
        if found:
            groups[found[0]] = Happening(found[1], (*groups[found[0]].tellings, one))
        else:
            groups.append(Happening("one event", (one,)))
        place = found[0] if found else len(groups) - 1
        for name in one.participants:
            known.setdefault((one.type, name), []).append(place)
    return groups


def _chosen(fitting: Sequence[tuple[int, Basis]]) -> tuple[int, Basis] | None:
    """The first happening that an event fits by its days; without days only one that it fits alone."""
    sure = [one for one in fitting if one[1] != RETOLD]
    return sure[0] if sure else fitting[0] if len(fitting) == 1 else None


def joins(found: Iterable[Happening]) -> Iterable[Join]:
    """Why each event but the first was taken for the same."""
    for happening in found:
        first, *others = happening.tellings
        for one in others:
            yield Join(one.type, one.article, one.local, first.article, first.local, happening.basis)


def _same(group: Sequence[Telling], one: Telling) -> Basis | None:
    """Why an event tells the same as those of a happening: it must fit each of them."""
    found = [_alike(other, one) for other in group]
    named = max(len(other.participants) for other in (*group, one))
    return None if None in found or (RETOLD in found and named < 2) else found[-1]


def _alike(one: Telling, other: Telling) -> Basis | None:
    """Two events of one type are of one happening where the same two or more take part, and they are told of the same
    days; of one alone the place must be the same too. Without days see `_retold`. A place, or a status, that rules the
    other out keeps them apart."""
    if _apart(one, other):
        return None
    if not _days_met(one.date, other.date):
        return RETOLD if _retold(one, other) else None
    first, second = set(one.participants), set(other.participants)
    if len(first & second) >= 2 and (first <= second or second <= first):
        return "same people and days"
    same_place = one.place is not None and one.place == other.place
    return "same people, place and days" if first == second and first and same_place else None


def _retold(one: Telling, other: Telling) -> bool:
    """ "the visit of Ana to Arlandia" and later "Ana's visit there": in one article the same people and status, and at
    most one of them with a time. A bare "Ana's visit" may leave out who is visited, "her trip in May" not."""
    first, second = set(one.participants), set(other.participants)
    undated = one.date is None or other.date is None
    here = one.article == other.article and one.type in SINGLE and one.status == other.status
    vaguer = min((one, other), key=lambda telling: len(telling.participants))
    bare = one.type == "visit" and (first < second or second < first) and vaguer.date is None
    return undated and here and (first == second or bare)


def _days_met(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return False
    a, b = interval(one), interval(other)
    return max(_length(a), _length(b)) < SHORT and a.first <= b.last and b.first <= a.last


def _apart(one: Telling, other: Telling) -> bool:
    """Two places; or it happened by the one and not by the other."""
    places = {one.place, other.place} - {None}
    return len(places) > 1 or ("denied" in {one.status, other.status} and one.status != other.status)


def _length(days: Interval) -> timedelta:
    return days.last - days.first
