"""Triples as JSON-LD objects in the terms of ontology/context.jsonld."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec
from pyoxigraph import Literal, NamedNode, Quad

from ..paths import ontology_dir
from .trig import canonical
from .vocabulary import PREFIXES, RDF, XSD

Json = dict[str, Any]

_TYPE = RDF + "type"
_SHORTENED = ("sayso", "schema", "sem", "skos", "prov", "wd")


@cache
def context() -> Json:
    """The content of ontology/context.jsonld under "@context"."""
    content: Json = msgspec.json.decode((ontology_dir() / "context.jsonld").read_bytes())["@context"]
    return content


def as_object(graph: Iterable[Quad]) -> Json:
    """A named graph as one JSON-LD object: {"id": its IRI, "@graph": [its nodes]}, nodes by IRI."""
    nodes: dict[str, Json] = {}
    name = ""
    for quad in canonical(graph):
        name = iri_of(quad.graph_name)
        node = nodes.setdefault(iri_of(quad.subject), {"id": iri_of(quad.subject)})
        if quad.predicate.value == _TYPE:
            node.setdefault("type", []).append(_short(iri_of(quad.object)))
        else:
            key, rule = _terms()[quad.predicate.value]
            node.setdefault(key, []).append(_value(quad.object, rule))
    return {"id": name, "@graph": [_single(node) for node in nodes.values()]}


def iri_of(term: object) -> str:
    """The IRI of a node; TypeError for anything else (sayso writes no blank nodes)."""
    if not isinstance(term, NamedNode):
        raise TypeError(f"{term} is no IRI")
    return term.value


@cache
def _terms() -> Mapping[str, tuple[str, str]]:
    """IRI of a property -> its name in the context, and the type its values are coerced to."""
    found = {}
    for name, meaning in context().items():
        if isinstance(meaning, dict):
            prefix, _, local = meaning["@id"].partition(":")
            found[PREFIXES[prefix] + local] = name, meaning.get("@type", "")
    return found


def _value(term: object, rule: str) -> Json | str | int:
    if isinstance(term, NamedNode):
        return _short(term.value) if rule == "@id" else {"id": term.value}
    if not isinstance(term, Literal):
        raise TypeError(f"{term} is neither an IRI nor a literal")
    if term.datatype.value == XSD + "integer":
        return int(term.value)
    if term.datatype.value == XSD + "string":
        return term.value
    datatype = _short(term.datatype.value, "xsd", "edtf")
    return term.value if datatype == rule else {"@value": term.value, "@type": datatype}


def _short(iri: str, *prefixes: str) -> str:
    """An IRI with one of the context's prefixes, where what follows it is a plain name."""
    for prefix in prefixes or _SHORTENED:
        local = iri.removeprefix(PREFIXES[prefix])
        if local != iri and not local.startswith("//"):
            return f"{prefix}:{local}"
    return iri


def _single(node: Json) -> Json:
    """A list of one value is written as that value."""
    lone = {key: value[0] for key, value in node.items() if isinstance(value, list) and len(value) == 1}
    return node | lone
