"""What a user imported is known to an extraction that is given it, in this process and in others."""

import json

import pytest

from sayso.knowledge import imported
from sayso.knowledge.importing import take
from sayso.pipeline import extract
from sayso.settings import Settings

OFFICES = "person\twikidata\toffice\tcountry\tstart\tend\nVelina Oriba\tQ900000001\tprime minister\tVU\t2031-02-03\t\n"
BODIES = "name\twikidata\ttype\tcountry\nOriba Seed Trust\tQ900000002\torganisation\tVU\n"
NAMED = (
    "Vanuatu's Prime Minister Velina Oriba met growers of the Oriba Seed Trust on Monday. Oriba said rain was due.\n"
)
UNNAMED = "The harbour will reopen in June. The prime minister of Vanuatu said on Tuesday that repairs were done.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.delenv(imported.VARIABLE, raising=False)
    for name, text in (("offices", OFFICES), ("bodies", BODIES)):
        (tmp_path / f"{name}.tsv").write_text(text, encoding="utf-8")
        take(tmp_path / f"{name}.tsv", tmp_path / "in", as_of="2031-12-31")
    return tmp_path / "in"


def actors(tmp_path, text, knowledge, workers=1):
    article = tmp_path / "article.txt"
    article.write_text(text, encoding="utf-8")
    settings = Settings(published="2031-05-06", knowledge=knowledge, workers=workers)
    (line,) = extract([str(article)], settings)
    return {one["name"]: one.get("wikidata") for one in json.loads(line)["actors"]}


def test_an_imported_person_and_body_are_linked(tmp_path, folder):
    found = actors(tmp_path, NAMED, folder)
    assert found["Velina Oriba"] == "Q900000001"
    assert found["Oriba Seed Trust"] == "Q900000002"
    assert actors(tmp_path, NAMED, None).get("Velina Oriba") is None


def test_an_office_is_held_by_whom_the_imported_table_says(tmp_path, folder):
    assert actors(tmp_path, UNNAMED, folder).get("Velina Oriba") == "Q900000001"
    assert "Velina Oriba" not in actors(tmp_path, UNNAMED, None)


def test_worker_processes_see_the_tables_too(tmp_path, folder):
    found = {}
    for n in (1, 2):
        (tmp_path / f"{n}.txt").write_text(NAMED + f"It was day {n}.\n", encoding="utf-8")
    settings = Settings(published="2031-05-06", knowledge=folder, workers=2)
    for line in extract([str(tmp_path / "1.txt"), str(tmp_path / "2.txt")], settings):
        found |= {one["name"]: one.get("wikidata") for one in json.loads(line)["actors"]}
    assert found["Velina Oriba"] == "Q900000001"
