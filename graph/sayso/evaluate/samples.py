"""The files of an evaluation, gold and predictions: one article a line of JSON, read with every fault named."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from ..errors import UsageError
from ..model import Span
from .rows import check_article, check_new, check_span, rows

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
    samples: dict[str, Sample] = {}
    for where, sample in rows(path, Sample):
        check_new(sample.id, samples, where)
        _check_spans(sample.attributions, sample.text, where)
        samples[sample.id] = sample
    if not samples:
        raise UsageError(f"{path}: no article in it; write one JSON object a line")
    return tuple(samples.values())


def read_predictions(path: Path, gold: Sequence[Sample]) -> dict[str, Prediction]:
    """The predictions of a file by the id of their article; UsageError as in `read_gold`, and where an article
    is not in the gold or has another text there."""
    texts = {sample.id: sample.text for sample in gold}
    found: dict[str, Prediction] = {}
    for where, row in rows(path, Prediction):
        check_new(row.id, found, where)
        check_article((row.id, row.text), texts, where)
        _check_spans(row.attributions, texts[row.id], where)
        found[row.id] = row
    return found


def _check_spans(attributions: Sequence[Attribution], text: str, where: str) -> None:
    """UsageError for the first span that is empty, backwards or outside the text."""
    for number, one in enumerate(attributions, 1):
        for role in ROLES:
            for span in getattr(one, role):
                check_span(span, text, f"{where}: attribution {number}, {role}")
