"""A user's table is checked row by row, kept whole or not at all, and used only where it is asked for."""

import os

import pytest
from typer.testing import CliRunner

from sayso.cache import fingerprint
from sayso.cli.app import app
from sayso.errors import UsageError
from sayso.knowledge import imported
from sayso.knowledge.gazetteer import gazetteer
from sayso.knowledge.importing import office_of, remove, take
from sayso.knowledge.offices import holders, terms

HEAD = "person\twikidata\taliases\toffice\tcountry\tstart\tend\n"
GOOD = "Ana Rey\tQ900000001\tAna M. Rey\tMinister of Foreign Affairs of Peru\tPE\t2019-07-30\t\n"


@pytest.fixture(autouse=True)
def _without_tables(monkeypatch):
    monkeypatch.delenv(imported.VARIABLE, raising=False)
    yield
    imported.use(None)


def table(tmp_path, text, name="ministers.tsv"):
    file = tmp_path / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_good_rows_are_taken_and_bad_ones_told_with_their_line(tmp_path):
    rows = [
        GOOD,
        "Bo Lind\tX1\t\tpresident\tPE\t2019\t\n",
        "Bo Lind\t\t\tpresident\tNowhere\t2019\t\n",
        "Bo Lind\t\t\tpresident\tPE\t2019-13-01\t\n",
        "Bo Lind\t\t\tpresident\tPE\t2019\t2018\n",
        "\t\t\tpresident\tPE\t2019\t\n",
        "Q77\t\t\tpresident\tPE\t2019\t\n",
        "Bo Lind\t\t\tpresident\tPE\t2019\t\ttoo\tmany\n",
    ]
    taken = take(table(tmp_path, HEAD + "".join(rows)), tmp_path / "in", as_of="2024-12-31")
    assert [one.line for one in taken.wrong] == [3, 4, 5, 6, 7, 8, 9]
    told = ("item", "code", "date", "before", "person", "name", "cells")
    assert all(word in one.reason for word, one in zip(told, taken.wrong, strict=True)), taken.wrong
    assert (taken.table.kind, taken.table.rows, taken.table.as_of) == ("offices", 1, "2024-12-31")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"\x00\x01\x02PNG", "UTF-8"),
        (b"\xff\xfe\xfa", "UTF-8"),
        (b"a,b,c\n1,2,3\n", "columns"),
        (HEAD.encode(), "no row"),
        ((HEAD + "Bo\t\t\tpresident\tPE\t2019\t\n").encode(), "as-of"),
    ],
)
def test_what_is_no_table_is_refused_and_nothing_is_kept(tmp_path, content, says):
    with pytest.raises(UsageError, match=says):
        take(table(tmp_path, content), tmp_path / "in")
    assert not list((tmp_path / "in").rglob("*"))


def test_a_file_that_is_too_large_is_refused_unread(tmp_path):
    file = tmp_path / "large.tsv"
    with file.open("wb") as out:
        os.truncate(out.fileno(), 201_000_000)
    with pytest.raises(UsageError, match="200 MB"):
        take(file, tmp_path / "in")


def test_twenty_thousand_rows_are_taken(tmp_path):
    rows = (f"Ana{n} Rey\t\t\tmayor of Lima\tPE\t2001\t2002\n" for n in range(20_000))
    assert take(table(tmp_path, HEAD + "".join(rows)), tmp_path / "in").table.rows == 20_000


def test_a_failed_import_leaves_the_one_before(tmp_path, monkeypatch):
    into = tmp_path / "in"
    take(table(tmp_path, HEAD + GOOD), into, as_of="2024")
    before = imported.path(into, "offices", "ministers").read_bytes()
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        take(table(tmp_path, HEAD + GOOD.replace("Ana", "Eva")), into, as_of="2024")
    assert imported.path(into, "offices", "ministers").read_bytes() == before
    assert [p.name for p in (into / "offices").iterdir()] == ["ministers.tsv"]


def test_a_table_is_used_beside_ours_and_only_while_asked_for(tmp_path):
    take(table(tmp_path, HEAD + GOOD), tmp_path / "in", as_of="2024-12-31")
    ours, plain = len(terms()), fingerprint()
    with imported.using(tmp_path / "in"):
        assert len(terms()) == ours + 1
        (term,) = holders()["Ana M. Rey"]
        assert (term.office, term.last, term.wikidata) == ("foreign minister", "2024-12-31", "Q900000001")
        assert fingerprint() != plain
    assert (len(terms()), fingerprint()) == (ours, plain)
    assert "Ana Rey" not in holders()


def test_a_table_in_place_of_ours_stands_alone(tmp_path):
    take(table(tmp_path, HEAD + GOOD), tmp_path / "in", as_of="2024", replace=True)
    with imported.using(tmp_path / "in"):
        assert [term.person for term in terms()] == ["Ana Rey"]


def test_a_person_of_ours_keeps_our_name_and_a_shared_name_is_nobodys(tmp_path):
    rows = "Wladimir Putin\tQ7747\t\tchess champion\tRU\t1999\t2000\n" + "".join(
        f"Ana Rey\tQ90000000{n}\t\tmayor of Lima\tPE\t200{n}\t200{n}\n" for n in (1, 2)
    )
    take(table(tmp_path, HEAD + rows), tmp_path / "in")
    with imported.using(tmp_path / "in"):
        assert {term.person for term in holders()["Wladimir Putin"]} == {"Vladimir Putin"}
        assert "Ana Rey" not in holders()


