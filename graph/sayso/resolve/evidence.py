"""What speaks for two presentations of a person being one, and what against, beside the names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import combinations

from ..extract.actors.organisation_names import body_name
from .called import called, is_common
from .careers import careers_differ, field_of, roles_alike, single_office
from .forms import Form, Forms
from .naming import Need

AFFILIATION, COMPANY, ROLE, COUNTRY = 8, 4, 2, 1
# Two stated ages may be a year off, each from the year it is said to be.
YEARS = 1
A_TERM = 4  # years
ERAS = 3  # of thirty years
# Company tells where it is rare: whoever half the articles name meets everybody.
RARE = 50
SHARED = 2
NOBODY: frozenset[str] = frozenset()
# Places that have codes of their own and are told as of another country too.
PART_OF = {"HK": "CN", "MO": "CN", "PR": "US", "GG": "GB", "JE": "GB", "IM": "GB", "GL": "DK", "FO": "DK"}
# Where a second family name follows the first.
TWO_FAMILY_NAMES = frozenset("ES MX AR CL CO PE VE EC BO PY UY CR PA CU DO GT HN NI SV".split())  # noqa: SIM905


class Evidence:
    """Compares persons by the numbers of their forms."""

    def __init__(self, found: Forms) -> None:
        self._found = found
        self._all = found.all
        self._bodies_of = {n: self._bodies(bodies) for n, bodies in found.affiliations.items()}

    def take(self, n: int, m: int) -> None:
        """Let a form have what another that is the same person has."""
        if m in self._bodies_of:
            self._bodies_of[n] = self._bodies_of.get(n, frozenset()) | self._bodies_of[m]

    def has_office(self, n: int) -> bool:
        """Is an office that one person holds told, or an affiliation beside a role? A surname needs that."""
        form = self._all[n]
        return bool(form.role and (n in self._bodies_of or single_office(form.role)))

    def may_tie(self, n: int) -> bool:
        """Could anything but company tie it to another? What keeps to its article needs more than the name."""
        form = self._all[n]
        if not form.article or form.wikidata or n in self._bodies_of:
            return True
        if is_common(called(form.name)):
            return bool(form.country) and single_office(form.role)
        return bool(form.country or form.role)

    def in_company(self, block: Sequence[int]) -> set[int]:
        """Those of a block that have enough rare companions in common with another."""
        having: dict[int, list[int]] = defaultdict(list)
        for n in block:
            for companion in self._companions.get(n, ()):
                having[companion].append(n)
        shared = Counter(pair for numbers in having.values() for pair in combinations(numbers, 2))
        return {n for pair, times in shared.items() if times >= SHARED for n in pair}

    def contradicts(self, n: int, m: int) -> bool:
        """Another item, country, sex, birth, era, or a field of work that does not go with the other's."""
        one, other = self._all[n], self._all[m]
        if one.wikidata and other.wikidata and one.wikidata != other.wikidata:
            return True
        if one.country and other.country and _home(one) != _home(other):
            return True
        if one.sex and other.sex and one.sex != other.sex:
            return True
        if one.born and other.born and abs(one.born - other.born) > YEARS:
            return True
        if one.era and other.era and abs(one.era - other.era) >= ERAS:
            return True
        return careers_differ(field_of(one.role), field_of(other.role)) and not self._affiliated(n, m)

    def support(self, n: int, m: int) -> int:
        """The sum of what agrees: AFFILIATION, COMPANY, ROLE, COUNTRY."""
        one, other = self._all[n], self._all[m]
        country = COUNTRY * bool(one.country and other.country and _home(one) == _home(other))
        role = ROLE * _roles_meet(one, other)
        return country + role + AFFILIATION * bool(self._affiliated(n, m)) + COMPANY * bool(self._company(n, m))

    def meets(self, n: int, m: int, wanted: Need, support: int) -> bool:
        """Is there what the names need?"""
        if wanted is Need.NOTHING:
            return True
        if wanted is Need.ANY:
            return support > 0
        if wanted is Need.WORK:
            lone_country = self._all[n].country in TWO_FAMILY_NAMES or not support & COUNTRY
            return bool(support & (AFFILIATION | COMPANY | ROLE)) or not lone_country
        return bool(support & (AFFILIATION | COMPANY)) or (bool(support & COUNTRY) and self.same_office(n, m))

    def meets_surname(self, n: int, m: int) -> bool:
        """The role, and with it the country or the affiliation."""
        support = self.support(n, m)
        return bool(support & ROLE) and bool(support & (COUNTRY | AFFILIATION)) and self._specific(n, m)

    def _specific(self, n: int, m: int) -> bool:
        """An office, or what is no everyday occupation: "analyst" of a country is nobody in particular."""
        return self.same_office(n, m) or bool(self.support(n, m) & AFFILIATION)

    def same_office(self, n: int, m: int) -> bool:
        """Both have, or one had, an office that one person holds at a time, and it may be the same."""
        one, other = self._all[n].role, self._all[m].role
        return single_office(one) and single_office(other) and roles_alike(one, other)

    def same_office_then(self, n: int, m: int) -> bool:
        """The same such office in articles a few years from one another at most; a date that is not known is none."""
        first, second = (self._found.earliest[one][0][:4] for one in (n, m))
        near = first.isdigit() and second.isdigit() and abs(int(first) - int(second)) <= A_TERM
        return near and self.same_office(n, m)

    def told(self, n: int, m: int) -> str:
        """What agrees, in words: "same country: FR; same field: politics"."""
        one, other = self._all[n], self._all[m]
        parts = [f"same country: {one.country}" if one.country and _home(one) == _home(other) else ""]
        if _roles_meet(one, other):
            parts.append(f"roles agree: {one.role}" + (f", {other.role}" if one.role != other.role else ""))
        parts.append(f"both {one.sex}" if one.sex and one.sex == other.sex else "")
        parts.append("ages agree" if one.born and other.born else "")
        parts += [f"same affiliation: {name}" for name in sorted(self._affiliated(n, m))[:1]]
        parts += [f"same company: {name}" for name in sorted(self._company(n, m))[:SHARED]]
        return "; ".join(part for part in parts if part)

    def _affiliated(self, n: int, m: int) -> frozenset[str]:
        mine, theirs = self._bodies_of.get(n), self._bodies_of.get(m)
        return mine & theirs if mine and theirs else NOBODY

    def _bodies(self, numbers: Iterable[int]) -> frozenset[str]:
        return frozenset(self._all[b].wikidata or " ".join(body_name(self._all[b].name).parts) for b in numbers)

    def _company(self, n: int, m: int) -> set[str]:
        """Rare names that two articles have beside the two, where at least two are the same."""
        mine, theirs = self._companions.get(n), self._companions.get(m)
        shared = mine & theirs if mine and theirs else frozenset[int]()
        names = {self._all[c].name for c in shared}
        return names if len(names) >= SHARED else set()

    @cached_property
    def _companions(self) -> dict[int, frozenset[int]]:
        """The rare named actors met beside each form that keeps to its article."""
        found = {}
        rarity = [self._rare(n) for n in range(len(self._all))]
        for row in self._found.rows.values():
            rare = frozenset(n for n in row if rarity[n])
            for n in row:
                if self._all[n].article and self._all[n].named and self._all[n].type == "person":
                    found[n] = rare - {n}
        return found

    def _rare(self, n: int) -> bool:
        form = self._all[n]
        if not form.named or form.article or self._found.counts[n] > RARE:
            return False
        if form.type == "person":
            return called(form.name).full and not is_common(called(form.name))
        return form.type in {"organisation", "company"}


def _home(form: Form) -> str:
    return PART_OF.get(form.country, form.country)


def _roles_meet(one: Form, other: Form) -> bool:
    field = field_of(one.role)
    return bool(field and field == field_of(other.role)) or roles_alike(one.role, other.role)
