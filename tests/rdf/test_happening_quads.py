"""What is told of one happening becomes one node, with every reading."""

import pytest

from samples import BASE, EVERYONE, NAMES, RECORDS
from sayso.rdf.happening_quads import happening_quads
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.questions import ask
from sayso.rdf.rdflib_graph import rdflib_term
from sayso.rdf.store import memory_store, select
from sayso.rdf.validate import violations
from sayso.resolve import Happening, happenings, tellings

TOLD = [one for record in RECORDS for one in tellings(record)]
COUNTED = """SELECT ?event (COUNT(?one) AS ?n) WHERE { ?event a sem:Event . ?one prov:wasDerivedFrom ?event }
  GROUP BY ?event"""


@pytest.fixture(scope="module")
def quads():
    return list(happening_quads(happenings(TOLD), {one.id: one.name for one in EVERYONE}, BASE))


def test_each_event_is_of_one_happening(quads):
    store = memory_store([*quads, *(quad for record in RECORDS for quad in record_quads(record, BASE))])
    rows = select(store, COUNTED)
    assert len(rows) == len(TOLD)
    assert {row["n"] for row in rows} == {1}


def test_every_reading_is_there_and_the_question_tells_them():
    one, other = TOLD[0], TOLD[1]
    both = Happening("same people and days", (one, other))
    names = {actor.id: actor.name for actor in EVERYONE}
    store = memory_store([
        *happening_quads([both], names, BASE), *actor_quads(EVERYONE, BASE, NAMES),
        *(quad for record in RECORDS for quad in record_quads(record, BASE)),
    ])  # fmt: skip
    (row,) = ask(store, "happenings")
    assert (row["tellings"], row["why"]) == (2, "same people and days")
    assert set(row["statuses"].split(", ")) == {one.status, other.status}


def test_happenings_keep_to_their_shape(quads):
    import rdflib

    graph = rdflib.Graph()
    for quad in quads:
        graph.add((rdflib_term(quad.subject), rdflib_term(quad.predicate), rdflib_term(quad.object)))
    assert violations(graph) == []
    label = rdflib.RDFS.label
    graph.remove((None, label, None))
    assert violations(graph)
