"""The topics that sayso finds in the texts of the gold, as predictions."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from ...atomic import write_lines
from ...model import Record, Span
from ...read import Skipped, article_id
from ..extraction import records
from .gold import MarkedTopic, TopicPrediction, TopicSample


def predict_topics(
    path: Path, gold: Sequence[TopicSample], workers: int = 0
) -> tuple[dict[str, TopicPrediction], tuple[Skipped, ...]]:
    """Extract the texts of a gold file; predictions by the gold's ids, and what could not be read. UsageError where
    none of its texts can be read."""
    extracted, skipped = records(path, workers)
    matched = ((sample.id, extracted.get(article_id(sample.text))) for sample in gold)
    return {name: _prediction(record, name) for name, record in matched if record}, skipped


def _prediction(record: Record, name: str) -> TopicPrediction:
    """Every topic of every statement, in text order; of one place told in several statements the outer one's."""
    found: dict[Span, MarkedTopic] = {}
    for topic in (topic for said in record.statements for topic in said.topics):
        found.setdefault(topic.span, MarkedTopic(span=topic.span, position=topic.position))
    return TopicPrediction(id=name, topics=tuple(found[span] for span in sorted(found)))


def write_topic_predictions(predictions: Mapping[str, TopicPrediction], path: Path) -> None:
    """Write predictions to a file that `read_topic_predictions` reads, one text a line."""
    write_lines(path, (msgspec.json.encode(one) for one in predictions.values()))
