"""The ontology is small, explained, and the same as what the code writes."""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS

from samples import BASE, EVERYONE, NAMES, RECORDS, TOPICS
from sayso import model
from sayso.knowledge import lexicon
from sayso.rdf import vocabulary
from sayso.rdf.derive import derive
from sayso.rdf.quads import actor_quads, record_quads, run_quads
from sayso.rdf.store import memory_store
from sayso.rdf.topic_quads import topic_quads

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "ontology"
OWN = rdflib.Namespace("https://w3id.org/sayso#")
VANN = rdflib.Namespace("http://purl.org/vocab/vann/")
DOMAIN_INCLUDES = rdflib.URIRef("https://schema.org/domainIncludes")
QB = rdflib.Namespace("http://purl.org/linked-data/cube#")
SCHEMA_EVENT = rdflib.URIRef("https://schema.org/Event")
# classes that mean what their own vocabularies say and are not listed as ours
QUDT = rdflib.Namespace("http://qudt.org/schema/qudt/")
TIME = rdflib.Namespace("http://www.w3.org/2006/time#")
OF_TIME = {TIME.ProperInterval, TIME.TemporalEntity, TIME.Instant}
AS_THEY_ARE = {SKOS.Concept, SKOS.ConceptScheme, QB.Observation, QUDT.QuantityValue} | OF_TIME
DCTERMS = rdflib.Namespace("http://purl.org/dc/terms/")
ONTOLOGY = rdflib.Graph().parse(FOLDER / "sayso.ttl")
SHAPES = rdflib.Graph().parse(FOLDER / "shapes.ttl")


def declared(*kinds):
    return sorted({term for kind in kinds for term in ONTOLOGY.subjects(RDF.type, kind)})


CLASSES = declared(OWL.Class)
PROPERTIES = [term for term in declared(OWL.ObjectProperty, OWL.DatatypeProperty) if term.startswith(OWN)]
REUSED = declared(RDF.Property)
CONCEPTS = declared(SKOS.Concept)
# what a property without a range says instead
WITHOUT_RANGE = {OWN.saidOn: "xsd:gYearMonth", OWN.date: "xsd:gYearMonth"}


def members(scheme):
    return {str(c).partition(f"#{scheme}-")[2] for c in ONTOLOGY.subjects(SKOS.inScheme, OWN[f"scheme-{scheme}"])}


def test_it_is_small():
    assert len(CLASSES) <= 12
    assert len(PROPERTIES) <= 34


@pytest.mark.parametrize("term", [*CLASSES, *PROPERTIES], ids=lambda t: t.rpartition("/")[2])
def test_every_class_and_property_is_explained(term):
    for wanted in (RDFS.label, RDFS.comment, SKOS.example):
        (text,) = ONTOLOGY.objects(term, wanted)
        assert text.language == "en"
        assert text.strip()
    assert ONTOLOGY.value(term, RDFS.comment).endswith(".")


@pytest.mark.parametrize("term", PROPERTIES, ids=lambda t: t.rpartition("#")[2])
def test_every_property_has_a_domain_and_a_range(term):
    domains = [*ONTOLOGY.objects(term, RDFS.domain), *ONTOLOGY.objects(term, DOMAIN_INCLUDES)]
    assert domains
    assert set(domains) <= set(CLASSES)
    ranges = list(ONTOLOGY.objects(term, RDFS.range))
    if term in WITHOUT_RANGE:
        assert ranges == []
        assert WITHOUT_RANGE[term] in ONTOLOGY.value(term, RDFS.comment)
    else:
        assert len(ranges) == 1


@pytest.mark.parametrize("term", REUSED, ids=lambda t: t.rpartition("/")[2])
def test_every_reused_property_says_what_it_is_used_for(term):
    assert ONTOLOGY.value(term, SKOS.scopeNote)


def test_every_value_belongs_to_one_scheme_and_its_name_follows_from_it():
    for term in CONCEPTS:
        (scheme,) = ONTOLOGY.objects(term, SKOS.inScheme)
        kind = scheme.partition("#scheme-")[2]
        assert (scheme, RDF.type, SKOS.ConceptScheme) in ONTOLOGY
        assert term.startswith(OWN[f"{kind}-"])
        assert ONTOLOGY.value(term, SKOS.prefLabel).language == "en"


@pytest.mark.parametrize(
    ("scheme", "values"),
    [
        ("kind", model.Kind), ("cue", model.CueClass), ("modality", model.Modality), ("certainty", model.Certainty),
        ("reporting", model.Reporting), ("polarity", model.Polarity),
        ("status", model.Status), ("actor", model.ActorType), ("form", model.MentionForm),
        ("qualifier", model.Qualifier), ("direction", model.Direction), ("dating", model.Basis),
    ],
)  # fmt: skip
def test_values_are_those_of_the_records(scheme, values):
    assert members(scheme) == set(get_args(values))


def test_event_types_are_those_of_the_lexicon():
    assert members("event") == set(lexicon("events")["types"])


