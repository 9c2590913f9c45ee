"""A figure as triples: how much of what, of whom, when, and how it changed."""

from pyoxigraph import NamedNode

from ..model import Change, Figure
from .article_graph import TYPE, ArticleGraph, span_of
from .terms import concept, date, decimal, known, text
from .units import unit
from .vocabulary import (
    CHANGE_FROM,
    CHANGE_TO,
    DATE,
    DIRECTION,
    FIGURE,
    MEASURES,
    OF,
    QUALIFIER,
    SCHEMA_MAX_VALUE,
    SCHEMA_UNIT_TEXT,
    SCHEMA_VALUE,
    STATED_IN,
    UNIT,
)


def write_figure(graph: ArticleGraph, figure: Figure) -> None:
    """All triples of one figure; its unit as text always, and as an IRI where there is a public one."""
    node = graph.read[figure.id]
    graph.add(node, TYPE, known(FIGURE))
    graph.place(node, span_of(figure))
    graph.add(node, SCHEMA_VALUE, decimal(figure.value))
    graph.add(node, SCHEMA_MAX_VALUE, decimal(figure.upper) if figure.upper is not None else None)
    graph.add(node, SCHEMA_UNIT_TEXT, text(figure.unit))
    graph.add(node, UNIT, unit(figure.unit))
    graph.add(node, MEASURES, text(figure.measures) if figure.measures else None)
    graph.add(node, QUALIFIER, concept("qualifier", figure.qualifier))
    graph.add(node, DATE, date(figure.period) if figure.period else None)
    graph.add(node, STATED_IN, graph.read.get(figure.statement) if figure.statement else None)
    for actor in figure.of:
        graph.add(node, OF, graph.actor(actor))
    if figure.change:
        _write_change(graph, node, figure.change)


def _write_change(graph: ArticleGraph, node: NamedNode, change: Change) -> None:
    graph.add(node, CHANGE_FROM, decimal(change.from_) if change.from_ is not None else None)
    graph.add(node, CHANGE_TO, decimal(change.to) if change.to is not None else None)
    graph.add(node, DIRECTION, concept("direction", change.direction))
