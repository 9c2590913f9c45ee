"""GUM (amir-zeldes/gum): the proper names among its entity mentions, from CoNLL-U with `Entity=` in the last column."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from ...evaluate.corpora.marked import Setting, Text
from ...knowledge.titles import role_noun, titles
from .examples import OPEN

TYPES = {"person": "person", "organization": "organisation", "place": "place"}
INSIDE = {"of", "the", "for", "&", "de", "la", "van", "von", "der", "'s", "-", "–", "in", "."}
PIECE = re.compile(r"\([^()]+\)?|[^()]+\)")  # an entity that opens (and closes), or one that closes


class Row(Struct, frozen=True):
    """One word: its form, part of speech, Penn tag, and the brackets of entities that open or close at it."""

    word: str
    pos: str
    tag: str
    marks: str


class Mention(Struct, frozen=True):
    """Words `first` to before `last`; `heads` are those of its shortest form."""

    first: int
    last: int
    kind: str
    heads: tuple[int, ...]


def text(path: Path) -> Text:
    """One document, its sentences as paragraphs. A name is what is a proper noun around the head of a mention,
    without titles; mentions of other kinds are other, those with a preposition left open."""
    setting = Setting()
    for rows in _sentences(path):
        named = _outermost(name for mention in _mentions(rows) if (name := _name(rows, mention)))
        setting.sentence([row.word for row in rows], named)
    return setting.set(path.stem)


def _sentences(path: Path) -> Iterator[list[Row]]:
    rows: list[Row] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        cells = line.split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            marks = next((part[7:] for part in cells[9].split("|") if part.startswith("Entity=")), "")
            rows.append(Row(cells[1].replace(" ", ""), cells[3], cells[4], marks))
        elif not line and rows:
            yield rows
            rows = []


def _mentions(rows: Sequence[Row]) -> Iterator[Mention]:
    """Mentions that open and close in one sentence."""
    open_: dict[str, list[tuple[int, list[str]]]] = {}
    for i, row in enumerate(rows):
        for piece in PIECE.findall(row.marks):
            fields = piece.strip("()").split("-")
            if piece.startswith("("):
                open_.setdefault(fields[0], []).append((i, fields))
            if piece.endswith(")") and open_.get(fields[0]):
                first, opened = open_[fields[0]].pop()
                if len(opened) > 5:
                    heads = tuple(first + int(n) - 1 for n in opened[5].split(",") if n.isdigit())
                    yield Mention(first, i + 1, TYPES.get(opened[1], "other"), heads)


def _name(rows: Sequence[Row], mention: Mention) -> tuple[int, int, str] | None:
    """The proper nouns around the head; None for a common noun, a pronoun, or a people in the plural."""
    heads = [i for i in mention.heads if i < mention.last and rows[i].pos == "PROPN"]
    if not heads or (mention.kind == "person" and any(rows[i].tag == "NNPS" for i in heads)):
        return None
    first, last = min(heads), max(heads) + 1
    while first > mention.first and (step := _further(rows, first, -1, mention)):
        first -= step
    while last < mention.last and (step := _further(rows, last - 1, 1, mention)):
        last += step
    while mention.kind == "person" and last - first > 1 and _is_title(rows[first].word):
        first += 1
    if last - first == 1 and _is_title(rows[first].word):
        return None
    sure = all(row.tag != "IN" for row in rows[first:last])  # "Bank of Vane", but also "the club in Vane"
    return first, last, mention.kind if sure else OPEN


def _further(rows: Sequence[Row], i: int, way: int, mention: Mention) -> int:
    """How many words further the name reaches from word `i`: 1, 2 or 3 over small words, or 0."""
    for step in (1, 2, 3):
        j = i + way * step
        if not mention.first <= j < mention.last:
            return 0
        if rows[j].pos == "PROPN" or (rows[j].word[0].isupper() and rows[j].pos in {"ADJ", "NOUN"}):
            return step
        if rows[j].word.lower() not in INSIDE:
            return 0
    return 0


def _is_title(word: str) -> bool:
    return word.lower() in titles().courtesy or role_noun(word) is not None


def _outermost(found: Iterator[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of names within names the longest."""
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found, key=lambda f: (f[0] - f[1], f[0], f[2])):
        if not any(a < one[1] and one[0] < b for a, b, _ in kept):
            kept.append(one)
    return sorted(kept)
