"""GUM: Universal Dependencies with entities and coreference in the column MISC (CoNLL-U).

Read: words, spaces, paragraphs (`# newpar`), heads and `Entity=`, whose brackets open with "(1-person-..." and close
with "1)", several a word. A mention's head is its word that hangs on one outside; its form follows from that word.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from .annotated import Annotated, Example, Mentioned, Named, named

TYPES = {"organization": "organisation"}
FORMS = {"PROPN": "name", "PRON": "pronoun", "DET": "pronoun"}
BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")
EVERY = (
    "person", "place", "organisation", "object", "event", "time", "substance", "animal", "plant", "abstract",
)  # fmt: skip


class Word(Struct, frozen=True):
    """A word with its characters, the number of its head over the document (its own at a root), and its brackets."""

    start: int
    end: int
    pos: str
    head: int
    entity: str


class Source(Struct, frozen=True):
    """A document's text and words."""

    id: str
    date: str | None
    text: str
    words: tuple[Word, ...]


def examples(path: Path) -> Iterator[Example]:
    """The document of one CoNLL-U file."""
    source = read(path)
    found: dict[str, list[Mentioned]] = defaultdict(list)
    types: dict[str, str] = {}
    for cluster, kind, first, last in mentions(source.words):
        found[cluster].append(_mention(source.words, first, last))
        types.setdefault(cluster, TYPES.get(kind, kind))
    yield Example(
        id=source.id, text=source.text, published=source.date,
        annotated=Annotated(forms=("name", "nominal", "pronoun"), types=EVERY, clusters=True, predicates=True),
        actors=tuple(
            Named(id=f"e{cluster}", type=types[cluster], name=named(ones, source.text), mentions=tuple(ones))
            for cluster, ones in found.items()
        ),
    )  # fmt: skip


def read(path: Path) -> Source:
    """The words of a file in their text: paragraphs apart by an empty line, sentences by a space."""
    name, date, text = path.stem, None, ""
    words: list[Word] = []
    gap = ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        date = next((line.partition("= ")[2] for line in lines if "dateCreated" in line), date)
        if any(line.startswith("# newpar") for line in lines) and text:
            text, gap = text.rstrip(), "\n\n"
        first = len(words)
        for columns, glued in _rows(lines):
            text += gap
            words.append(_word(columns, first, len(words), len(text)))
            text += columns[1]
            gap = "" if glued else " "
    return Source(name, date if date and re.fullmatch(r"\d{4}(-\d\d){0,2}", date) else None, text, tuple(words))


def _rows(lines: list[str]) -> Iterator[tuple[list[str], bool]]:
    """The columns of each word, and whether the next is written straight behind it; words within a longer one
    ("Byron" and "'s" in "Byron's") are glued but for the last."""
    last, glued = 0, False
    for line in lines:
        columns = line.split("\t")
        number = columns[0]
        if "-" in number and number[0].isdigit():
            last, glued = int(number.partition("-")[2]), "SpaceAfter=No" in columns[9]
        elif number.isdigit():
            inner = int(number) < last
            yield columns, inner or ("SpaceAfter=No" in columns[9] if int(number) != last else glued)


def _word(columns: list[str], first: int, i: int, start: int) -> Word:
    above = int(columns[6])
    entity = next((part[7:] for part in columns[9].split("|") if part.startswith("Entity=")), "")
    return Word(start, start + len(columns[1]), columns[3], first + above - 1 if above else i, entity)


def mentions(words: tuple[Word, ...]) -> Iterator[tuple[str, str, int, int]]:
    """(cluster, type, first word, last word) of every mention, in the order in which they end."""
    opened: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for i, word in enumerate(words):
        for begun, closed, ended in BRACKET.findall(word.entity):
            if begun:
                cluster, kind, *_ = begun.split("-")
                opened[cluster].append((kind, i))
            if closed or ended:
                cluster = begun.split("-")[0] if begun else ended
                kind, first = opened[cluster].pop()
                yield cluster, kind, first, i


def _mention(words: tuple[Word, ...], first: int, last: int) -> Mentioned:
    inside = range(first, last + 1)
    head = next((i for i in inside if words[i].head not in inside or words[i].head == i), last)
    return Mentioned(
        start=words[first].start, end=words[last].end, head=(words[head].start, words[head].end),
        form=FORMS.get(words[head].pos, "nominal"),
    )  # fmt: skip
