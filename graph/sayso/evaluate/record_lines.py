"""The lines of a file of predictions, each a record of `sayso extract` or a row in the form of the gold."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from ..model import Record
from .rows import Check, Given, Marked, Row, decoded, keep, lines


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


def read_given_or_records(
    path: Path,
    kind: type[Given],
    gold: Sequence[Marked],
    check: Check[Given],
    of_record: Callable[[Record], Given] | None = None,
) -> tuple[dict[str, Given], dict[str, Record]]:
    """The predictions of a file by the id of their article, and the records by that of theirs, which go with the gold
    of the same text; a record is checked as what `of_record` makes of it. UsageError naming file, line and cause."""
    texts = {sample.id: sample.text for sample in gold}
    found: dict[str, Given] = {}
    extracted: dict[str, Record] = {}
    for where, row in records_or_rows(path, kind):
        if not isinstance(row, Record):
            keep(row, texts, found, check, where)
            continue
        if of_record:
            check(of_record(row), row.article.text, where)
        extracted[row.article.id] = row
    return found, extracted
