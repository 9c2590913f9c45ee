"""Whom sayso finds the statements of the gold's texts to be about; or what a file says was found."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from ...atomic import write_lines
from ...model import Actor, Record, Statement
from ...read import Skipped, article_id
from ..actors.gold import MarkedActor, MarkedMention
from ..extraction import records
from ..record_lines import read_given_or_records
from .gold import AboutPrediction, AboutSample, MarkedAbout, MarkedStatement, check_about

Predictions = dict[str, AboutPrediction]


def predict_about(path: Path, gold: Sequence[AboutSample], workers: int = 0) -> tuple[Predictions, tuple[Skipped, ...]]:
    """Extract the articles of a gold file; predictions by the id of the article, and what could not be read.
    UsageError where none of its articles can be read."""
    extracted, skipped = records(path, workers)
    return from_records(extracted, gold), skipped


def from_records(extracted: Mapping[str, Record], gold: Sequence[AboutSample]) -> Predictions:
    """Records by their article's id as predictions."""
    matched = ((sample.id, extracted.get(article_id(sample.text))) for sample in gold)  # a text may be there twice
    return {name: _prediction(record, name) for name, record in matched if record}


def _prediction(record: Record, name: str) -> AboutPrediction:
    return AboutPrediction(
        id=name,
        actors=tuple(_actor(actor) for actor in record.actors),
        statements=tuple(_statement(one) for one in record.statements),
    )


def _actor(actor: Actor) -> MarkedActor:
    mentions = tuple(MarkedMention(start=one.start, end=one.end, form=one.form) for one in actor.mentions)
    return MarkedActor(id=actor.id, type=actor.type, name=actor.name, mentions=mentions)


def _statement(one: Statement) -> MarkedStatement:
    return MarkedStatement(
        content=one.content,
        speaker=one.speaker,
        co_speakers=one.co_speakers,
        about=tuple(MarkedAbout(actor=each.actor, grade=each.grade, stance=each.stance) for each in one.about),
        modality=one.modality,
        certainty=one.certainty,
        reporting=one.reporting,
    )


def read_about_predictions(path: Path, gold: Sequence[AboutSample]) -> Predictions:
    """The predictions of a file by the id of their article: in the gold's form, or records as `sayso extract`
    writes them, which go with the gold of the same text. UsageError naming file, line and cause."""
    found, extracted = read_given_or_records(
        path, AboutPrediction, gold, check_about, lambda row: _prediction(row, row.article.id)
    )
    return from_records(extracted, gold) | found


def write_about_predictions(predictions: Predictions, path: Path) -> None:
    """Write predictions to a file that `read_about_predictions` reads, one article a line."""
    write_lines(path, (msgspec.json.encode(one) for one in predictions.values()))
