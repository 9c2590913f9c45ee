"""The files of the evaluation of topics: texts with what their statements are about beyond actors."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from ...model import Position, Span
from ..rows import check_span, read_given, read_samples


class MarkedTopic(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a statement names a topic, and what its speaker holds of it."""

    span: Span
    position: Position = "unclear"


class TopicPrediction(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was found in the text of the same `id`; `text`, where given, is the gold's."""

    id: str
    text: str | None = None
    topics: tuple[MarkedTopic, ...] = ()


class TopicSample(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A text and topics of its statements; it may leave out some that could be named too."""

    id: str
    text: str
    topics: tuple[MarkedTopic, ...] = ()


def read_topic_gold(path: Path) -> tuple[TopicSample, ...]:
    """The gold texts of a file; UsageError naming file, line and cause where one does not fit."""
    return read_samples(path, TopicSample, _check_spans)


def read_topic_predictions(path: Path, gold: Sequence[TopicSample]) -> dict[str, TopicPrediction]:
    """The predictions of a file by the id of their text; UsageError as in `read_topic_gold`, and where a text is not in
    the gold or another one there."""
    return read_given(path, TopicPrediction, gold, _check_spans)


def _check_spans(row: TopicSample | TopicPrediction, text: str, where: str) -> None:
    for number, one in enumerate(row.topics, 1):
        check_span(one.span, text, f"{where}: topic {number}")
