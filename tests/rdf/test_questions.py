from decimal import Decimal

import pytest
from msgspec.structs import replace

from samples import BASE, EVERYONE, HARBOUR, NAMES, harbour
from sayso.errors import UsageError
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.questions import ask, filled, question, questions
from sayso.rdf.store import memory_store

PLAN = "“The harbour plan is reckless,” … “and it will fail.”"
WORK = "“They have done fine work,”"
PAID = "that the board was paid 3 million dollars"
REPORT = "officials warn that the board could split"
SPLIT = "that the board could split"
RISE = "Exports of Arlandia may rise to 12 percent from 9.5 percent this year"

# question, its values, the columns looked at, the rows expected in that order
EXPECTED = [
    ("merges", {}, "actor", []),  # tests/rdf/test_merge_quads.py has some
    ("happenings", {}, "type", []),  # tests/rdf/test_happening_quads.py has some
    ("who-said-what-about", {"actor": "BOARD"}, "speaker stance said date", [
        ("Bo Lund", "positive", WORK, "2024-05"), ("Ada Moreno", "neutral", PAID, "2024-05"),
        ("officials", "neutral", PAID, "2024-05"),
        ("Bo Lund", "neutral", REPORT, "2024-05"), ("officials", "negative", SPLIT, "2024-05"),
        ("Ada Moreno", "negative", PLAN, "2024-05-14")]),
    ("who-said-what-about", {"actor": "board", "stance": "positive"}, "speaker target", [("Bo Lund",
        "Harbour Board")]),
    ("what-did-they-say", {"actor": "moreno"}, "date said kind modality", [
        ("2024-05", PAID, "indirect", "denied"), ("2024-05-14", PLAN, "direct", "asserted")]),
    ("quoted-in-several-articles", {}, "speaker articles statements", [("Bo Lund", 2, 3),
        ("Ada Moreno", 2, 2)]),
    ("quoted-in-several-articles", {"least": "3"}, "speaker", []),
    ("hedged-or-denied", {}, "modality speaker said", [
        ("denied", "Ada Moreno", PAID), ("hedged", "Bo Lund", RISE), ("hedged", "officials", SPLIT)]),
    ("hedged-or-denied", {"modality": "hedged", "actor": "lund"}, "said", [(RISE,)]),
    ("who-speaks-for-whom", {}, "speaker role institution statements", [
        ("Ada Moreno", "trade minister", None, 1), ..., ("Bo Lund", None, "Arlandia", 2)]),
    ("figures-by-unit", {}, "unit value upTo qualifier measures of period givenBy words", [
        ("USD", Decimal(3_000_000), Decimal(4_000_000), "more than", None, None, None, "Ada Moreno",
        "3 million dollars"),
        ("percent", Decimal(12), None, "exact", "exports", "Arlandia", "2024", "Bo Lund", "12 percent")]),
    ("figures-by-unit", {"unit": "percent"}, "value", [(Decimal(12),)]),
    ("events-in-period", {"from": "2023-10", "to": "2023-10"},
        "date type status participants place statedBy", [
        ("2023-10-16/2023-10-22", "meeting", "planned", "Bo Lund", None, "Bo Lund")]),
    ("events-in-period", {"from": "2024"}, "date type participants place statedBy", [
        ("2024-05-14", "visit", "Ada Moreno, Bo Lund", "Port Ilse", None)]),
    ("events-in-period", {"to": "2023-10-15"}, "date", []),
    ("events-in-period", {"type": "visit"}, "trigger", [("arrived",)]),
    ("events", {}, "type agents participants", [("visit", "Ada Moreno", "Ada Moreno, Bo Lund"),
        ("meeting", None, "Bo Lund")]),
    ("visits", {"actor": "lund"}, "visitor host place date status", [
        ("Ada Moreno", "Bo Lund", "Port Ilse", "2024-05-14", "past")]),
    ("visits", {"actor": "arlandia"}, "visitor", []),
    ("sources-by-article", {"title": "reckless"}, "source speaker statements", [
        ("harbour.txt", "Ada Moreno", 1), ("harbour.txt", "Bo Lund", 1)]),
    ("sources-by-article", {"title": "CRITIC.TXT"}, "speaker statements", [
        ("Bo Lund", 2), ("officials", 2), ("Ada Moreno", 1)]),
    ("talked-about-never-speaks", {}, "name type statements speakers", [
        ("Harbour Board", "organisation", 5, 3), ("Arlandia", "country", 1, 1)]),
    ("talked-about-never-speaks", {"least": 2}, "name", [("Harbour Board",)]),
    ("co-mention", {"least": 2}, "one other articles", [("Ada Moreno", "Bo Lund", 2)]),
    ("co-mention", {"actor": "port ilse"}, "one other articles", [
        ("Ada Moreno", "Port Ilse", 1), ("Arlandia", "Port Ilse", 1), ("Bo Lund", "Port Ilse", 1)]),
    ("top-speakers", {"limit": "2"}, "speaker type statements direct articles", [
        ("Bo Lund", "person", 3, 1, 2), ("Ada Moreno", "person", 2, 1, 2)]),
    ("statements-by-kind", {}, "kind modality statements", [
        ("direct", "asserted", 2), ("indirect", "asserted", 1), ("indirect", "denied", 1),
        ("indirect", "hedged", 2),
        ("mixed", "asserted", 2)]),
    ("who-talks-about-whom", {"least": 2}, "speaker target statements positive negative", [
        ("Ada Moreno", "Harbour Board", 2, 0, 1), ("Bo Lund", "Harbour Board", 2, 1, 0), ...,
        ("officials", "Harbour Board", 2, 0, 1)]),
    ("said-through-others", {}, "reporter reported said inside", [("Bo Lund", "officials", SPLIT, REPORT)]),
    ("changes", {}, "measures of direction value unit from to period givenBy", [
        ("exports", "Arlandia", "up", Decimal(12), "percent", Decimal("9.5"), Decimal(12), "2024",
        "Bo Lund")]),
    ("changes", {"direction": "down"}, "measures", []),
    ("figures-compared", {}, "agreement", []),  # tests/rdf/test_quantities.py has some
    ("articles", {}, "source date statements events figures", [
        ..., ("critic.txt", "2024-05", 4, 1, 1), ("harbour.txt", "2024-05-15", 2, 1, 1)]),
    ("actors", {}, "name type unnamed country otherNames wikidata statements about", [
        ("Ada Moreno", "person", False, "NZ", "Moreno", None, 2, 0),
        ("Arlandia", "country", False, None, None, None, 0, 1),
        ("Bo Lund", "person", False, None, "Lund", "Q101", 3, 0), ..., ("Harbour Board", "organisation", False, None,
        "the board", None, 0, 5),
        ("Port Ilse", "place", False, None, None, None, 0, 0), ("officials", "group", True, None, None, None, 2, 0)]),
    ("who-holds-which-role", {}, "person role tenure organisation words date begin", [
        ("Ada Moreno", "trade minister", None, None, "trade minister", "2024-05-15", HARBOUR.index("trade minister"))]),
    ("statements", {}, "begin speaker cue kind saidOn confidence by", [
        (HARBOUR.index("“The"), "Ada Moreno", "told", "direct", "2024-05-14", Decimal("0.97"), "tagger"),
        (HARBOUR.index("Exports"), "Bo Lund", "said", "indirect", None, Decimal("0.5"), "tagger"),
        ..., ..., ..., ..., ..., ...]),
    ("statements-proper", {"actor": "officials"}, "speaker cue said", [
        ("officials", "denied", PAID), ("officials", "warn", SPLIT)]),
    ("about-which-topics", {}, "topic wider statements speakers articles agree disagree", [
        ("exports", None, 1, 1, 1, 0, 0), ("harbour plan", "plan", 1, 1, 1, 0, 1), ("plan", None, 1, 1, 1, 0, 1)]),
    ("about-which-topics", {"topic": "EXPORT"}, "topic", [("exports",)]),
    ("who-says-what-on-topic", {"topic": "plan"}, "topic speaker position date said", [
        ("harbour plan", "Ada Moreno", "disagree", "2024-05-14", PLAN)]),
    ("who-says-what-on-topic", {"position": "unclear"}, "topic speaker", [("exports", "Bo Lund")]),
    ("who-changed-position", {}, "speaker", []),  # tests/rdf/test_derive.py has some
    ("who-disagrees-with-whom", {}, "on inFavour timesOne against timesTwo within single saysFor saysAgainst", [
        ("Harbour Board", "Bo Lund", 1, "Ada Moreno", 1, "2024-05/2024-05-15", True, WORK, PLAN),
        ("Harbour Board", "Bo Lund", 1, "officials", 1, "2024-05/2024-05-15", True, WORK, SPLIT)]),
    ("who-disagrees-with-whom", {"on": "arlandia"}, "on", []),
    ("who-agrees-with-whom", {}, "on position speaker other single", [
        ("Harbour Board", "negative", "Ada Moreno", "officials", True)]),
    ("who-agrees-with-whom", {"least": 2}, "on", []),
    ("stances", {}, "speaker target stance", [
        ("Ada Moreno", "Harbour Board", "negative"), ("Bo Lund", "Arlandia", "neutral"),
        ("Bo Lund", "Harbour Board", "positive"), ("Ada Moreno", "Harbour Board", "neutral"),
        ("Bo Lund", "Harbour Board", "neutral"),
        ("officials", "Harbour Board", "negative"), ..., ...]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "values", "columns", "expected"), EXPECTED)
