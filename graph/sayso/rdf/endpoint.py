"""The query part of the SPARQL 1.1 Protocol (https://www.w3.org/TR/sparql11-protocol/), without the network.

Queries are asked over the union of all graphs, as everywhere in sayso, unless the request names a dataset. Nothing is
changed, and nothing is fetched: updates and SERVICE are refused.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
)

from .vocabulary import PREFIXES

ROWS = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "application/xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
TRUTH = {accepted: form for accepted, form in ROWS.items() if not accepted.startswith("text/")}
TRIPLES = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
}
TEXT = "text/plain; charset=utf-8"
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
_SPACE = r"(?:\s|#[^\n]*\n)"
SERVICE = re.compile(
    rf"(?<![\w:?$-])service(?:{_SPACE}*(?:silent{_SPACE}*)?[<?$]|{_SPACE}+(?:silent{_SPACE}+)?[\w.-]*:)", re.IGNORECASE
)
ESCAPED = re.compile(r"\\u([0-9a-f]{4})|\\U([0-9a-f]{8})", re.IGNORECASE)

Fields = Mapping[str, Sequence[str]]
"""The parameters of a request, each with its values."""


class Answered(Struct, frozen=True):
    """An answer: the HTTP status, the media type and the body."""

    status: int
    type: str
    body: bytes


def answered(store: Store, fields: Fields, accept: str = "") -> Answered:
    """Ask the one `query` among the fields; `accept` is the header of that name.

    200 with rows, a truth value or triples in the first form that is accepted; 400 where there is no query, more than
    one, or one that cannot be read; 403 for an update and for SERVICE; 406 where no form is accepted.
    """
    queries = fields.get("query", ())
    if "update" in fields:
        return refused(403, "this endpoint answers queries; it changes nothing")
    if len(queries) != 1:
        return refused(400, "give one query: ?query=SELECT ...")
    if calls_others(queries[0]):
        return refused(403, "SERVICE would send something to another computer; nothing leaves this one")
    try:
        found = _solved(store, queries[0], fields)
    except (SyntaxError, ValueError, RuntimeError) as error:
        return refused(400, f"the query cannot be read: {error}")
    return _serialized(found, accept)


def calls_others(query: str) -> bool:
    """Whether a query has SERVICE, in whatever way it is written; a string or comment that reads like it counts too.

    True: "SERVICE <http://x/> {}", "service silent ex:y {}", "\\u0053ERVICE ?z {}". False: "?service", "ex:service".
    """
    plain = ESCAPED.sub(lambda found: _character(found[1] or found[2]), query)
    return SERVICE.search(plain) is not None


def _character(code: str) -> str:
    number = int(code, 16)
    return chr(number) if number <= sys.maxunicode else " "


def refused(status: int, why: str) -> Answered:
    """An answer that says in a line why there is none."""
    return Answered(status, TEXT, f"{why}\n".encode())


def _solved(store: Store, query: str, fields: Fields) -> QuerySolutions | QueryBoolean | QueryTriples:
    """ValueError where a graph of the dataset is no IRI."""
    default: list[NamedNode | BlankNode | DefaultGraph] = [
        NamedNode(iri) for iri in fields.get("default-graph-uri", ())
    ]
    named: list[NamedNode | BlankNode] = [NamedNode(iri) for iri in fields.get("named-graph-uri", ())]
    if not default and not named:
        return store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    return store.query(query, prefixes=PREFIXES, default_graph=default, named_graphs=named)


def _serialized(found: QuerySolutions | QueryBoolean | QueryTriples, accept: str) -> Answered:
    if isinstance(found, QueryTriples):
        triples = chosen(TRIPLES, accept)
        if triples is None:
            return _unacceptable(TRIPLES)
        return Answered(200, triples, found.serialize(format=TRIPLES[triples]) or b"")
    forms = TRUTH if isinstance(found, QueryBoolean) else ROWS
    rows = chosen(forms, accept)
    if rows is None:
        return _unacceptable(forms)
    return Answered(200, rows, found.serialize(format=forms[rows]) or b"")


def _unacceptable(forms: Mapping[str, object]) -> Answered:
    return refused(406, f"the answer can be had as {', '.join(forms)}")


def chosen(forms: Mapping[str, object], accept: str) -> str | None:
    """The media type to answer in: of those accepted the best liked one, the first of `forms` where any will do.

    "text/csv;q=0.5, application/sparql-results+xml": the latter. "": the first. "image/png": None.
    """
    if not accept.strip():
        return next(iter(forms))
    for liked in sorted(_accepted(accept), key=lambda one: -one[1]):
        for form in forms if liked[1] > 0 else ():
            if liked[0] in {form, "*/*", form.partition("/")[0] + "/*"}:
                return form
    return None


def _accepted(accept: str) -> Iterator[tuple[str, float]]:
    """The media types of an Accept header, each with how much it is liked, 0 to 1."""
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = next((piece[2:] for piece in parameters if piece.startswith("q=")), "1")
        yield media, float(quality) if re.fullmatch(r"[01](\.\d{0,3})?", quality) else 0.0
