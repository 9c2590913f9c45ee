"""Times as OWL-Time tells them: the words of an event's time with the days they cover, and the period of a figure."""

from datetime import date as calendar_date

from pyoxigraph import NamedNode

from ..model import Moment
from ..model.edtf import Interval, interval
from .article_graph import TYPE, ArticleGraph
from .terms import concept, date, known
from .vocabulary import (
    SCHEMA_ADDITIONAL_TYPE,
    TIME,
    TIME_HAS_BEGINNING,
    TIME_HAS_END,
    TIME_IN_XSDDATE,
)

ENTITY, INTERVAL, INSTANT = TIME + "TemporalEntity", TIME + "ProperInterval", TIME + "Instant"


def told_time(graph: ArticleGraph, moment: Moment) -> NamedNode:
    """The node of a time expression: its place in the text, how its days are known, the first of them and the last.
    "On Thursday" of an article without a date has its words alone."""
    node, fresh = graph.once("time", moment.span)
    if fresh:
        graph.place(node, moment.span)
        _cover(graph, node, moment.value)
        known_by = concept("dating", moment.basis) if moment.basis and moment.value else None
        graph.add(node, SCHEMA_ADDITIONAL_TYPE, known_by)
    return node


def period(graph: ArticleGraph, value: str) -> NamedNode | None:
    """The node of a calendar value, one for all that it dates; None for what is no calendar value."""
    if _days(value) is None:
        return None
    node, fresh = graph.shared("time", value)
    if fresh:
        _cover(graph, node, value)
    return node


def _cover(graph: ArticleGraph, node: NamedNode, value: str | None) -> None:
    days = _days(value)
    graph.add(node, TYPE, known(INTERVAL if days else ENTITY))
    if days:
        graph.add(node, TIME_HAS_BEGINNING, _instant(graph, days.first))
        graph.add(node, TIME_HAS_END, _instant(graph, days.last))


def _instant(graph: ArticleGraph, on: calendar_date) -> NamedNode:
    node, fresh = graph.shared("day", on.isoformat())
    if fresh:
        graph.add(node, TYPE, known(INSTANT))
        graph.add(node, TIME_IN_XSDDATE, date(on.isoformat()))
    return node


def _days(value: str | None) -> Interval | None:
    try:
        return interval(value) if value else None
    except ValueError:
        return None
