"""Which names of persons name one person: "Vera K. Ostrov", "Ms. Ostrov", "Ostrov"."""

from bisect import bisect_right
from collections.abc import Sequence

from ...knowledge.titles import titles
from ..names.names import Name
from .full_names import PersonName, agree, opening_of, person_name, surname_of
from .sex import Sex, sex_of_given, sex_of_name

LONGER = 2  # words of a name with a family name of two


class _Person:
    """A person in the making: the full forms seen, the places of the mentions so far, and the sex told."""

    def __init__(self) -> None:
        self.forms: list[PersonName] = []
        self.names: list[Name] = []
        self.full = 0
        self.sex: Sex | None = None
        self.wikidata: str | None = None
        self.role: str | None = None

    def take(self, name: Name, sex: Sex | None) -> None:
        form = person_name(name.name)
        if form not in self.forms:
            self.forms.append(form)
        self.names.append(name)
        self.full += form.full
        self.sex = self.sex or sex or sex_of_name(name.name)
        self.wikidata = self.wikidata or name.wikidata
        self.role = self.role or name.role

    def admits(self, form: PersonName, name: Name) -> bool:
        """The same item, or full forms that all agree and no different item."""
        if name.wikidata and self.wikidata:
            return name.wikidata == self.wikidata
        return all(agree(form, mine) for mine in self.forms if mine.full)


def person_clusters(found: Sequence[Name], sexes: Sequence[Sex | None]) -> list[list[Name]]:
    """Join the names of persons (in text order; `sexes` as their titles tell).

    Full names first, those of a family name alone ("Vane Rey" of "Ada Vane Rey") left out; then each short form goes to
    the full name it is the surname (else the opening) of, the nearest before it where there are several: "Ada Orr ...
    Ben Orr ... Ms. Orr" is Ada, by her title.
    """
    pairs = list(zip(found, sexes, strict=True))
    people: list[_Person] = []
    parted = _parted([person_name(name.name) for name in found])
    short: list[tuple[Name, Sex | None]] = []
    for name, sex in pairs:
        form = person_name(name.name)
        if form.full and form not in parted:
            _home(people, name).take(name, sex)
        else:
            short.append((name, sex))
    _place_short(people, short)
    return [person.names for person in people]


def _parted(forms: Sequence[PersonName]) -> set[PersonName]:
    """Family names of several words: "Vane Rey" where "Ada Vane Rey" is named; not "Ada Rey" beside "Eva Ada Rey"."""
    longer = [form for form in forms if len(form.parts) > LONGER]
    return {
        form for form in forms
        if len(form.parts) > 1 and not form.initials and sex_of_given(form.parts[0]) is None
        and any(surname_of(form, other) and len(other.parts) > len(form.parts) for other in longer)
    }  # fmt: skip


def _home(people: list[_Person], name: Name) -> _Person:
    form = person_name(name.name)
    for person in people:
        if person.admits(form, name):
            return person
    people.append(_Person())
    return people[-1]


def _place_short(people: list[_Person], short: Sequence[tuple[Name, Sex | None]]) -> None:
    full = list(people)
    for name, sex in short:
        person = _owner(full, name, sex) or _namesake(people[len(full) :], name, sex)
        if person is None:
            person = _Person()
            people.append(person)
        person.take(name, sex)
        person.names.sort(key=lambda one: one.run)


def _owner(full: Sequence[_Person], name: Name, sex: Sex | None) -> _Person | None:
    form = person_name(name.name)
    if not form.parts:
        return None
    possible = [p for p in full if _compatible(p, name, sex)]
    for test in (surname_of, opening_of):
        fitting = [p for p in possible if any(test(form, mine) for mine in p.forms if mine.full)]
        if fitting:
            return min(_main(fitting), key=lambda p: _distance(p, name))
    return next((p for p in possible if name.wikidata and p.wikidata == name.wikidata), None)


def _main(bearers: list[_Person]) -> list[_Person]:
    """Those of one surname whom it means alone: no kin ("his wife, Ada Orr") where another is not, and who is
    named in full twice as often as each other one."""
    chosen = [p for p in bearers if (p.role or "").rpartition(" ")[2] not in titles().kin] or bearers
    often = [p for p in chosen if all(p is q or p.full >= 2 * q.full for q in chosen)]
    return often or chosen


def _compatible(person: _Person, name: Name, sex: Sex | None) -> bool:
    if person.wikidata and name.wikidata:
        return person.wikidata == name.wikidata
    return not (sex and person.sex and sex != person.sex)


def _distance(person: _Person, name: Name) -> tuple[bool, bool, int]:
    """A person of the same stated role first, then the nearest mention before, then the first one after."""
    other_role = bool(name.role and person.role != name.role)
    places = sorted(one.run.first for one in person.names)
    before = bisect_right(places, name.run.first)
    if before:
        return (other_role, False, name.run.first - places[before - 1])
    return (other_role, True, places[0])


def _namesake(short: Sequence[_Person], name: Name, sex: Sex | None) -> _Person | None:
    """Someone known by the same short form alone."""
    form = person_name(name.name)
    return next((p for p in short if p.forms[0].parts == form.parts and _compatible(p, name, sex)), None)


def stray_surnames(persons: Sequence[Sequence[Name]], found: Sequence[Name]) -> dict[int, list[Name]]:
    """Names taken for a body or a place that are really the surname of a person of the article, by the number
    of that person: "Ostrov" (no country, no item known) after "Vera Ostrov", "De Ostro" near "Vera de
    Ostro"."""
    surnames: dict[tuple[str, ...], int] = {}
    for n, names in enumerate(persons):
        for form in {person_name(name.name): None for name in names}:
            for size in range(1, len(form.parts)):
                surnames.setdefault(form.parts[-size:], n)
    strays: dict[int, list[Name]] = {}
    for name in found:
        if name.type in {"person", "country", "government"} or name.wikidata or name.country:
            continue
        parts = person_name(name.name).parts
        number = surnames.get(parts)
        if number is not None and (len(parts) > 1 or _after(persons[number], name)):
            strays.setdefault(number, []).append(name)
    return strays


def _after(names: Sequence[Name], name: Name) -> bool:
    return min(one.run.first for one in names) < name.run.first