def test_answers(store, name, values, columns, expected):
    found = [tuple(row[column] or None if row[column] == "" else row[column] for column in columns.split())
             for row in ask(store, name, **values)]  # fmt: skip
    assert len(found) == len(expected)
    for got, wanted in zip(found, expected, strict=True):
        assert wanted in (..., got)


def test_a_belief_is_no_statement_proper():
    record = harbour()
    quote, forecast = record.statements
    believed = replace(record, statements=(quote, replace(forecast, cue_class="belief")))
    store = memory_store([*actor_quads(EVERYONE, BASE, NAMES), *record_quads(believed, BASE)])
    assert [row["said"] for row in ask(store, "statements-proper")] == [PLAN]
    assert {row["cueClass"] for row in ask(store, "statements")} == {"saying", "belief"}


def test_every_question_is_tried_above():
    assert {name for name, *_ in EXPECTED} == {one.name for one in questions()}
    assert len(questions()) >= 12


@pytest.mark.parametrize("one", questions(), ids=lambda q: q.name)
def test_a_question_says_what_it_is(one):
    assert one.title
    assert one.description.endswith(".")
    assert all(p.description for p in one.parameters)
    used = {word[1:].rstrip(").,;") for word in one.sparql.split() if word.startswith("$")}
    body = one.sparql.partition("\n\n")[2]
    assert {p.name for p in one.parameters} == {n for n in {p.name for p in one.parameters} if "$" + n in body} >= used


