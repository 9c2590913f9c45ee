import random
from itertools import chain

import pytest
from pyoxigraph import RdfFormat, parse

from samples import BASE, RECORDS
from sayso.rdf.graphs import graphs
from sayso.rdf.quads import record_quads
from sayso.rdf.trig import HEADER, write_trig


@pytest.fixture
def written(tmp_path, article_quads, shared_quads):
    write_trig(tmp_path / "graph.trig", [*article_quads, *shared_quads])
    return tmp_path / "graph.trig"


def test_the_file_holds_exactly_the_quads(written, article_quads, shared_quads):
    read = set(parse(written.read_bytes(), format=RdfFormat.TRIG))
    assert read == {*article_quads, *shared_quads}


def test_same_records_in_any_order_give_the_same_bytes(tmp_path, written, shared_quads):
    chance = random.Random(7)
    blocks = [list(record_quads(record, BASE)) for record in RECORDS]
    for block in blocks:
        chance.shuffle(block)
    chance.shuffle(blocks)
    actors = [q for q in shared_quads if q.graph_name.value == BASE + "actors"]
    topics = [q for q in shared_quads if q.graph_name.value == BASE + "topics"]
    run = [q for q in shared_quads if q.graph_name.value == BASE + "run"]
    again = tmp_path / "again.trig"
    write_trig(again, [*topics, *run, *chain(*blocks), *reversed(actors), *actors])
    assert again.read_bytes() == written.read_bytes()


def test_graphs_and_subjects_are_sorted(written):
    names = [graph[0].graph_name.value for graph in graphs(written)]
    assert names == sorted(names)
    for graph in graphs(written):
        subjects = [quad.subject.value for quad in graph]
        assert subjects == sorted(subjects)


def test_prefixes_head_the_file(written):
    text = written.read_bytes()
    assert text.startswith(HEADER)
    assert text.count(b"@prefix") == HEADER.count(b"@prefix") == 15
    assert b"sayso:kind sayso:kind-direct" in text


def test_a_graph_in_two_pieces_is_refused_and_leaves_no_file(tmp_path, article_quads, shared_quads):
    first, *others = article_quads
    with pytest.raises(ValueError, match="do not come together"):
        write_trig(tmp_path / "graph.trig", [first, *shared_quads, *others])
    assert list(tmp_path.iterdir()) == []
