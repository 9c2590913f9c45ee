"""What is told of one happening, in one article or several, as quads in a graph of their own."""

from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from ..resolve.happenings import Happening, Telling
from . import iris
from .terms import concept, date, integer, known, text
from .vocabulary import (
    DATE,
    DCTERMS_EXTENT,
    PROV_WAS_DERIVED_FROM,
    RDF,
    RDFS_COMMENT,
    RDFS_LABEL,
    SCHEMA,
    SEM_EVENT_TYPE,
    SEM_HAS_ACTOR,
    SEM_HAS_PLACE,
    STATUS,
)

TYPE = RDF + "type"


def happening_quads(found: Iterable[Happening], names: Mapping[str, str], base: str) -> Iterator[Quad]:
    """Each happening with its type, everyone who takes part, every status and place told, the shortest time, the events
    that tell of it, and why they are taken for one. `names` are the actors' by their ids."""
    graph = NamedNode(iris.happenings_graph(base))
    for happening in found:
        node = NamedNode(_iri(happening.tellings[0], "happening", base))
        for predicate, value in sorted(_told(happening, names, base), key=str):
            yield Quad(node, known(predicate), value, graph)


def _told(happening: Happening, names: Mapping[str, str], base: str) -> set[tuple[str, NamedNode | Literal]]:
    told = happening.tellings
    actors = sorted({name for one in told for name in one.participants})
    found: set[tuple[str, NamedNode | Literal]] = {
        (TYPE, known(SCHEMA + "Event")),
        (SEM_EVENT_TYPE, concept("event", told[0].type)),
        (RDFS_LABEL, text(_label(happening, [names.get(one, one) for one in actors]))),
        (DCTERMS_EXTENT, integer(len(told))),
    }
    found |= {(PROV_WAS_DERIVED_FROM, NamedNode(_iri(one, "event", base))) for one in told}
    found |= {(SEM_HAS_ACTOR, NamedNode(iris.actor(base, one))) for one in actors}
    found |= {(SEM_HAS_PLACE, NamedNode(iris.actor(base, one.place))) for one in told if one.place}
    found |= {(STATUS, concept("status", one.status)) for one in told}
    if happening.date and (when := date(happening.date)) is not None:
        found.add((DATE, when))
    if len(told) > 1:
        found.add((RDFS_COMMENT, text(happening.basis)))
    return found


def _label(happening: Happening, people: list[str]) -> str:
    """ "meeting: Ana, Ben, 2024-05-16" """
    return f"{happening.tellings[0].type}: " + ", ".join([*people, *([happening.date] if happening.date else [])])


def _iri(one: Telling, noun: str, base: str) -> str:
    return iris.read(iris.article(base, one.article), noun, one.span, one.nth)
