"""An event as triples: what kind, who took part, where, when, and whether it happened."""

from ..model import Event
from .article_graph import TYPE, ArticleGraph, span_of
from .terms import concept, date, known
from .time_quads import told_time
from .vocabulary import (
    AGENT,
    DATE,
    RECIPIENT,
    SEM_EVENT,
    SEM_EVENT_TYPE,
    SEM_HAS_ACTOR,
    SEM_HAS_PLACE,
    SEM_HAS_TIME,
    STATED_IN,
    STATUS,
)

PROPERTY_OF = {"agent": AGENT, "recipient": RECIPIENT}


def write_event(graph: ArticleGraph, event: Event) -> None:
    """All triples of one event; every participant is a sem:hasActor, agents and recipients also by role."""
    node = graph.read[event.id]
    graph.add(node, TYPE, known(SEM_EVENT))
    graph.place(node, span_of(event))
    graph.add(node, SEM_EVENT_TYPE, concept("event", event.type))
    graph.add(node, STATUS, concept("status", event.status))
    graph.add(node, SEM_HAS_PLACE, graph.actor(event.place) if event.place else None)
    graph.add(node, DATE, date(event.time.value) if event.time and event.time.value else None)
    graph.add(node, SEM_HAS_TIME, told_time(graph, event.time) if event.time else None)
    graph.add(node, STATED_IN, graph.read.get(event.statement) if event.statement else None)
    for participant in event.participants:
        actor = graph.actor(participant.actor)
        graph.add(node, SEM_HAS_ACTOR, actor)
        if participant.role in PROPERTY_OF:
            graph.add(node, PROPERTY_OF[participant.role], actor)
