from decimal import Decimal

import pytest

from sayso.rdf.terms import date, decimal, text, web_address
from sayso.rdf.units import unit


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("1E+3"), "1000"), (Decimal("2.50"), "2.5"), (Decimal("0.000"), "0"), (Decimal("-0"), "0"),
        (0.1, "0.1"), (1.0, "1"),
        (Decimal("123456789012345678901234567890.5"), "123456789012345678901234567890.5"),
        (1e-7, "0.0000001"), (Decimal("-12.30"), "-12.3"),
    ],
)  # fmt: skip
def test_decimals_are_exact_and_without_exponent(value, written):
    assert decimal(value).value == written


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), float("nan")])
def test_what_is_no_number_has_no_decimal(value):
    assert decimal(value) is None


@pytest.mark.parametrize(
    ("value", "datatype"),
    [
        ("2024-05-16", "date"), ("2024-05", "gYearMonth"), ("2024", "gYear"), ("2024-02-29", "date"),
        ("2023-10-16/2023-10-22", "EDTF"), ("2024-21", "EDTF"), ("201X", "EDTF"),
    ],
)  # fmt: skip
def test_dates_keep_their_precision(value, datatype):
    assert date(value).datatype.value.endswith((f"#{datatype}", f"/{datatype}"))
    assert date(value).value == value


@pytest.mark.parametrize("value", ["2023-02-29", "2024-13-40", "yesterday", "", "16 May 2024", "/", "2024\n"])
def test_what_is_no_date_has_none(value):
    assert date(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "javascript:alert(1)", "http://", "ftp://example.org/", "https://user:secret@example.org/",
        "http://a b/",
        "https://example.org/<script>", "https://example.org/%zz", "//example.org", "http://[",
        "http://a/\n", "",
    ],
)  # fmt: skip
def test_what_is_no_web_address_has_no_node(value):
    assert web_address(value) is None


@pytest.mark.parametrize(
    "value", ["https://example.org/a?b=c#d", "HTTP://EXAMPLE.org", "https://ex.org/ü", "http://localhost:80/"]
)
def test_web_addresses(value):
    assert web_address(value).value == value


def test_lone_surrogates_are_replaced_one_for_one():
    assert text("a\ud800b\x00").value == "a\ufffdb\x00"


def test_units():
    assert unit("percent").value == "http://qudt.org/vocab/unit/PERCENT"
    assert unit("EUR").value == "http://qudt.org/vocab/unit/CCY_EUR"
    assert unit("enterprise") is None
