"""Whose a name is that several bodies bear: "the Labour Party" of the country that the article is about."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ...knowledge.gazetteer import Entry
from ...knowledge.offices import heads
from ...parse import Document
from .lookup import Hit

MARKS = {"'s", "’s", "'", "’"}
TOLD = {"country", "adjective", "people", "capital", "seat"}


def borne(document: Document, found: Sequence[Hit]) -> list[Hit]:
    """The known names with the shared ones settled: each keeps the one bearer that the article tells, or goes.

    Match: "the Labour Party" in a story about Norway is Norway's; "Peru's Congress" is nobody else's. Not: "the
    Democratic Party" where no country is named, or "the Congress" of Peru in a story that names the United
    States in passing.
    """
    told = _told(document, found)
    ends = {hit.run.last: hit for hit in found}
    kept = []
    for hit in found:
        shared = [entry for entry in hit.entries if entry.shared]
        if not shared:
            kept.append(hit)
            continue
        bearer = _bearer(document, hit, shared, ends, told)
        rest = (bearer,) if bearer else tuple(entry for entry in hit.entries if not entry.shared)
        if not rest and (owner := ends.get(hit.run.first)) and owner.get("adjective"):
            rest = (replace(shared[0], name=_written(document, hit), country=None, wikidata=None),)
        if rest:
            kept.append(replace(hit, entries=rest))
    return kept


def _told(document: Document, found: Sequence[Hit]) -> list[tuple[int, str]]:
    """Every word that tells a country, with its code; a leader's family name does too."""
    told = [(hit.run.first, code) for hit in found if (code := _tells(hit))]
    told += [(t.i, code) for t in document.tokens if t.pos == "PROPN" and (code := heads().get(t.text))]
    return sorted(told)


def _tells(hit: Hit) -> str | None:
    for entry in hit.entries:
        if entry.kind in TOLD or (entry.kind == "organisation" and entry.type == "organisation" and not entry.shared):
            return entry.country
    return None


def _bearer(
    document: Document, hit: Hit, shared: Sequence[Entry], ends: dict[int, Hit], told: Sequence[tuple[int, str]]
) -> Entry | None:
    owner = _owner(document, hit, ends)
    if owner:
        return _of({owner}, shared)
    here = document.sentence_of(hit.run.first)
    near = {code for at, code in told if here.first <= at < here.last}
    counts = Counter(code for _, code in told)
    most = max(counts.values(), default=0)
    main = [code for code, n in counts.items() if 2 * n >= most]
    return _of(near, shared) or next(_most(main, counts, shared), None)


def _owner(document: Document, hit: Hit, ends: dict[int, Hit]) -> str | None:
    """The country just before or after the name: "Peru's Congress", "the Irish Labour Party", "the Senate of
    Chile"."""
    first, last = hit.run.first, hit.run.last
    mark = first > 0 and document.tokens[first - 1].text in MARKS
    before = ends.get(first - 1 if mark else first)
    if before and any(entry.kind in {"country", "adjective"} for entry in before.entries):
        return before.country
    words = [t.lower for t in document.tokens[last : last + 2]]
    if words[:1] != ["of"]:
        return None
    at = last + 1 + (words[1:] == ["the"])
    return next((one.country for one in ends.values() if one.run.first == at), None)


def _written(document: Document, hit: Hit) -> str:
    return " ".join(document.tokens[i].text for i in hit.run)


def _of(codes: set[str], shared: Sequence[Entry]) -> Entry | None:
    """The one bearer of those countries."""
    fitting = [entry for entry in shared if entry.country in codes]
    return fitting[0] if len(fitting) == 1 else None


def _most(main: Sequence[str], counts: Counter[str], shared: Sequence[Entry]) -> Iterator[Entry]:
    """The bearer whose country the article names most, where that is one."""
    fitting = sorted((entry for entry in shared if entry.country in main), key=lambda e: -counts[e.country or ""])
    if fitting and (len(fitting) == 1 or counts[fitting[0].country or ""] > counts[fitting[1].country or ""]):
        yield fitting[0]
