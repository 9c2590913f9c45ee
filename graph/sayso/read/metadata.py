"""What is known about an article besides its text, wherever that is stated."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from ..model import PublishedBasis
from .dates import iso

# The usual names of a field, as columns of a table, keys of a front matter or of a sidecar; best first.
NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "fulltext", "articletext", "articlebody", "bodytext", "maintext", "content",
        "articlecontent", "article", "story", "rawtext",
    ),
    "title": ("title", "headline", "articletitle", "heading", "name"),
    "date": (
        "published", "publishedat", "datepublished", "publisheddate", "publishdate", "publicationdate",
        "pubdate", "date", "articledate", "datetime", "created", "timestamp",
    ),
    "publisher": (
        "publisher", "outlet", "source", "newspaper", "publication", "sitename", "sourcename", "media",
        "site", "domain",
    ),
    "author": ("authors", "author", "byline", "writer", "creator", "reporter", "by"),
    "url": ("url", "link", "href", "canonicalurl", "permalink", "uri", "articleurl", "sourceurl", "weburl"),
    "id": ("id", "articleid", "docid", "documentid", "guid", "uuid", "key"),
    "language": ("language", "lang", "inlanguage"),
}  # fmt: skip


class Metadata(Struct, frozen=True, kw_only=True):
    """What one place states about an article; empty where it says nothing."""

    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    basis: PublishedBasis = "unknown"
    url: str | None = None
    language: str | None = None


def merged(layers: Iterable[Metadata]) -> Metadata:
    """Each field from the first layer that states it; the date takes its basis along."""
    result: dict[str, Any] = {}
    for layer in layers:
        for field in ("title", "publisher", "authors", "url", "language"):
            result[field] = result.get(field) or getattr(layer, field)
        if not result.get("published") and layer.published:
            result |= {"published": layer.published, "basis": layer.basis}
    return Metadata(**result)


def from_mapping(values: Mapping[str, Any], columns: Mapping[str, str] | None = None) -> Metadata:
    """Metadata from keys and values under their usual names (see `NAMES`), or those `columns` gives."""
    found = {field: value for field in NAMES if (value := pick(values, field, columns)) is not None}
    published = iso(found.get("date"))
    return Metadata(
        title=plain(found.get("title")),
        publisher=plain(found.get("publisher")),
        authors=authors(found.get("author")),
        published=published,
        basis="metadata" if published else "unknown",
        url=plain(found.get("url")),
        language=plain(found.get("language")),
    )


def field_of(name: str) -> str | None:
    """The field that goes by a name: "date" for "date", and for "Published At"; None for a name of none."""
    folded = _folded(name)
    return next((field for field, names in NAMES.items() if folded == field or folded in names), None)


def _folded(name: object) -> str:
    return re.sub(r"[\W_]+", "", str(name)).casefold()


def pick(values: Mapping[str, Any], field: str, columns: Mapping[str, str] | None = None) -> object:
    """The value of `field` in a row, or None where the row has none."""
    if columns and field in columns:
        return values.get(columns[field])
    by_name: dict[str, Any] = {}
    for key, value in values.items():
        by_name.setdefault(_folded(key), value)
    known = (by_name[name] for name in NAMES[field] if name in by_name)
    return next((value for value in known if value not in (None, "", [], {})), None)


def plain(value: object) -> str | None:
    """A value as one line of text: of {"name": "Coast Times"} the name, of a list the first."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title")
    if isinstance(value, Sequence) and not isinstance(value, str):
        value = value[0] if value else None
    if value is None or (isinstance(value, bool | Mapping | Sequence) and not isinstance(value, str)):
        return None
    return " ".join(scrub(str(value)).split()) or None


def scrub(text: str) -> str:
    """Text that every writer can write: halves of surrogate pairs become the replacement character."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def authors(value: object) -> tuple[str, ...]:
    """Author names from a string ("By Mara Lind and Jo Berg; Ana Ruiz"), a list, or objects with a name."""
    if isinstance(value, Mapping):
        value = plain(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        names = [name for one in value for name in authors(one)]
    else:
        text = re.sub(r"^by:?\s+", "", plain(value) or "", flags=re.IGNORECASE)
        names = [" ".join(part.split()) for part in re.split(r"\s*[;|]\s*|\s+(?:and|&)\s+|,\s+", text)]
    return tuple(dict.fromkeys(name for name in names if name))
