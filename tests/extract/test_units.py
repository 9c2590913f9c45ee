"""Units, currencies and rates beside a number."""

import pytest

from sayso.extract.figures.atoms import atoms
from sayso.extract.figures.units import money_before, rate, unit_after
from sayso.knowledge import lexicon
from sayso.model import Span


def after(text: str, *, large: bool = False) -> str | None:
    """The unit behind the first atom, with its rate."""
    found = atoms(text, Span(0, len(text)))
    unit = unit_after(found, 1, digits=found[0].digits, large=large)
    return rate(found, unit.id, unit.last)[0] if unit else None


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("10 percent", "percent"),
        ("10%", "percent"),
        ("1.4pc", "percent"),
        ("3 percentage points", "percentage-point"),
        ("5 barrels a day", "barrel-per-day"),
        ("5 barrels per day", "barrel-per-day"),
        ("52,000 barrel-a-day", "barrel-per-day"),
        ("5bpd", "barrel-per-day"),
        ("80 km/h", "kilometre-per-hour"),
        ("80 miles per hour", "mile-per-hour"),
        ("30-year", "year"),
        ("12 square kilometres", "square-kilometre"),
        ("12 cubic meters", "cubic-metre"),
        ("20 degrees Celsius", "degree-celsius"),
        ("20°C", "degree-celsius"),
        ("10kW", "kilowatt"),
        ("7 US dollars", "USD"),
        ("7 Australian dollars", "AUD"),
        ("7 yuan", "CNY"),
        ("7 roubles", "RUB"),
        ("7€", "EUR"),
        ("7 USD", "USD"),
        ("7 dollars a barrel", "USD-per-barrel"),
        ("63 cents per share", "cent-per-share"),
        ("two hours daily", "hour-per-day"),
        ("five tonnes annually", "tonne-per-year"),
    ],
)
def test_unit_behind(text, unit):
    assert after(text) == unit


@pytest.mark.parametrize("text", ["5 in hospital", "5 won", "5 people", "5 at home", "5 ALL", "two m"])
def test_no_unit_behind(text):
    assert after(text) is None


@pytest.mark.parametrize(("text", "unit"), [("20 (kg)", "kilogram"), ("7 usd", "USD"), ("50 GPa", "gigapascal")])
def test_units_in_brackets_and_codes_in_small_letters(text, unit):
    assert after(text) == unit


def test_a_code_with_a_scale():
    found = atoms("30 MEUR", Span(0, 7))
    unit = unit_after(found, 1, digits=True, large=False)
    assert (unit.id, unit.scale) == ("EUR", 10**6)
    assert unit_after(atoms("30 MAXI", Span(0, 7)), 1, digits=True, large=False) is None


def test_won_is_money_behind_a_large_number():
    assert after("5,000 won", large=True) == "KRW"


def test_a_year_earlier_is_no_rate():
    assert after("5 dollars a year earlier") == "USD"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("US$145bn", "USD"),
        ("$5", "USD"),
        ("A$5", "AUD"),
        ("CA$5", "CAD"),
        ("C$5", "CAD"),
        ("HK$5", "HKD"),
        ("NT$5", "TWD"),
        ("$A5", "AUD"),
        ("£5", "GBP"),
        ("€ 5", "EUR"),
        ("RM79", "MYR"),
        ("USD10m", "USD"),
        ("CNY 5", "CNY"),
        ("₹5", "INR"),
        ("usd 20", "USD"),
        ("MEUR 12", "EUR"),
    ],
)
def test_currency_in_front(text, code):
    found = atoms(text, Span(0, len(text)))
    assert money_before(found, 0).id == code


@pytest.mark.parametrize("text", ["RM said", "US troops", "TOP 5", "$", "Rs and Ps", "dollar 2 million"])
def test_no_currency_in_front(text):
    assert money_before(atoms(text, Span(0, len(text))), 0) is None


def test_every_symbol_names_one_unit():
    seen: dict[str, str] = {}
    for unit, facts in lexicon("units")["units"].items():
        for symbol in (*facts.get("symbols", ()), *facts.get("glued", ())):
            assert seen.setdefault(symbol, unit) == unit
