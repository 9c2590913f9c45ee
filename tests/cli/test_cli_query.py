"""`sayso query` over a run of the sample records: what it prints in each format. No model is loaded."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
COLUMNS = ["speaker", "target", "stance", "said", "date", "headline", "article", "begin", "end"]
NOBODY = ("who-said-what-about", "actor=Nobody")


@pytest.fixture
def query(built):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "graph"), "COLUMNS": "200", "NO_COLOR": "1"}

    def ask(*arguments, text=None):
        command = [sys.executable, "-m", "sayso", "query", "--run", str(built), *arguments]
        return subprocess.run(
            command, cwd=built, input=text, capture_output=True, encoding="utf-8", env=environment, check=False
        )

    return ask


def refused(done, *words):
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert all(word in done.stderr for word in words)


@pytest.mark.parametrize(("form", "separator"), [("csv", ","), ("tsv", "\t"), ("md", " | ")])
def test_an_answer_without_rows_has_its_columns(query, form, separator):
    done = query(*NOBODY, "--format", form)
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].strip("| ").split(separator) == COLUMNS


def test_a_table_without_rows_has_its_columns(query):
    done = query(*NOBODY, "--format", "table")
    assert all(name in done.stdout for name in COLUMNS)
    assert "0 rows" in done.stdout


def test_csv_is_what_a_pipe_gets(query):
    lines = query("top-speakers", "limit=1").stdout.splitlines()
    assert lines[0].startswith("speaker,type,statements")
    assert lines[1].startswith("Bo Lund,person,3")
    assert len(lines) == 2


def test_json_has_numbers_as_numbers(query):
    rows = json.loads(query("figures-by-unit", "unit=percent", "--format", "json").stdout)
    assert [row["value"] for row in rows] == [12]


def test_an_ask_is_yes_or_no_and_a_truth_value_in_json(query):
    assert query("ASK { ?s a sayso:Statement }").stdout == "yes\n"
    assert query("ASK { ?s a sayso:Nothing }", "--format", "json").stdout == "false\n"
    refused(query("ASK { ?s ?p ?o }", "--format", "csv"), "ASK", "json")


def test_a_construct_is_turtle_with_or_without_triples(query):
    assert "schema:Person" in query("CONSTRUCT WHERE { ?s a schema:Person }").stdout
    empty = query("CONSTRUCT WHERE { ?s a sayso:Nothing }")
    assert empty.returncode == 0
    assert "schema:" not in empty.stdout.replace("@prefix schema:", "")
    refused(query("CONSTRUCT WHERE { ?s a schema:Person }", "--format", "csv"), "CONSTRUCT", "ttl")


def test_turtle_is_not_for_rows(query):
    refused(query("SELECT * { ?s a sayso:Nothing }", "--format", "ttl"), "SELECT", "csv")


def test_a_file_or_standard_input_may_hold_the_question(query, built):
    asked = "SELECT ?name { ?a a sayso:Actor ; schema:name ?name } ORDER BY ?name LIMIT 1\n"
    (built / "mine.rq").write_text("\ufeff" + asked, encoding="utf-8")
    assert query("mine.rq").stdout == query("-", text=asked).stdout == "name\nAda Moreno\n"


def test_a_file_does_not_hide_a_named_question(query, built):
    (built / "top-speakers").write_text("no SPARQL")
    assert "Bo Lund" in query("top-speakers").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["absent.rq"], ["absent.rq"]),
        (["latin.rq"], ["latin.rq", "UTF-8"]),
        (["SELECT * { ?s a }"], ["cannot be read"]),
        (["DELETE WHERE { ?s ?p ?o }"], ["cannot be read"]),
        (["who-said-what-about"], ["needs actor"]),
        (["top-speakers", "limit=few"], ["limit", "whole number"]),
        (["top-speakers", "text=x"], ["no parameter 'text'"]),
        (["top-speaker"], ["did you mean top-speakers?"]),
    ],
)
def test_what_cannot_be_asked_is_one_line(query, built, arguments, words):
    (built / "latin.rq").write_bytes(b'SELECT * { ?s ?p "\xe9" }')
    refused(query(*arguments), *words)


def test_the_list_tells_which_parameters_must_be_given(query):
    line = next(one for one in query("--list").stdout.splitlines() if one.startswith("who-said-what-about"))
    assert "actor (must be given), stance (any)" in line
