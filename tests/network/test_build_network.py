import sample_records as sample
from sayso.model import About
from sayso.network import build


def test_one_edge_a_statement_and_target_keyed_by_the_statement():
    graph = build(sample.store(sample.talks(), sample.evil()))
    keys = {key: (a, b) for a, b, key in graph.edges(keys=True) if "aaaaaaaaaaaa" in key}
    content = sample.span(sample.TALKS, "the Brightwater Union had “acted in bad faith”")
    iri = f"{sample.BASE}article/aaaaaaaaaaaa#statement-{content.start}-{content.end}"
    assert keys[iri] == ("ada-moreno", "brightwater-union")
    assert graph.edges["ada-moreno", "brightwater-union", iri] == {
        "stance": "negative", "grade": "target", "kind": "mixed", "article": "aaaaaaaaaaaa", "modality": "asserted",
        "confidence": 0.91, "date": "2024-03-04",
    }  # fmt: skip


def test_a_statement_about_two_actors_makes_two_edges_with_one_key():
    graph = build(sample.store(sample.evil()))
    edges = [(b, key) for _, b, key in graph.edges("ada-moreno", keys=True)]
    assert sorted(b for b, _ in edges) == ["evil", "freedonia"]
    assert len({key for _, key in edges}) == 1


def test_nodes_count_what_they_say_and_what_is_said_of_them():
    graph = build(sample.store(sample.talks(), sample.evil()))
    assert graph.nodes["ada-moreno"]["spoken"] == 2
    assert graph.nodes["freedonia"]["about"] == 3
    assert graph.nodes["ada-moreno"]["role"] == "minister of trade"
    assert graph.nodes["brightwater-union"]["wikidata"] == "Q999999"
    assert "wikidata" not in graph.nodes["ada-moreno"]


def test_an_actor_that_neither_speaks_nor_is_spoken_about_is_no_node():
    graph = build(sample.store(sample.talks()))
    assert "evil" not in graph


def test_the_joint_speaker_speaks_too():
    from msgspec.structs import replace

    record = sample.talks()
    joint = replace(record.statements[0], co_speakers=("ilan-sorby",))
    graph = build(sample.store(replace(record, statements=(joint,))))
    assert sorted(a for a, b in graph.edges() if b == "brightwater-union") == ["ada-moreno", "ilan-sorby"]


def test_who_is_merely_mentioned_has_an_edge_only_where_asked_for():
    from msgspec.structs import replace

    record = sample.talks()
    passing = replace(record.statements[2], about=(About("brightwater-union", grade="mentioned"),))
    made = sample.store(replace(record, statements=(passing,)))
    assert build(made).number_of_edges() == 0
    (edge,) = build(made, mentions=True).edges(data=True)
    assert edge[:2] == ("analysts", "brightwater-union")
    assert (edge[2]["grade"], edge[2]["stance"]) == ("mentioned", "neutral")


def test_an_empty_store_makes_an_empty_network():
    assert len(build(sample.store())) == 0
