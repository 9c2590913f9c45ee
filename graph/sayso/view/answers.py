"""The named questions with their answers, worked out when the page is made."""

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from ..rdf.questions import Question, Solutions, filled, questions, solve
from ..rdf.store import Given, Value, written
from .contents import Contents

if TYPE_CHECKING:
    from pyoxigraph import Store

ROWS = 200
"""Rows of an answer that the page holds; it says how many there are."""
LARGE = 3_000_000
"""Triples beyond which no answers are worked out: some questions would take minutes."""


class Answered(Struct, frozen=True):
    """A question as the page shows it: `given` are the values it was asked with, `total` all its rows; None where
    it was not asked."""

    name: str
    title: str
    description: str
    given: dict[str, str]
    sparql: str
    columns: tuple[str, ...] = ()
    rows: list[list[Value]] = []
    total: int | None = None


def answered(store: "Store", found: Contents) -> list[Answered]:
    """Every named question by its title; one that needs an actor is asked for the one most spoken about."""
    large = len(store) > LARGE
    return sorted((_answered(store, one, found, large=large) for one in questions()), key=lambda one: one.title)


def _answered(store: "Store", asked: Question, found: Contents, *, large: bool) -> Answered:
    needed = {parameter.name: _example(found) for parameter in asked.parameters if parameter.default is None}
    values: dict[str, Given] = filled(asked, needed)
    shown = Answered(
        name=asked.name,
        title=asked.title,
        description=asked.description,
        given={name: str(value) for name, value in values.items() if name in needed},
        sparql=written(asked.sparql, values),
    )
    answer = None if large else solve(store, asked.name, **needed)
    if not isinstance(answer, Solutions):
        return shown
    rows = [[_plain(row[name]) for name in answer.columns] for row in answer.rows[:ROWS]]
    return Answered(
        shown.name, shown.title, shown.description, shown.given, shown.sparql, answer.columns, rows, len(answer.rows)
    )


def _example(found: Contents) -> str:
    """The name of the actor that most statements are about, the first by name among equals; "" without actors."""
    counts = [0] * len(found.actors)
    for statement in found.statements:
        for about in statement.about:
            counts[about.actor] += about.grade == "target"
    return found.actors[counts.index(max(counts))].name if counts else ""


def _plain(value: Value) -> Value:
    """A value as JSON has it: decimals as numbers."""
    return float(value) if isinstance(value, Decimal) else value
