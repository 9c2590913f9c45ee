"""The files of the evaluation of times: texts with their time expressions, gold and predicted."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from ...model import Span
from ..rows import check_span, read_given, read_samples


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
    return read_samples(path, TimeSample, _check_spans)


def read_time_predictions(path: Path, gold: Sequence[TimeSample]) -> dict[str, TimePrediction]:
    """The predictions of a file by the id of their text; UsageError as in `read_time_gold`, and where a text is not in
    the gold or another one there."""
    return read_given(path, TimePrediction, gold, _check_spans)


def _check_spans(row: TimeSample | TimePrediction, text: str, where: str) -> None:
    for number, one in enumerate(row.times, 1):
        check_span(one.span, text, f"{where}: time {number}")
