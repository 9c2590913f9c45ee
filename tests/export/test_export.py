import csv
import io
import json
from xml.etree import ElementTree

import networkx
import pytest
import rdflib
from pyoxigraph import RdfFormat, parse

from samples import HOSTILE
from sayso.errors import UsageError
from sayso.export import FORMATS, export
from sayso.export.tables import cell


def exported(run, form):
    file = io.BytesIO()
    export(form, run, file)
    return file.getvalue()


def triples(quads):
    return {quad.triple for quad in quads}


def test_trig_is_the_runs_own_file(sample_run):
    assert exported(sample_run, "trig") == sample_run.trig_path.read_bytes()


def test_turtle_holds_every_triple(sample_run):
    text = exported(sample_run, "turtle")
    assert {quad.triple for quad in parse(text, format=RdfFormat.TURTLE)} == triples(sample_run.quads)
    assert len(rdflib.Graph().parse(data=text, format="turtle")) == len(triples(sample_run.quads))


def test_nquads_hold_every_quad_in_order(sample_run):
    text = exported(sample_run, "nquads")
    assert set(parse(text, format=RdfFormat.N_QUADS)) == set(sample_run.quads)
    assert text.count(b"\n") == len(set(sample_run.quads))


def test_jsonld_means_the_same_to_oxigraph(sample_run):
    text = exported(sample_run, "jsonld")
    assert set(parse(text, format=RdfFormat.JSON_LD)) == set(sample_run.quads)


def test_jsonld_means_the_same_to_rdflib(sample_run):
    ours, theirs = rdflib.Dataset(), rdflib.Dataset()
    ours.parse(sample_run.trig_path, format="trig")
    theirs.parse(data=exported(sample_run, "jsonld"), format="json-ld")
    assert len(ours) > 300
    assert {(s, p, o, str(g)) for s, p, o, g in ours.quads()} == {(s, p, o, str(g)) for s, p, o, g in theirs.quads()}


def test_jsonld_reads_as_plain_json(sample_run):
    graphs = {graph["id"]: graph["@graph"] for graph in json.loads(exported(sample_run, "jsonld"))["@graph"]}
    (article,) = [graph for name, graph in graphs.items() if name.endswith("a0000000001")]
    (quote,) = [node for node in article if node.get("kind") == "sayso:kind-direct"]
    assert quote["speaker"].endswith("/actor/ada-moreno")
    assert quote["cue"] == "told"
    assert quote["saidOn"] == {"@value": "2024-05-14", "@type": "xsd:date"}
    assert isinstance(quote["beginIndex"], int)
    assert len(quote["contentSpan"]) == 2


def test_graphml_is_the_network(sample_run):
    network = sample_run.network()
    read = networkx.read_graphml(io.BytesIO(exported(sample_run, "graphml")), force_multigraph=True)
    assert set(read) == set(network)
    assert read.number_of_edges() == network.number_of_edges() > 5
    assert read.nodes["Q101"]["name"] == "Bo Lund"
    stances = {data["stance"] for _, _, data in read.edges(data=True)}
    assert stances == {"positive", "negative", "neutral"}


def test_gexf_is_the_network_without_the_day_of_writing(sample_run):
    text = exported(sample_run, "gexf")
    network = sample_run.network()
    read = networkx.read_gexf(io.BytesIO(text))
    assert set(read) == set(network)
    assert read.nodes["ada-moreno"]["label"] == "Ada Moreno"
    assert b"lastmodifieddate" not in text
    edges = [one for one in ElementTree.fromstring(text).iter() if one.tag.endswith("}edge")]
    assert len(edges) == network.number_of_edges()


def test_names_that_xml_cannot_carry_are_cleaned(sample_run):
    assert "\x00" in HOSTILE
    for form in ("graphml", "gexf"):
        text = exported(sample_run, form)
        ElementTree.fromstring(text)
        assert "\ufffd".encode() in text


def test_csv_tables(sample_run, tmp_path):
    export("csv", sample_run, tmp_path / "tables")
    names = {path.name for path in (tmp_path / "tables").iterdir()}
    assert names == {f"{n}.csv" for n in ("articles", "actors", "roles", "statements", "stances", "events", "figures")}
    with (tmp_path / "tables" / "statements.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 8
    assert rows[0]["speaker"] == "Ada Moreno"
    assert rows[0]["confidence"] == "0.97"
    with (tmp_path / "tables" / "articles.csv").open(encoding="utf-8", newline="") as file:
        assert HOSTILE in {row["headline"] for row in csv.DictReader(file)}


@pytest.mark.parametrize(
    ("value", "written"),
    [("=1+1", "'=1+1"), ("@name", "'@name"), ("-5 said", "'-5 said"), ("a=b", "a=b"), (-5, "-5"), (None, ""), ("", "")],
)
def test_a_cell_never_becomes_a_formula(value, written):
    assert cell(value) == written


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_an_export_to_its_default_name(sample_run, tmp_path, form):
    export(form, sample_run, tmp_path / FORMATS[form])
    assert [path.name for path in tmp_path.iterdir()] == [FORMATS[form]]
    if form != "csv":
        assert (tmp_path / FORMATS[form]).read_bytes() == exported(sample_run, form)


def test_wrong_formats_are_usage_errors(sample_run):
    with pytest.raises(UsageError, match="turtle, trig"):
        exported(sample_run, "docx")
    with pytest.raises(UsageError, match="folder"):
        exported(sample_run, "csv")
