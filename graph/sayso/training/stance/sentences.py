"""Sentences with targets and the stance towards each: what the stance weights are trained on.

Ours are lines of text files (scripts/stance_sentences), a sentence or two a line, marked by hand:

    {"[-1 Berg] lied to us, and [-1 he] knows it,"} said Ana Holm of [0 the club].

Braces hold the speaker's own words (without them, all are), brackets a target: + for it, - against it, 0 neither. What
has the same digit is the same target; without one each is a target of its own.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from msgspec import Struct

from ...model import Span

MARK = re.compile(r"\{|\}|\[([-0+])(\d?) |\]")
Source = Literal["newsmtsc", "ours", "marked"]  # sentences of NewsMTSC, of ours, statements of articles that we marked
STANCES = {"-": 0, "0": 1, "+": 2}  # in the order of `stance_model.ORDER`


class Target(Struct, frozen=True):
    """Whom a sentence speaks of: where he is mentioned, characters from its start, and the stance (0 to 2)."""

    mentions: tuple[Span, ...]
    stance: int


class Sentence(Struct, frozen=True):
    """One text with its targets. `said` are the speaker's words in it, characters from its start, `around` what else is
    read; `held_out` where it is for development."""

    text: str
    said: tuple[Span, ...]
    around: tuple[Span, ...]
    targets: tuple[Target, ...]
    held_out: bool
    source: Source


def sentences(folder: Path) -> list[Sentence]:
    """The sentences of `folder`: those in its `train`, then those in its `development`. ValueError at a mark that is
    not closed."""
    return [
        marked(line, held_out=name == "development")
        for name in ("train", "development")
        for path in sorted((folder / name).glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def marked(line: str, *, held_out: bool = False) -> Sentence:
    """A marked line as a sentence: "[- Ben] lied" is "Ben lied" with Ben at 0 to 3, negative."""
    text = ""
    said: list[Span] = []
    mentions: dict[str, list[Span]] = {}
    opened: list[int | tuple[str, int]] = []
    for piece in _pieces(line):
        mark = MARK.fullmatch(piece)
        if mark is None:
            text += piece
        elif piece == "{":
            opened.append(len(text))
        elif mark[1]:
            key = mark[1] + (mark[2] or f" {len(mentions)}")
            opened.append((key, len(text)))
        else:
            _close(piece, opened, len(text), said, mentions)
    if opened:
        raise ValueError(f"A mark is not closed: {line}")
    targets = tuple(Target(tuple(spans), STANCES[key[0]]) for key, spans in mentions.items())
    whole = (Span(0, len(text)),)
    return Sentence(text, tuple(said) or whole, whole, targets, held_out, "ours")


def _pieces(line: str) -> Iterator[str]:
    end = 0
    for mark in MARK.finditer(line):
        yield line[end : mark.start()]
        yield mark[0]
        end = mark.end()
    yield line[end:]


def _close(
    piece: str, opened: list[int | tuple[str, int]], end: int, said: list[Span], mentions: dict[str, list[Span]]
) -> None:
    """The innermost mark ends here."""
    start = opened.pop() if opened else None
    if piece == "}" and isinstance(start, int):
        said.append(Span(start, end))
    elif piece == "]" and isinstance(start, tuple):
        mentions.setdefault(start[0], []).append(Span(start[1], end))
    else:
        raise ValueError(f"{piece} closes nothing")
