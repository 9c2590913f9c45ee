from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from samples import BASE, CRITIC, RECORDS, critic
from sayso.errors import SaysoError, UsageError
from sayso.rdf import iris
from sayso.rdf.quads import record_quads
from sayso.rdf.store import build_store, memory_store, open_store, remove_graph, replace_graph, select, table

SPEAKERS = "SELECT ?name WHERE { ?s sayso:speaker/schema:name ?name } ORDER BY ?name"


@pytest.fixture
def on_disk(tmp_path, article_quads, shared_quads):
    path = tmp_path / "run" / "store"
    build_store(path, [*shared_quads, *article_quads])
    return path


def test_a_store_on_disk_is_built_and_opened_again(on_disk, store):
    (derived,) = select(store, f"SELECT (COUNT(*) AS ?n) {{ GRAPH <{BASE}derived> {{ ?s ?p ?o }} }}")
    assert len(open_store(on_disk)) + derived["n"] == len(store)
    assert [path.name for path in on_disk.parent.iterdir()] == ["store"]
    assert select(open_store(on_disk), SPEAKERS) == select(store, SPEAKERS)


def test_reading_does_not_hinder_writing_nor_change_anything(on_disk):
    reader = open_store(on_disk)
    writer = open_store(on_disk, write=True)
    assert len(writer) == len(reader)
    with pytest.raises(RuntimeError, match="read-write"):
        reader.add(Quad(NamedNode("x:s"), NamedNode("x:p"), NamedNode("x:o")))


def test_building_again_replaces_the_store(on_disk, shared_quads):
    build_store(on_disk, shared_quads)
    assert select(open_store(on_disk), SPEAKERS) == []


def test_no_store_is_a_usage_error(tmp_path):
    with pytest.raises(UsageError, match="sayso build"):
        open_store(tmp_path)


def test_a_damaged_store_says_what_to_do(on_disk):
    (on_disk / "CURRENT").write_text("nonsense")
    with pytest.raises(SaysoError, match="build it again"):
        open_store(on_disk)


def test_an_article_is_replaced_or_removed_alone(article_quads, shared_quads):
    store = memory_store([*shared_quads, *article_quads])
    whole, graph = len(store), iris.article(BASE, critic().article.id)
    rest = len(memory_store([*shared_quads, *(q for q in article_quads if q.graph_name.value != graph)]))
    remove_graph(store, graph)
    assert len(store) == rest < whole
    remove_graph(store, graph)
    replace_graph(store, graph, record_quads(critic(), BASE))
    assert len(store) == whole
    replace_graph(store, graph, list(record_quads(critic(), BASE))[:5])
    assert len(store) == rest + 5


def test_values_are_python_values(store):
    sparql = """SELECT ?begin ?value ?text ?unit ?none (1.5e0 AS ?float)
                       (EXISTS { ?f a sayso:Figure } AS ?yes)
                WHERE { ?f schema:value ?value ; schema:unitText "USD" ; nif:beginIndex ?begin ;
                        nif:anchorOf ?text ; sayso:unit ?unit }"""
    assert select(store, sparql) == [
        {
            "begin": CRITIC.index("3 million"),
            "value": Decimal(3_000_000),
            "text": "3 million dollars",
            "unit": "http://qudt.org/vocab/unit/CCY_USD",
            "none": None,
            "float": 1.5,
            "yes": True,
        }
    ]


def test_an_ill_formed_number_stays_text():
    store = memory_store([])
    store.add(
        Quad(
            NamedNode("x:s"),
            NamedNode("x:p"),
            Literal("many", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
        )
    )
    assert select(store, "SELECT ?o WHERE { <x:s> <x:p> ?o }") == [{"o": "many"}]


@pytest.mark.parametrize("evil", ['" } SELECT', "') || true || ('", "\\", "$x ?y <z>", 'a"b\nc', "}", "# gone"])
def test_values_cannot_become_syntax(store, evil):
    sparql = 'SELECT ?given WHERE { BIND($wanted AS ?given) FILTER(?given = $wanted && "$wanted" != "") } # $wanted'
    assert select(store, sparql, wanted=evil) == [{"given": evil}]


def test_values_take_the_place_of_parameters(store):
    sparql = "SELECT ?s WHERE { ?s sayso:speaker $who ; nif:beginIndex ?b FILTER(?b > $least) } LIMIT $limit"
    who = f"<{BASE}actor/Q101>"
    assert len(select(store, sparql, who=who, least=0, limit=2)) == 2
    assert select(store, sparql, who=who, least=10_000, limit=2) == []
    assert (
        len(select(store, sparql.replace("$who", "?who").replace("?s W", "?s ?who W"), who=who, least=0, limit=9)) == 3
    )


def test_a_dollar_in_a_string_is_no_parameter(store):
    assert select(store, "SELECT ('$a' AS ?x) ($a AS ?y) WHERE {}", a="money") == [{"x": "$a", "y": "money"}]


@pytest.mark.parametrize("sparql", ["SELECT", "SELECT ?x WHERE { ?x unknown:p ?y }", "DROP ALL"])
def test_a_faulty_query_is_a_usage_error(store, sparql):
    with pytest.raises(UsageError, match="cannot be read"):
        select(store, sparql)


def test_faulty_values_are_usage_errors(store):
    with pytest.raises(UsageError, match="no valid IRI"):
        select(store, "SELECT ?s WHERE { ?s ?p $x }", x="<not an iri>")
    with pytest.raises(UsageError, match="cannot be read"):
        select(store, "SELECT ?s WHERE { ?s ?p ?x }", nowhere="y")
    with pytest.raises(UsageError, match="no SELECT"):
        select(store, "ASK {}")


def test_the_union_of_graphs_is_asked_and_each_graph_can_be(store):
    graphs = select(store, "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s a sayso:Statement } } ORDER BY ?g")
    assert [row["g"] for row in graphs] == sorted(iris.article(BASE, r.article.id) for r in RECORDS)


def test_concepts_have_their_labels(store):
    assert select(store, "SELECT DISTINCT ?l WHERE { ?s sayso:kind/skos:prefLabel ?l } ORDER BY ?l") == [
        {"l": "direct"}, {"l": "indirect"}, {"l": "mixed"},
    ]  # fmt: skip


def test_a_long_answer_comes_row_by_row(store):
    columns, rows = table(store, SPEAKERS)
    assert columns == ["name"]
    assert next(rows) == ["Ada Moreno"]
