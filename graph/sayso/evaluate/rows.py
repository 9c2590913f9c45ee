"""The lines of an evaluation's files, read with every fault named."""

from collections.abc import Container, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from ..errors import UsageError

Row = TypeVar("Row")


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
