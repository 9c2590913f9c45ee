"""Texts that we wrote, with their names marked where they stand: "[P|Ana Rey] of [O|Polar Bank]"."""

import re
from collections.abc import Iterator
from pathlib import Path

from ...evaluate.corpora.marked import Marked, Text
from .passages import TYPES

SUBJECT = re.compile(r"^=== .*\n", re.M)
MARK = re.compile(r"\[([POLM])\|([^][|\n]+)\]")


def written(path: Path) -> list[Text]:
    """The texts of a file, each below a line "=== its subject"; what stands above the first is not read.

    ValueError where a bracket or a bar is left that is part of no mark.
    """
    parts = SUBJECT.split(path.read_text("utf-8"))[1:]
    return [_text(f"{path.stem}-{n}", part.strip()) for n, part in enumerate(parts)]


def _text(name: str, marked: str) -> Text:
    plain, names = "", []
    for words, kind in _parts(marked):
        if kind:
            names.append(Marked(len(plain), len(plain) + len(words), TYPES[kind]))
        elif left := re.search(r"[][|]", words):
            raise ValueError(f"{name}: no mark at “{words[left.start() :][:30]}”")
        plain += words
    return Text(name, plain, tuple(names))


def _parts(marked: str) -> Iterator[tuple[str, str]]:
    """What stands in marks with its type, and what stands between them."""
    at = 0
    for mark in MARK.finditer(marked):
        yield marked[at : mark.start()], ""
        yield mark[2], mark[1]
        at = mark.end()
    yield marked[at:], ""
