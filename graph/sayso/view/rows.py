"""Rows of query results, found by the things they tell of."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from ..network.terms import value_of
from ..rdf.store import select

if TYPE_CHECKING:
    from pyoxigraph import Store

Row = dict[str, Any]
Rows = dict[str, list[Row]]


class Places(NamedTuple):
    """The place of each thing, by its IRI, in the list of its kind."""

    article: dict[str, int]
    actor: dict[str, int]
    statement: dict[str, int]

    def actors(self, rows: Iterable[Row]) -> list[int]:
        """The places of the actors in `rows`, each once."""
        return list(dict.fromkeys(self.actor[row["actor"]] for row in rows if row["actor"] in self.actor))


def first(store: "Store", query: str, key: str) -> list[Row]:
    """One row a thing: the first, where a second value of a property doubled it."""
    found: dict[str, Row] = {}
    for row in select(store, query):
        found.setdefault(value_of(row[key]), row)
    return list(found.values())


def grouped(store: "Store", query: str, key: str) -> Rows:
    """The rows of each thing, in the order of the query."""
    found: Rows = {}
    for row in select(store, query):
        found.setdefault(value_of(row[key]), []).append(row)
    return found


def places(rows: Iterable[Row], key: str) -> dict[str, int]:
    """The place of each thing in `rows`."""
    return {row[key]: index for index, row in enumerate(rows)}
