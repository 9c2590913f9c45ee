"""The number grammar, without a parser."""

from decimal import Decimal

import pytest

from sayso.extract.figures.atoms import atoms
from sayso.extract.figures.numbers import Number, read_number
from sayso.model import Span


def read(text: str) -> Number | None:
    found = atoms(text, Span(0, len(text)))
    return read_number(found, 0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("145 billion", "145000000000"),
        ("145bn", "145000000000"),
        ("1,234.56", "1234.56"),
        ("1,00,000", "100000"),
        ("2.14 million", "2140000"),
        ("0.9 trillion", "900000000000"),
        (".5", "0.5"),
        ("10 1/2", "10.5"),
        ("3½ million", "3500000"),
        ("twenty-five", "25"),
        ("ninety five", "95"),
        ("a hundred and five", "105"),
        ("one hundred twenty-three thousand four hundred and five", "123405"),
        ("half a billion", "500000000"),
        ("a quarter of a million", "250000"),
        ("two and a half million", "2500000"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("three-quarters", "0.75"),
        ("two-thirds", "0.6666666667"),
        ("1/16", "0.0625"),
        ("zero", "0"),
        ("10-million", "10000000"),
        ("12 hundred thousand", "1200000"),
    ],
)
def test_value(text, value):
    number = read(text)
    assert number is not None
    assert number.value == Decimal(value)
    assert number.last == len(atoms(text, Span(0, len(text))))


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.99×10−30", "1.99E-30"), ("3 × 10^8", "3E+8"), ("80, 000", "80000"), ("quarter million", "250000")],
)
def test_powers_of_ten_and_numbers_of_split_texts(text, value):
    assert read(text).value == Decimal(value)


def test_value_is_exact():
    assert str(read("0.1").value * 3) == "0.3"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("tens of thousands", 10_000, 100_000), ("hundreds", 100, 1000), ("hundreds of millions", 10**8, 10**9)],
)
def test_vague_plural_is_a_span_of_powers(text, low, high):
    number = read(text)
    assert (number.value, number.upper) == (low, high)
    assert number.form == "vague"


def test_dozens_has_no_upper_end():
    assert read("dozens").upper is None


@pytest.mark.parametrize("text", ["a man", "and", "hundred", "second", "million", "third party", "the", "scores goals"])
def test_no_number(text):
    assert read(text) is None


def test_two_small_words_are_two_numbers():
    assert read("three five").value == 3


def test_number_ends_before_the_next_word():
    number = read("five million people")
    assert number.last == 2


def test_date_with_slashes_is_no_fraction():
    assert read("3/4/2020").form == "digits"


def test_atoms_split_glued_signs_and_keep_offsets():
    text = "About US$145bn, U.S. firms"
    found = atoms(text, Span(0, len(text)))
    assert [a.text for a in found] == ["About", "US", "$", "145", "bn", ",", "U.S.", "firms"]
    assert all(text[a.start : a.end] == a.text for a in found)
    assert [a.tight for a in found][:5] == [False, False, True, True, True]
