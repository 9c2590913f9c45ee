"""The command line as a user meets it: help, exit codes, one-line errors. No model is loaded here."""

import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import Mock

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
COMMANDS = ["build", "extract", "query", "view", "export", "evaluate", "info"]


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


@pytest.mark.parametrize("command", ["build", "extract"])
@pytest.mark.parametrize("value", ["much", "1.5", "-1"])
def test_a_confidence_that_is_none_exits_with_2_and_one_line(command, value, tmp_path):
    done = sayso(command, "absent.txt", "--min-confidence", value, cwd=tmp_path)
    assert done.returncode == 2
    assert one_line(done)
    assert value in done.stderr


def test_extract_of_nothing_readable_exits_with_2(tmp_path):
    (tmp_path / "empty.txt").write_text("")
    done = sayso("extract", "empty.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "empty.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unknown_text_column_is_told_how_to_name_it(tmp_path):
    (tmp_path / "table.csv").write_text("Absatz,Tag\nEtwas,2024\n")
    done = sayso("extract", "table.csv", cwd=tmp_path)
    assert done.returncode == 2
    assert "--column text=NAME" in done.stderr


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


def test_view_writes_elsewhere_without_touching_the_run(built, tmp_path):
    done = sayso("view", "--run", str(built), "--top", "2", "--theme", "dark", "-o", "small.html", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "small.html\n")
    page = (tmp_path / "small.html").read_text(encoding="utf-8")
    assert 'data-theme="dark"' in page
    assert "<title>Harbours</title>" in page
    assert not (built / "graph.html").exists()


def test_view_of_a_part_of_the_run(built, tmp_path):
    run = ("view", "--run", str(built), "-o", "part.html")
    done = sayso(*run, "--period", "1999", cwd=tmp_path)
    assert done.returncode == 0
    assert "0 articles" in (tmp_path / "part.html").read_text(encoding="utf-8")
    done = sayso(*run, "--period", "soon", cwd=tmp_path)
    assert done.returncode == 2
    assert "is no period" in done.stderr
    done = sayso(*run, "--actors", "Nobody At All", cwd=tmp_path)
    assert done.returncode == 2
    assert "no actor is called" in done.stderr


def test_export_writes_to_standard_output(built, tmp_path):
    done = sayso("export", "nquads", "--run", str(built), "-o", "-", cwd=tmp_path)
    assert done.returncode == 0
    assert all(line.endswith(" .") for line in done.stdout.splitlines())
    assert not list(tmp_path.iterdir())


def test_export_of_tables_to_standard_output_is_refused(built):
    done = sayso("export", "csv", "--run", str(built), "-o", "-")
    assert done.returncode == 2
    assert one_line(done)


def test_unknown_export_format_names_those_there_are(built):
    done = sayso("export", "parquet", "--run", str(built))
    assert done.returncode == 2
    assert one_line(done)
    assert "graphml" in done.stderr


def test_a_target_that_cannot_be_written_is_named_as_given(built, tmp_path):
    (tmp_path / "folder").mkdir()
    done = sayso("export", "gexf", "--run", str(built), "-o", "folder", cwd=tmp_path)
    assert done.returncode == 2
    assert one_line(done)
    assert done.stderr.startswith("sayso: folder: ")


def test_a_pipe_that_closes_early_is_no_error(built):
    command = f'"{sys.executable}" -m sayso export nquads --run "{built}" -o - | head -n 1; exit ${{PIPESTATUS[0]}}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "graph")}
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("option", "value", "word"),
    [
        ("--published", "tomorrow", "tomorrow"),
        ("--column", "colour=Farbe", "colour"),
        ("--base", "no address", "base"),
    ],
)
def test_a_value_that_means_nothing_is_one_line(tmp_path, option, value, word):
    (tmp_path / "article.txt").write_text("The minister said no.\n")
    done = sayso("build", "article.txt", option, value, cwd=tmp_path)
    assert done.returncode == 2
    assert one_line(done)
    assert word in done.stderr
    assert not (tmp_path / "output").exists()


def test_a_fault_of_ours_exits_with_1(monkeypatch, capsys):
    from sayso import cli
    from sayso.cli import query
    from sayso.errors import InvalidGraph

    for fault in (InvalidGraph("article 1: a shape"), RuntimeError("boom")):
        monkeypatch.setattr(query, "_text", Mock(side_effect=fault))
        monkeypatch.setattr(sys, "argv", ["sayso", "query", "top-speakers"])
        with pytest.raises(SystemExit) as end:
            cli.main()
        assert end.value.code == 1
        assert str(fault) in capsys.readouterr().err
