"""A part of a store: the articles of a period, the statements by and about some actors."""

import re
from collections.abc import Iterable

from pyoxigraph import NamedNode, Store

from ..errors import UsageError
from .store import select
from .vocabulary import PREFIXES

PERIOD = re.compile(r"(\d{4}(?:-\d\d){0,2})?(/(\d{4}(?:-\d\d){0,2})?)?")

_DATED = """
SELECT ?article (MIN(?day) AS ?date) WHERE {
  ?article a schema:NewsArticle . OPTIONAL { ?article schema:datePublished ?day }
} GROUP BY ?article
"""
_NAMED = """
SELECT DISTINCT ?actor ?name WHERE {
  ?actor sayso:actorType ?type ; schema:name|skos:altLabel ?name
} ORDER BY ?actor ?name
"""
_TELLING = """
SELECT DISTINCT ?article WHERE {
  ?thing sayso:reportedIn ?article ; a ?kind . VALUES ?kind { sayso:Statement sem:Event sayso:Figure }
}
"""
_INVOLVED = {
    "sayso:Statement": "?thing sayso:speaker|sayso:coSpeaker|sayso:about ?actor",
    "sem:Event": "?thing sem:hasActor|sayso:agent|sayso:recipient|sem:hasPlace ?actor",
    "sayso:Figure": "?thing sayso:of ?actor",
}
"""How things of each class have to do with an actor, statements first: what a kept statement tells is kept."""


def part(store: Store, *, period: str | None = None, actors: Iterable[str] = ()) -> Store:
    """A copy in memory with the articles published in `period` ("2024", "2024-03/2024-05", "2024-03/"), and of
    them only the statements by or about `actors` (ids or names), the events and figures that have to do with them
    or are told in such a statement, and the articles that are left with any.

    An article without a date is in no period. UsageError where the period cannot be read or an actor is not known.
    """
    wanted = [_actor(store, actor) for actor in actors]
    away = _outside(store, period) if period else set()
    made = Store()
    made.bulk_extend(quad for quad in store if str(quad.graph_name)[1:-1] not in away)
    if wanted:
        _narrow(made, wanted)
    return made


def _outside(store: Store, period: str) -> set[str]:
    """The articles that were published before or after, or nobody knows when."""
    first, last = bounds(period)
    dates = {str(row["article"]): str(row["date"] or "") for row in select(store, _DATED)}
    return {article for article, date in dates.items() if not (date and first <= date and date[: len(last)] <= last)}


def bounds(period: str) -> tuple[str, str]:
    """The first and last day, month or year of a period, the last "9" where it is open: "2024-03/" is from March on.

    UsageError where it is none.
    """
    found = PERIOD.fullmatch(period)
    if found is None or not any(found.group(1, 3)):
        raise UsageError(f"{period!r} is no period: write 2024, 2024-03, 2024-03-05/2024-04 or 2024-03/")
    first, slash, last = found.groups()
    first, last = first or "", (last or "9") if slash else first
    if last[: len(first)] < first[: len(last)]:
        raise UsageError(f"{period!r} ends before it begins")
    return first, last


def _actor(store: Store, wanted: str) -> str:
    """The IRI of an actor by its id or one of its names, the case of letters apart; UsageError where there is none."""
    plain = wanted.casefold().strip()
    near = set()
    for row in select(store, _NAMED):
        iri, name = str(row["actor"]), str(row["name"])
        if plain in {name.casefold(), iri.rsplit("/", 1)[-1].casefold()}:
            return iri
        if plain and plain in name.casefold():
            near.add(name)
    hint = f"; did you mean {', '.join(sorted(near)[:5])}?" if near else "; sayso query actors lists them"
    raise UsageError(f"no actor is called {wanted!r}{hint}")


def _narrow(store: Store, actors: list[str]) -> None:
    among = " ".join(str(NamedNode(actor)) for actor in actors)
    for kind, involved in _INVOLVED.items():
        told = "" if kind == "sayso:Statement" else "UNION { ?thing sayso:statedIn ?told . ?told a sayso:Statement }"
        store.update(
            f"DELETE {{ GRAPH ?graph {{ ?thing ?property ?value }} }} WHERE {{ GRAPH ?graph {{ ?thing a {kind} ; "
            f"?property ?value FILTER NOT EXISTS {{ {{ VALUES ?actor {{ {among} }} {involved} }} {told} }} }} }}",
            prefixes=PREFIXES,
        )
    left = {str(row["article"]) for row in select(store, _TELLING)}
    for row in select(store, _DATED):
        if str(row["article"]) not in left:
            store.remove_graph(NamedNode(str(row["article"])))
