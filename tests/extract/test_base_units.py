"""Amounts in the base unit of their dimension."""

from decimal import Decimal

import pytest

from sayso.extract.figures.base_units import base_value
from sayso.knowledge import lexicon


@pytest.mark.parametrize(
    ("value", "unit", "expected", "base"),
    [
        ("5", "kilometre", "5000", "metre"), ("26.2", "mile", "42164.8128", "metre"),
        ("2000000", "barrel-per-day", "317974.589856", "cubic-metre-per-day"),
        ("1", "barrel", "0.158987294928", "cubic-metre"),
        ("31", "tonne", "31000", "kilogram"), ("25", "basis-point", "0.25", "percentage-point"),
    ],
)  # fmt: skip
def test_the_same_in_the_base_unit(value, unit, expected, base):
    found = base_value(Decimal(value), None, unit)
    assert (found.value, found.upper, found.unit) == (Decimal(expected), None, base)


def test_a_range_keeps_both_ends():
    assert base_value(Decimal(10), Decimal(12), "mile").upper == Decimal("19312.128")


@pytest.mark.parametrize("unit", ["metre", "USD", "USD-per-barrel", "ton", "gallon", "ministry", "number", ""])
def test_a_base_unit_money_and_what_means_several_are_left_alone(unit):
    assert base_value(Decimal(5), None, unit) is None


def test_an_oil_barrel_is_42_gallons_of_231_cubic_inches():
    known = lexicon("units")["bases"]
    inch = Decimal(known["inch"][1])
    assert Decimal(known["barrel"][1]) == 42 * 231 * inch**3


def test_every_unit_and_its_base_are_known_units():
    known = lexicon("units")
    for unit, (base, factor) in known["bases"].items():
        assert {unit, base} <= set(known["units"])
        assert base not in known["bases"]
        assert Decimal(factor) > 0
