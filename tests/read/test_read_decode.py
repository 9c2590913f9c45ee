import pytest

from sayso.errors import UnreadableArticle
from sayso.read.decode import decode

TEXT = "“We need £20,” said Zoë – the mayor’s aide – at the café.\r\nShe left."


UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"]


@pytest.mark.parametrize("encoding", [*UNICODE, "cp1252", "mac_roman"])
def test_every_usual_encoding_gives_the_same_text(encoding):
    assert decode((TEXT * 3).encode(encoding), "a.txt") == TEXT * 3


def test_line_ends_stay_as_they_are():
    assert decode(b"a\r\nb\rc\n", "a.txt") == "a\r\nb\rc\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (bytes(range(256)) * 10, "binary data"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04...", "zip"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"text with a \x00 in it", "binary data"),
        ("a\x00b".encode("utf-16"), "binary data"),
        (b"\xff\xfea", "not valid UTF-16"),
    ],
)
def test_what_is_no_text_is_refused(data, reason):
    with pytest.raises(UnreadableArticle, match=reason):
        decode(data, "a.txt")
