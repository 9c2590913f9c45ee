"""A run of the sample records for the commands to work on; no model is loaded."""

import pytest

from samples import BASE, EVERYONE, NAMES, RECORDS
from sayso.rdf.quads import actor_quads, record_quads, run_quads
from sayso.rdf.store import build_store
from sayso.rdf.trig import write_trig


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    shared = [*actor_quads(EVERYONE, BASE, NAMES), *run_quads(BASE, {"sayso": "0.1.0"}, "x")]
    quads = [*shared, *(quad for record in RECORDS for quad in record_quads(record, BASE))]
    build_store(folder / "store", quads)
    write_trig(folder / "graph.trig", quads)
    (folder / "report.json").write_text('{"title": "Harbours"}')
    return folder
