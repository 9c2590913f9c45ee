"""A statement as triples: who said what, how, about whom and with which stance."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from ..model import About, Span, Statement, Topic
from . import iris
from .article_graph import TYPE, ArticleGraph, span_of
from .terms import concept, date, decimal, known, text
from .vocabulary import (
    ABOUT,
    ADDRESSEE,
    CO_SPEAKER,
    CONFIDENCE,
    CONTENT_SPAN,
    CUE,
    CUE_CLASS,
    CUE_SPAN,
    DCTERMS_SUBJECT,
    EXTRACTED_BY,
    HAS_STANCE,
    KIND,
    MODALITY,
    NIF_TA_IDENT_REF,
    POLARITY,
    SAID_ON,
    SCHEMA_ABOUT,
    SCHEMA_ADDITIONAL_TYPE,
    SCHEMA_MENTIONS,
    SCHEMA_TEXT,
    SOURCE_SPAN,
    SPEAKER,
    STANCE,
    STATEMENT,
    TARGET,
    WITHIN,
)

GAP = " … "
POLARITIES = {"agree": "positive", "disagree": "negative"}


def write_statement(graph: ArticleGraph, statement: Statement) -> None:
    """All triples of one statement; what the text leaves open makes none."""
    node = graph.read[statement.id]
    graph.add(node, TYPE, known(STATEMENT))
    graph.place(node, span_of(statement))
    graph.add(node, SCHEMA_TEXT, text(graph.words(statement.content, GAP)))
    graph.add(node, KIND, concept("kind", statement.kind))
    graph.add(node, CUE_CLASS, concept("cue", statement.cue_class))
    graph.add(node, MODALITY, concept("modality", statement.modality))
    graph.add(node, SCHEMA_ADDITIONAL_TYPE, concept("reporting", statement.reporting))
    if statement.certainty:
        graph.add(node, SCHEMA_ADDITIONAL_TYPE, concept("certainty", statement.certainty))
    graph.add(node, EXTRACTED_BY, text(statement.by))
    graph.add(node, CONFIDENCE, decimal(round(statement.confidence, 4)))
    graph.add(node, SAID_ON, date(statement.said_on) if statement.said_on else None)
    graph.add(node, WITHIN, graph.read.get(statement.within) if statement.within else None)
    _write_voices(graph, node, statement)
    _write_words(graph, node, statement)
    _write_subjects(graph, node, statement)


def _write_voices(graph: ArticleGraph, node: NamedNode, statement: Statement) -> None:
    if statement.speaker:
        graph.add(node, SPEAKER, graph.actor(statement.speaker))
    for actor in statement.co_speakers:
        graph.add(node, CO_SPEAKER, graph.actor(actor))
    for actor in statement.addressee:
        graph.add(node, ADDRESSEE, graph.actor(actor))


def _write_words(graph: ArticleGraph, node: NamedNode, statement: Statement) -> None:
    if statement.cue:
        graph.add(node, CUE, text(graph.words(statement.cue, GAP)))
    for predicate, spans in _roles(statement):
        for span in spans:
            graph.add(node, predicate, graph.mention(span))


def _roles(statement: Statement) -> Iterable[tuple[str, tuple[Span, ...]]]:
    return (SOURCE_SPAN, statement.source), (CUE_SPAN, statement.cue), (CONTENT_SPAN, statement.content)


def _write_subjects(graph: ArticleGraph, node: NamedNode, statement: Statement) -> None:
    """Whom and which events it is about. Who is merely mentioned is judged by nobody and has no stance."""
    for about in statement.about:
        if about.grade == "target":
            _write_stance(graph, node, about)
        else:
            graph.add(node, SCHEMA_MENTIONS, graph.actor(about.actor))
    for event in statement.events:
        graph.add(node, SCHEMA_ABOUT, graph.read[event])
    for topic in statement.topics:
        _write_topic(graph, node, topic)


def _write_stance(graph: ArticleGraph, node: NamedNode, about: About) -> None:
    actor = graph.actor(about.actor)
    stance = NamedNode(iris.stance(node.value, about.actor))
    graph.add(node, ABOUT, actor)
    graph.add(node, HAS_STANCE, stance)
    graph.add(stance, TYPE, known(STANCE))
    graph.add(stance, TARGET, actor)
    graph.add(stance, POLARITY, concept("polarity", about.stance))
    if about.confidence is not None:
        graph.add(stance, CONFIDENCE, decimal(round(about.confidence, 4)))


def _write_topic(graph: ArticleGraph, node: NamedNode, topic: Topic) -> None:
    """What it is about beyond actors, the words that say so, and a stance where the position is clear."""
    named = graph.topic(topic.term)
    graph.add(node, DCTERMS_SUBJECT, named)
    graph.add(graph.mention(topic.span), NIF_TA_IDENT_REF, named)
    if topic.position in POLARITIES:
        stance = NamedNode(iris.topic_stance(node.value, topic.term))
        graph.add(node, HAS_STANCE, stance)
        graph.add(stance, TYPE, known(STANCE))
        graph.add(stance, DCTERMS_SUBJECT, named)
        graph.add(stance, POLARITY, concept("polarity", POLARITIES[topic.position]))
