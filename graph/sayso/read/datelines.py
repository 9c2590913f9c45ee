"""The place, date and agency that open a wire story: "PARIS, May 3, 2024 (Reuters) - The vote failed."

They stay in the body. Must match: "LUND, Sweden (AP) — The ...", "WASHINGTON, Sept. 26 (UPI) — Mara ...",
"LUND, 12 May 2024 - The ...".
Must not match: "NATO (the alliance) - which ...", "Paris - a city of ...".
"""

import re

from msgspec import Struct

from .dates import stated

DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.'’/\- ]{2,40}(?:,\s[A-Z][\w. ]{1,25}){0,2})?,?\s?"
    r"(?P<date>(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?)?"
    r"\s?(?:\((?P<agency>[A-Z][\w &.-]{1,30})\)\s?)?[-–—―]{1,2}\s?"
)


class Dateline(Struct, frozen=True):
    """What a dateline tells: a full date, if the year is there, and the agency."""

    date: str | None
    agency: str | None


def dateline(text: str) -> Dateline | None:
    """The dateline a paragraph opens with, or None."""
    match = DATELINE.match(text[:160])
    if not match or not (match["date"] or match["agency"]):
        return None
    return Dateline(stated(match["date"] or ""), match["agency"])
