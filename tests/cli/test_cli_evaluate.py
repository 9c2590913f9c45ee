"""`sayso evaluate` as a user meets it; predictions come from a file, so that no model is loaded."""

import json

import pytest
from typer.testing import CliRunner

from sayso.cli.app import app

TEXT = "Mara Lind said the [bold] bridge would close. Berg added that fares would rise."
LIND = {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 45]], "speaker": "Mara Lind"}
BERG = {"source": [[46, 50]], "cue": [[51, 56]], "content": [[57, 79]], "speaker": None}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    write(tmp_path / "gold.jsonl", {"id": "a", "text": TEXT, "attributions": [LIND, BERG]})
    write(tmp_path / "predicted.jsonl", {"id": "a", "attributions": [{**LIND, "confidence": 0.75}]})
    return tmp_path


def write(path, *rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def evaluate(*options):
    return CliRunner().invoke(
        app, ["evaluate", "statements", "gold.jsonl", "--predictions", "predicted.jsonl", *options]
    )


def rows(done):
    """The lines of the output by their first words."""
    return {" ".join(line.split()) for line in done.stdout.splitlines()}


@pytest.mark.usefixtures("folder")
def test_table():
    done = evaluate("--calibration", "--bootstrap", "5")
    assert done.exit_code == 0
    assert {
        "1 articles, 14 words",
        "gold 0 0 2",
        "all: who said what 100.0 50.0 66.7 66.7 to 66.7",
        "speaker named right, where the source is and gold names one 100.0 of 1",
        "not seen 1 0",
        "from 0.7 1 0.750 1.000",
    } <= rows(done)
    assert "expected calibration error 0.250, 1 predictions" in done.stdout


@pytest.mark.usefixtures("folder")
def test_errors_are_shown_as_they_stand():
    done = evaluate("--errors", "3")
    assert "gold Berg | added | that fares would rise." in rows(done)
    assert "[bold]" not in done.stdout


def test_markup_in_a_text_is_only_text(folder):
    write(folder / "predicted.jsonl", {"id": "a", "attributions": []})
    assert "gold Mara Lind | said | the [bold] bridge would close." in rows(evaluate("--errors", "3"))


@pytest.mark.usefixtures("folder")
def test_json():
    found = json.loads(evaluate("--format", "json", "--statements-only", "--nested").stdout)
    assert found["scores"]["all: who said what"] == {"precision": 1, "recall": 0.5, "f1": 2 / 3, "f1_95": None}
    assert found["speaker"] == {"right": 1, "judged": 1}


def test_predictions_are_kept(folder):
    assert evaluate("--write-predictions", "kept.jsonl").exit_code == 0
    kept = json.loads((folder / "kept.jsonl").read_text(encoding="utf-8"))
    assert kept["attributions"][0]["content"] == [[15, 45]]


def test_an_article_without_predictions_is_told(folder):
    write(folder / "predicted.jsonl")
    done = evaluate()
    assert done.exit_code == 0
    assert "no prediction for 1 of 1 articles" in done.stderr


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("gold.jsonl", "{", "sayso: gold.jsonl, line 1: not valid JSON"),
        ("gold.jsonl", '{"id": "a"}', "sayso: gold.jsonl, line 1: Object missing required field `text`"),
        ("predicted.jsonl", '{"id": "b", "attributions": []}', "sayso: predicted.jsonl, line 1: the gold has no"),
        ("predicted.jsonl", None, "sayso: predicted.jsonl: cannot be read"),
        ("gold.jsonl", None, "sayso: gold.jsonl: cannot be read"),
    ],
)
def test_a_fault_is_one_line(folder, name, content, told):
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_text(content)
    done = evaluate()
    assert done.exit_code == 2
    assert done.stderr.startswith(told)
    assert done.stderr.count("\n") == 1


@pytest.mark.usefixtures("folder")
def test_calibration_without_confidence_is_one_line():
    done = CliRunner().invoke(
        app, ["evaluate", "statements", "gold.jsonl", "--predictions", "gold.jsonl", "--calibration"]
    )
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)


