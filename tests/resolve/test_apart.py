"""The file of appearances that stand alone."""

import pytest

from sayso.errors import UsageError
from sayso.resolve import apart_lines, read_apart


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "undone.txt"
    path.write_text(apart_lines([("y", "a2"), ("x", "a10"), ("y", "a2")]), encoding="utf-8")
    assert read_apart(path) == [("x", "a10"), ("y", "a2")]
    assert read_apart(tmp_path / "none.txt") == []


def test_remarks_and_what_follows_are_left_out(tmp_path):
    path = tmp_path / "undone.txt"
    path.write_text("\ufeff# mine\n\n5f2b\ta4\tVera Ostrov\r\n", encoding="utf-8")
    assert read_apart(path) == [("5f2b", "a4")]


@pytest.mark.parametrize("line", ["5f2b", "5f2b Vera", "a4 5f2b"])
def test_anything_else_is_an_error_with_its_place(tmp_path, line):
    path = tmp_path / "undone.txt"
    path.write_text(f"# mine\n{line}\n", encoding="utf-8")
    with pytest.raises(UsageError, match="line 2"):
        read_apart(path)


def test_a_file_in_another_encoding_is_refused_by_name(tmp_path):
    path = tmp_path / "apart.txt"
    path.write_bytes("5f2b1c0a9d3e a4\n".encode("utf-16"))
    with pytest.raises(UsageError, match=r"apart\.txt"):
        read_apart(path)
