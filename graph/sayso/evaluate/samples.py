"""The files of an evaluation, gold and predictions: one article a line of JSON, read with every fault named."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from ..model import Span
from .rows import check_span, read_given, read_samples

ROLES = ("source", "cue", "content")


class Attribution(Struct, frozen=True, kw_only=True):
    """Who said what, as spans of characters. `speaker` is a name, or null where none is known; `nested` marks
    what stands inside the content of another; `confidence` is a prediction's, 0 to 1."""

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    speaker: str | None = None
    nested: bool = False
    confidence: Annotated[float, Meta(ge=0, le=1)] | None = None


class Sample(Struct, frozen=True, kw_only=True):
    """An article with what is right: its gold attributions."""

    id: str
    text: str
    attributions: tuple[Attribution, ...]


class Prediction(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was found in the article of the same `id`; `text`, where given, is the gold's."""

    id: str
    text: str | None = None
    attributions: tuple[Attribution, ...]


def read_gold(path: Path) -> tuple[Sample, ...]:
    """The gold articles of a file; UsageError naming file, line and cause where one does not fit."""
    return read_samples(path, Sample, _check_spans)


def read_predictions(path: Path, gold: Sequence[Sample]) -> dict[str, Prediction]:
    """The predictions of a file by the id of their article; UsageError as in `read_gold`, and where an article
    is not in the gold or has another text there."""
    return read_given(path, Prediction, gold, _check_spans)


def _check_spans(row: Sample | Prediction, text: str, where: str) -> None:
    """UsageError for the first span that is empty, backwards or outside the text."""
    for number, one in enumerate(row.attributions, 1):
        for role in ROLES:
            for span in getattr(one, role):
                check_span(span, text, f"{where}: attribution {number}, {role}")
