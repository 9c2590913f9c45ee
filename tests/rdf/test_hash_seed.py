"""The same records give the same files whatever Python's hash seed."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

WRITE = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from samples import BASE, EVERYONE, NAMES, RECORDS
from sayso.export import FORMATS, export
from sayso.network import build
from sayso.rdf.quads import actor_quads, record_quads, run_quads
from sayso.rdf.store import memory_store
from sayso.rdf.trig import write_trig
from sayso.rdf.validate import validate

class Run:
    trig_path = Path(sys.argv[1]) / "run.trig"
    def store(self): return memory_store(quads)
    def network(self): return build(self.store())

names = {k: set(v) for k, v in NAMES.items()}
shared = [*actor_quads(EVERYONE, BASE, names), *run_quads(BASE, {"b": "1", "a": "2"}, "x")]
quads = [*shared, *(quad for record in RECORDS for quad in record_quads(record, BASE))]
write_trig(Run.trig_path, quads)
for form, name in FORMATS.items():
    export(form, Run(), Path(sys.argv[1]) / name)
print(*validate(quads[len(shared):]), sep="\\n")
"""


def run(folder, seed):
    root = Path(__file__).resolve().parents[2]
    folder.mkdir()
    command = [sys.executable, "-c", WRITE, str(folder), str(root / "graph"), str(root / "tests")]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    said = subprocess.run(command, env=environment, capture_output=True, check=True).stdout
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return said, {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_files_do_not_depend_on_the_hash_seed(tmp_path):
    first, second = run(tmp_path / "one", 1), run(tmp_path / "two", 2)
    assert len(first[1]) == 16
    assert b"actor" in first[0]
    assert first == second
