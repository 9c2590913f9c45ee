"""What follows from the statements: positions, changes, who agrees and who disagrees."""

import pytest
from msgspec.structs import replace

from samples import BASE, EVERYONE, RECORDS, TOPICS
from sayso.model import About, Article, Record, Span, Statement, Topic
from sayso.rdf.derive import derive, rules
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.questions import ask
from sayso.rdf.store import memory_store, select
from sayso.rdf.topic_quads import topic_quads
from sayso.rdf.validate import validate_derived

TEXT = "On it goes, as they say, on and on."
SHARED = [*actor_quads(EVERYONE, BASE), *topic_quads(TOPICS, BASE)]


def said(speaker, stance="neutral", target="harbour-board", **more):
    return Statement(
        id="s1", speaker=speaker, content=(Span(0, 10),), kind="direct", by="test", confidence=0.9,
        about=(About(target, stance),), **more,
    )  # fmt: skip


def store_of(*dated, window="all"):
    """A store of one article for each (date, statement), with what follows from it."""
    articles = [
        Record(article=Article(id=f"{n:012d}", source=f"{n}.txt", text=TEXT, published=date), statements=(one,))
        for n, (date, one) in enumerate(dated)
    ]
    store = memory_store([*SHARED, *(quad for record in articles for quad in record_quads(record, BASE))])
    derive(store, BASE, window)
    return store


def labels(store, kind):
    rows = select(store, f"SELECT ?says {{ ?x schema:additionalType sayso:derived-{kind} ; rdfs:label ?says }}")
    return sorted(row["says"] for row in rows)


def test_a_rule_comes_behind_those_it_stands_on():
    names = [rule.name for rule in rules()]
    assert names.index("positions") < names.index("strengths") < names.index("prevailing")
    assert max(names.index("prevailing"), names.index("positions-by-day")) < names.index("changes")


def test_a_change_of_position_says_from_what_to_what_and_when():
    store = store_of(
        ("2024-05-01", said("ada-moreno", "positive")),
        ("2024-05-09", said("ada-moreno", "negative")),
        ("2024-05-20", said("ada-moreno", "negative")),
    )
    (row,) = ask(store, "who-changed-position")
    assert (row["speaker"], row["on"]) == ("Ada Moreno", "Harbour Board")
    assert (row["before"], row["after"]) == ("positive", "negative")
    assert (row["until"], row["since"], row["single"]) == ("2024-05-01", "2024-05-09", True)
    assert row["says"] == row["saysAfter"] == TEXT[:10]
    assert labels(store, "change") == [
        "Ada Moreno for Harbour Board in 2024-05-01 (1), against in 2024-05-09 (1), a single statement on a side"
    ]


def test_within_a_month_the_more_frequent_side_is_the_position():
    store = store_of(
        ("2024-04-02", said("Q101", "negative")),
        ("2024-05-01", said("Q101", "positive")),
        ("2024-05-02", said("Q101", "positive")),
        ("2024-05-09", said("Q101", "negative")),
        ("2024-06-01", said("Q101", "negative")),
        ("2024-06-01", said("Q101", "positive")),
        window="month",
    )
    assert labels(store, "change") == [
        "Bo Lund against Harbour Board in 2024-04 (1), for in 2024-05 (2), a single statement on a side"
    ]


@pytest.mark.parametrize(
    "second",
    [
        ("2024-05-09", said("Q101", "positive")),  # somebody else
        ("2024-05-09", said("ada-moreno", "neutral")),
        ("2024-05-09", said("ada-moreno", "positive")),
        ("2024-05-09", said("ada-moreno", "negative", "arlandia")),  # of something else
        ("2024-05-09", said("ada-moreno", "negative", reporting="denied")),  # did not say so
        (None, said("ada-moreno", "negative")),  # nobody knows when
    ],
)
def test_no_change(second):
    assert labels(store_of(("2024-05-01", said("ada-moreno", "positive")), second), "change") == []


def test_two_agree_and_a_third_disagrees_with_both():
    store = store_of(
        ("2024-05-01", said("ada-moreno", "positive")),
        ("2024-05-02", said("ada-moreno", "positive")),
        ("2024-05-02", said("Q101", "positive")),
        ("2024-07-02", said("arlandia", "negative")),
    )
    assert labels(store, "agreement") == [
        "Bo Lund and Ada Moreno for Harbour Board, 2024-05-01/2024-07-02 (1 and 2 statements, a single one on a side)"
    ]
    rows = ask(store, "who-disagrees-with-whom")
    pairs = [(row["inFavour"], row["against"], row["timesOne"], row["single"]) for row in rows]
    assert pairs == [("Ada Moreno", "Arlandia", 2, True), ("Bo Lund", "Arlandia", 1, True)]
    assert ask(store, "who-disagrees-with-whom", least=2) == []
    assert labels(store_of(
        ("2024-05-01", said("ada-moreno", "positive")), ("2024-07-02", said("arlandia", "negative")), window="month",
    ), "disagreement") == []  # fmt: skip


def test_topics_are_agreed_on_as_actors_are():
    plan = Topic("harbour-plan", Span(0, 5), "disagree")
    store = store_of(
        ("2024-05-01", replace(said("ada-moreno"), topics=(plan,))),
        ("2024-05-02", replace(said("Q101"), topics=(replace(plan, position="agree"),))),
        ("2024-05-03", replace(said("arlandia"), topics=(replace(plan, position="unclear"),))),
    )
    (row,) = ask(store, "who-disagrees-with-whom", on="plan")
    assert (row["inFavour"], row["against"], row["on"]) == ("Bo Lund", "Ada Moreno", "harbour plan")


def test_what_is_derived_keeps_to_its_shape_and_has_no_blank_node():
    store = store_of(
        ("2024-05-01", said("ada-moreno", "positive")), ("2024-05-09", said("ada-moreno", "negative")),
        ("2024-05-09", said("ada-moreno", "negative")), ("2024-05-09", said("Q101", "positive")),
    )  # fmt: skip
    quads = derive(store, BASE, "month")
    assert {str(quad.graph_name) for quad in quads} == {f"<{BASE}derived>"}
    assert not any("_:" in str(quad.subject) for quad in quads)
    assert validate_derived(quads, SHARED) == ()
    broken = [quad for quad in quads if not quad.predicate.value.endswith("extent")]
    assert any("in how many statements" in one.message for one in validate_derived(broken, SHARED))


def test_deriving_again_changes_nothing():
    store = memory_store([*SHARED, *(quad for record in RECORDS for quad in record_quads(record, BASE))])
    first, size = derive(store, BASE, "all"), len(store)
    assert set(derive(store, BASE, "all")) == set(first)
    assert len(store) == size


def test_of_too_many_pairs_those_on_most_statements_stay(monkeypatch):
    dated = [
        ("2024-05-01", said("ada-moreno", "positive")), ("2024-05-02", said("ada-moreno", "positive")),
        ("2024-05-03", said("Q101", "positive")), ("2024-05-04", said("Q101", "positive")),
        ("2024-05-05", said("arlandia", "positive")),
    ]  # fmt: skip
    assert len(labels(store_of(*dated), "agreement")) == 3
    monkeypatch.setattr("sayso.rdf.derive.PAIRS", 2)
    store = store_of(*dated)
    (kept,) = labels(store, "agreement")
    assert kept.endswith("(2 and 2 statements)")
    assert len(labels(store, "position")) == 3
