"""The files of the evaluation of events: texts with what is told to happen, gold and predicted."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from ...errors import UsageError
from ...model import Span, Status
from ..rows import check_new, check_span, read_samples, rows

GoldRole = Literal["agent", "recipient", "participant", "other"]
Scope = Literal["typed", "words", "pairs"]
"""What gold marks: events of our types; every word that tells any event; or a pair of actors and one type."""


class MarkedParticipant(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Whoever or whatever takes part: the words that name it, any of them where there are several."""

    words: tuple[Span, ...]
    role: GoldRole = "other"


class MarkedEvent(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An event as it is marked. `place` and `when` are the words that tell where and when, `time` is EDTF; a gold
    event without a `status` is not judged by it."""

    trigger: Span
    type: str | None = None
    participants: tuple[MarkedParticipant, ...] = ()
    place: tuple[Span, ...] = ()
    when: tuple[Span, ...] = ()
    time: str | None = None
    status: Status | None = None


class Pair(Struct, frozen=True, kw_only=True):
    """Two actors of a text, one of them perhaps not named, and the PLOVER root of what the first does to the other."""

    agent: Span | None
    recipient: Span | None
    root: str


class EventSample(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A text with what is right. `named` are all words that can be participants where gold knows no others: what is
    found to take part and is none of them is not judged."""

    id: str
    text: str
    scope: Scope = "typed"
    published: str | None = None
    events: tuple[MarkedEvent, ...] = ()
    named: tuple[Span, ...] | None = None
    pair: Pair | None = None


class EventPrediction(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was found in the text of the same `id`. `given` is what is read off the triggers of gold (scope "words");
    `root` the type of its pair (scope "pairs")."""

    id: str
    events: tuple[MarkedEvent, ...] = ()
    given: tuple[MarkedEvent, ...] = ()
    root: str | None = None


def read_event_gold(path: Path) -> tuple[EventSample, ...]:
    """The gold texts of a file; UsageError naming file, line and cause where one does not fit."""
    return read_samples(path, EventSample, _check_spans, called="text")


def _check_spans(sample: EventSample, text: str, where: str) -> None:
    for span in _spans(sample):
        check_span(span, text, where)


def read_event_predictions(path: Path, gold: Sequence[EventSample]) -> dict[str, EventPrediction]:
    """The predictions of a file by the id of their text; UsageError for one that gold has not."""
    known = {sample.id for sample in gold}
    found: dict[str, EventPrediction] = {}
    for where, row in rows(path, EventPrediction):
        check_new(row.id, found, where)
        if row.id not in known:
            raise UsageError(f"{where}: the gold has no text {row.id!r}")
        found[row.id] = row
    return found


def write_event_predictions(found: dict[str, EventPrediction], path: Path) -> None:
    """Write predictions to a file that `read_event_predictions` reads, one text a line."""
    from ...atomic import write_lines

    write_lines(path, (msgspec.json.encode(one) for one in found.values()))


def _spans(sample: EventSample) -> list[Span]:
    sides = (sample.pair.agent, sample.pair.recipient) if sample.pair else ()
    found = [side for side in sides if side]
    for event in sample.events:
        found += [event.trigger, *event.place, *event.when]
        found += [span for one in event.participants for span in one.words]
    return found
