"""A figure as triples: how much of what, of whom, when, and how it changed."""

from collections.abc import Sequence

from pyoxigraph import NamedNode

from ..model import BaseValue, Change, Figure
from .article_graph import TYPE, ArticleGraph, span_of
from .quantities import quantity_key
from .terms import concept, date, decimal, known, text
from .time_quads import period
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
    QUDT,
    QUDT_HAS_UNIT,
    QUDT_NUMERIC_VALUE,
    QUDT_QUANTITY_VALUE,
    QUDT_UPPER_BOUND,
    SCHEMA_ADDITIONAL_TYPE,
    SCHEMA_MAX_VALUE,
    SCHEMA_OBSERVATION_ABOUT,
    SCHEMA_START_DATE,
    SCHEMA_UNIT_TEXT,
    SCHEMA_VALUE,
    SCHEMA_VALUE_REFERENCE,
    SCHEMA_VARIABLE_MEASURED,
    STATED_IN,
    TIME_HAS_TIME,
    UNIT,
)

QUANTITY_VALUE = QUDT + "QuantityValue"


def write_figure(graph: ArticleGraph, figure: Figure, others: Sequence[Figure] = ()) -> None:
    """All triples of one figure; its unit as text always, and as an IRI where there is a public one. `others` are the
    article's figures, among which is the step of its change."""
    node = graph.read[figure.id]
    graph.add(node, TYPE, known(FIGURE))
    graph.place(node, span_of(figure))
    graph.add(node, SCHEMA_VALUE, decimal(figure.value))
    graph.add(node, SCHEMA_MAX_VALUE, decimal(figure.upper) if figure.upper is not None else None)
    graph.add(node, SCHEMA_UNIT_TEXT, text(figure.unit))
    graph.add(node, UNIT, unit(figure.unit))
    graph.add(node, SCHEMA_ADDITIONAL_TYPE, concept("unit", "assumed") if figure.unit_assumed else None)
    graph.add(node, MEASURES, text(figure.measures) if figure.measures else None)
    graph.add(node, SCHEMA_OBSERVATION_ABOUT, text(figure.whose) if figure.whose else None)
    graph.add(node, QUALIFIER, concept("qualifier", figure.qualifier))
    graph.add(node, DATE, date(figure.period) if figure.period else None)
    graph.add(node, TIME_HAS_TIME, period(graph, figure.period) if figure.period else None)
    graph.add(node, STATED_IN, graph.read.get(figure.statement) if figure.statement else None)
    for actor in figure.of:
        graph.add(node, OF, graph.actor(actor))
    if key := quantity_key(figure):
        graph.add(node, SCHEMA_VARIABLE_MEASURED, graph.quantity(key))
    if figure.base:
        _write_base(graph, node, figure.base)
    if figure.change:
        _write_change(graph, node, figure.change)
        if step := _step(figure, others):
            graph.add(node, SCHEMA_VALUE_REFERENCE, graph.read[step.id])


def _step(figure: Figure, others: Sequence[Figure]) -> Figure | None:
    """The figure that tells by how much: the nearest of that value and unit that is a step itself."""
    change = figure.change
    if change is None or change.to is None or change.by is None:
        return None
    steps = [one for one in others if one.change and one.change.to is None and one.value == change.by]
    same = [one for one in steps if one.unit == change.by_unit]
    return min(same, key=lambda one: abs(one.span.start - figure.span.start), default=None)


def _write_base(graph: ArticleGraph, node: NamedNode, base: BaseValue) -> None:
    """The same in the base unit, as a node beside the figure's."""
    value = NamedNode(f"{node.value}-base")
    graph.add(node, QUDT_QUANTITY_VALUE, value)
    graph.add(value, TYPE, known(QUANTITY_VALUE))
    graph.add(value, QUDT_NUMERIC_VALUE, decimal(base.value))
    graph.add(value, QUDT_UPPER_BOUND, decimal(base.upper) if base.upper is not None else None)
    graph.add(value, SCHEMA_UNIT_TEXT, text(base.unit))
    graph.add(value, QUDT_HAS_UNIT, unit(base.unit))


def _write_change(graph: ArticleGraph, node: NamedNode, change: Change) -> None:
    graph.add(node, SCHEMA_START_DATE, date(change.from_period) if change.from_period else None)
    graph.add(node, CHANGE_FROM, decimal(change.from_) if change.from_ is not None else None)
    graph.add(node, CHANGE_TO, decimal(change.to) if change.to is not None else None)
    graph.add(node, DIRECTION, concept("direction", change.direction))
