"""The topics of a run as quads: one SKOS scheme, in a graph of its own."""

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from ..model.topic import Concept
from . import iris
from .terms import known, text
from .vocabulary import DCTERMS_IDENTIFIER, RDF, SKOS, SKOS_ALT_LABEL, SKOS_BROADER, SKOS_IN_SCHEME, SKOS_PREF_LABEL

TYPE = RDF + "type"


def topic_quads(concepts: Iterable[Concept], base: str) -> Iterator[Quad]:
    """Each topic with its label, what else the texts call it, and the wider topic; the scheme where there is any."""
    scheme = NamedNode(iris.topics_graph(base))
    for concept in concepts:
        node = NamedNode(iris.topic(base, concept.key))
        yield Quad(scheme, known(TYPE), known(SKOS + "ConceptScheme"), scheme)
        yield Quad(node, known(TYPE), known(SKOS + "Concept"), scheme)
        yield Quad(node, known(SKOS_IN_SCHEME), scheme, scheme)
        yield Quad(node, known(DCTERMS_IDENTIFIER), text(concept.key), scheme)
        yield Quad(node, known(SKOS_PREF_LABEL), text(concept.label), scheme)
        for other in concept.others:
            yield Quad(node, known(SKOS_ALT_LABEL), text(other), scheme)
        if concept.broader:
            yield Quad(node, known(SKOS_BROADER), NamedNode(iris.topic(base, concept.broader)), scheme)
