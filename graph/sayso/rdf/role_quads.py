"""The roles that an article states of an actor, as triples."""

from pyoxigraph import NamedNode

from ..model import Actor, HeldRole
from . import iris
from .article_graph import TYPE, ArticleGraph
from .terms import concept, known, text
from .vocabulary import (
    COUNTRY,
    DCTERMS_HAS_PART,
    ORG_MEMBER,
    ORG_MEMBERSHIP,
    ORG_ORGANIZATION,
    SCHEMA_ADDITIONAL_TYPE,
    SCHEMA_ROLE_NAME,
)


def write_roles(graph: ArticleGraph, actor: Actor) -> None:
    """All triples of an actor's roles: each a node of its own, placed in the text, so that another article may state
    another."""
    for role in actor.roles:
        _write(graph, actor, role)


def _write(graph: ArticleGraph, actor: Actor, role: HeldRole) -> None:
    node = NamedNode(iris.role(graph.iri, role.span, actor.id, role.organisation_span))
    graph.add(node, TYPE, known(ORG_MEMBERSHIP))
    graph.place(node, role.span)
    graph.add(node, ORG_MEMBER, graph.actor(actor.id))
    graph.add(node, SCHEMA_ROLE_NAME, text(role.role) if role.role else None)
    graph.add(node, ORG_ORGANIZATION, graph.actor(role.organisation) if role.organisation else None)
    graph.add(node, COUNTRY, text(role.country) if role.country else None)
    graph.add(node, SCHEMA_ADDITIONAL_TYPE, concept("tenure", role.tenure) if role.tenure else None)
    for span in (role.organisation_span, role.country_span):
        graph.add(node, DCTERMS_HAS_PART, graph.mention(span) if span else None)
