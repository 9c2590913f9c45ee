import pytest

from sayso.read.datelines import Dateline, dateline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PARIS, May 3, 2024 (Reuters) - The vote failed.", Dateline("2024-05-03", "Reuters")),
        ("PARIS, May 3 (Reuters) - The vote failed.", Dateline(None, "Reuters")),
        ("LUND, Sweden (AP) — The vote failed.", Dateline(None, "AP")),
        ("LUND (Reuters) -Mayors met on Monday.", Dateline(None, "Reuters")),
        ("Aug 27 (Reuters) - The vote failed.", Dateline(None, "Reuters")),
        ("LUND, 12 May 2024 - The vote failed.", Dateline("2024-05-12", None)),
        ("LUND, Sweden, 12 May (AP) - The vote failed.", Dateline(None, "AP")),
    ],
)
def test_datelines(text, expected):
    assert dateline(text) == expected


@pytest.mark.parametrize("text", ["Paris - a city of light - slept.", "— Yes, she said.", "The (old) town - it fell."])
def test_no_datelines(text):
    assert dateline(text) is None