def test_organisations_and_places_reach_the_gazetteer(tmp_path):
    take(table(tmp_path, "name\ttype\tcountry\nRey Foundry\tcompany\tQ419\n", "firms.tsv"), tmp_path / "in")
    take(table(tmp_path, "name\twikidata\tcountry\nReyland\tQ900000009\tPeru\n", "lands.tsv"), tmp_path / "in")
    with imported.using(tmp_path / "in"):
        (firm,), (land,) = gazetteer().exact("Rey Foundry"), gazetteer().exact("Reyland")
        assert (firm.type, firm.country, land.type, land.country, land.wikidata) == (
            "company", "PE", "place", "PE", "Q900000009",
        )  # fmt: skip
    assert not gazetteer().exact("Reyland")


@pytest.mark.parametrize(
    ("label", "country", "office"),
    [
        ("President of the United States", "US", "president"),
        ("Minister for Foreign Affairs of Finland", "FI", "foreign minister"),
        ("Federal Minister of Defence", "DE", "defence minister"),
        ("Minister of Health", "PE", "health minister"),
        ("King of Norway", "NO", "monarch"),
        ("Prefect of Police", "FR", "prefect of police"),
    ],
)
def test_offices_are_written_as_in_our_table(label, country, office):
    assert office_of(label, country) == office


def test_the_marks_of_a_sparql_service_are_taken_off(tmp_path):
    head = "?person\t?wikidata\t?office\t?country\t?start\t?end\n"
    rows = head + '"Ana Rey"@en\t"Q900000001"\t"mayor"@en\tQ419\t"2001"\t"2002"\n'
    take(table(tmp_path, rows), tmp_path / "in")
    with imported.using(tmp_path / "in"):
        assert [term.start for term in holders()["Ana Rey"]] == ["2001"]


def test_remove_takes_a_name_and_refuses_an_unknown_one(tmp_path):
    take(table(tmp_path, HEAD + GOOD), tmp_path / "in", as_of="2024")
    assert [one.name for one in remove("offices/ministers", tmp_path / "in")] == ["ministers"]
    with pytest.raises(UsageError, match="no table"):
        remove("ministers", tmp_path / "in")


def test_the_command_imports_lists_and_removes(tmp_path):
    run, kept = CliRunner(), ["--folder", str(tmp_path / "in")]
    file = table(tmp_path, "# as-of: 2024-12-31\n# source: ours\n" + HEAD + GOOD + "Bo\t\t\tmayor\tXY\t2001\t\n")
    done = run.invoke(app, ["knowledge", "import", str(file), *kept])
    assert done.exit_code == 3
    assert f"{file}:5: country 'XY'" in done.output
    assert (
        "offices/ministers: 1 rows, beside ours, as of 2024-12-31, ours"
        in run.invoke(app, ["knowledge", "list", *kept]).output
    )
    assert run.invoke(app, ["knowledge", "remove", "ministers", *kept]).exit_code == 0
    assert "no tables" in run.invoke(app, ["knowledge", "list", *kept]).output


def test_odd_cells_are_taken_whole_or_told(tmp_path):
    long = "Vane " * 40_000
    odd = "Vane\u2028Works\tcompany\t\nOrr\x0bMill\tcompany\t\n#Rey\tgroup\t\n"
    text = f"name\ttype\taliases\n{odd}Vell\tcompany\t{long}\n"
    taken = take(table(tmp_path, text, "firms.tsv"), tmp_path / "in")
    assert [wrong.line for wrong in taken.wrong] == [4]
    kept = [row["name"] for row in imported.read(tmp_path / "in" / "organisations" / "firms.tsv")]
    assert kept == ["Orr Mill", "Vane Works", "Vell"]


def test_a_table_written_by_hand_is_read_or_refused_by_name(tmp_path):
    folder = tmp_path / "organisations"
    folder.mkdir()
    (folder / "hand.tsv").write_text("name\ttype\nVane Ltd\tcompany\n", encoding="utf-8")
    (row,) = imported.read(folder / "hand.tsv")
    assert (row["name"], row["country"]) == ("Vane Ltd", "")
    (folder / "none.tsv").write_text("title\nVane\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"none\.tsv"):
        list(imported.read(folder / "none.tsv"))
    (folder / "bytes.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match=r"bytes\.tsv"):
        imported.tables(tmp_path)


def test_a_folder_told_by_the_environment_must_be_there(tmp_path, monkeypatch):
    monkeypatch.setenv(imported.VARIABLE, str(tmp_path / "typo"))
    with pytest.raises(UsageError, match="typo"), imported.using(None):
        pass


def test_the_command_tells_what_a_table_of_the_same_name_takes_the_place_of(tmp_path):
    folder = tmp_path / "tables"
    table(tmp_path, HEAD + GOOD)
    args = ["knowledge", "import", str(tmp_path / "ministers.tsv"), "--as-of", "2025-06-30", "--folder", str(folder)]
    first, second = CliRunner().invoke(app, args), CliRunner().invoke(app, args)
    assert "in place of" not in first.output
    assert "in place of the 1 rows imported as offices/ministers before" in second.output
    assert second.exit_code == 0
