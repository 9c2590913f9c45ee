"""Persons of several articles: one where the names agree and nothing speaks against it."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from ..knowledge.offices import holders
from .blocks import blocks
from .called import Called, called, common_family
from .careers import field_of
from .evidence import COUNTRY, Evidence
from .forms import Forms
from .grouping import Tie, bits, grouped, masks
from .naming import Need, need
from .unions import Unions

# A pair met in one article as two people this often, of the times the rarer one is met at all, is two people.
APART_SHARE = 0.05
# So many of one block are compared each with each; the rarest of more stay alone.
LARGEST = 200
SAME_ITEM = 100

Pairs = dict[int, set[int]]


def join_persons(found: Forms, order: Sequence[int], unions: Unions) -> set[int]:
    """Join persons: the same item; then names that agree, by what supports it, unless anything contradicts; then a
    surname to the only one whose country and office it shares. `order` numbers all persons. Gives the forms of
    several articles that fit two people who are not one: each of those articles may mean another.
    """
    persons = _Persons(found)
    by_item: dict[str, int] = {}
    for n in order:
        if item := persons.all[n].wikidata:
            unions.join(by_item.setdefault(item, n), n, "item", item)
    full = [n for n in order if persons.name(n).full]
    torn: set[int] = set()
    for block in blocks(persons.all, full):
        telling = persons.comparable(persons.condensed(block, unions)) if len(block) > 1 else ()
        if len(telling) > 1:
            torn |= persons.join(telling, unions)
    people: dict[str, set[int]] = defaultdict(set)
    for n in full:
        for end in {persons.name(n).family, persons.name(n).parts[0]}:
            people[end].add(unions.find(n))
    persons.lone = frozenset(family for family, bearers in people.items() if len(bearers) == 1)
    _join_surnames(persons, [n for n in order if persons.evidence.has_office(n)], unions)
    return torn


class _Persons:
    """What is known of all persons, and which of them cannot be one."""

    def __init__(self, found: Forms) -> None:
        self.all = found.all
        self.counts = list(found.counts)
        self.evidence = Evidence(found)
        self.lone: frozenset[str] = frozenset()  # the family names that one person alone bears
        self._met: Pairs = defaultdict(set)
        for (n, m), times in found.meetings().items():
            if times >= APART_SHARE * min(found.counts[n], found.counts[m]):
                self._met[n].add(m)
                self._met[m].add(n)

    def name(self, n: int) -> Called:
        return called(self.all[n].name)

    def differ(self, n: int, m: int) -> bool:
        """Does anything but the names say that they are two?"""
        one, other = self.all[n], self.all[m]
        if one.wikidata and one.wikidata == other.wikidata:
            return False
        return m in self._met.get(n, ()) or self.evidence.contradicts(n, m) or self._declined(n, m)

    def _declined(self, n: int, m: int) -> bool:
        """Was one of the two found not to be the known holder of office that the other is? "Joe Biden, a plumber" bears
        the full name and got no item; then only work or company in common can make them one."""
        known, other = sorted((n, m), key=lambda one: not self.all[one].wikidata)
        if self.all[other].wikidata or not self.all[known].wikidata:
            return False
        if self.all[known].wikidata not in {term.wikidata for term in holders().get(self.all[other].name, ())}:
            return False
        return self.evidence.support(n, m) <= COUNTRY

    def condensed(self, block: Sequence[int], unions: Unions) -> list[int]:
        """One form, the most used, for those that differ in nothing that is compared."""
        alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for n in block:
            form = self.all[n]
            facts = (form.country, form.wikidata, form.sex, form.born, form.era, field_of(form.role), form.article)
            alike[self.name(n), *facts, form.place, frozenset(self._met.get(n, ()))].append(n)
        return sorted(self._first(same, unions) for same in alike.values())

    def _first(self, same: Sequence[int], unions: Unions) -> int:
        first = min(same, key=lambda n: (-self.counts[n], n))
        for n in same:
            if n != first:
                unions.join(first, n, "name", self.evidence.told(first, n))
                self.evidence.take(first, n)
                self.counts[first] += self.counts[n]
        return first

    def comparable(self, block: Sequence[int]) -> list[int]:
        """Those that anything could tie to another, the most used where they are too many to compare."""
        company = self.evidence.in_company(block)
        telling = [n for n in block if n in company or self.evidence.may_tie(n)]
        return sorted(sorted(telling, key=lambda n: (-self.counts[n], n))[:LARGEST])

    def join(self, block: Sequence[int], unions: Unions) -> set[int]:
        """Join a block of full names; gives those that stay alone since they fit two people."""
        apart: Pairs = defaultdict(set)
        ties = []
        needs: dict[tuple[Called, Called], Need | None] = {}
        names = [self.name(n) for n in block]
        for a, n in enumerate(block):
            for b in range(a):
                m = block[b]
                pair = (names[a], names[b])
                if pair not in needs:
                    needs[pair] = need(*pair)
                strength = self._tie(n, m, needs[pair])
                if strength is None:
                    apart[a].add(b)
                    apart[b].add(a)
                elif strength >= 0:
                    ties.append(Tie(strength, b, a))
        weights = [self.counts[n] for n in block]
        groups, used = grouped(ties, masks(len(block), apart), weights)
        for tie in used:
            one, other = block[tie.one], block[tie.other]
            unions.join(one, other, "name", self.evidence.told(one, other))
        torn = [a for a in groups.members if groups.torn(a)]
        return {block[n] for a in torn for n in bits(groups.members[a]) if self._many(block[n])}

    def _many(self, n: int) -> bool:
        return self.counts[n] > 1 and not self.all[n].wikidata and not self.all[n].article

    def _tie(self, n: int, m: int, wanted: Need | None) -> int | None:
        """How strongly two full names are tied; -1 where they may be one but nothing says so; None where they are
        two."""
        if self.all[n].wikidata and self.all[n].wikidata == self.all[m].wikidata:
            return SAME_ITEM
        if wanted is None or self.differ(n, m):
            return None
        support = self.evidence.support(n, m)
        return support if self.evidence.meets(n, m, wanted, support) else -1


def _join_surnames(persons: _Persons, holders: Sequence[int], unions: Unions) -> None:
    """Join "Ostrov" to the only one of that surname whose office and country, or affiliation, it shares; and surnames
    with one another on the same grounds. `holders` are those whose office or affiliation is told."""
    bearers: dict[str, list[int]] = defaultdict(list)
    alike: dict[str, list[int]] = defaultdict(list)
    for n in holders:
        name = persons.name(n)
        if not name.full:
            alike[name.family].append(n)
        else:
            for end in sorted({name.family, name.parts[0]}):
                bearers[end].append(n)
    for family, numbers in sorted(alike.items()):
        block = sorted([*bearers.get(family, ()), *numbers], key=lambda n: (-persons.counts[n], n))[:LARGEST]
        _join_family(persons, sorted(block), set(numbers), unions)


def _join_family(persons: _Persons, block: Sequence[int], short: Collection[int], unions: Unions) -> None:
    apart: Pairs = defaultdict(set)
    ties = []
    for a, n in enumerate(block):
        for b in range(a):
            m = block[b]
            if unions.find(n) == unions.find(m):
                ties.append(Tie(SAME_ITEM, b, a))
            elif (n not in short and m not in short) or persons.differ(n, m):
                apart[a].add(b)
                apart[b].add(a)
            elif _surname_meets(persons, n, m):
                ties.append(Tie(persons.evidence.support(n, m), b, a))
    _, used = grouped(ties, masks(len(block), apart), [persons.counts[n] for n in block])
    for tie in used:
        one, other = block[tie.one], block[tie.other]
        unions.join(one, other, "surname", persons.evidence.told(one, other))


def _surname_meets(persons: _Persons, n: int, m: int) -> bool:
    """A rare surname needs country and role, or role and affiliation, or, where one person alone bears it, the same
    office at the time; a common one an office that one person of that country holds."""
    family = persons.name(n).family
    if not common_family(family) and family in persons.lone and persons.evidence.same_office_then(n, m):
        return True
    if common_family(family):
        support = persons.evidence.support(n, m)
        return persons.evidence.meets(n, m, Need.CLOSE, support) and persons.evidence.same_office(n, m)
    return persons.evidence.meets_surname(n, m)
