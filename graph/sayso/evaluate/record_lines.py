"""The lines of a file of predictions, each a record of `sayso extract` or a row in the form of the gold."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from ..model import Record
from .rows import decoded, lines

Row = TypeVar("Row")


class Line(msgspec.Struct, frozen=True):
    """What tells them apart: a record has an article."""

    article: msgspec.Raw = msgspec.Raw()


LINE = msgspec.json.Decoder(Line)
RECORD = msgspec.json.Decoder(Record)


def records_or_rows(path: Path, kind: type[Row]) -> Iterator[tuple[str, Record | Row]]:
    """Each line with its place for messages; UsageError naming file, line and cause where one is neither."""
    row = msgspec.json.Decoder(kind)
    for where, line in lines(path):
        is_record = bytes(decoded(line, LINE, where).article)
        yield where, decoded(line, RECORD, where) if is_record else decoded(line, row, where)
