"""One file to drafts, by its kind."""

import io
import sys
from collections.abc import Iterator
from typing import BinaryIO

from ..errors import UnreadableArticle
from .decode import SAMPLE, decode, encoding_of
from .draft import Draft
from .front_matter import sidecar
from .inputs import HTML, JSON_LINES, MARKDOWN, TABLE, TEXT, Found
from .markdown import from_markdown
from .options import ReadOptions
from .plain_text import from_text
from .rows import drafts, from_csv, from_json_lines
from .skipped import Skipped, skipped
from .web_page import from_html

PAGE_STARTS = (b"<!doctype html", b"<html", b"<?xml")
WIDEST_CHARACTER = 4  # bytes


def read_file(found: Found, options: ReadOptions) -> Iterator[Draft | Skipped]:
    """The articles in a file; whatever is wrong with it comes out as `Skipped`."""
    suffix = found.path.suffix.lower()
    try:
        if suffix in (*JSON_LINES, *TABLE):
            with found.path.open("rb") as file:
                yield from _table(file, found.source, suffix, options)
        else:
            yield _single(found, suffix, options)
    except UnreadableArticle as error:
        yield skipped(error)
    except PermissionError:
        yield Skipped(found.source, "no permission to read it", "change the file's permissions")
    except OSError as error:
        yield Skipped(found.source, f"cannot be read ({error.strerror or error})", "check the file")


def _single(found: Found, suffix: str, options: ReadOptions) -> Draft:
    data = _bytes(found, options)
    stated = sidecar(found.path, found.source)
    unknown = suffix not in (*TEXT, *MARKDOWN)
    if suffix in HTML or (unknown and data[:100].lstrip().lower().startswith(PAGE_STARTS)):
        return from_html(data, found.source, stated)
    text = decode(data, found.source)
    return (from_markdown if suffix in MARKDOWN else from_text)(text, found.source, stated)


def _bytes(found: Found, options: ReadOptions) -> bytes:
    if not found.path.is_file():
        raise UnreadableArticle(found.source, "not a regular file", "give a file or folder")
    most = WIDEST_CHARACTER * options.max_characters
    if found.path.stat().st_size > most:
        raise too_long(found.source, options)
    data = found.path.read_bytes()
    if not data.strip():
        raise UnreadableArticle(found.source, "an empty file", "remove it or put the article's text in")
    return data


def too_long(source: str, options: ReadOptions) -> UnreadableArticle:
    """The refusal of a text that is longer than any article."""
    reason = f"longer than {options.max_characters:,} characters"
    return UnreadableArticle(source, reason, "give each article a file or row of its own")


def _table(file: BinaryIO, source: str, suffix: str, options: ReadOptions) -> Iterator[Draft | Skipped]:
    head = file.read(SAMPLE)
    file.seek(0)
    if not head.strip():
        raise UnreadableArticle(source, "an empty file", "remove it or put articles in")
    encoding = _encoding(head, file, source)
    text = io.TextIOWrapper(file, encoding=encoding, newline="" if suffix in TABLE else None)
    rows = from_csv if suffix in TABLE else from_json_lines
    yield from drafts(lambda: rows(text, source, options), source)


def _encoding(head: bytes, file: BinaryIO, source: str) -> str:
    """A table's encoding: by its head, and UTF-8 only where all of it is."""
    at_character = head.rsplit(b"\n", 1)[0] if len(head) == SAMPLE else head
    encoding = encoding_of(at_character, source)
    if encoding == "utf-8":
        try:
            for chunk in io.TextIOWrapper(_unclosed(file), encoding="utf-8"):
                del chunk
        except UnicodeDecodeError:
            encoding = "cp1252"
        file.seek(0)
    return encoding


def _unclosed(file: BinaryIO) -> BinaryIO:
    return open(file.fileno(), "rb", closefd=False)  # a second view on the open file


def read_stdin(options: ReadOptions) -> Iterator[Draft | Skipped]:
    """JSON Lines from the standard input, read under the name "stdin"."""
    data = sys.stdin.buffer.read()
    if not data.strip():
        advice = 'pipe JSON Lines in, one {"text": ...} a line'
        yield Skipped("stdin", "nothing on the standard input", advice)
        return
    try:
        lines = io.StringIO(decode(data, "stdin"))
    except UnreadableArticle as error:
        yield skipped(error)
        return
    yield from from_json_lines(lines, "stdin", options)
