"""Checks that quads keep to ontology/shapes.ttl, in batches."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from pyoxigraph import Literal, Quad

from ..paths import ontology_dir
from .rdflib_graph import rdflib_term

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

BATCH = 20_000  # triples: the fixed cost of a run of pyshacl is spread, and memory stays small
OF_EACH_KIND = 50  # derived nodes


class Violation(NamedTuple):
    """What breaks a shape: the article's id ("" for the actors and the run), the node's IRI, and why."""

    article: str
    node: str
    message: str


def validate(articles: Iterable[Quad], shared: Iterable[Quad] = ()) -> tuple[Violation, ...]:
    """Every violation in the graphs of `articles`, each graph's quads together, in order; () if they conform.

    `shared` holds the graphs of the actors and of the run. Only the actors that the articles name are
    checked with them.
    """
    about = _by_subject(shared)
    found: set[Violation] = set()
    for batch in _batches(articles):
        named = {quad.object for quad in batch} | {quad.subject for quad in batch}
        nodes = {str(node) for node in named if not isinstance(node, Literal)}
        context = [quad for node in nodes & about.keys() for quad in about[node]]
        found.update(violations(_graph([*batch, *context])))
    return tuple(sorted(found))


def validate_derived(quads: Iterable[Quad], shared: Iterable[Quad]) -> tuple[Violation, ...]:
    """Every violation among derived nodes. One rule makes all nodes of a kind, each like the others, so only the first
    of each kind are looked at."""
    nodes, known = _by_subject(quads), _by_subject(shared)
    by_kind = groupby(sorted(nodes), key=lambda node: node.partition("/derived/")[2].partition("/")[0])
    found = [quad for _, several in by_kind for node in islice(several, OF_EACH_KIND) for quad in nodes[node]]
    named = sorted({str(quad.object) for quad in found if not isinstance(quad.object, Literal)} & known.keys())
    return tuple(sorted(set(violations(_graph([*found, *(quad for node in named for quad in known[node])])))))


def violations(graph: "rdflib.Graph") -> list[Violation]:
    """What pyshacl finds wrong with one graph."""
    from pyshacl import validate as run_shacl
    from rdflib import SH

    conforms, report, _ = run_shacl(graph, shacl_graph=_shapes(), inference="none", inplace=True)
    if conforms:
        return []
    return [_violation(report, result) for result in report.objects(None, SH.result)]


def article_of(node: str) -> str:
    """The id of the article a node belongs to: "abc" for ".../article/abc#char=0,4"; "" for none."""
    return unquote(node.partition("/article/")[2].partition("#")[0])


def flattened(shapes: "rdflib.Graph") -> "rdflib.Graph":
    """The same shapes with each property shape aimed at the class itself not hanging on its node shape.

    pyshacl checks a shape that hangs on another node by node, and one with a target of its own for all nodes
    at once: five times as fast. Closed shapes are told the paths they lose.
    """
    from rdflib import RDF, SH, URIRef
    from rdflib.collection import Collection

    for shape, target in list(shapes.subject_objects(SH.targetClass)):
        parts = list(shapes.objects(shape, SH.property))
        paths = [path for part in parts for path in shapes.objects(part, SH.path) if isinstance(path, URIRef)]
        for ignored in shapes.objects(shape, SH.ignoredProperties):
            Collection(shapes, ignored).__iadd__(sorted(set(paths)))
        for part in parts:
            shapes.remove((shape, SH.property, part))
            shapes.add((part, RDF.type, SH.PropertyShape))
            shapes.add((part, SH.targetClass, target))
    return shapes


@cache
def _shapes() -> "rdflib.Graph":
    import rdflib

    return flattened(rdflib.Graph().parse(ontology_dir() / "shapes.ttl"))


def _violation(report: "rdflib.Graph", result: "Node") -> Violation:
    from rdflib import SH

    node = report.value(result, SH.focusNode)
    messages = sorted(str(message) for message in report.objects(result, SH.resultMessage))
    return Violation(article_of(str(node)), str(node), "; ".join(messages) + _found(report, result))


def _found(report: "rdflib.Graph", result: "Node") -> str:
    """What is there instead: nothing, too much, or a value."""
    from rdflib import SH

    broken = report.value(result, SH.sourceConstraintComponent)
    if broken == SH.MinCountConstraintComponent:
        return " (it has none)"
    if broken == SH.MaxCountConstraintComponent:
        return " (it has several)"
    if broken == SH.ClosedConstraintComponent:
        return f" (its property {report.value(result, SH.resultPath)})"
    value = report.value(result, SH.value)
    return "" if value is None else f" (it has {str(value)[:80]!r})"


def _graph(quads: Iterable[Quad]) -> "rdflib.Graph":
    import rdflib

    graph = rdflib.Graph()
    for quad in quads:
        graph.add((rdflib_term(quad.subject), rdflib_term(quad.predicate), rdflib_term(quad.object)))
    return graph


def _by_subject(quads: Iterable[Quad]) -> dict[str, list[Quad]]:
    found: dict[str, list[Quad]] = {}
    for quad in quads:
        found.setdefault(str(quad.subject), []).append(quad)
    return found


def _batches(quads: Iterable[Quad]) -> Iterator[list[Quad]]:
    """Whole graphs together until there are enough triples."""
    batch: list[Quad] = []
    for _, graph in groupby(quads, key=lambda quad: quad.graph_name):
        batch += graph
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
