"""From the store to the page's contents: everything shown is asked for in SPARQL, nothing else is read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from ..network.terms import name_of, value_of
from ..rdf.store import select
from . import queries
from .contents import ActorView, ArticleView, Contents, EventView, FigureView, StatementView
from .texts import Texts, shown_statements, shown_things, texts

if TYPE_CHECKING:
    from pyoxigraph import Store

Row = dict[str, Any]
Rows = dict[str, list[Row]]


class Places(NamedTuple):
    """The place of each thing, by its IRI, in the list of its kind."""

    article: dict[str, int]
    actor: dict[str, int]
    statement: dict[str, int]

    def actors(self, rows: Iterable[Row]) -> list[int]:
        """The places of the actors in `rows`, each once."""
        return list(dict.fromkeys(self.actor[row["actor"]] for row in rows if row["actor"] in self.actor))


def contents(store: "Store") -> Contents:
    """All articles, actors, statements, events and figures of the store, in a fixed order: articles by date
    and title, what was read from them in the order of the text, actors by name."""
    articles = sorted(_first(store, queries.ARTICLES, "article"), key=_article_order)
    actors = sorted(_first(store, queries.ACTORS, "actor"), key=_actor_order)
    article_of = _places(articles, "article")
    things = {
        key: _in_order(_first(store, query, key), article_of)
        for key, query in (
            ("statement", queries.STATEMENTS),
            ("event", queries.EVENTS),
            ("figure", queries.FIGURES),
        )
    }
    places = Places(article_of, _places(actors, "actor"), _places(things["statement"], "statement"))
    shown = shown_statements(things["statement"], _grouped(store, queries.SPANS, "statement"))
    shown += [item for key in ("event", "figure") for item in shown_things(things[key], key)]
    laid = texts(articles, shown)
    return Contents(
        _articles(store, articles, laid),
        _actors(store, actors, places),
        _statements(store, things["statement"], laid, places),
        _events(store, things["event"], laid, places),
        _figures(store, things["figure"], laid, places),
    )


def _first(store: "Store", query: str, key: str) -> list[Row]:
    """One row a thing: the first, where a second value of a property doubled it."""
    found: dict[str, Row] = {}
    for row in select(store, query):
        found.setdefault(value_of(row[key]), row)
    return list(found.values())


def _grouped(store: "Store", query: str, key: str) -> Rows:
    found: Rows = {}
    for row in select(store, query):
        found.setdefault(value_of(row[key]), []).append(row)
    return found


def _places(rows: Iterable[Row], key: str) -> dict[str, int]:
    return {row[key]: index for index, row in enumerate(rows)}


def _article_order(row: Row) -> tuple[str, ...]:
    return tuple(value_of(row[key]) for key in ("published", "title", "article"))


def _actor_order(row: Row) -> tuple[str, str]:
    return value_of(row["name"]).casefold(), value_of(row["actor"])


def _in_order(rows: Iterable[Row], article_of: dict[str, int]) -> list[Row]:
    def order(row: Row) -> tuple[int, int, int]:
        return article_of[row["article"]], row["begin"], row["end"]

    return sorted((row for row in rows if row["article"] in article_of), key=order)


def _articles(store: "Store", rows: list[Row], laid: Texts) -> list[ArticleView]:
    authors = _grouped(store, queries.AUTHORS, "article")
    return [
        ArticleView(
            id=name_of(row["article"]),
            title=value_of(row["title"]) or value_of(row["source"]) or name_of(row["article"]),
            paragraphs=laid.paragraphs[row["article"]],
            publisher=value_of(row["publisher"]),
            date=value_of(row["published"]),
            source=value_of(row["source"]),
            url=value_of(row["url"]),
            authors=[value_of(author["author"]) for author in authors.get(row["article"], ())],
        )
        for row in rows
    ]


def _actors(store: "Store", rows: list[Row], places: Places) -> list[ActorView]:
    details = _grouped(store, queries.ACTOR_DETAILS, "actor")
    return [_actor(row, details.get(row["actor"], []), places) for row in rows]


def _actor(row: Row, details: list[Row], places: Places) -> ActorView:
    name = value_of(row["name"])
    known: dict[str, list[str]] = {"name": [], "role": [], "affiliation": []}
    for detail in details:
        known[detail["detail"]].append(value_of(detail["value"]))
    return ActorView(
        id=name_of(row["actor"]),
        name=name,
        type=name_of(row["type"]),
        names=[other for other in known["name"] if other != name],
        roles=known["role"],
        affiliation=places.actors({"actor": iri} for iri in known["affiliation"]),
        wikidata=name_of(row["wikidata"]),
        unnamed=bool(row["unnamed"]),
    )


def _statements(store: "Store", rows: list[Row], laid: Texts, places: Places) -> list[StatementView]:
    voices = _grouped(store, queries.SPEAKERS, "statement")
    targets = _grouped(store, queries.TARGETS, "statement")
    return [
        StatementView(
            id=value_of(row["statement"]).rsplit("#", 1)[-1],
            article=places.article[row["article"]],
            context=laid.contexts[row["statement"]],
            kind=name_of(row["kind"]),
            speakers=places.actors(_part(voices, row["statement"], "speaker")),
            addressee=places.actors(_part(voices, row["statement"], "addressee")),
            about=_stances(targets.get(row["statement"], []), places),
            modality=name_of(row["modality"]),
            cue_class=name_of(row["cueClass"]),
            confidence=None if row["confidence"] is None else float(row["confidence"]),
            by=value_of(row["by"]),
            said=value_of(row["said"]),
            within=places.statement.get(row["within"]),
        )
        for row in rows
    ]


def _part(voices: Rows, statement: str, part: str) -> list[Row]:
    return [row for row in voices.get(statement, ()) if row["part"].endswith(part)]


def _stances(rows: list[Row], places: Places) -> list[tuple[int, str]]:
    found: dict[int, str] = {}
    for row in rows:
        if row["actor"] in places.actor:
            found.setdefault(places.actor[row["actor"]], name_of(row["stance"]) or "neutral")
    return list(found.items())


def _events(store: "Store", rows: list[Row], laid: Texts, places: Places) -> list[EventView]:
    takers = _grouped(store, queries.EVENT_ACTORS, "event")
    return [
        EventView(
            id=value_of(row["event"]).rsplit("#", 1)[-1],
            article=places.article[row["article"]],
            context=laid.contexts[row["event"]],
            type=name_of(row["type"]),
            status=name_of(row["status"]),
            date=value_of(row["date"]),
            place=places.actor.get(row["place"]),
            actors=_takers(takers.get(row["event"], []), places),
            statement=places.statement.get(row["statement"]),
        )
        for row in rows
    ]


def _takers(rows: list[Row], places: Places) -> list[tuple[int, str]]:
    """Each actor with its part: agents and recipients are also plain participants, and named first."""
    found: dict[int, str] = {}
    for row in rows:
        if row["actor"] in places.actor:
            found.setdefault(places.actor[row["actor"]], row["part"])
    return list(found.items())


def _figures(store: "Store", rows: list[Row], laid: Texts, places: Places) -> list[FigureView]:
    owners = _grouped(store, queries.FIGURE_OWNERS, "figure")
    return [
        FigureView(
            id=value_of(row["figure"]).rsplit("#", 1)[-1],
            article=places.article[row["article"]],
            context=laid.contexts[row["figure"]],
            value=value_of(row["value"]),
            unit=value_of(row["unitText"]) or name_of(row["unit"]),
            upper=value_of(row["upper"]),
            measures=value_of(row["measures"]),
            of=places.actors(owners.get(row["figure"], [])),
            date=value_of(row["date"]),
            qualifier=name_of(row["qualifier"]),
            change=_change(row),
            statement=places.statement.get(row["statement"]),
        )
        for row in rows
    ]


def _change(row: Row) -> str:
    """A movement: "up (145 → 240)", "down (→ 7)"; "" where there is none."""
    before, after = ("" if row[side] is None else f"{row[side]:,}" for side in ("from", "to"))
    values = f"({before} → {after})".replace("( ", "(").replace(" )", ")")
    return " ".join(part for part in (name_of(row["direction"]), values if before or after else "") if part)
