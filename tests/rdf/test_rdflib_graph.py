import rdflib
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from sayso.rdf.rdflib_graph import rdflib_term, to_rdflib
from sayso.rdf.trig import write_trig
from sayso.rdf.turtle import turtle


def test_the_dataset_asks_the_union_and_keeps_the_graphs(tmp_path, article_quads, shared_quads):
    write_trig(tmp_path / "graph.trig", [*article_quads, *shared_quads])
    dataset = to_rdflib(tmp_path / "graph.trig")
    assert len(dataset) == len({*article_quads, *shared_quads})
    found = dataset.query("SELECT DISTINCT ?name WHERE { ?s sayso:speaker/schema:name ?name }")
    assert {str(row.name) for row in found} > {"Ada Moreno", "Bo Lund", "officials"}
    named = {str(graph.identifier) for graph in dataset.graphs() if len(graph)}
    assert named >= {quad.graph_name.value for quad in article_quads}


def test_terms_are_kept_to_the_character():
    assert rdflib_term(NamedNode("x:é")) == rdflib.URIRef("x:é")
    assert rdflib_term(BlankNode("b")) == rdflib.BNode("b")
    assert rdflib_term(Literal("a\r\n\x00")) == rdflib.Literal("a\r\n\x00")
    assert rdflib_term(Literal("a", language="en")) == rdflib.Literal("a", lang="en")
    number = rdflib_term(Literal("1.50", datatype=NamedNode(str(rdflib.XSD.decimal))))
    assert (str(number), number.datatype) == ("1.50", rdflib.XSD.decimal)


def test_triples_as_turtle_in_one_order():
    a, b, p = (
        NamedNode("https://w3id.org/sayso#a"),
        NamedNode("https://w3id.org/sayso#b"),
        NamedNode("https://schema.org/name"),
    )
    triples = [Triple(b, p, Literal("2")), Triple(a, p, Literal("1")), Triple(b, p, Literal("2"))]
    text = turtle(triples)
    assert text == turtle(reversed(triples))
    assert text.endswith('sayso:a schema:name "1" .\nsayso:b schema:name "2" .\n')
