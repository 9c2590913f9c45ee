"""The IRIs of everything in the graph: readable, and the same for the same record."""

from urllib.parse import quote

from ..model import Span

ONTOLOGY_GRAPH = "https://w3id.org/sayso"
WIKIDATA = "http://www.wikidata.org/entity/"


def article(base: str, article_id: str) -> str:
    """An article, and the named graph of what was read from it."""
    return f"{base}article/{_safe(article_id)}"


def actor(base: str, actor_id: str) -> str:
    """An actor of the whole graph."""
    return f"{base}actor/{_safe(actor_id)}"


def actors_graph(base: str) -> str:
    """The named graph of the actors."""
    return f"{base}actors"


def merges_graph(base: str) -> str:
    """The named graph that tells which appearances were joined, and why."""
    return f"{base}merges"


def topics_graph(base: str) -> str:
    """The scheme of the run's topics, and the named graph that holds them."""
    return f"{base}topics"


def topic(base: str, key: str) -> str:
    """A topic of the run."""
    return f"{base}topic/{_safe(key)}"


def quantity(base: str, key: str) -> str:
    """A quantity that articles tell: what is measured, of whom, when and in which unit."""
    return f"{base}quantity/{_safe(key)}"


def shared(base: str, noun: str, key: str) -> str:
    """A day or a stretch of days, whatever tells of it: "day/2024-05-16", "time/2024-05"."""
    return f"{base}{noun}/{_safe(key)}"


def derived_graph(base: str) -> str:
    """The named graph of what follows from the statements."""
    return f"{base}derived"


def happenings_graph(base: str) -> str:
    """The named graph of happenings, each put together from the events that tell of it."""
    return f"{base}happenings"


def appearance(base: str, article_id: str, local: str) -> str:
    """An actor as one article presents it, by its id in the article's record ("a1")."""
    return f"{article(base, article_id)}#actor-{_safe(local)}"


def run(base: str) -> str:
    """The run that made the data, and the named graph that tells of it."""
    return f"{base}run"


def tool(base: str, name: str) -> str:
    """A piece of software or a model that a run used."""
    return f"{base}run/used/{_safe(name)}"


def wikidata(item: str) -> str:
    """An item of Wikidata, from its id ("Q42")."""
    return WIKIDATA + _safe(item)


def mention(article_iri: str, span: Span) -> str:
    """A stretch of an article's text, as RFC 5147 and NIF write it."""
    return f"{article_iri}#char={span.start},{span.end}"


def read(article_iri: str, noun: str, span: Span, nth: int = 1) -> str:
    """A statement, event or figure read from `span`; `nth` tells apart those read from the same span."""
    return f"{article_iri}#{noun}-{span.start}-{span.end}" + (f"-{nth}" if nth > 1 else "")


def stance(statement_iri: str, actor_id: str) -> str:
    """The stance of a statement towards one actor."""
    return f"{statement_iri}-on-{_safe(actor_id)}"


def topic_stance(statement_iri: str, key: str) -> str:
    """The stance of a statement towards one topic."""
    return f"{statement_iri}-on-topic-{_safe(key)}"


def role(article_iri: str, span: Span, actor_id: str, body: Span | None) -> str:
    """A role that the words of `span` state of an actor, in the organisation named by `body`."""
    where = f"-at-{body.start}-{body.end}" if body else ""
    return f"{article_iri}#role-{span.start}-{span.end}-of-{_safe(actor_id)}{where}"


def _safe(part: str) -> str:
    return quote(part, safe="", errors="replace")
