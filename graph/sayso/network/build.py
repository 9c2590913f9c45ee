"""The network itself: who speaks about whom, one edge a statement and target."""

from typing import TYPE_CHECKING, Any

from ..rdf.store import select
from .terms import name_of, number, value_of

if TYPE_CHECKING:
    import networkx
    from pyoxigraph import Store

ACTORS = """
SELECT ?actor ?name ?type ?wikidata (MIN(?title) AS ?role) WHERE {
  ?actor sayso:actorType ?type ; schema:name ?name .
  OPTIONAL { ?actor owl:sameAs ?wikidata }
  OPTIONAL { ?actor schema:jobTitle ?title }
} GROUP BY ?actor ?name ?type ?wikidata ORDER BY ?actor ?wikidata
"""

STATEMENTS = """
SELECT ?statement ?article ?date ?kind ?modality ?confidence WHERE {
  ?statement a sayso:Statement ; sayso:reportedIn ?article ; sayso:kind ?kind .
  OPTIONAL { ?statement sayso:modality ?modality }
  OPTIONAL { ?statement sayso:confidence ?confidence }
  OPTIONAL { ?statement sayso:saidOn ?said }
  OPTIONAL { ?article schema:datePublished ?published }
  BIND(COALESCE(?said, ?published) AS ?date)
} ORDER BY ?statement
"""

SPEAKERS = """
SELECT DISTINCT ?statement ?actor WHERE {
  ?statement sayso:speaker|sayso:coSpeaker ?actor
} ORDER BY ?statement ?actor
"""

TARGETS = """
SELECT DISTINCT ?statement ?actor ?stance ("target" AS ?grade) WHERE {
  ?statement sayso:about ?actor .
  OPTIONAL { ?statement sayso:hasStance ?node . ?node sayso:target ?actor ; sayso:polarity ?stance }
} ORDER BY ?statement ?actor
"""

MENTIONED = """
SELECT DISTINCT ?statement ?actor ("mentioned" AS ?grade) WHERE {
  ?statement a sayso:Statement ; schema:mentions ?actor .
} ORDER BY ?statement ?actor
"""


def build(store: "Store", *, mentions: bool = False) -> "networkx.MultiDiGraph":
    """A networkx.MultiDiGraph of the actors that speak or are spoken about.

    Nodes are actor ids ("Q7747", "ada-moreno") with `name`, `type`, `spoken` and `about` (numbers of
    statements) and, where known, `role` and `wikidata`. Each edge speaker -> target is one statement, keyed
    by its IRI, with `stance`, `grade`, `kind`, `article` (its id) and, where known, `modality`, `confidence`, `date`.
    With `mentions` there are also edges to those whom a statement only mentions, their `grade` "mentioned".
    Unknown attributes are absent, never None, so that every networkx writer takes the graph.
    """
    import networkx

    graph = networkx.MultiDiGraph()
    speakers, targets = _by_statement(store, SPEAKERS), _by_statement(store, TARGETS)
    if mentions:
        for statement, rows in _by_statement(store, MENTIONED).items():
            targets.setdefault(statement, []).extend(rows)
    _add_actors(graph, store, speakers, targets)
    for row in select(store, STATEMENTS):
        key = value_of(row["statement"])
        for speaker in speakers.get(key, ()):
            for target in targets.get(key, ()):
                how = {"stance": name_of(target.get("stance")) or "neutral", "grade": value_of(target["grade"])}
                graph.add_edge(_actor(speaker), _actor(target), key=key, **how, **_edge_attributes(row))
    return graph


def _actor(row: dict[str, Any]) -> str:
    return name_of(row["actor"])


def _by_statement(store: "Store", sparql: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in select(store, sparql):
        found.setdefault(value_of(row["statement"]), []).append(row)
    return found


def _counts(by_statement: dict[str, list[dict[str, Any]]]) -> dict[str, int]:
    """How many statements each actor occurs in."""
    counts: dict[str, int] = {}
    for rows in by_statement.values():
        for actor in {_actor(row): None for row in rows}:
            counts[actor] = counts.get(actor, 0) + 1
    return counts


def _add_actors(
    graph: "networkx.MultiDiGraph",
    store: "Store",
    speakers: dict[str, list[dict[str, Any]]],
    targets: dict[str, list[dict[str, Any]]],
) -> None:
    spoken, about = _counts(speakers), _counts(targets)
    for row in select(store, ACTORS):
        actor = _actor(row)
        if actor not in graph and (actor in spoken or actor in about):
            known = {"role": value_of(row.get("role")), "wikidata": name_of(row.get("wikidata"))}
            graph.add_node(
                actor,
                name=value_of(row["name"]),
                type=name_of(row["type"]),
                spoken=spoken.get(actor, 0),
                about=about.get(actor, 0),
                **{key: value for key, value in known.items() if value},
            )


def _edge_attributes(row: dict[str, Any]) -> dict[str, str | float]:
    attributes: dict[str, str | float] = {"kind": name_of(row["kind"]), "article": name_of(row["article"])}
    if row.get("modality") is not None:
        attributes["modality"] = name_of(row["modality"])
    if row.get("confidence") is not None:
        attributes["confidence"] = number(row["confidence"])
    if row.get("date") is not None:
        attributes["date"] = value_of(row["date"])
    return attributes
