"""Times told from another time of the sentence."""

import pytest

from plain_parses import plain
from sayso.extract.figures.atoms import words
from sayso.extract.figures.earlier import back


@pytest.mark.parametrize(
    ("told", "time", "earlier"),
    [
        ("a year earlier", "2023-10", "2022-10"), ("a year earlier", "2024", "2023"),
        ("one month before", "2024-01", "2023-12"), ("a quarter earlier", "2024-33", "2023-36"),
        ("the previous year", "2023-05-04", "2022-05-04"), ("in the previous month", "2024-03", "2024-02"),
        ("a year ago", "2023-10", None), ("a day earlier", "2023-10-02", None), ("a month earlier", "2023", None),
        ("a year earlier", "2023-05/2023-07", None),
    ],
)  # fmt: skip
def test_back(told, time, earlier):
    document = plain(told)
    assert back(words(document, document.sentences[0]), 0, time) == earlier
