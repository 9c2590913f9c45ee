"""Accuracy on our own gold does not fall unseen, and floors are not lowered by the way."""

import importlib.util
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def gate():
    spec = importlib.util.spec_from_file_location("evaluation_gate", ROOT / "scripts" / "evaluation_gate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.model
@pytest.mark.parametrize("name", ["statements", "actors", "about", "stance", "events", "topics"])
def test_no_figure_is_under_its_floor(gate, name):
    assert set(gate.held()) == set(gate.EXAMS), "run: python3 scripts/evaluation_gate.py --update"
    exam = gate.EXAMS[name]
    assert not gate.faults(gate.held()[name], exam.figures(), exam.digest)


def test_faults_are_named(gate):
    held = {"gold": "x", "floors": {"a": 80.0, "b": 50.0, "gone": 10.0}}
    told = gate.faults(held, {"a": 79.99, "b": 50.0, "new": 1.0}, "y")
    assert [line.split(":")[0] for line in told] == ["the gold has changed", "gone", "a"]
    assert gate.faults({"gold": "y", "floors": {"a": 80.0}}, {"a": 80.0}, "y") == []


def test_floors_rise_and_stay(gate):
    floors = {"a": 80.0, "b": 50.0}
    assert gate.raised(floors, {"a": 90.0, "b": 50.4, "c": 1.0}, 1.5, allow_regression=False) == {
        "a": 88.5,
        "b": 50.0,
        "c": 0.0,
    }


@pytest.mark.parametrize("figures", [{"a": 79.9}, {}])
def test_floors_fall_only_where_allowed(gate, figures):
    with pytest.raises(SystemExit, match="--allow-regression: a"):
        gate.raised({"a": 80.0}, figures, 1.5, allow_regression=False)
    fallen = gate.raised({"a": 80.0}, figures, 1.5, allow_regression=True)
    assert fallen == dict.fromkeys(figures, 78.4)


def test_a_refused_update_leaves_the_file(gate, monkeypatch, tmp_path, capsys):
    path = tmp_path / "floors.json"
    path.write_text('{"statements": {"gold": "x", "floors": {"a": 80.0}}, "actors": {"gold": "y", "floors": {}}}')
    exam = gate.EXAMS["statements"]._replace(measured=lambda _: {"a": 70.0})
    monkeypatch.setattr(gate, "FLOORS", path)
    monkeypatch.setattr(gate, "EXAMS", {"statements": exam})
    with pytest.raises(SystemExit):
        gate.main(["--update"])
    assert json.loads(path.read_text())["statements"]["floors"] == {"a": 80.0}
    assert gate.main([]) == 1
    assert "statements, a: 70.0 is under its floor 80.0" in capsys.readouterr().err
    assert gate.main(["--update", "--allow-regression"]) == 0
    assert json.loads(path.read_text()) == {
        "statements": {"gold": exam.digest, "floors": {"a": 68.5}}, "actors": {"gold": "y", "floors": {}},
    }  # fmt: skip
    assert gate.main(["statements"]) == 0
