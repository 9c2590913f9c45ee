"""The files of an evaluation, gold and predictions: one article a line of JSON, read with every fault named."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct

from ..errors import UsageError
from ..model import Span

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


Row = TypeVar("Row", Sample, Prediction)


def read_gold(path: Path) -> tuple[Sample, ...]:
    """The gold articles of a file; UsageError naming file, line and cause where one does not fit."""
    samples: dict[str, Sample] = {}
    for where, sample in _rows(path, Sample):
        _check_new(sample.id, samples, where)
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
    for where, row in _rows(path, Prediction):
        _check_new(row.id, found, where)
        if row.id not in texts:
            raise UsageError(f"{where}: the gold has no article {row.id!r}")
        if row.text not in (None, texts[row.id]):
            raise UsageError(f"{where}: the text of {row.id!r} is not the gold's")
        _check_spans(row.attributions, texts[row.id], where)
        found[row.id] = row
    return found


def _rows(path: Path, kind: type[Row]) -> Iterator[tuple[str, Row]]:
    """Each line with its place for messages; blank lines are passed over."""
    decoder = msgspec.json.Decoder(kind)
    for number, line in enumerate(_lines(path), 1):
        where = f"{path}, line {number}"
        if line.strip():
            try:
                yield where, decoder.decode(line)
            except msgspec.ValidationError as error:
                raise UsageError(f"{where}: {error}") from error
            except (ValueError, RecursionError) as error:  # msgspec's own faults are ValueErrors too
                raise UsageError(f"{where}: not valid JSON ({error}); write one JSON object a line") from error


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror or error}); check the path") from error


def _check_new(name: str, seen: dict[str, Row], where: str) -> None:
    if name in seen:
        raise UsageError(f"{where}: article {name!r} stands in the file twice; give each an id of its own")


def _check_spans(attributions: Sequence[Attribution], text: str, where: str) -> None:
    """UsageError for the first span that is empty, backwards or outside the text."""
    for number, one in enumerate(attributions, 1):
        for role in ROLES:
            for start, end in getattr(one, role):
                if not 0 <= start < end <= len(text):
                    told = f"attribution {number}, {role} [{start}, {end}]"
                    raise UsageError(f"{where}: {told} is no span of the text of {len(text)} characters")
