"""What follows from the statements: positions, their changes, who agrees and who disagrees, in a graph of its own.

The rules are SPARQL CONSTRUCT files in ontology/derive; a rule says in its head what it stands on (`# after: ...`).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from msgspec import Struct
from pyoxigraph import NamedNode, Quad, QueryTriples, Store, Triple

from ..paths import ontology_dir
from ..settings import Window
from . import iris
from .store import Given, remove_graph, run_query, select

# How many characters of a date tell its window.
LENGTHS: dict[Window, int] = {"day": 10, "month": 7, "year": 4, "all": 0}
UNDATED = "undated"
# Pairs grow with the square of the positions on a thing: so many are made at most, those that rest on most statements.
PAIRS = 5000
PREVAILING = """SELECT ?subject ?window ?times WHERE {
  ?one schema:additionalType sayso:strength-prevailing ; dcterms:subject ?subject ; schema:temporalCoverage ?window ;
    dcterms:extent ?times }"""
DATES = """SELECT (MIN(?date) AS ?first) (MAX(?date) AS ?last) WHERE {
  ?said sayso:hasStance ?stance ; sayso:reportedIn ?article .
  OPTIONAL { ?said sayso:saidOn ?on } OPTIONAL { ?article schema:datePublished ?published }
  BIND(STR(COALESCE(?on, ?published)) AS ?date) FILTER(BOUND(?date)) }"""


class Rule(Struct, frozen=True):
    """A rule: its name, the rules it stands on, its SPARQL, in which a parameter is written $name."""

    name: str
    after: tuple[str, ...]
    sparql: str


@cache
def rules() -> tuple[Rule, ...]:
    """The rules, each behind those it stands on, else by name."""
    waiting = [_read(path) for path in sorted((ontology_dir() / "derive").glob("*.rq"))]
    found: list[Rule] = []
    while waiting:
        done = {rule.name for rule in found}
        ready = next(rule for rule in waiting if done.issuperset(rule.after))
        waiting.remove(ready)
        found.append(ready)
    return tuple(found)


def derive(store: Store, base: str, window: Window) -> list[Quad]:
    """Make the derived graph of a store anew, positions and pairs within each `window` of time; gives its quads.

    A change of position is one between months or years where that is the window, else between days.
    """
    graph = iris.derived_graph(base)
    remove_graph(store, graph)
    values = _values(store, base, window)
    found: list[Quad] = []
    for rule in rules():
        values["least"] = _least(store) if "$least" in rule.sparql else 0
        used = {name: value for name, value in values.items() if f"${name}" in rule.sparql}
        made = {
            Quad(triple.subject, triple.predicate, triple.object, NamedNode(graph))
            for triple in _triples(store, rule.sparql, used)
        }
        store.bulk_extend(made)
        found += made
    return found


def _values(store: Store, base: str, window: Window) -> dict[str, Given]:
    """The parameters of the rules; the windows that pairs, and changes, are looked for in are told by patterns."""
    (dates,) = select(store, DATES)
    length = LENGTHS[window]
    dated = f"^.{{{length or LENGTHS['day']}}}$"
    return {
        "base": base, "length": length, "dates": length or LENGTHS["day"], "dated": dated,
        "whole": f"{dates['first']}/{dates['last']}" if dates["first"] else UNDATED,
        "window": dated if length else f"^{UNDATED}$|/",
    }  # fmt: skip


def _least(store: Store) -> int:
    """How many statements the two positions of a pair must rest on together at least, so that PAIRS is kept.

    2, any pair, in all but large runs.
    """
    room, least = PAIRS, 0
    for together, pairs in sorted(_pairs(store).items(), reverse=True):
        room -= pairs
        if room < 0:
            return least or together + 1
        least = together
    return 2


def _pairs(store: Store) -> Counter[int]:
    """How many pairs of prevailing positions on one thing rest on so and so many statements together."""
    held: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for row in select(store, PREVAILING):
        held[str(row["subject"]), str(row["window"])][int(str(row["times"]))] += 1
    found: Counter[int] = Counter()
    for times in held.values():
        for one, many in times.items():
            found[2 * one] += many * (many - 1) // 2
            for other in times:
                if other < one:
                    found[one + other] += many * times[other]
    return found


def _triples(store: Store, sparql: str, values: dict[str, Given]) -> Iterator[Triple]:
    answer = run_query(store, sparql, values)
    if not isinstance(answer, QueryTriples):
        raise TypeError("a rule is a CONSTRUCT")
    yield from answer


def _read(path: Path) -> Rule:
    sparql = path.read_text(encoding="utf-8")
    after = re.findall(r"^# after: (.+)$", sparql, re.MULTILINE)
    return Rule(path.stem, tuple(after), sparql)
