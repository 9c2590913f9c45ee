"""`sayso info` leaves nothing out: every dependency, model and table, each with where it is from and its licence."""

import re
import tomllib
from pathlib import Path

import pytest

from sayso.about import LIBRARIES, about

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "graph" / "sayso"
FACTS = about()


def test_every_dependency_is_listed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.match(r"[\w.-]+", one)[0] for one in project["dependencies"]}
    assert set(LIBRARIES) == wanted


def test_every_table_and_model_is_listed():
    files = {path.name for path in (PACKAGE / "knowledge").glob("*/*") if path.suffix in {".yml", ".tsv"}}
    assert {row["name"] for row in FACTS["knowledge"]} == files
    weights = {path.parent.name for path in PACKAGE.glob("weights/*/CARD.md")}
    assert {row["name"] for row in FACTS["models"]} == {*weights, "parser"}


def rows(*titles):
    return [row for title in titles for row in FACTS[title]]


@pytest.mark.parametrize("row", rows("models", "knowledge"), ids=lambda row: row["name"])
def test_what_is_ours_tells_its_source_and_its_licence(row):
    assert row["value"].strip()
    assert re.match(r"MIT|Apache-2\.0|CC0-1\.0", row["note"])
    assert "licence" not in row["value"].lower()


@pytest.mark.parametrize("row", rows("libraries"), ids=lambda row: row["name"])
def test_each_library_tells_its_version_and_a_licence_that_lets_anyone_use_it(row):
    assert row["value"][0].isdigit()
    assert re.search(r"MIT|Apache|BSD|MPL|Unlicense", row["note"])
