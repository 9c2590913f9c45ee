"""GUM: Universal Dependencies with entities and coreference in the column MISC (CoNLL-U).

Read: words, spaces, paragraphs (`# newpar`), heads and `Entity=`, whose brackets open with "(1-person-..." and close
with "1)", several a word. A mention's head is its word that hangs on one outside; its form follows from that word.

GUM marks more than OntoNotes does, which most of the public figures of coreference are of. `ontonotes` takes away what
the README of its own OntoNotes edition names: predicates ("is a chemist"), the second of two in apposition, common
nouns before a noun ("city" in "city centre"); and an indefinite phrase begins a cluster of its own.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from .annotated import Annotated, Example, Mentioned, Named, named

TYPES = {"organization": "organisation"}
FORMS = {"PROPN": "name", "PRON": "pronoun", "DET": "pronoun"}
BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")
EVERY = (
    "person", "place", "organisation", "object", "event", "time", "substance", "animal", "plant", "abstract",
)  # fmt: skip


LINKS = {"coref", "ana", "cata", "appos", "pred", "disc", "sgl"}
INDEFINITE = {"a", "an"}


class Word(Struct, frozen=True):
    """A word with its characters, the number of its head over the document (its own at a root), how it hangs on it, and
    its brackets; `lower` is what is written."""

    start: int
    end: int
    lower: str
    pos: str
    head: int
    relation: str
    entity: str


class Mark(Struct, frozen=True):
    """A mention as bracketed: its words, and how it is linked to the one before ("ana", "appos", "pred")."""

    cluster: str
    kind: str
    link: str
    first: int
    last: int
    head: int


class Source(Struct, frozen=True):
    """A document's text and words."""

    id: str
    date: str | None
    text: str
    words: tuple[Word, ...]


def examples(path: Path, ontonotes: bool = False) -> Iterator[Example]:
    """The document of one CoNLL-U file; with `ontonotes` only the mentions that OntoNotes would mark."""
    source = read(path)
    marks = list(mentions(source.words))
    found: dict[str, list[Mentioned]] = defaultdict(list)
    types: dict[str, str] = {}
    for mark in as_ontonotes(source.words, marks) if ontonotes else marks:
        found[mark.cluster].append(_mention(source.words, mark))
        types.setdefault(mark.cluster, TYPES.get(mark.kind, mark.kind))
    yield Example(
        id=source.id, text=source.text, published=source.date,
        annotated=Annotated(
            forms=("name", "nominal", "pronoun"), types=EVERY, clusters=True, predicates=not ontonotes
        ),
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
    head = first + above - 1 if above else i
    return Word(start, start + len(columns[1]), columns[1].lower(), columns[3], head, columns[7], entity)


def mentions(words: tuple[Word, ...]) -> Iterator[Mark]:
    """Every mention, in the order in which they end."""
    opened: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    for i, word in enumerate(words):
        for begun, closed, ended in BRACKET.findall(word.entity):
            if begun:
                cluster, kind, *rest = begun.split("-")
                opened[cluster].append((kind, next((part for part in rest if part in LINKS), ""), i))
            if closed or ended:
                cluster = begun.split("-")[0] if begun else ended
                kind, link, first = opened[cluster].pop()
                yield Mark(cluster, kind, link, first, i, _head(words, first, i))


def as_ontonotes(words: tuple[Word, ...], marks: list[Mark]) -> list[Mark]:
    """The mentions that OntoNotes would mark, in text order, an indefinite one and those after it apart.

    yes: "Ada Orr" of "Ada Orr, a chemist"; "Orr" of "the chemist, Ada Orr" alone, as it is what leads to her name
    no: "a chemist" of "Orr is a chemist", "city" of "city centre"
    """
    predicates = {word.head for word in words if word.relation == "cop"}
    gone = {_lesser(words, marks, mark) for mark in marks if mark.link == "appos"}
    kept = [
        mark for mark in marks
        if mark.link != "pred" and mark not in gone and not _predicate(words, mark, predicates)
        and not (words[mark.head].relation == "compound" and words[mark.head].pos != "PROPN")
    ]  # fmt: skip
    parts: dict[str, int] = defaultdict(int)
    found = []
    for mark in sorted(kept, key=lambda one: (one.first, -one.last)):
        if words[mark.first].lower in INDEFINITE:
            parts[mark.cluster] += 1
        part = parts[mark.cluster]
        found.append(replace(mark, cluster=f"{mark.cluster}.{part}" if part else mark.cluster))
    return found


def _predicate(words: tuple[Word, ...], mark: Mark, predicates: set[int]) -> bool:
    """Whether the words before it say "is"; not a clause that has its own."""
    inside = range(mark.first, mark.last + 1)
    return mark.head in predicates and not any(words[i].relation == "cop" for i in inside if words[i].head == mark.head)


def _lesser(words: tuple[Word, ...], marks: list[Mark], second: Mark) -> Mark:
    """Of two in apposition the one to leave out: the second, or the first where the second is the name."""
    above = words[second.head].head
    first = next((one for one in marks if one.cluster == second.cluster and one.head == above), second)
    named = words[second.head].pos == "PROPN" and words[first.head].pos != "PROPN"
    return first if named else second


def _head(words: tuple[Word, ...], first: int, last: int) -> int:
    inside = range(first, last + 1)
    return next((i for i in inside if words[i].head not in inside or words[i].head == i), last)


def _mention(words: tuple[Word, ...], mark: Mark) -> Mentioned:
    head = words[mark.head]
    return Mentioned(
        start=words[mark.first].start, end=words[mark.last].end, head=(head.start, head.end),
        form=FORMS.get(head.pos, "nominal"),
    )  # fmt: skip
