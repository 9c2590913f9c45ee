"""The lines of an evaluation's files, read with every fault named."""

from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from ..errors import UsageError


class Marked(Protocol):
    """An article with what gold marks."""

    @property
    def id(self) -> str:
        """What its predictions are found by."""

    @property
    def text(self) -> str:
        """What its spans are of."""


class Found(Protocol):
    """What was found in an article."""

    @property
    def id(self) -> str:
        """The gold's."""

    @property
    def text(self) -> str | None:
        """The gold's, where given."""


Row = TypeVar("Row")
Gold = TypeVar("Gold", bound=Marked)
Given = TypeVar("Given", bound=Found)
Check = Callable[[Row, str, str], None]
"""UsageError where a row, of an article with this text, standing there in the file, does not fit."""


def read_samples(path: Path, kind: type[Gold], check: Check[Gold], called: str = "article") -> tuple[Gold, ...]:
    """The gold articles of a file; UsageError naming file, line and cause where one does not fit."""
    samples: dict[str, Gold] = {}
    for where, sample in rows(path, kind):
        check_new(sample.id, samples, where)
        check(sample, sample.text, where)
        samples[sample.id] = sample
    if not samples:
        raise UsageError(f"{path}: no {called} in it; write one JSON object a line")
    return tuple(samples.values())


def read_given(path: Path, kind: type[Given], gold: Sequence[Marked], check: Check[Given]) -> dict[str, Given]:
    """The predictions of a file by the id of their article; UsageError as in `read_samples`, and where an article is
    not in the gold or has another text there."""
    texts = {sample.id: sample.text for sample in gold}
    found: dict[str, Given] = {}
    for where, row in rows(path, kind):
        keep(row, texts, found, check, where)
    return found


def keep(row: Given, texts: dict[str, str], found: dict[str, Given], check: Check[Given], where: str) -> None:
    """Take a prediction, once it fits, among those found."""
    check_new(row.id, found, where)
    check_article((row.id, row.text), texts, where)
    check(row, texts[row.id], where)
    found[row.id] = row


def rows(path: Path, kind: type[Row]) -> Iterator[tuple[str, Row]]:
    """Each line with its place for messages ("gold.jsonl, line 3"); blank lines are passed over. UsageError naming
    file, line and cause where one is not JSON or not of the kind."""
    decoder = msgspec.json.Decoder(kind)
    for where, line in lines(path):
        yield where, decoded(line, decoder, where)


def lines(path: Path) -> Iterator[tuple[str, bytes]]:
    """The lines that are not blank, each with its place for messages."""
    for number, line in enumerate(_lines(path), 1):
        if line.strip():
            yield f"{path}, line {number}", line


def decoded(line: bytes, decoder: "msgspec.json.Decoder[Row]", where: str) -> Row:
    """One line; UsageError where it is not JSON or not of the decoder's kind."""
    try:
        return decoder.decode(line)
    except msgspec.ValidationError as error:
        raise UsageError(f"{where}: {error}") from error
    except (ValueError, RecursionError) as error:  # msgspec's own faults are ValueErrors too
        raise UsageError(f"{where}: not valid JSON ({error}); write one JSON object a line") from error


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror or error}); check the path") from error


def check_new(name: str, seen: Container[str], where: str) -> None:
    """UsageError for an article that was there before."""
    if name in seen:
        raise UsageError(f"{where}: article {name!r} stands in the file twice; give each an id of its own")


def check_article(row: tuple[str, str | None], texts: dict[str, str], where: str) -> None:
    """UsageError for a prediction, id and text, whose article is not in the gold or has another text there."""
    name, text = row
    if name not in texts:
        raise UsageError(f"{where}: the gold has no article {name!r}")
    if text not in (None, texts[name]):
        raise UsageError(f"{where}: the text of {name!r} is not the gold's")


def check_span(span: tuple[int, int], text: str, told: str) -> None:
    """UsageError for a span that is empty, backwards or outside the text; `told` says where it stands."""
    start, end = span
    if not 0 <= start < end <= len(text):
        raise UsageError(f"{told} [{start}, {end}] is no span of the text of {len(text)} characters")
