"""The distinct ways in which the articles present their actors: what resolving works on.

Each record is boiled down to a row of numbers, so that memory grows with the distinct actors, not with the
text.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from sys import intern

from msgspec import Struct
from msgspec.structs import replace

from ..extract.actors.folding import words
from ..extract.actors.organisation_names import is_acronym
from ..model import Actor, ActorType, Record

GROUP_BASIS = "description"


class Form(Struct, frozen=True, order=True, gc=False):
    """An actor as an article presents it. `article` is empty but for unnamed actors: those are never shared.
    `place` tells apart those that one article describes alike ("a resident", "a resident"): 0 the first."""

    type: ActorType
    name: str
    country: str = ""
    wikidata: str = ""
    role: str = ""
    article: str = ""
    place: int = 0


class Forms:
    """All forms with how many articles use each, the acronyms met beside them, and each article's row."""

    def __init__(self) -> None:
        self._numbers: dict[Form, int] = {}
        self.counts: list[int] = []
        self.earliest: list[str] = []
        self.acronyms: dict[int, set[str]] = {}
        self.rows: dict[str, array[int]] = {}
        self.affiliations: dict[int, set[int]] = {}

    def settle(self) -> None:
        """Number the forms anew in their own order, so that nothing depends on the order of the articles."""
        old = list(self._numbers)
        order = sorted(range(len(old)), key=old.__getitem__)
        new = {n: place for place, n in enumerate(order)}
        self._numbers = {old[n]: place for place, n in enumerate(order)}
        self.counts = [self.counts[n] for n in order]
        self.earliest = [self.earliest[n] for n in order]
        self.acronyms = {new[n]: self.acronyms[n] for n in order if n in self.acronyms}
        for row in self.rows.values():
            for place, n in enumerate(row):
                row[place] = new[n]
        self.affiliations = {new[n]: {new[b] for b in bodies} for n, bodies in self.affiliations.items()}

    @property
    def all(self) -> list[Form]:
        """The forms by number."""
        return list(self._numbers)

    def add(self, record: Record) -> None:
        """Take in a record; a second record of the same article replaces nothing and adds nothing."""
        article = record.article.id
        if article in self.rows:
            return
        row = array("I", (self._number(form, article) for form in forms_of(record)))
        self.rows[article] = row
        local = {actor.id: number for actor, number in zip(record.actors, row, strict=True)}
        for actor, number in zip(record.actors, row, strict=True):
            self._note(actor, number, record.article.text)
            bodies = {local[other] for other in actor.affiliation if other in local}
            if bodies:
                self.affiliations.setdefault(number, set()).update(bodies)

    def _number(self, form: Form, article: str) -> int:
        number = self._numbers.setdefault(form, len(self._numbers))
        if number == len(self.counts):
            self.counts.append(0)
            self.earliest.append(article)
        self.counts[number] += 1
        self.earliest[number] = min(self.earliest[number], article)
        return number

    def _note(self, actor: Actor, number: int, text: str) -> None:
        if actor.type not in {"organisation", "company"}:
            return
        met = {text[m.start : m.end].replace(".", "") for m in actor.mentions if m.form == "name"}
        short = {name for name in met if is_acronym(name)} - {actor.name}
        if short:
            self.acronyms.setdefault(number, set()).update(short)


def form_of(actor: Actor, article: str) -> Form:
    """What is compared of an actor; an unnamed one keeps its article."""
    own = article if actor.basis == GROUP_BASIS else ""
    return Form(
        actor.type, intern(actor.name), intern(actor.country or ""), actor.wikidata or "",
        intern(actor.role or ""), own,
    )  # fmt: skip


def forms_of(record: Record) -> Iterator[Form]:
    """The form of each actor of a record; of unnamed ones that are described alike each has a place of its own."""
    alike: Counter[Form] = Counter()
    for actor in record.actors:
        form = form_of(actor, record.article.id)
        yield replace(form, place=alike[form]) if form.article else form
        alike[form] += 1


def collect(records: Iterable[Record]) -> Forms:
    """Boil all records down; numbers follow the order of the forms themselves."""
    forms = Forms()
    for record in records:
        forms.add(record)
    forms.settle()
    return forms


def folded(name: str) -> str:
    """A name for equality: "The West" and "the West" are one."""
    return " ".join(word for word in words(name) if word != "the")