def test_values_are_put_in_whatever_they_hold(store):
    assert ask(store, "who-said-what-about", actor='") || true || ("') == []
    assert ask(store, "who-said-what-about", actor="evil <b>")  # the hostile name itself is found


def test_sparql_itself(store):
    (row,) = ask(store, "SELECT (COUNT(*) AS ?n) WHERE { ?s a sayso:Statement }")
    assert row == {"n": 8}
    assert ask(store, "ASK { ?s sayso:kind sayso:kind-mixed }") is True
    assert ask(store, "ASK { ?s sayso:kind $kind }", kind=f"<{BASE}none>") is False
    (triple,) = ask(store, "CONSTRUCT { ?s a sayso:Seen } WHERE { ?s schema:headline ?h ; schema:url ?u }")
    assert triple.object.value == "https://w3id.org/sayso#Seen"


def test_a_wrong_name_is_answered_with_the_nearest(store):
    with pytest.raises(UsageError, match="did you mean visits"):
        ask(store, "visit")
    with pytest.raises(UsageError, match="--list"):
        ask(store, "xyzzy")


def test_wrong_values_are_named(store):
    with pytest.raises(UsageError, match="needs actor: part of"):
        ask(store, "what-did-they-say")
    with pytest.raises(UsageError, match=r"no parameter 'who'.*actor, stance"):
        ask(store, "who-said-what-about", who="x")
    with pytest.raises(UsageError, match="limit must be a whole number"):
        ask(store, "top-speakers", limit="many")


def test_defaults_are_filled_in():
    assert filled(question("hedged-or-denied"), {"actor": "x"}) == {"modality": "", "actor": "x"}
