"""Times told from another time of the sentence: "from 6.1 percent a year earlier"."""

import re

from .atoms import Words

ARTICLES = frozenset({"a", "an", "one", "the"})
LATER = frozenset({"earlier", "before", "previously", "prior"})
PREVIOUS = frozenset({"previous", "preceding", "prior"})
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


def back(words: Words, j: int, time: str) -> str | None:
    """The time that the words from atom `j` on tell, seen from `time` (a year, month, quarter or day of EDTF).

    "a year earlier" behind 2023-10 is 2022-10, "the previous month" 2023-09. Not "a year ago", which counts from today.
    """
    while words.lower(j) in ("in", "during", "the", "same", "period", "of") and words.lower(j + 1) not in MONTHS:
        j += 1
    first, second, third = (words.lower(k) for k in (j, j + 1, j + 2))
    unit = second if first in ARTICLES and third in LATER else second if first in PREVIOUS else ""
    return _shifted(time, MONTHS[unit]) if unit in MONTHS else None


def _shifted(time: str, months: int) -> str | None:
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", time)
    if not match:
        return None
    year, part, day = int(match[1]), match[2], match[3]
    if months % 12 == 0:
        return time.replace(match[1], f"{year - months // 12:04}", 1)
    if part is None or day is not None:
        return None
    if 33 <= int(part) <= 36:
        place = year * 4 + int(part) - 33 - months // 3
        return f"{place // 4:04}-{place % 4 + 33}" if months % 3 == 0 else None
    if not 1 <= int(part) <= 12:
        return None
    place = year * 12 + int(part) - 1 - months
    return f"{place // 12:04}-{place % 12 + 1:02}"
