"""What sayso itself finds in the texts of the gold, as predictions."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from ..atomic import write_lines
from ..errors import UsageError
from ..model import Record, Statement, from_json
from ..pipeline import extract
from ..read import Skipped, article_id
from ..settings import Settings
from .samples import Attribution, Prediction, Sample


def predict(path: Path, gold: Sequence[Sample], workers: int = 0) -> tuple[dict[str, Prediction], tuple[Skipped, ...]]:
    """Extract the articles of a gold file; predictions by the id of the article, and what could not be read.
    UsageError where none of its articles can be read."""
    extracted, skipped = records(path, workers)
    matched = ((sample.id, extracted.get(article_id(sample.text))) for sample in gold)  # a text may be there twice
    return {name: prediction(record, name) for name, record in matched if record}, skipped


def records(path: Path, workers: int = 0) -> tuple[dict[str, Record], tuple[Skipped, ...]]:
    """The records of a gold file's articles by their ids, and what could not be read.

    The file goes through the same stages as in `sayso extract`, so that titles and dates in it count too.
    UsageError where none of its articles can be read.
    """
    found: dict[str, Record] = {}
    skipped = []
    for result in extract([str(path)], Settings(columns={"text": "text"}, workers=workers)):
        if isinstance(result, Skipped):
            skipped.append(result)
        else:
            record = from_json(result)
            found[record.article.id] = record
    if not found:
        reason = f"{skipped[-1].reason}; {skipped[-1].advice}" if skipped else "give the file a name in .jsonl"
        raise UsageError(f"{path}: no article of it can be read: {reason}")
    return found, tuple(skipped)


def prediction(record: Record, name: str) -> Prediction:
    """A record's statements as predictions for the article that gold calls `name`."""
    names = {actor.id: actor.name for actor in record.actors}
    return Prediction(id=name, attributions=tuple(_attribution(one, names) for one in record.statements))


def _attribution(statement: Statement, names: dict[str, str]) -> Attribution:
    return Attribution(
        source=statement.source,
        cue=statement.cue,
        content=statement.content,
        speaker=names.get(statement.speaker or ""),
        nested=statement.within is not None,
        confidence=statement.confidence,
    )


def write_predictions(predictions: dict[str, Prediction], path: Path) -> None:
    """Write predictions to a file that `read_predictions` reads, one article a line."""
    write_lines(path, (msgspec.json.encode(one) for one in predictions.values()))
