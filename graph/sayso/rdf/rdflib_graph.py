"""The triples as rdflib knows them: for those who use its interface; slow for large runs."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from .vocabulary import PREFIXES

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

Term = NamedNode | BlankNode | Literal | Triple


def to_rdflib(path: Path) -> "rdflib.Dataset":
    """The dataset in a TriG file, its default graph the union of all graphs."""
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    for prefix, iri in PREFIXES.items():
        dataset.bind(prefix, iri, replace=True)
    with path.open("rb") as file:
        dataset.parse(file, format="trig")
    return dataset


@lru_cache(maxsize=65_536)
def rdflib_term(term: Term) -> "Node":
    """The same term for rdflib, its text untouched; TypeError for a triple used as a term."""
    import rdflib

    if isinstance(term, NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, BlankNode):
        return rdflib.BNode(term.value)
    if isinstance(term, Triple):
        raise TypeError("sayso writes no triple terms")
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    datatype = rdflib.URIRef(term.datatype.value)
    plain = datatype == rdflib.XSD.string
    return rdflib.Literal(term.value, datatype=None if plain else datatype, normalize=False)
