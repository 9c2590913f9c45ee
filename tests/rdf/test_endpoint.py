"""The SPARQL Protocol over a small store, without the network."""

import json

import pytest

from samples import BASE, EVERYONE, NAMES
from sayso.rdf.endpoint import answered, calls_others, chosen
from sayso.rdf.quads import actor_quads
from sayso.rdf.store import memory_store

SELECT = "SELECT ?name WHERE { ?a a sayso:Actor ; schema:name ?name } ORDER BY ?name LIMIT 1"


@pytest.fixture(scope="module")
def store():
    return memory_store(actor_quads(EVERYONE, BASE, NAMES))


def asked(store, query, accept="", **fields):
    return answered(store, {"query": [query], **fields}, accept)


def test_rows_in_json_unless_another_form_is_asked_for(store):
    found = asked(store, SELECT)
    assert (found.status, found.type) == (200, "application/sparql-results+json")
    assert json.loads(found.body)["results"]["bindings"][0]["name"]["value"] == "Ada Moreno"
    assert asked(store, SELECT, "text/csv").body == b"name\r\nAda Moreno\r\n"
    assert asked(store, SELECT, "application/sparql-results+xml;q=0.9, text/html").body.startswith(b"<?xml")


def test_truth_and_triples_have_their_own_forms(store):
    assert json.loads(asked(store, "ASK { ?s a sayso:Actor }").body)["boolean"] is True
    found = asked(store, "CONSTRUCT WHERE { ?s a sayso:Actor }", "application/n-triples")
    assert b"<https://w3id.org/sayso#Actor> ." in found.body
    assert asked(store, "CONSTRUCT WHERE { ?s a sayso:Actor }").type == "text/turtle"


@pytest.mark.parametrize(
    ("fields", "status", "word"),
    [
        ({}, 400, "one query"),
        ({"query": [SELECT, SELECT]}, 400, "one query"),
        ({"query": ["SELECT * {"]}, 400, "cannot be read"),
        ({"query": ["DELETE WHERE { ?s ?p ?o }"]}, 400, "cannot be read"),
        ({"update": ["DELETE WHERE { ?s ?p ?o }"]}, 403, "changes nothing"),
        ({"query": ["SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"]}, 403, "nothing leaves"),
        ({"query": [SELECT], "default-graph-uri": ["no iri"]}, 400, "cannot be read"),
    ],
)
def test_what_cannot_be_answered_says_why(store, fields, status, word):
    found = answered(store, fields)
    assert found.status == status
    assert word in found.body.decode()
    assert found.body.count(b"\n") == 1 or "cannot be read" in word


def test_what_nobody_accepts_is_406(store):
    assert asked(store, SELECT, "image/png").status == 406
    assert asked(store, "ASK { ?s ?p ?o }", "text/csv").status == 406
    assert asked(store, "CONSTRUCT WHERE { ?s a sayso:Actor }", "text/csv").status == 406


def test_a_named_dataset_goes_before_the_union(store):
    nothing = asked(store, "ASK { ?s a sayso:Actor }", **{"default-graph-uri": ["https://example.org/none"]})
    assert json.loads(nothing.body)["boolean"] is False


@pytest.mark.parametrize(
    "query",
    ["SERVICE <http://x/> {}", "service silent ex:y {}", "{ SERVICE?z{} }", "SERVICE#c\n<http://x/> {}",
     r"\u0053ERVICE <http://x/> {}", r"ex:a\# SERVICE <http://x/> {}", "SERVICE SILENT <http://x/> {}"],
)  # fmt: skip
def test_service_is_seen_however_it_is_written(query):
    assert calls_others(query)


@pytest.mark.parametrize("query", ["?service a ex:T", "ex:service a ?x", "PREFIX service: <http://x/>", "# in service"])
def test_the_word_alone_is_no_service(query):
    assert not calls_others(query)


@pytest.mark.parametrize(
    ("accept", "media"),
    [("", "a/b"), ("*/*", "a/b"), ("c/*", "c/d"), ("a/b;q=0.1, c/d", "c/d"), ("a/b;q=0", None), ("x/y", None),
     ("a/b;q=many", None), ("C/D", "c/d")],
)  # fmt: skip
def test_the_form_liked_best_is_chosen(accept, media):
    assert chosen({"a/b": 1, "c/d": 2}, accept) == media