def test_event_types_are_defined_and_say_where_plover_has_them():
    for term in ONTOLOGY.subjects(SKOS.inScheme, OWN["scheme-event"]):
        assert ONTOLOGY.value(term, SKOS.definition)
    assert len(set(ONTOLOGY.objects(None, SKOS.notation))) >= 15


def quads():
    written = list(of_records())
    return [*written, *derive(memory_store(written), BASE, "month")]


def of_records():
    yield from topic_quads(TOPICS, BASE)
    yield from actor_quads(EVERYONE, BASE, NAMES)
    yield from run_quads(BASE, {"sayso": "0.1.0"}, "x", "2024-05-16T00:00:00+00:00")
    for record in RECORDS:
        yield from record_quads(record, BASE)


def test_every_term_written_is_declared():
    known = {str(term) for term in (*PROPERTIES, *REUSED, *CLASSES, *CONCEPTS, *AS_THEY_ARE, RDF.type)}
    for quad in quads():
        assert quad.predicate.value in known
        if quad.predicate.value == str(RDF.type) or str(quad.object).startswith(f"<{OWN}"):
            assert quad.object.value in known


def test_every_property_of_our_own_is_written():
    written = {quad.predicate.value for quad in quads()}
    assert {str(term) for term in PROPERTIES} <= written


def test_shapes_name_only_what_is_declared():
    known = {*PROPERTIES, *REUSED, *CLASSES, *CONCEPTS, RDF.type}
    spaces = (OWN, "https://schema.org/", vocabulary.NIF, vocabulary.SEM, vocabulary.PROV, vocabulary.SKOS)
    for subject, predicate, term in SHAPES:
        if isinstance(term, rdflib.URIRef) and term.startswith(spaces) and (term, None, None) not in SHAPES:
            assert term in known, (subject, predicate)


@pytest.mark.parametrize("scheme", [str(s).partition("#scheme-")[2] for s in declared(SKOS.ConceptScheme)])
def test_shapes_list_the_whole_scheme(scheme):
    from rdflib import SH
    from rdflib.collection import Collection

    lists = [list(Collection(SHAPES, head)) for head in SHAPES.objects(None, SH["in"])]
    wanted = {OWN[f"{scheme}-{value}"] for value in members(scheme)}
    assert [set(values) for values in lists if values[0].startswith(OWN[f"{scheme}-"])] == [wanted]


def test_shapes_let_nothing_in_that_is_not_theirs():
    from rdflib import SH

    shapes = set(SHAPES.subjects(SH.targetClass))
    targets = set(SHAPES.objects(None, SH.targetClass))
    described_by_actor = {rdflib.URIRef(f"https://schema.org/{n}") for n in ("Person", "Organization", "Place")}
    others = {SKOS.Concept, QB.Observation, QUDT.QuantityValue, SCHEMA_EVENT} | OF_TIME
    assert targets == (set(CLASSES) | others) - described_by_actor
    assert {shape for shape in shapes if (shape, SH.closed, rdflib.Literal(True)) in SHAPES} == shapes
    assert {shape for shape in shapes if (shape, SH.nodeKind, SH.IRI) in SHAPES} == shapes


def test_the_vocabulary_is_what_the_ontology_makes():
    target = ROOT / "graph" / "sayso" / "rdf" / "vocabulary.py"
    code = "import make_vocabulary as m, sys; sys.stdout.buffer.write(m.module().encode())"
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT / "scripts", capture_output=True, check=True)
    assert made.stdout.decode() == target.read_text(encoding="utf-8"), "run python3 scripts/make_vocabulary.py"


def test_the_vocabulary_is_plain_strings():
    tree = ast.parse((ROOT / "graph" / "sayso" / "rdf" / "vocabulary.py").read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert vocabulary.HAS_STANCE == OWN + "hasStance"


def test_the_context_has_every_property_written():
    context = json.loads((FOLDER / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    terms = {meaning["@id"]: meaning.get("@type") for meaning in context.values() if isinstance(meaning, dict)}
    for term in {rdflib.URIRef(quad.predicate.value) for quad in quads()} - {RDF.type}:
        (name,) = (f"{p}:{term.removeprefix(iri)}" for p, iri in vocabulary.PREFIXES.items() if term.startswith(iri))
        assert name in terms
        if (term, RDF.type, OWL.ObjectProperty) in ONTOLOGY:
            assert terms[name] == "@id"
        if ONTOLOGY.value(term, RDFS.range) == rdflib.XSD.decimal:
            assert terms[name] == "xsd:decimal"


def test_the_ontology_says_what_it_is():
    (ontology,) = ONTOLOGY.subjects(RDF.type, OWL.Ontology)
    for wanted in (DCTERMS.title, DCTERMS.description, DCTERMS.license, OWL.versionInfo, VANN.preferredNamespacePrefix):
        assert ONTOLOGY.value(ontology, wanted)
    version = str(ONTOLOGY.value(ontology, OWL.versionInfo))
    assert f"## {version}" in (FOLDER / "CHANGELOG.md").read_text(encoding="utf-8")


def test_nothing_in_it_is_a_blank_node():
    assert not [term for triple in ONTOLOGY for term in triple if isinstance(term, rdflib.BNode)]
