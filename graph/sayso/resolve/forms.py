"""The distinct ways in which the articles present their actors: what resolving works on.

Each record is boiled down to a row of numbers, so that memory grows with the distinct actors, not with the
text.
"""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from sys import intern

from msgspec import Struct
from msgspec.structs import replace

from ..extract.actors.folding import words
from ..extract.actors.organisation_names import is_acronym
from ..model import Actor, ActorType, Article, Record
from .called import called, is_common
from .careers import single_office
from .generic import is_generic
from .signs import born, era, sex_of

GROUP_BASIS = "description"
UNDATED = "9999"

# An appearance of an actor in an article: (article id, local id).
Appearance = tuple[str, str]


class Form(Struct, frozen=True, order=True, gc=False):
    """An actor as an article presents it.

    Of a person also he or she, the first year of birth that a stated age allows, and the era of the article.
    `article` is empty where equal forms of two articles are one actor; it is that of the article for unnamed actors
    and for names that do not tell enough for that (a surname alone, a common name). `place` tells apart those that
    one article presents alike ("a resident", "a resident"): 0 the first.
    """

    type: ActorType
    name: str
    country: str = ""
    wikidata: str = ""
    role: str = ""
    sex: str = ""
    born: int = 0
    era: int = 0
    article: str = ""
    place: int = 0
    named: bool = True
    lone: bool = False


class Forms:
    """All forms by number, with how many articles use each, the first article that does, the acronyms met beside
    them, the bodies they belong to, and each article's row of forms."""

    def __init__(self, alone: Collection[Appearance] = ()) -> None:
        self._numbers: dict[Form, int] = {}
        self._alone = frozenset(alone)
        self.counts: list[int] = []
        self.earliest: list[tuple[str, str, int]] = []
        self.acronyms: dict[int, set[str]] = {}
        self.affiliations: dict[int, set[int]] = {}
        self.rows: dict[str, array[int]] = {}
        self.published: dict[str, str] = {}

    @property
    def all(self) -> list[Form]:
        """The forms by number."""
        return list(self._numbers)

    def add(self, record: Record) -> None:
        """Take in a record; a second record of the same article replaces nothing and adds nothing."""
        article = record.article.id
        if article in self.rows:
            return
        self.published[article] = record.article.published or UNDATED
        row = array("I", (self._number(form) for form in forms_of(record, self._alone)))
        self.rows[article] = row
        self._count(article)
        local = {actor.id: number for actor, number in zip(record.actors, row, strict=True)}
        for actor, number in zip(record.actors, row, strict=True):
            self._note(actor, number, record.article.text)
            bodies = {local[other] for other in actor.affiliation if other in local}
            if bodies:
                self.affiliations.setdefault(number, set()).update(bodies)

    def _number(self, form: Form) -> int:
        number = self._numbers.setdefault(form, len(self._numbers))
        if number == len(self.counts):
            self.counts.append(0)
            self.earliest.append((UNDATED + "~", "", 0))
        return number

    def _count(self, article: str) -> None:
        for place, number in enumerate(self.rows[article], start=1):
            self.counts[number] += 1
            self.earliest[number] = min(self.earliest[number], (self.published[article], article, place))

    def _note(self, actor: Actor, number: int, text: str) -> None:
        if actor.type not in {"organisation", "company"}:
            return
        met = {text[m.start : m.end].replace(".", "") for m in actor.mentions if m.form == "name"}
        short = {name for name in met if is_acronym(name)} - {actor.name}
        if short:
            self.acronyms.setdefault(number, set()).update(short)

    def settle(self) -> None:
        """Number the forms anew in their own order, so that nothing depends on the order of the articles."""
        old = list(self._numbers)
        order = sorted(range(len(old)), key=old.__getitem__)
        new = {n: place for place, n in enumerate(order)}
        self._numbers = {old[n]: place for place, n in enumerate(order)}
        self.counts = [self.counts[n] for n in order]
        self.earliest = [self.earliest[n] for n in order]
        self.acronyms = {new[n]: short for n, short in self.acronyms.items()}
        self.affiliations = {new[n]: {new[b] for b in bodies} for n, bodies in self.affiliations.items()}
        for row in self.rows.values():
            for place, n in enumerate(row):
                row[place] = new[n]

    def apart(self, numbers: Collection[int]) -> None:
        """Give each article that has one of these forms a form of its own."""
        every = self.all
        wanted = frozenset(numbers)
        bodies = {n: self.affiliations.pop(n) for n in wanted if n in self.affiliations}
        for article, row in self.rows.items():
            for place, n in enumerate(row):
                if n in wanted:
                    row[place] = self._number(replace(every[n], article=article))
                    self.counts[row[place]] = 0
                    if n in bodies:
                        self.affiliations[row[place]] = set(bodies[n]) & set(row)
        for article, row in self.rows.items():
            for place, n in enumerate(row, start=1):
                if n >= len(every):
                    self.counts[n] += 1
                    self.earliest[n] = min(self.earliest[n], (self.published[article], article, place))
        self._drop(wanted)
        self.settle()

    def _drop(self, numbers: Collection[int]) -> None:
        kept = [(form, n) for form, n in self._numbers.items() if n not in numbers]
        new = {n: place for place, (_, n) in enumerate(kept)}
        self._numbers = {form: place for place, (form, _) in enumerate(kept)}
        self.counts = [self.counts[n] for _, n in kept]
        self.earliest = [self.earliest[n] for _, n in kept]
        self.acronyms = {new[n]: short for n, short in self.acronyms.items() if n in new}
        self.affiliations = {new[n]: {new[b] for b in bodies if b in new} for n, bodies in self.affiliations.items()}
        for row in self.rows.values():
            for place, n in enumerate(row):
                row[place] = new[n]

    def meetings(self) -> dict[tuple[int, int], int]:
        """How often two persons whose names share a word are met in one article, as two."""
        found: Counter[tuple[int, int]] = Counter()
        every = self.all
        for row in self.rows.values():
            people = [(n, set(called(every[n].name).parts)) for n in set(row) if every[n].type == "person"]
            found.update((min(n, m), max(n, m)) for (n, a), (m, b) in combinations(people, 2) if a & b)
        return found


