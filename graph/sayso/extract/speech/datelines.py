"""Datelines: the place, date and agency that open a story are nobody's words."""

import re
from collections.abc import Sequence

from ...model import Span
from ...parse import Document
from .drafts import Draft

DATELINE = re.compile(
    r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,3}"  # the place, in capitals
    r"(?:, [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?)?"  # a state or country
    r"(?:, (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:,? \d{4})?)?"  # a date
    r"(?: \([^()\n]{2,40}\))?"  # an agency
    r"\s*(?:[-–—]|--)\s"
)


def drop_datelines(document: Document, drafts: Sequence[Draft]) -> None:
    """Take datelines out of every role, in place.

    yes: "NORWICK, Arland, May 3 (Agency) - We leave, Lind said": "We leave" is said
    no:  "NATO-led troops - and police - left", "Norwick - the old one - burnt"
    """
    text = document.article.text
    for run in document.paragraphs:
        span = document.span(run)
        match = DATELINE.match(text, span.start, span.end)
        if match:
            dateline = set(document.run(Span(*match.span())))
            for draft in drafts:
                for role in (draft.source, draft.cue, draft.content):
                    role.difference_update(dateline)
