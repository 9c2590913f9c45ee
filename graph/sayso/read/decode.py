"""Bytes to text: UTF-8 first, then what the byte order mark says, then what the bytes look like."""

import codecs
import re

from ..errors import UnreadableArticle

MARKS = (  # UTF-32 before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive or office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "a rich text document",
    b"\x7fELF": "a program",
}
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Windows-1252 as English is written in it: typographic marks, lower-case letters with accents, a capital
# only where no small letter stands before it ("saidÕs" is another encoding read wrongly).
WESTERN = re.compile(r"(?:[\x00-\x7f€‚„…†‡‰‹‘’“”•–—™›œž\xa0¡¢£¥§©«®°²·»¼½¾¿ß-ÿ×÷]|(?<![a-z])[À-ÞŒŠŽŸ])*")
SAMPLE = 200_000


def decode(data: bytes, source: str) -> str:
    """The text of a file, line ends as they are, without its byte order mark.

    Raises UnreadableArticle where the bytes are no text.
    """
    encoding = encoding_of(data, source)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableArticle(source, f"not valid {encoding.upper()}", "save it as UTF-8") from error
    if "\x00" in text:
        raise UnreadableArticle(source, "binary data, not text", "give the article as text or HTML")
    return text


def encoding_of(data: bytes, source: str) -> str:
    """The name of the encoding of some bytes; raises UnreadableArticle where they are no text."""
    for magic, what in MAGIC.items():
        if data.startswith(magic):
            raise UnreadableArticle(source, f"{what}, not text", "save the article as text or HTML first")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding
    if unmarked := _unmarked_utf16(data):
        return unmarked
    if _is_binary(data):
        raise UnreadableArticle(source, "binary data, not text", "give the article as text or HTML")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data[:SAMPLE], source)
    return "utf-8"


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark: Western text has a zero in every second byte, and nowhere else."""
    head = data[: SAMPLE - SAMPLE % 2]
    zeros = head[0::2].count(0), head[1::2].count(0)
    if max(zeros) < 0.8 * (len(head) // 2) or min(zeros) or len(data) % 2:
        return None
    return "utf-16-le" if zeros[1] else "utf-16-be"


def _is_binary(data: bytes) -> bool:
    head = data[:SAMPLE]
    return b"\x00" in head or len(CONTROL.findall(head)) > len(head) / 50


def _guessed(data: bytes, source: str) -> str:
    western = data.decode("cp1252", errors="replace")
    if WESTERN.fullmatch(western):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise UnreadableArticle(source, "unknown character encoding", "save it as UTF-8")
    return best.encoding
