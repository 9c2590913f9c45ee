"""Records as quads: a named graph for each article, one for the actors, one for the run."""

from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from ..model import Actor, Article, Record
from . import iris
from .article_graph import TYPE, ArticleGraph
from .event_quads import write_event
from .figure_quads import write_figure
from .role_quads import write_roles
from .statement_quads import write_statement
from .terms import concept, date, known, text, web_address
from .vocabulary import (
    ACTOR,
    ACTOR_TYPE,
    COUNTRY,
    DCTERMS_IDENTIFIER,
    DCTERMS_SOURCE,
    MENTION_FORM,
    NAMING_UNNAMED,
    NIF_IS_STRING,
    NIF_TA_IDENT_REF,
    OWL_SAME_AS,
    PROV_ACTIVITY,
    PROV_ENDED_AT_TIME,
    PROV_USED,
    PROV_WAS_GENERATED_BY,
    SCHEMA_ADDITIONAL_TYPE,
    SCHEMA_AFFILIATION,
    SCHEMA_AUTHOR,
    SCHEMA_DATE_PUBLISHED,
    SCHEMA_HEADLINE,
    SCHEMA_IN_LANGUAGE,
    SCHEMA_JOB_TITLE,
    SCHEMA_MENTIONS,
    SCHEMA_NAME,
    SCHEMA_NEWS_ARTICLE,
    SCHEMA_ORGANIZATION,
    SCHEMA_PERSON,
    SCHEMA_PLACE,
    SCHEMA_PUBLISHER,
    SCHEMA_SOFTWARE_VERSION,
    SCHEMA_URL,
    SKOS_ALT_LABEL,
    TOLD_OFFICE,
    XSD,
)

__all__ = ["actor_quads", "record_quads", "run_quads"]

# A group ("analysts") is no organisation: it is an actor and nothing more.
CLASS_OF = {
    "person": SCHEMA_PERSON,
    "organisation": SCHEMA_ORGANIZATION,
    "company": SCHEMA_ORGANIZATION,
    "government": SCHEMA_ORGANIZATION,
    "country": SCHEMA_PLACE,
    "place": SCHEMA_PLACE,
}


def record_quads(record: Record, base: str) -> Iterator[Quad]:
    """All that was read from one article, as quads in the graph named by the article's IRI.

    `record` is after `resolve` (its actor ids are the graph's); `base` is the IRI that instances start with.
    """
    graph = ArticleGraph(record, base)
    _write_article(graph, record.article)
    graph.add(graph.node, PROV_WAS_GENERATED_BY, NamedNode(iris.run(base)))
    for actor in record.actors:
        _write_appearance(graph, actor)
    for statement in record.statements:
        write_statement(graph, statement)
    for event in record.events:
        write_event(graph, event)
    for figure in record.figures:
        write_figure(graph, figure, record.figures)
    return iter(graph.quads)


def actor_quads(actors: Iterable[Actor], base: str, names: Mapping[str, Iterable[str]] | None = None) -> Iterator[Quad]:
    """The actors of the whole graph; `names` holds the other names each goes by, under its id."""
    graph = NamedNode(iris.actors_graph(base))
    for actor in actors:
        node = NamedNode(iris.actor(base, actor.id))
        for predicate, value in _actor(actor, (names or {}).get(actor.id, ())):
            yield Quad(node, known(predicate), value, graph)


def run_quads(base: str, used: Mapping[str, str], settings: str, ended: str | None = None) -> Iterator[Quad]:
    """The run: software and models `used` (name to version), the hash of its settings, and, only where a
    reproducible time is known (SOURCE_DATE_EPOCH), when it `ended` as ISO 8601."""
    run = NamedNode(iris.run(base))
    yield Quad(run, known(TYPE), known(PROV_ACTIVITY), run)
    yield Quad(run, known(DCTERMS_IDENTIFIER), text(settings), run)
    if ended:
        yield Quad(run, known(PROV_ENDED_AT_TIME), Literal(ended, datatype=known(XSD + "dateTime")), run)
    for name, version in sorted(used.items()):
        tool = NamedNode(iris.tool(base, name))
        yield Quad(run, known(PROV_USED), tool, run)
        yield Quad(tool, known(SCHEMA_NAME), text(name), run)
        yield Quad(tool, known(SCHEMA_SOFTWARE_VERSION), text(version), run)


def _write_article(graph: ArticleGraph, article: Article) -> None:
    node = graph.node
    graph.add(node, TYPE, known(SCHEMA_NEWS_ARTICLE))
    graph.add(node, DCTERMS_IDENTIFIER, text(article.id))
    graph.add(node, DCTERMS_SOURCE, text(article.source))
    graph.add(node, NIF_IS_STRING, text(article.text))
    graph.add(node, SCHEMA_IN_LANGUAGE, text(article.language))
    graph.add(node, SCHEMA_HEADLINE, text(article.title) if article.title else None)
    graph.add(node, SCHEMA_PUBLISHER, text(article.publisher) if article.publisher else None)
    graph.add(node, SCHEMA_DATE_PUBLISHED, date(article.published) if article.published else None)
    graph.add(node, SCHEMA_URL, web_address(article.url) if article.url else None)
    for author in article.authors:
        graph.add(node, SCHEMA_AUTHOR, text(author))


def _write_appearance(graph: ArticleGraph, actor: Actor) -> None:
    node = graph.actor(actor.id)
    graph.add(node, SCHEMA_JOB_TITLE, text(actor.role) if actor.role else None)
    for other in actor.affiliation:
        graph.add(node, SCHEMA_AFFILIATION, graph.actor(other))
    write_roles(graph, actor)
    for mention in actor.mentions:
        place = graph.mention(mention.span)
        graph.add(place, NIF_TA_IDENT_REF, node)
        graph.add(place, MENTION_FORM, concept("form", mention.form))
        graph.add(place, SCHEMA_ADDITIONAL_TYPE, known(TOLD_OFFICE) if mention.told == "office" else None)
        graph.add(place, SCHEMA_MENTIONS, graph.actor(mention.place) if mention.place else None)


def _actor(actor: Actor, names: Iterable[str]) -> Iterator[tuple[str, NamedNode | Literal]]:
    yield TYPE, known(ACTOR)
    if actor.type in CLASS_OF:
        yield TYPE, known(CLASS_OF[actor.type])
    yield ACTOR_TYPE, concept("actor", actor.type)
    yield DCTERMS_IDENTIFIER, text(actor.id)
    yield SCHEMA_NAME, text(actor.name)
    for name in sorted(set(names) - {actor.name}):
        yield SKOS_ALT_LABEL, text(name)
    if actor.basis == "description":
        yield SCHEMA_ADDITIONAL_TYPE, known(NAMING_UNNAMED)
    if actor.country:
        yield COUNTRY, text(actor.country)
    if actor.wikidata:
        yield OWL_SAME_AS, NamedNode(iris.wikidata(actor.wikidata))
