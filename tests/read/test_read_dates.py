import datetime

import pytest

from sayso.read.dates import iso, stated


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2024-05-16", "2024-05-16"),
        ("2024-05-16T10:00:00Z", "2024-05-16"),
        ("20240516", "2024-05-16"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("5 June 2024", "2024-06-05"),
        ("June 5th, 2024 at 10:00", "2024-06-05"),
        ("Thu, 16 May 2024 10:00:00 GMT", "2024-05-16"),
        ("Sept. 3, 2024", "2024-09-03"),
        ("June 2024", "2024-06"),
        ("25/06/2024", "2024-06-25"),
        ("06/25/2024", "2024-06-25"),
        ("05/06/2024", "2024"),
        (1715853600, "2024-05-16"),
        (1715853600000, "2024-05-16"),
        ("1715853600", "2024-05-16"),
        (2024, "2024"),
        (datetime.date(2024, 5, 16), "2024-05-16"),
        ("2024-13-45", None),
        ("31 June 2024", None),
        ("last Monday", None),
        ("", None),
        (None, None),
        (True, None),
    ],
)
def test_dates_of_metadata(value, date):
    assert iso(value) == date


def test_a_date_in_a_line_needs_its_year():
    assert stated("PARIS, May 3") is None
    assert stated("PARIS, May 3, 2024") == "2024-05-03"


def test_the_end_of_a_range_of_months_is_no_date():
    assert stated("Vol 18 May–Jun 2024") is None
