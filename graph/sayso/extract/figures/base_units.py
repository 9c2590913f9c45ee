"""Amounts in the base unit of their dimension, so that miles and kilometres can be compared."""

from decimal import Decimal

from ...knowledge import lexicon
from ...model import BaseValue


def base_value(value: Decimal, upper: Decimal | None, unit: str) -> BaseValue | None:
    """The same in the base unit (knowledge/en/units.yml, bases); None where the unit is one, or has none.

    "5 kilometres" is 5000 metres; of a rate what stands before "per": "2 million barrels a day" is 317,974.589856 cubic
    metres a day. Never a currency, a counted noun, nor a unit that means several ("ton", "gallon").
    """
    measured, per, rest = unit.partition("-per-")
    known = lexicon("units")["bases"].get(measured)
    if known is None:
        return None
    base, factor = known[0], Decimal(known[1])
    return BaseValue(_plain(value * factor), None if upper is None else _plain(upper * factor), base + per + rest)


def _plain(value: Decimal) -> Decimal:
    """Without trailing zeros and exponent."""
    return Decimal(format(value.normalize(), "f"))
