"""A merge that a user undoes stays undone."""

import json

import pytest

import sayso
from sayso.errors import UsageError

pytestmark = pytest.mark.model

TEXTS = {
    "one.txt": "Bulgarian Finance Minister Kiril Danev said on Monday that the deficit was small.",
    "two.txt": "Finance Minister Kiril Danev said on Tuesday that the deficit was large.",
    "three.txt": "Kiril Danev said on Friday that the harbour was open.",
}


def nodes(run):
    return sorted(actor.id for record in run.records() for actor in record.actors if actor.name == "Kiril Danev")


def merges(run):
    return [json.loads(line) for line in run.merges_path.read_text().splitlines()]


def test_a_merge_undone_stays_undone(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
    build = {"output": tmp_path / "run", "workers": 1}
    run = sayso.build(tmp_path / "*.txt", **build)
    assert len(set(nodes(run))) == 1
    logged = [line for line in merges(run) if line["name"] == "Kiril Danev"]
    assert len(logged) == 2
    assert len(run.query("merges", actor="danev")) == 2
    undone = tmp_path / "undone.list"
    undone.write_text(f"{logged[0]['article']} {logged[0]['local']}\n")
    run = sayso.build(tmp_path / "*.txt", keep_apart=undone, **build)
    apart = nodes(run)
    assert len(set(apart)) == 2
    undone.unlink()
    assert nodes(sayso.build(tmp_path / "*.txt", **build)) == apart
    (tmp_path / "four.txt").write_text("Mr. Kiril Danev said on Sunday that the harbour was closed.")
    run = sayso.build(tmp_path / "*.txt", **build)
    assert len(set(nodes(run))) == 2
    assert len(run.query("merges", actor="danev")) == 2


def test_a_file_that_is_not_there_is_an_error(tmp_path):
    (tmp_path / "one.txt").write_text(TEXTS["one.txt"])
    with pytest.raises(UsageError, match="no such file"):
        sayso.build(tmp_path / "one.txt", output=tmp_path / "run", keep_apart=tmp_path / "none.list")
