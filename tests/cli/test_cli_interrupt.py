"""Ctrl-C in the middle of a build: one line, exit code 130, and the next build goes on from there."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HEEDING = (
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('sayso', run_name='__main__')"
)
"""sayso, heeding Ctrl-C even where the shell that runs the tests has it ignored, as for jobs in the background."""
BUILD = [sys.executable, "-c", HEEDING, "build", str(ROOT / "examples" / "articles"), "-o", "run"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "graph")}

pytestmark = [pytest.mark.model, pytest.mark.skipif(os.name == "nt", reason="signals are another thing there")]


def records(folder):
    return {path.name: path.stat().st_mtime_ns for path in folder.glob("run/.cache/records/*/*.json")}


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupted_build_tells_so_and_goes_on(tmp_path, workers):
    build = subprocess.Popen(
        [*BUILD, "--workers", workers],
        cwd=tmp_path, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    while not records(tmp_path) and build.poll() is None:
        time.sleep(0.02)
    os.killpg(build.pid, signal.SIGINT)  # as a terminal does: all its processes
    told = build.communicate()[1]
    assert (build.returncode, told.count("\n")) == (130, 1)
    assert "interrupted" in told
    assert not (tmp_path / "run" / "report.json").exists()

    kept = records(tmp_path)
    again = subprocess.run(BUILD, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, check=False)
    assert again.returncode == 0
    assert kept
    assert kept.items() <= records(tmp_path).items()
