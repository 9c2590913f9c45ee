"""Finds time expressions and works out the calendar interval each stands for.

A grammar over the sentence's text in the usual orders of English dates, longest form first. The reference is
the article's date, itself perhaps only a month: what cannot be told from it stays without a value.
"""

import re
from collections.abc import Iterator
from functools import cache

from ...knowledge import lexicon
from ...model import Moment, Span
from ...model.edtf import Day, day, interval
from ...parse import Document
from .moment_forms import anchor, forms
from .moment_values import Place


def moments(document: Document) -> tuple[Moment, ...]:
    """Every time expression of the body, in text order, not overlapping.

    "on May 16, 2024", "16 May", "in March", "since 2000", "last week", "two years ago", "the 1990s",
    "from 2010 to 2013" (one interval). Not "2,000 men", "a two-day visit", "she may go", "marches".
    """
    reference = day(document.article.published)
    found: list[Moment] = []
    for sentence in document.sentences:
        if any(_opens(document.tokens[i].text) for i in sentence):
            found += _joined(document, _sentence(document, document.span(sentence), reference))
    return tuple(found)


def _opens(word: str) -> bool:
    if not word.isalpha() and any(sign.isdigit() for sign in word):  # "mid-2011"
        return True
    return word.lower().strip(".'’") in _vocabulary()


@cache
def _vocabulary() -> frozenset[str]:
    """Words one of which stands in every time expression that has no digit."""
    words = lexicon("calendar")
    known = {*words["months"], *words["weekdays"], *words["decades"], *words["seasons"]}
    known |= {phrase.split()[-1] for phrase in words["days"]}
    return frozenset(known | set(words["units"]))


def _sentence(document: Document, sentence: Span, reference: Day | None) -> list[Moment]:
    text, found = document.article.text, []
    taken = bytearray(len(sentence.of(text)))
    for form in forms():
        for match in form.pattern.finditer(text, *sentence):
            start, end = match.start(), match.end() - match[0].endswith(".")
            if any(taken[start - sentence.start : end - sentence.start]):
                continue
            place = Place(document, document.run(Span(anchor(match), anchor(match) + 1)).first, reference)
            if form.fits(match, place):
                taken[start - sentence.start : end - sentence.start] = b"\1" * (end - start)
                found.append(Moment(Span(start, end), form.value(match, place)))
    return sorted(found, key=lambda moment: moment.span)


def _joined(document: Document, found: list[Moment]) -> Iterator[Moment]:
    """Join "from X to Y" and "between X and Y" into one interval; "2021, and 2022" stays two."""
    text, waiting = document.article.text, None
    for moment in found:
        if waiting is None:
            waiting = moment
            continue
        between = text[waiting.span.end : moment.span.start]
        before = text[max(0, waiting.span.start - 9) : waiting.span.start]
        if (joint := _range(waiting, moment)) and _is_range(before, between):
            waiting = joint
            continue
        yield waiting
        waiting = moment
    if waiting is not None:
        yield waiting


def _is_range(before: str, between: str) -> bool:
    if re.search(r"\bbetween\s+$", before, re.IGNORECASE):
        return between.strip() == "and"
    if between.strip() in {"-", "–", "—", "through"}:
        return between.strip() == "through" or not between.startswith(" ")
    opened = re.search(r"\bfrom\s+$", before, re.IGNORECASE)
    return opened is not None and between.strip() in {"to", "until", "till"}


def _range(first: Moment, last: Moment) -> Moment | None:
    if first.value is None or last.value is None or "/" in first.value + last.value:
        return None
    if interval(first.value).first > interval(last.value).last:
        return None
    return Moment(Span(first.span.start, last.span.end), f"{first.value}/{last.value}")
