"""The files of the figures' evaluation: texts with their quantities, gold and predicted in one form."""

from decimal import Decimal
from pathlib import Path
from typing import Literal

from msgspec import Struct

from ...model import Direction, Qualifier, Span
from ..rows import check_span, read_samples

Sign = Literal["=", "~", "<", ">", "up", "down"]
"""How exactly a value is meant, or which way it moved, in one sign, as some corpora have it."""
Slot = Literal["value", "unit", "sign", "concept", "measures", "of", "period", "qualifier", "change"]


class MarkedChange(Struct, frozen=True, kw_only=True, omit_defaults=True, rename={"from_": "from"}):
    """A movement as in the record; `by_unit` is the unit of the step."""

    direction: Direction
    from_: Decimal | None = None
    to: Decimal | None = None
    by: Decimal | None = None
    by_unit: str | None = None
    from_period: str | None = None
    to_period: str | None = None


class MarkedFigure(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A quantity. `unit` is an id or code of the record's, or a counted noun, in gold with its adjectives; `measures`
    what is measured, or the things counted; `concept` the same, but of counted things whose they are. `of` are names.
    Of the gold's figure the `open` slots are not judged."""

    span: Span | None = None
    value: Decimal | None = None
    upper: Decimal | None = None
    unit: str | None = None
    sign: Sign = "="
    concept: str | None = None
    measures: str | None = None
    of: tuple[str, ...] = ()
    period: str | None = None
    qualifier: Qualifier = "exact"
    change: MarkedChange | None = None
    open: tuple[Slot, ...] = ()


class FigurePrediction(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was found in the text of the same `id`; `text`, where given, is the gold's."""

    id: str
    text: str | None = None
    figures: tuple[MarkedFigure, ...] = ()


class FigureSample(Struct, frozen=True, kw_only=True):
    """A text with its quantities; of these the slots in `judged` are marked. Without "value" only the spans are.
    `published` (ISO 8601) counts: "last year" is a matter of its date."""

    id: str
    text: str
    published: str | None = None
    judged: tuple[Slot, ...] = ("value", "unit")
    figures: tuple[MarkedFigure, ...] = ()


def read_figure_gold(path: Path) -> tuple[FigureSample, ...]:
    """The gold texts of a file; UsageError naming file, line and cause where one does not fit."""
    return read_samples(path, FigureSample, check_figures)


def check_figures(row: FigureSample | FigurePrediction, text: str, where: str) -> None:
    """UsageError for the first span outside the text."""
    for number, one in enumerate(row.figures, 1):
        if one.span:
            check_span(one.span, text, f"{where}: figure {number}")
