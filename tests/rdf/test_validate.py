import pytest

from samples import BASE, EVERYONE, RECORDS, harbour
from sayso.paths import ontology_dir
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.validate import article_of, flattened, validate, violations

EXAMPLES = ontology_dir() / "examples"
VALID = sorted((EXAMPLES / "valid").glob("*.ttl"))
INVALID = sorted((EXAMPLES / "invalid").glob("*.ttl"))


def graph(path):
    import rdflib

    return rdflib.Graph().parse(path)


@pytest.mark.parametrize("path", VALID, ids=lambda p: p.stem)
def test_valid_example_conforms(path):
    assert violations(graph(path)) == []


@pytest.mark.parametrize("path", INVALID, ids=lambda p: p.stem)
def test_invalid_example_fails_for_one_reason(path):
    found = violations(graph(path))
    assert len({(one.node, one.message.split(" (it has")[0]) for one in found}) == 1, found


def test_every_invalid_example_fails_for_its_own_reason():
    reasons = {}
    for path in INVALID:
        (found, *_) = violations(graph(path))
        reasons.setdefault((found.node, found.message), []).append(path.stem)
    assert len(INVALID) >= 40
    assert [names for names in reasons.values() if len(names) > 1] == []


@pytest.mark.parametrize("path", [INVALID[0], INVALID[-1], *VALID], ids=lambda p: p.stem)
def test_flattened_shapes_judge_as_the_shapes_do(path):
    import pyshacl
    import rdflib

    shapes = rdflib.Graph().parse(EXAMPLES.parent / "shapes.ttl")
    conforms, _, _ = pyshacl.validate(graph(path), shacl_graph=shapes, inference="none")
    assert conforms == (violations(graph(path)) == [])


def test_flattening_keeps_every_property_shape():
    import rdflib
    from rdflib import SH

    shapes = rdflib.Graph().parse(EXAMPLES.parent / "shapes.ttl")
    aimed = set(shapes.subjects(SH.targetClass))
    parts = {part for shape in aimed for part in shapes.objects(shape, SH.property)}
    assert parts
    flat = flattened(shapes)
    assert aimed.isdisjoint(flat.subjects(SH.property))  # those within an sh:or hang on no class
    assert parts <= set(flat.subjects(SH.targetClass))


def test_sample_records_conform(article_quads, shared_quads):
    assert validate(article_quads, shared_quads) == ()


def test_a_violation_names_its_article():
    others = [actor for actor in EVERYONE if actor.id != "ada-moreno"]
    found = validate(record_quads(harbour(), BASE), actor_quads(others, BASE))
    assert {one.article for one in found} == {"a0000000001"}
    assert any("speaker" in one.message and "ada-moreno" in one.message for one in found)


def test_violations_are_found_in_every_batch(monkeypatch, shared_quads):
    monkeypatch.setattr("sayso.rdf.validate.BATCH", 1)
    quads = [quad for record in RECORDS for quad in record_quads(record, BASE)]
    assert validate(quads, shared_quads) == ()
    assert {one.article for one in validate(quads)} == {record.article.id for record in RECORDS}


def test_article_of():
    assert article_of(BASE + "article/abc#char=1,2") == "abc"
    assert article_of(BASE + "article/a%20b") == "a b"
    assert article_of(BASE + "actor/Q1") == ""
