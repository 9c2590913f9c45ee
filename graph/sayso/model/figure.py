"""How much: a quantity, what it measures, of whom, when, and how it changed."""

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from .span import Span

Qualifier = Literal["exact", "approximate", "more-than", "less-than", "nearly", "at-least", "up-to", "record"]
Direction = Literal["up", "down", "steady"]


class Change(Struct, frozen=True, rename={"from_": "from"}):
    """A movement between two values, told once, on the figure it ends at, else on its step ("rose 5%"); a side the
    text leaves out is null. `from` and `to` are in `unit`, the step `by` in `by_unit`."""

    from_: Decimal | None
    to: Decimal | None
    direction: Direction
    by: Decimal | None = None
    unit: str | None = None
    by_unit: str | None = None
    from_period: str | None = None
    to_period: str | None = None


class BaseValue(Struct, frozen=True):
    """The value, and the upper end of a range, in the base unit of its dimension ("metre", "cubic-metre-per-day")."""

    value: Decimal
    upper: Decimal | None
    unit: str


class Figure(Struct, frozen=True, kw_only=True):
    """A quantity. `value` is exact (a decimal, written as a JSON string), `upper` the upper end of a range.
    `unit` is an id of knowledge/en/units.yml ("percent", "barrel-per-day"), an ISO 4217 code ("USD"), or the
    lemma of a counted noun ("enterprise"); `unit_assumed` of a currency whose name several bear ("$"); `base` is the
    same in the base unit of its dimension. `measures` is the noun phrase measured, `whose` that of which things are
    counted ("the port" of its 40 cranes); `of` actor ids."""

    id: str
    span: Span
    value: Decimal
    upper: Decimal | None = None
    unit: str
    unit_assumed: bool = False
    base: BaseValue | None = None
    measures: str | None = None
    whose: str | None = None
    of: tuple[str, ...] = ()
    period: str | None = None
    qualifier: Qualifier = "exact"
    change: Change | None = None
    statement: str | None = None
