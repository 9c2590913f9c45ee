"""iCalendar (RFC 5545): the happenings of a run that are told of certain days, for a calendar."""

from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256
from typing import BinaryIO

from ..model.edtf import interval
from .source import Source
from .timeline import INFERRED, Happening, Told, timeline

LONGEST = timedelta(days=31)  # what is told of a longer time has no place in a calendar
STATUS = {"past": "CONFIRMED", "ongoing": "CONFIRMED", "denied": "CANCELLED"}
WIDTH = 75  # bytes of a line


def write(run: Source, file: BinaryIO) -> None:
    """Write the calendar; the same run gives the same bytes."""
    for line in lines(timeline(run.store())):
        file.write(folded(line))


def lines(happenings: list[Happening]) -> Iterator[str]:
    """The lines of the calendar, not folded yet."""
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//sayso//timeline//EN", "CALSCALE:GREGORIAN")
    for one in happenings:
        if one.date and (days := interval(one.date)).last - days.first < LONGEST:
            yield from _event(one, days.first, days.last + timedelta(days=1))
    yield "END:VCALENDAR"


def _event(one: Happening, first: date, after: date) -> Iterator[str]:
    """An event of whole days; without a clock its stamp is its first day."""
    name = sha256(one.mentions[0].event.encode()).hexdigest()[:24]
    told = [
        f"{m.status}: “{m.words}”{_dated(m)} ({m.stated_by or 'the article'}; {m.article}, {m.begin}-{m.end})"
        for m in one.mentions
    ]
    yield from ("BEGIN:VEVENT", f"UID:{name}@sayso", f"DTSTAMP:{first:%Y%m%d}T000000Z")
    yield from (f"DTSTART;VALUE=DATE:{first:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}")
    yield f"SUMMARY:{escaped(f'{one.type}: ' + ', '.join(one.participants))}"
    if one.places:
        yield f"LOCATION:{escaped(one.places[0])}"
    yield f"CATEGORIES:{escaped(one.type)}"
    sure = one.dating != INFERRED
    yield f"STATUS:{STATUS.get(one.statuses[0], 'TENTATIVE') if sure else 'TENTATIVE'}"
    yield f"DESCRIPTION:{escaped(chr(10).join(told))}"
    yield "END:VEVENT"


def _dated(told: Told) -> str:
    """The words of its time, and whether its days are only inferred: ", on Thursday (day inferred)"."""
    if told.when is None:
        return ""
    return f", {told.when}" + (" (day inferred)" if told.dating == INFERRED else "")


def escaped(text: str) -> str:
    """A text as a value: its marks that mean something there, and its line ends, with a backslash."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A line of at most 75 bytes and its continuations, no character cut, each ended by CR and LF."""
    pieces: list[bytes] = []
    piece = b""
    for sign in line:
        if len(piece) + len(sign.encode()) > WIDTH:
            pieces, piece = [*pieces, piece], b" "
        piece += sign.encode()
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
