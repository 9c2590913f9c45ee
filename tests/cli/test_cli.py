"""The command line as a user meets it: help, exit codes, one-line errors. No model is loaded here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
COMMANDS = ["build", "extract", "query", "view", "export", "info"]


def sayso(*arguments, cwd=None, text=None):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "graph"), "COLUMNS": "200", "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, "-m", "sayso", *arguments],
        cwd=cwd, input=text, capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip


def test_help_lists_every_command():
    done = sayso("--help")
    assert done.returncode == 0
    assert all(command in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_an_example(command):
    done = sayso(command, "--help")
    assert done.returncode == 0
    assert "Examples" in done.stdout
    assert f"sayso {command}" in done.stdout


def one_line(done):
    return done.stderr.count("\n") == 1 and "Traceback" not in done.stderr


def test_unknown_option_exits_with_2(tmp_path):
    assert sayso("build", "--nonsense", cwd=tmp_path).returncode == 2


def test_build_of_nothing_readable_exits_with_2_and_one_line(tmp_path):
    done = sayso("build", "absent.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert one_line(done)
    assert "absent.txt" in done.stderr


def test_extract_of_nothing_readable_exits_with_2(tmp_path):
    (tmp_path / "empty.txt").write_text("")
    done = sayso("extract", "empty.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "empty.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_query_without_a_run_says_how_to_make_one(tmp_path):
    done = sayso("query", "top-speakers", cwd=tmp_path)
    assert done.returncode == 2
    assert one_line(done)
    assert "sayso build" in done.stderr


def test_query_list_needs_no_run(tmp_path):
    done = sayso("query", "--list", cwd=tmp_path)
    assert done.returncode == 0
    assert "who-said-what-about" in done.stdout


def test_query_sparql_prints_the_question(tmp_path):
    done = sayso("query", "--sparql", "top-speakers", cwd=tmp_path)
    assert "SELECT" in done.stdout


def test_bad_column_option_is_one_line(tmp_path):
    done = sayso("build", "x.csv", "--column", "text", cwd=tmp_path)
    assert done.returncode == 2
    assert "name=value" in done.stderr


def test_info_names_models_and_licences():
    done = sayso("info", "--json")
    assert done.returncode == 0
    assert "en_core_web_sm" in done.stdout
    assert "Apache-2.0" in done.stdout
