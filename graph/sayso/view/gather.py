"""From the store to the page's contents: everything shown is asked for in SPARQL, nothing else is read."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..network.terms import name_of, value_of
from . import queries
from .contents import ArticleView, Contents, EventView, FigureView
from .profiles import actors
from .rows import Places, Row, Rows, first, grouped, places
from .sayings import sayings
from .texts import Texts, shown_mentions, shown_statements, shown_things, texts

if TYPE_CHECKING:
    from pyoxigraph import Store


def contents(store: "Store", communities: Mapping[str, int]) -> Contents:
    """All articles, actors, statements, events and figures of the store, in a fixed order: articles by date
    and title, what was read from them in the order of the text, actors by name. `communities` tells the group of
    each actor in the network, by its id."""
    articles = sorted(first(store, queries.ARTICLES, "article"), key=_article_order)
    people = sorted(first(store, queries.ACTORS, "actor"), key=_actor_order)
    article_of = places(articles, "article")
    things = {
        key: _in_order(first(store, query, key), article_of)
        for key, query in (
            ("statement", queries.STATEMENTS),
            ("event", queries.EVENTS),
            ("figure", queries.FIGURES),
        )
    }
    at = Places(article_of, places(people, "actor"), places(things["statement"], "statement"))
    laid = _texts(store, articles, things, at)
    said = sayings(store, things["statement"], laid, at)
    return Contents(
        _articles(store, articles),
        actors(store, people, at, communities),
        said.statements,
        _events(store, things["event"], laid, at),
        _figures(store, things["figure"], laid, at),
        said.topics,
        [laid.paragraphs[row["article"]] for row in articles],
    )


def _texts(store: "Store", articles: list[Row], things: Rows, at: Places) -> Texts:
    shown = shown_statements(things["statement"], grouped(store, queries.SPANS, "statement"))
    shown += [item for key in ("event", "figure") for item in shown_things(things[key], key)]
    return texts(articles, shown, shown_mentions(grouped(store, queries.MENTIONS, "article"), at.actor))


def _article_order(row: Row) -> tuple[str, ...]:
    return tuple(value_of(row[key]) for key in ("published", "title", "article"))


def _actor_order(row: Row) -> tuple[str, str]:
    return value_of(row["name"]).casefold(), value_of(row["actor"])


def _in_order(rows: Iterable[Row], article_of: dict[str, int]) -> list[Row]:
    def order(row: Row) -> tuple[int, int, int]:
        return article_of[row["article"]], row["begin"], row["end"]

    return sorted((row for row in rows if row["article"] in article_of), key=order)


def _articles(store: "Store", rows: list[Row]) -> list[ArticleView]:
    authors = grouped(store, queries.AUTHORS, "article")
    return [
        ArticleView(
            id=name_of(row["article"]),
            title=value_of(row["title"]) or value_of(row["source"]) or name_of(row["article"]),
            publisher=value_of(row["publisher"]),
            date=value_of(row["published"]),
            source=value_of(row["source"]),
            url=value_of(row["url"]),
            authors=[value_of(author["author"]) for author in authors.get(row["article"], ())],
        )
        for row in rows
    ]


def _events(store: "Store", rows: list[Row], laid: Texts, at: Places) -> list[EventView]:
    takers = grouped(store, queries.EVENT_ACTORS, "event")
    firsts: dict[str, int] = {}
    same = [firsts.setdefault(value_of(row["happening"]) or value_of(row["event"]), n) for n, row in enumerate(rows)]
    return [
        EventView(
            id=value_of(row["event"]).rsplit("#", 1)[-1],
            article=at.article[row["article"]],
            context=laid.contexts[row["event"]],
            type=name_of(row["type"]),
            status=name_of(row["status"]),
            date=value_of(row["date"]),
            when=value_of(row["when"]),
            dating=name_of(row["dating"]),
            place=at.actor.get(row["place"]),
            actors=_takers(takers.get(row["event"], []), at),
            statement=at.statement.get(row["statement"]),
            happening=happening,
        )
        for row, happening in zip(rows, same, strict=True)
    ]


def _takers(rows: list[Row], at: Places) -> list[tuple[int, str]]:
    """Each actor with its part: agents and recipients are also plain participants, and named first."""
    found: dict[int, str] = {}
    for row in rows:
        if row["actor"] in at.actor:
            found.setdefault(at.actor[row["actor"]], row["part"])
    return list(found.items())


def _figures(store: "Store", rows: list[Row], laid: Texts, at: Places) -> list[FigureView]:
    owners = grouped(store, queries.FIGURE_OWNERS, "figure")
    return [
        FigureView(
            id=value_of(row["figure"]).rsplit("#", 1)[-1],
            article=at.article[row["article"]],
            context=laid.contexts[row["figure"]],
            value=value_of(row["value"]),
            unit=value_of(row["unitText"]) or name_of(row["unit"]),
            upper=value_of(row["upper"]),
            measures=value_of(row["measures"]),
            of=at.actors(owners.get(row["figure"], [])),
            date=value_of(row["date"]),
            qualifier=name_of(row["qualifier"]),
            change=_change(row),
            statement=at.statement.get(row["statement"]),
            whose=value_of(row["whose"]),
            assumed=bool(value_of(row["basis"])),
        )
        for row in rows
    ]


def _change(row: Row) -> str:
    """A movement: "up (145 → 240)", "down (→ 7)"; "" where there is none."""
    before, after = ("" if row[side] is None else f"{row[side]:,}" for side in ("from", "to"))
    values = f"({before} → {after})".replace("( ", "(").replace(" )", ")")
    return " ".join(part for part in (name_of(row["direction"]), values if before or after else "") if part)
