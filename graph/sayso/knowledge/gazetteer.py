"""Every known name in one look-up: states, their adjectives, peoples and capitals, seats, organisations.

Names are stored by their words as the parser cuts them, so that a text is matched in one pass.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from ..model import ActorType
from . import table
from .countries import countries, parts, regions

EntryKind = Literal["country", "adjective", "people", "capital", "region", "seat", "organisation"]

# Words as the parser cuts them: "Guinea-Bissau" is three, "People's" two, "U.S." and "N'Djamena" one, "No." two.
WORDS = re.compile(
    r"\bNo(?=\.)|(?<=\bNo)\.|'s\b|[A-Z]{1,2}-\d+|[-–/]|[A-Z]\.-?(?:[A-Z]\.)+|\w\.\w\.|[\w&.+]+(?:'(?!s\b)\w+)*|[,']"
)

SHARED = "~"  # before a name that several bodies bear


class Entry(Struct, frozen=True):
    """What one name may stand for. `name` is the normal form, `article` whether it counts only after "the",
    `shared` whether it is several bodies' ("Labour Party") and counts only in an article about its country, `code`
    that of a region ("US-GA")."""

    kind: EntryKind
    name: str
    type: ActorType
    country: str | None = None
    wikidata: str | None = None
    detail: str = ""
    article: bool = False
    shared: bool = False
    code: str | None = None


def fold(word: str) -> str:
    """A word without accents and with straight apostrophes: "Bogotá" and "Bogota" are one name."""
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def words(name: str) -> tuple[str, ...]:
    """A name as the parser would cut it, folded."""
    return tuple(WORDS.findall(fold(name)))


class Gazetteer:
    """Known names by their first word, the longest first."""

    def __init__(self, entries: Sequence[tuple[str, Entry]]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], tuple[Entry, ...]]]] = {}
        found: dict[tuple[str, ...], list[Entry]] = {}
        for name, entry in entries:
            for form in _forms(words(name)):
                found.setdefault(form, []).append(entry)
        for form, same in found.items():
            self._first.setdefault(form[0], []).append((form, tuple(same)))
        for forms in self._first.values():
            forms.sort(key=lambda item: (-len(item[0]), item[0]))

    def openings(self, keys: Sequence[str]) -> list[int]:
        """The places of the words that some known name starts with."""
        return [i for i, key in enumerate(keys) if key in self._first]

    def longest(self, keys: Sequence[str], i: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest known name that starts at word `i`: its length and what it may stand for."""
        for form, entries in self._first.get(keys[i], ()):
            if len(form) == 1 or tuple(keys[i : i + len(form)]) == form:
                return len(form), entries
        return None

    def exact(self, name: str) -> tuple[Entry, ...]:
        """What `name` as a whole may stand for; empty where it is not known."""
        form = words(name)
        for known, entries in self._first.get(form[0], ()) if form else ():
            if known == form:
                return entries
        return ()


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of all tables (built once a process, some 20 ms)."""
    return Gazetteer([*_countries(), *_regions(), *_seats(), *_organisations()])


def _forms(form: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A name as written and, where no acronym, in capitals: "Russia" and "RUSSIA"."""
    yield form
    loud = tuple(word.upper() for word in form)
    if loud != form and len("".join(form)) > 4:
        yield loud
    if form[-1] == "Party":
        yield (*form[:-1], "party")


def _countries() -> Iterator[tuple[str, Entry]]:
    for state in countries().values():
        for name in (state.name, *state.aliases):
            bare = name.removeprefix("the ")
            yield bare, Entry("country", state.name, "country", state.code, state.wikidata, article=bare != name)
        for name in state.adjectives:
            yield name, Entry("adjective", name, "group", state.code)
        for name in state.people:
            yield name, Entry("people", name, "group", state.code)
        for name in state.capitals:
            yield name, Entry("capital", name, "place", state.code)


def _regions() -> Iterator[tuple[str, Entry]]:
    for region in regions():
        land, item = region.country or None, region.wikidata or None
        for name in (region.name, *region.aliases):
            yield name, Entry("region", region.name, "place", land, item, code=region.code)
        for name in region.people:
            yield name, Entry("people", name, "group", land, code=region.code)


def _seats() -> Iterator[tuple[str, Entry]]:
    for row in table("seats"):
        kind: ActorType = row["type"] or "place"  # type: ignore[assignment]  # a test holds the column to the types
        owner, country, item = row["stands_for"], row["country"] or None, row["wikidata"] or None
        yield row["name"], Entry("seat", owner, kind, country, item, row["kind"])


def _organisations() -> Iterator[tuple[str, Entry]]:
    for row in table("organisations"):
        kind: ActorType = row["type"]  # type: ignore[assignment]  # a test holds the column to the types
        country, item = row["country"] or None, row["wikidata"] or None
        for marked in (row["name"], *parts(row["aliases"])):
            name = marked.removeprefix(SHARED)
            bare, one = name.removeprefix("the "), row["name"].removeprefix(SHARED)
            yield bare, Entry(
                "organisation", one, kind, country, item, article=bare != name, shared=name != marked,
            )  # fmt: skip
