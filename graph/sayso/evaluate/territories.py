"""How well territories are linked: states, dependent territories, regions and peoples, on sentences of our own."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from ..extract.names.names import names
from ..knowledge.gazetteer import Entry, gazetteer
from ..parse import Document

KINDS = {"country", "region", "people"}
Item = tuple[str, str, str]
ANY = "*"  # a people or region of no one state: linked, whatever the code


class Territory(Struct, frozen=True, order=True):
    """A place in the text and the code it is to be linked to ("FR", "US-GA")."""

    start: int
    end: int
    code: str


class Sentence(Struct, frozen=True):
    """A sentence with every territory that it names; what is not listed must not be linked."""

    id: str
    text: str
    territories: tuple[Territory, ...]


class Linked(Struct, frozen=True):
    """What was right, what was linked and should not be, and what was missed, as (sentence id, words, code)."""

    right: tuple[Item, ...]
    wrong: tuple[Item, ...]
    missed: tuple[Item, ...]

    @property
    def precision(self) -> float:
        """Share of the links that are right, 0 to 1."""
        return len(self.right) / max(1, len(self.right) + len(self.wrong))

    @property
    def recall(self) -> float:
        """Share of the territories that are linked, 0 to 1."""
        return len(self.right) / max(1, len(self.right) + len(self.missed))


def sentences(path: Path) -> tuple[Sentence, ...]:
    """The sentences of a file of JSON lines."""
    lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(Sentence(one["id"], one["text"], tuple(Territory(*t) for t in one["territories"])) for one in lines)


def linked(document: Document) -> Iterator[Territory]:
    """What the names of a document link: a territory's or people's name, with its code."""
    for name in names(document):
        span = document.span(name.run)
        entry = _entry(document.text(span), name.name, name.country)
        if entry and name.type in {"country", "government", "place", "group"}:
            yield Territory(span.start, span.end, entry.code or entry.country or "")


def _entry(words: str, name: str, country: str | None) -> Entry | None:
    known = gazetteer().exact(words.removeprefix("the ").removeprefix("The "))
    fitting = (e for e in known if e.kind in KINDS and e.country == country)
    return next((e for e in fitting if e.kind != "region" or e.name == name), None)


def compare(found: Iterable[tuple[Sentence, Document]]) -> Linked:
    """Hold what is linked in each parsed sentence against what should be; same place and same code are right."""
    right: list[Item] = []
    wrong: list[Item] = []
    missed: list[Item] = []
    for sentence, document in found:
        gold = {(t.start, t.end): t.code for t in sentence.territories}
        for territory in linked(document):
            item = (sentence.id, sentence.text[territory.start : territory.end], territory.code)
            expected = gold.pop((territory.start, territory.end), None)
            (right if expected in {territory.code, ANY} else wrong).append(item)
        missed += [(sentence.id, sentence.text[start:end], code) for (start, end), code in gold.items()]
    return Linked(tuple(right), tuple(wrong), tuple(missed))