@pytest.mark.usefixtures("folder")
def test_what_cannot_be_scored_is_refused():
    assert CliRunner().invoke(app, ["evaluate", "weather", "gold.jsonl"]).exit_code == 2


ACTORS = {"actors": [{"id": "e1", "type": "person", "mentions": [{"start": 0, "end": 9, "form": "name"}]}]}


@pytest.fixture
def actors(folder):
    write(folder / "gold.jsonl", {"id": "a", "text": TEXT, "annotated": {"forms": ["name"]}, **ACTORS})
    write(folder / "predicted.jsonl", {"id": "a", "actors": []})
    return folder


def evaluate_actors(*options):
    return CliRunner().invoke(app, ["evaluate", "actors", "gold.jsonl", "--predictions", "predicted.jsonl", *options])


@pytest.mark.usefixtures("actors")
def test_actors_as_a_table():
    done = evaluate_actors("--errors", "2", "--bootstrap", "3")
    assert done.exit_code == 0
    assert {
        "1 articles, 14 words", "gold 1 0 0 0", "names: PER 0.0 0.0 0.0 0.0 to 0.0", "name missed 1",
        "a, character 0: gold PER; predicted -", "[Mara Lind] said the [bold] bridge would close.",
    } <= rows(done)  # fmt: skip


def test_actors_in_json_and_kept(actors):
    write(actors / "predicted.jsonl", {"id": "a", **ACTORS})
    found = json.loads(evaluate_actors("--format", "json", "--write-predictions", "kept.jsonl").stdout)
    assert found["scores"]["names: typed"]["f1"] == 1
    assert json.loads((actors / "kept.jsonl").read_text(encoding="utf-8"))["actors"][0]["mentions"][0]["end"] == 9


@pytest.mark.usefixtures("actors")
def test_options_that_mean_nothing_are_refused():
    for options in (["actors", "gold.jsonl", "--nested"], ["statements", "gold.jsonl", "--singletons"]):
        done = CliRunner().invoke(app, ["evaluate", *options])
        assert done.exit_code == 2
        assert f"{options[-1]} has no meaning for {options[0]}" in done.stderr


ABOUT = {
    "actors": [
        {"id": "l", "type": "person", "name": "Mara Lind", "mentions": [{"start": 0, "end": 9, "form": "name"}]},
        {"id": "b", "type": "person", "name": "Berg", "mentions": [{"start": 46, "end": 50, "form": "name"}]},
    ],
    "statements": [{"content": [[46, 79]], "speaker": "l", "about": [{"actor": "b"}], "modality": "asserted"}],
}


def evaluate_about(*options):
    return CliRunner().invoke(app, ["evaluate", "about", "gold.jsonl", "--predictions", "predicted.jsonl", *options])


def test_about_as_a_table(folder):
    write(folder / "gold.jsonl", {"id": "a", "text": TEXT, **ABOUT})
    hedged = {**ABOUT["statements"][0], "modality": "hedged"}
    write(folder / "predicted.jsonl", {"id": "a", "actors": ABOUT["actors"], "statements": [hedged]})
    done = evaluate_about("--errors", "2", "--bootstrap", "3", "--write-predictions", "kept.jsonl")
    assert done.exit_code == 0, done.output
    assert {
        "judged statements target mentioned", "gold 1 1 0",
        "about whom: targets 100.0 100.0 100.0 100.0 to 100.0", "modality: accuracy 0.0 0.0 0.0 0.0 to 0.0",
        "a, character 46: gold asserted; predicted hedged",
    } <= rows(done)  # fmt: skip
    assert json.loads((folder / "kept.jsonl").read_text())["statements"][0]["modality"] == "hedged"


@pytest.mark.parametrize("option", ["--nested", "--singletons", "--calibration"])
def test_about_refuses_what_has_no_meaning_there(folder, option):
    write(folder / "gold.jsonl", {"id": "a", "text": TEXT, **ABOUT})
    done = evaluate_about(option)
    assert (done.exit_code, done.stderr) == (2, f"sayso: {option} has no meaning for about; leave it out\n")
