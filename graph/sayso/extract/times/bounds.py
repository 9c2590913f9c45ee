"""What a time begins or ends: "since 2013", "no later than May 5", "2012 or later"."""

from collections.abc import Iterable, Mapping

from ...knowledge import lexicon
from ...model import Bound
from .found import Found

LONGEST = 3  # words before or behind a time


def bound(found: Found) -> Bound | None:
    """What the words beside a match make of it.

    yes: "since 2013", "before the year 2019", "starting on May 5", "from 2012 onwards"
    no: "in 2013", "after he left in 2013"
    """
    words, start, end = [word.word for word in found.words], found.match.start(), found.match.end()
    times = lexicon("time_words")
    while start and words[start - 1] in times["between_bound"]:
        start -= 1
    before = (" ".join(words[start - length : start]) for length in range(min(LONGEST, start), 0, -1))
    behind = (" ".join(words[end : end + length]) for length in (2, 1))
    return _first(times["bounds"], before) or _first(times["bounds_behind"], behind)


def _first(known: Mapping[str, Bound], phrases: Iterable[str]) -> Bound | None:
    return next((known[phrase] for phrase in phrases if phrase in known), None)
