"""An HTML page: trafilatura finds the article in it; `Article.text` is the extracted text, a line a
paragraph, and offsets count in that."""

import re
from typing import TYPE_CHECKING

from ..errors import UnreadableArticle
from .dates import iso
from .decode import decode
from .draft import Draft
from .metadata import Metadata, authors, plain

if TYPE_CHECKING:
    from trafilatura.settings import Document

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,30})", re.IGNORECASE)
# No search through the page's text for dates, and no limit that moves with the clock.
DATES = {"original_date": True, "extensive_search": False, "min_date": "1990-01-01", "max_date": "2199-12-31"}


def from_html(data: bytes, source: str, stated: Metadata) -> Draft:
    """The article of a page; raises UnreadableArticle where none is found."""
    import trafilatura

    found: Document | None = trafilatura.bare_extraction(
        page_text(data, source), include_comments=False, with_metadata=True, date_extraction_params=DATES
    )
    if found is None or not (found.text or "").strip():
        advice = "save the article's text as .txt"
        raise UnreadableArticle(source, "no article text found in the page", advice)
    return Draft(source=source, text=found.text, stated=stated, page=_metadata(found))


def page_text(data: bytes, source: str) -> str:
    """The page's characters: in the encoding it declares if that fits, else as a text file's."""
    declared = CHARSET.search(data[:4096])
    if declared:
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass  # declared wrongly, as often: look at the bytes
    return decode(data, source)


def _metadata(found: "Document") -> Metadata:
    published = iso(found.date)
    return Metadata(
        title=plain(found.title),
        publisher=plain(found.sitename),
        authors=authors(found.author),
        published=published,
        basis="metadata" if published else "unknown",
        url=plain(found.url),
    )
