"""Texts that we wrote: their marks taken out, and where the names then stand."""

from itertools import pairwise

import pytest

from sayso.paths import PACKAGE
from sayso.training.names.written import written

TEXTS = """What stands above is not read: [P|Nobody].
=== a bank
[P|Ana Rey] led [O|Polar Bank]'s branch in [L|Oruna], [L|Peru].

It closed.
=== a song
“[M|Lanterns]”
"""


def test_names_stand_where_their_marks_stood(tmp_path):
    (tmp_path / "t.txt").write_text(TEXTS, encoding="utf-8")
    found = written(tmp_path / "t.txt")
    assert [one.text for one in found] == [
        "Ana Rey led Polar Bank's branch in Oruna, Peru.\n\nIt closed.", "“Lanterns”",
    ]  # fmt: skip
    names = [[(one.text[name.start : name.end], name.type) for name in one.names] for one in found]
    first = [("Ana Rey", "person"), ("Polar Bank", "organisation"), ("Oruna", "place"), ("Peru", "place")]
    assert names == [first, [("Lanterns", "other")]]


@pytest.mark.parametrize("broken", ["[Q|Ana]", "[P|Ana", "[P|Ana [O|Bank]]", "Ana]"])
def test_a_broken_mark_is_told_with_its_text(tmp_path, broken):
    (tmp_path / "t.txt").write_text(f"=== one\nAll is well.\n=== two\n{broken} left.\n", encoding="utf-8")
    with pytest.raises(ValueError, match="t-1: no mark at"):
        written(tmp_path / "t.txt")


def test_no_mark_of_ours_is_broken_and_names_have_no_blank_ends():
    found = written(PACKAGE.parent.parent / "scripts" / "name_marks" / "texts.txt")
    assert len(found) > 1000
    for one in found:
        names = [one.text[name.start : name.end] for name in one.names]
        assert names == [name.strip() for name in names]
        assert all(one.end <= other.start for one, other in pairwise(one.names))