def form_of(actor: Actor, article: Article) -> Form:
    """What is compared of an actor; an unnamed one, or one whose name tells too little, keeps its article."""
    person = actor.type == "person"
    named = actor.basis != GROUP_BASIS
    form = Form(
        actor.type, intern(actor.name), intern(actor.country or ""), actor.wikidata or "", intern(actor.role or ""),
        sex_of(actor, article) if person and named else "", born(actor, article) if person and named else 0,
        era(article) if person and named else 0, named=named,
    )  # fmt: skip
    return form if named and _telling(form) else replace(form, article=article.id)


def _telling(form: Form) -> bool:
    """Do two articles that present an actor just so mean one? Yes: "Vera Ostrov"; "Kim, president" of a country. No:
    "Ostrov", "John Smith", "Supreme Court"."""
    if form.wikidata:
        return True
    if form.type != "person":
        return bool(form.country) or not is_generic(form.name, form.type)
    name = called(form.name)
    if not name.full or is_common(name):
        return bool(form.country) and single_office(form.role)
    return not name.thin or bool(form.country and form.role)


def forms_of(record: Record, alone: Collection[Appearance] = ()) -> Iterator[Form]:
    """The form of each actor of a record; of those that it presents alike each has a place of its own, and those
    `alone` keep their article."""
    alike: Counter[Form] = Counter()
    article = record.article.id
    for actor in record.actors:
        form = form_of(actor, record.article)
        if (article, actor.id) in alone:
            form = replace(form, article=article, wikidata="", lone=True)
        place = alike[form]
        alike[form] += 1
        own = form.article or (place and not form.wikidata)
        yield replace(form, article=article, place=place) if own else form


def collect(records: Iterable[Record], alone: Collection[Appearance] = ()) -> Forms:
    """Boil all records down; numbers follow the order of the forms themselves."""
    forms = Forms(alone)
    for record in records:
        forms.add(record)
    forms.settle()
    return forms


def folded(name: str) -> str:
    """A name for equality: "The West" and "the West" are one."""
    return " ".join(word for word in words(name) if word != "the")
