"""The sample records as a run."""

import pytest

from samples import BASE, EVERYONE, NAMES, RECORDS
from sayso.network import build
from sayso.rdf.quads import actor_quads, record_quads, run_quads
from sayso.rdf.store import memory_store
from sayso.rdf.trig import write_trig


class SampleRun:
    """What an export needs of a run."""

    def __init__(self, folder):
        shared = [*actor_quads(EVERYONE, BASE, NAMES), *run_quads(BASE, {"sayso": "0.1.0"}, "x")]
        self.quads = [*shared, *(quad for record in RECORDS for quad in record_quads(record, BASE))]
        self.trig_path = folder / "graph.trig"
        write_trig(self.trig_path, self.quads)

    def store(self):
        return memory_store(self.quads)

    def network(self):
        return build(self.store())


@pytest.fixture(scope="session")
def sample_run(tmp_path_factory):
    return SampleRun(tmp_path_factory.mktemp("run"))
