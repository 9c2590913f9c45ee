"""The times that sayso finds in the texts of the gold, as predictions."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from ...atomic import write_lines
from ...extract.times.moments import times
from ...model import Article, Span
from ...parse import parse
from ...read import Skipped, article_id
from .gold import MarkedTime, TimePrediction, TimeSample

LINE = re.compile(r"[^\n]*\S[^\n]*")


def predict_times(
    _path: Path, gold: Sequence[TimeSample], _workers: int = 0
) -> tuple[dict[str, TimePrediction], tuple[Skipped, ...]]:
    """The times of the gold's texts, by its ids. Every line is a paragraph of the story, headlines and datelines too,
    and the date of publication is the gold's; nothing is skipped."""
    return {sample.id: _prediction(sample) for sample in gold}, ()


def _prediction(sample: TimeSample) -> TimePrediction:
    text = sample.text
    body = tuple(Span(line.start(), line.end()) for line in LINE.finditer(text))
    article = Article(id=article_id(text), source=sample.id, text=text, published=sample.published, body=body)
    found = (one for one in times(parse(article)) if one.type != "range")  # its ends stand beside it
    return TimePrediction(
        id=sample.id,
        times=tuple(MarkedTime(span=one.span, type=one.type.upper(), value=one.timex) for one in found),
    )


def write_time_predictions(predictions: Mapping[str, TimePrediction], path: Path) -> None:
    """Write predictions to a file that `read_time_predictions` reads, one text a line."""
    write_lines(path, (msgspec.json.encode(one) for one in predictions.values()))
