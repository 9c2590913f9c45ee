"""What the page tells of an actor: its names, its roles with their articles, and why appearances were joined."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..network.terms import name_of, value_of
from . import queries
from .contents import ActorView, MergeView, RoleView
from .rows import Places, Row, Rows, grouped

if TYPE_CHECKING:
    from pyoxigraph import Store


def actors(store: "Store", rows: list[Row], places: Places, communities: Mapping[str, int]) -> list[ActorView]:
    """A profile for each of `rows`; `communities` tells the group of those in the network, by id."""
    details = grouped(store, queries.ACTOR_DETAILS, "actor")
    roles, titles = grouped(store, queries.ROLES, "actor"), grouped(store, queries.TITLES, "actor")
    merges = grouped(store, queries.MERGES, "actor")
    return [
        ActorView(
            id=name_of(row["actor"]),
            name=value_of(row["name"]),
            type=name_of(row["type"]),
            names=_names(row, details),
            roles=_roles(roles.get(row["actor"], []), titles.get(row["actor"], []), places),
            merges=_merges(merges.get(row["actor"], []), places),
            affiliation=places.actors({"actor": iri} for iri in _values(details, row["actor"], "affiliation")),
            wikidata=name_of(row["wikidata"]),
            unnamed=bool(row["unnamed"]),
            community=communities.get(name_of(row["actor"]), -1),
        )
        for row in rows
    ]


def _values(details: Rows, actor: str, detail: str) -> list[str]:
    return [value_of(row["value"]) for row in details.get(actor, ()) if row["detail"] == detail]


def _names(row: Row, details: Rows) -> list[str]:
    return [name for name in _values(details, row["actor"], "name") if name != value_of(row["name"])]


def _roles(stated: list[Row], titles: list[Row], places: Places) -> list[RoleView]:
    """The roles as the articles state them; a title alone only where its article states no role."""
    told = {row["article"] for row in stated}
    found = [
        RoleView(value_of(row["words"]), name_of(row.get("tenure")), places.article.get(row["article"], -1))
        for row in [*stated, *(row for row in titles if row["article"] not in told)]
    ]
    return sorted(dict.fromkeys(found), key=lambda role: role.article)


def _merges(rows: list[Row], places: Places) -> list[MergeView]:
    return [
        MergeView(
            article=places.article.get(row["article"], -1),
            name=value_of(row["name"]),
            other=places.article.get(row["other"], -1),
            other_name=value_of(row["otherName"]),
            why=value_of(row["why"]),
        )
        for row in rows
    ]
