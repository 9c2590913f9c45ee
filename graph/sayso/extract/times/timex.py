"""TIMEX3 values: how TimeML writes what EDTF writes otherwise, and what is no calendar time at all."""

import re
from datetime import date

from ...knowledge import lexicon

PARTS = {
    "21": "SP", "22": "SU", "23": "FA", "24": "WI", "33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4",
    "40": "H1", "41": "H2",
}  # fmt: skip


def timex(value: str) -> str:
    """The TIMEX3 value of an EDTF value: "2024-33" is 2024-Q1, "199X" 199, Monday to Sunday a week ("2024-W03"),
    Saturday and Sunday a weekend ("2024-W03-WE"); other intervals stay as they are."""
    if "/" in value:
        return _stretch(value)
    value = value.rstrip("~")
    if value[5:] in PARTS and len(value) == 7:
        return f"{value[:4]}-{PARTS[value[5:]]}"
    return value.rstrip("X")


def _stretch(value: str) -> str:
    first, _, last = value.partition("/")
    if len(first) != 10 or len(last) != 10:
        return value
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    year, week, weekday = begin.isocalendar()
    length = (end - begin).days
    if (weekday, length) == (1, 6):
        return f"{year}-W{week:02}"
    return f"{year}-W{week:02}-WE" if (weekday, length) == (6, 1) else value


def lasting(amount: str, unit: str) -> str:
    """A duration: lasting("2", "year") is P2Y, ("30", "minute") PT30M, ("X", "decade") PXY, ("2", "decade") P20Y."""
    letter = str(lexicon("time_words")["units"][singular(unit)])
    zeros = re.match(r"[0-9]*", letter)
    assert zeros
    if letter[0] == "T":
        return f"PT{amount}{letter[1:]}"
    if zeros[0].startswith("0"):
        amount = amount if amount == "X" else f"{float(amount) * 10 ** len(zeros[0]):g}"
    elif zeros[0]:
        amount = amount if amount == "X" else f"{float(amount) * int(zeros[0]):g}"
    return f"P{amount}{letter[len(zeros[0]) :]}"


def singular(unit: str) -> str:
    """ "years" is year, "centuries" century."""
    return "century" if unit == "centuries" else unit.removesuffix("s")
