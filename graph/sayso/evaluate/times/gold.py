"""The files of the evaluation of times: texts with their time expressions, gold and predicted."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from ...errors import UsageError
from ...model import Span
from ..rows import check_article, check_new, check_span, rows


class MarkedTime(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A time expression with its TIMEX3 type and value ("DATE", "2024-05")."""

    span: Span
    type: str
    value: str | None = None


class TimePrediction(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was found in the text of the same `id`; `text`, where given, is the gold's."""

    id: str
    text: str | None = None
    times: tuple[MarkedTime, ...] = ()


class TimeSample(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A text, the date it was published where that is known, and its time expressions."""

    id: str
    text: str
    published: str | None = None
    times: tuple[MarkedTime, ...] = ()


def read_time_gold(path: Path) -> tuple[TimeSample, ...]:
    """The gold texts of a file; UsageError naming file, line and cause where one does not fit."""
    samples: dict[str, TimeSample] = {}
    for where, sample in rows(path, TimeSample):
        check_new(sample.id, samples, where)
        _check_spans(sample.times, sample.text, where)
        samples[sample.id] = sample
    if not samples:
        raise UsageError(f"{path}: no article in it; write one JSON object a line")
    return tuple(samples.values())


def read_time_predictions(path: Path, gold: Sequence[TimeSample]) -> dict[str, TimePrediction]:
    """The predictions of a file by the id of their text; UsageError as in `read_time_gold`, and where a text is not in
    the gold or another one there."""
    texts = {sample.id: sample.text for sample in gold}
    found: dict[str, TimePrediction] = {}
    for where, row in rows(path, TimePrediction):
        check_new(row.id, found, where)
        check_article((row.id, row.text), texts, where)
        _check_spans(row.times, texts[row.id], where)
        found[row.id] = row
    return found


def _check_spans(times: Sequence[MarkedTime], text: str, where: str) -> None:
    for number, one in enumerate(times, 1):
        check_span(one.span, text, f"{where}: time {number}")
