"""Finds time expressions and works out the calendar interval each stands for.

A grammar over the sentence's words in the usual orders of English, the longest form first. The reference is the
article's date, itself perhaps only a month: what cannot be told from it stays without a value. What is reckoned from
a date told before ("two days later") says so, and so does what an article without a date makes likely.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ...knowledge import lexicon
from ...model import Modifier, Moment, Span
from ...model.edtf import Day, day
from ...parse import Document
from .bounds import bound
from .durations import part_of_day
from .found import Found, Place, Reading
from .grammar import Form, forms
from .inference import day_by_weekday
from .lexemes import Lexeme, lexemes
from .offsets import offsets
from .ranges import ranges

# "more than two years ago" is before the day two years ago
SINCE_THEN: dict[str, Modifier] = {"MORE_THAN": "BEFORE", "LESS_THAN": "AFTER"}
OPENING_PARAGRAPHS = 3  # at its head an article that has no date may tell it
OPENING = frozenset("MWSYDNOCXZHVGKAQRLgdklwjUuEcPpfo89&")


def moments(document: Document) -> tuple[Moment, ...]:
    """Every date of the body, in text order, not overlapping: `times` without durations, repetitions, times of clock
    and "now", and with "from 2010 to 2013" as one.

    "on May 16, 2024", "16 May", "in March", "since 2000", "last week", "two years ago", "the 1990s". Not "2,000 men",
    "a two-day visit", "she may go", "marches".
    """
    return dates_of(times(document))


def dates_of(found: Sequence[Moment], *, inferred: bool = False) -> tuple[Moment, ...]:
    """The dates among time expressions; the ends of a range are not told apart, and what is only inferred has no
    value unless it is asked for."""
    whole = [moment.span for moment in found if moment.type == "range"]
    kept = [
        moment
        for moment in found
        if moment.type == "range" or (_is_date(moment) and not any(span.contains(moment.span) for span in whole))
    ]
    if inferred:
        return tuple(kept)
    return tuple(replace(moment, value=None) if moment.basis == "inferred" else moment for moment in kept)


def _is_date(moment: Moment) -> bool:
    timex = moment.timex or ""
    clock = moment.type == "time" and timex[-2:].isdigit() | timex.endswith("Z")
    return moment.type in {"date", "time"} and not clock and not timex.startswith(("FY", "SY"))


def times(document: Document) -> tuple[Moment, ...]:
    """Every time expression of the body, in text order: dates, times of day, durations, repetitions, and ranges
    beside their two ends. An article without a date is read again where its words leave one day."""
    found, setting = _read(document, _Setting(day(document.article.published)))
    if setting.published or setting.opening:
        return found
    by_weekday = day_by_weekday(document.article.text, found)
    return _read(document, _Setting(None, by_weekday))[0] if by_weekday else found


def _read(document: Document, setting: "_Setting") -> tuple[tuple[Moment, ...], "_Setting"]:
    found: list[Moment] = []
    for sentence in document.sentences:
        words = lexemes(document.article.text, document.span(sentence))
        if any(word.sign in OPENING for word in words):
            read, setting = _sentence(document, words, setting)
            joined = list(offsets(document.article.text, read))
            found += ranges(document.article.text, joined, setting.now)
    return tuple(found), setting


class _Setting(NamedTuple):
    """What times are reckoned from at a point of the text."""

    published: Day | None
    opening: Day | None = None
    told: Day | None = None
    told_in: int = -1

    @property
    def now(self) -> str | None:
        """The day of writing, where it is known to the day."""
        return self.published.shifted("day", 0) if self.published else None

    def after(self, moment: Moment, paragraph: int) -> "_Setting":
        """The setting behind a moment."""
        told = _tells(moment)
        if told is None:
            return self
        opens = self.opening is None and told.day is not None and paragraph < OPENING_PARAGRAPHS
        return _Setting(self.published, told if opens else self.opening, told, paragraph)


def _tells(moment: Moment) -> Day | None:
    """The day that "two days later" may be reckoned from."""
    sure = moment.type in {"date", "time"} and moment.basis != "inferred" and "~" not in (moment.value or "~")
    return day(moment.value) if sure else None


class _Candidate(NamedTuple):
    start: int
    shorter: int
    order: int
    found: Found
    form: Form


def _sentence(document: Document, words: list[Lexeme], setting: _Setting) -> tuple[list[Moment], _Setting]:
    """The times of a sentence from left to right: of what overlaps, what begins first, and of that the longest."""
    read: list[Moment] = []
    behind = 0
    for one in sorted(_candidates(words), key=lambda one: one[:3]):
        if one.start < behind:
            continue
        anchor = one.found.anchor.start
        place = Place(document, document.run(Span(anchor, anchor + 1)).first, *setting)
        if not one.form.fits(one.found, place) or (reading := one.form.read(one.found, place)) is None:
            continue
        if one.found.get("P") and reading.type == "date":
            reading = part_of_day(one.found, reading)
        behind = one.found.match.end()
        read.append(_moment(one.found, reading))
        setting = setting.after(read[-1], place.word.paragraph)
    return read, setting


def _candidates(words: list[Lexeme]) -> Iterator[_Candidate]:
    signs = "".join(word.sign for word in words)
    for order, form in enumerate(forms()):
        for match in form.pattern.finditer(signs):
            yield _Candidate(match.start(), -match.end(), order, Found(words, match), form)


def _moment(found: Found, reading: Reading) -> Moment:
    words = found.words[found.match.start() : found.match.end()]
    while words[-1].sign in {".", ",", "(", "-"}:
        words = words[:-1]
    return Moment(
        Span(words[0].start, words[-1].end),
        reading.value,
        reading.type,
        reading.timex,
        _modifier(found, words),
        bound(found),
        reading.basis,
    )


def _modifier(found: Found, words: Sequence[Lexeme]) -> Modifier | None:
    narrowing = found.get("v")
    if narrowing is not None:
        return lexicon("time_words")["modifiers"].get(narrowing.word)  # type: ignore[no-any-return]  # of the table
    rounding = next((word.word for word in words if word.sign in {"~", "+", "%"}), None)
    known: Modifier | None = lexicon("time_words")["rounding"].get(rounding) if rounding else None
    return SINCE_THEN.get(known or "", known) if found.get("g") else known
