"""Passages whose names we marked: their texts come from the corpora."""

import json
from itertools import pairwise

import pytest

from sayso.training.names.passages import passages

TABLE = """# about: a table
corpus	text	start	end	names
wiki	w-1	0	24	P0-7 O12-24
news	n-1	6	24	L5-9
news	n-1	0	5	L0-4
"""
WIKI = 'ID\tText\tURL\nw-1\tAna Rey led "The Lanterns. Then she left.\tno\n'
NEWS = json.dumps({"id": "n-1", "text": "Late.\nFrom Peru they came."})


@pytest.fixture
def files(tmp_path):
    for name, text in {"table.tsv": TABLE, "wiki.tsv": WIKI, "news.jsonl": NEWS + "\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_names_are_places_in_the_passage(files):
    found = passages(files / "table.tsv", {"wiki": files / "wiki.tsv", "news": files / "news.jsonl"})
    names = [[(one.text[name.start : name.end], name.type) for name in one.names] for one in found]
    first = [("Ana Rey", "person"), ('"The Lantern', "organisation")]
    assert names == [first, [("Peru", "place")], [("Late", "place")]]
    assert [one.text for one in found] == ['Ana Rey led "The Lantern', "From Peru they cam", "Late."]


def test_a_text_that_the_corpus_lacks_is_told(files):
    (files / "wiki.tsv").write_text("ID\tText\n", encoding="utf-8")
    with pytest.raises(KeyError, match="w-1"):
        passages(files / "table.tsv", {"wiki": files / "wiki.tsv", "news": files / "news.jsonl"})


def test_every_marked_name_of_ours_is_inside_its_passage():
    from sayso.paths import PACKAGE

    table = PACKAGE.parent.parent / "scripts" / "name_marks" / "passages.tsv"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[4:]]
    assert len(rows) > 2000
    for _, _, start, end, names in rows:
        runs = [tuple(map(int, cell[1:].split("-"))) for cell in names.split()]
        assert all(0 <= first < last <= int(end) - int(start) for first, last in runs)
        assert all(one[1] <= other[0] for one, other in pairwise(runs))
