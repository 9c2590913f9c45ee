"""Test sets of quantities in sentences, one JSON object a line: {"id", "text", "quantities": [...]}.

A quantity has a value (a number, [low, high] for a range, null where only its place is known), a unit in words, a
change (= ~ < > up down), the words of the concept it is of, and a span, each where the set has it. NewsQuant and the
sets of the recognisers come so (satya77/CQE_Evaluation), and MEANTIME's values (money, percentages, quantities).
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from ...model import Span
from ..figures.gold import FigureSample, MarkedFigure, Slot
from ..rows import lines

UNITS = {
    "barrel of oil": "barrel",
    "costa rican colón": "CRC",
    "count": "multiple",
    "dollar per mega british thermal unit": "USD-per-million-british-thermal-units",
    "foot pound-force": "foot-pound",
    "mark": "DEM",
    "mega british thermal unit": "million-british-thermal-units",
    "metric ton": "tonne",
    "mile per gallon": "mile-per-gallon",
    "netherlands guilde": "NLG",
    "parts-per-billion": "part-per-billion",
    "percentage": "percent",
    "peseta": "ESP",
    "pound sterling": "GBP",
    "pound-mass": "pound",
    "revolutions per minute": "revolution-per-minute",
    "shekel": "ILS",
}
"""What the sets call units by other words than a reader of English finds in a dictionary of units."""


def examples(path: Path) -> Iterator[FigureSample]:
    """The texts of one file. What is judged is what any quantity of the file has."""
    read = [json.loads(line) for _, line in lines(path)]
    judged = _judged([one for row in read for one in row["quantities"]])
    for row in read:
        figures = tuple(_figure(one) for one in row["quantities"])
        yield FigureSample(id=row["id"], text=row["text"], judged=judged, figures=figures)


def _judged(quantities: list[dict[str, Any]]) -> tuple[Slot, ...]:
    keys: dict[str, Slot] = {"value": "value", "unit": "unit", "change": "sign", "concept": "concept"}
    return tuple(slot for key, slot in keys.items() if any(one.get(key) is not None for one in quantities))


def _figure(one: dict[str, Any]) -> MarkedFigure:
    value = one.get("value")
    low, high = value if isinstance(value, list) else (value, None)
    unit = one.get("unit") or ""
    concept = one.get("concept")
    return MarkedFigure(
        span=Span(*one["span"]) if one.get("span") else None,
        value=_decimal(low),
        upper=_decimal(high) if high != low else None,
        unit=UNITS.get(unit, unit),
        sign=one.get("change") or "=",
        concept=None if concept in (None, "-") else concept,
    )


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(repr(value)).normalize()
