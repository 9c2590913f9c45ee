"""What the text itself states about the article: its writers, date and agency, from the marked parts and
the dateline; never from the running text."""

import re

from ..model import Span
from .boilerplate import Layout
from .bylines import writers
from .datelines import dateline
from .metadata import Metadata, plain
from .metadata_lines import label_of, publication_date
from .part import Part

PUBLISHER_LABELS = {"publisher", "publication", "newspaper", "outlet", "source"}


def stated(text: str, layout: Layout) -> Metadata:
    """Metadata with basis "text"."""
    marks = [mark for mark in layout.marks if mark.kind in ("metadata", "byline")]
    lines = [Part(text, mark.span).text for mark in marks]
    above = [bool(layout.body) and mark.span < layout.body[0] for mark in marks]
    opening = _opening(text, layout)
    line = dateline(opening) if opening else None
    dates = [publication_date(one, above=high) for one, high in zip(lines, above, strict=True)]
    dates += [line.date] if line else []
    # the most precise; of those the first
    published = max((one for one in dates if one), key=len, default=None)
    return Metadata(
        title=layout.title,
        publisher=_publisher(lines) or (line.agency if line else None),
        authors=_authors(text, layout),
        published=published,
        basis="text" if published else "unknown",
    )


def _opening(text: str, layout: Layout) -> str:
    return Part(text, Span(*layout.body[0])).text if layout.body else ""


def _publisher(lines: list[str]) -> str | None:
    found = (value for label, value in map(label_of, lines) if label in PUBLISHER_LABELS)
    return next((plain(re.sub(r"[.\s]+$", "", value)) for value in found if len(value) <= 60), None)


def _authors(text: str, layout: Layout) -> tuple[str, ...]:
    bylines = [Part(text, mark.span).text for mark in layout.marks if mark.kind == "byline"]
    return tuple(dict.fromkeys(name for line in bylines for name in writers(line)))
