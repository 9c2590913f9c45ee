"""Persons of several articles: one where the full names agree and nothing speaks against it."""

from collections import defaultdict
from collections.abc import Sequence

from ..extract.actors.full_names import PersonName, agree, key, opening_of, person_name, surname_of
from ..extract.actors.office_anaphora import roles_meet
from ..extract.actors.sex import sex_of_name, sex_of_role
from .forms import Form
from .unions import Unions


def join_persons(forms: Sequence[Form], order: Sequence[int], unions: Unions) -> None:
    """Join persons: the same item, then agreeing full names, then a surname alone to the only one who
    bears it.

    `order` lists the numbers of all persons in an order that does not depend on that of the articles.
    """
    by_item: dict[str, int] = {}
    for n in order:
        if forms[n].wikidata:
            unions.join(by_item.setdefault(forms[n].wikidata, n), n, "item")
    full = [n for n in order if person_name(forms[n].name).full]
    groups = _agreeing(forms, full, unions)
    _join_surnames(forms, groups, [n for n in order if not person_name(forms[n].name).full], unions)


def _agreeing(forms: Sequence[Form], full: Sequence[int], unions: Unions) -> list[list[int]]:
    """Groups of full names that agree each with each; a name that agrees with two groups joins neither unless
    only one shares its country or role."""
    buckets: dict[str, list[list[int]]] = defaultdict(list)
    for n in sorted(full, key=lambda n: (not forms[n].wikidata, -len(person_name(forms[n].name).parts), forms[n])):
        surname = key(person_name(forms[n].name))[-1]
        bucket = buckets[surname]
        fitting = [group for group in bucket if all(may_be_one(forms[n], forms[m]) for m in group)]
        if len(fitting) > 1:
            fitting = [group for group in fitting if _supported(forms, n, group)]
        if len(fitting) == 1:
            fitting[0].append(n)
            unions.join(fitting[0][0], n, "name")
        else:
            bucket.append([n])
    return [group for bucket in buckets.values() for group in bucket]


def may_be_one(one: Form, other: Form) -> bool:
    """Full names agree, and neither the items, nor country together with role, say otherwise.

    Yes: "Vera K. Ostrov" and "Vera Ostrov, minister". No: "Max Ode, Arlandian president" and "Max Ode,
    footballer" of Tamber.
    """
    if one.wikidata and other.wikidata:
        return one.wikidata == other.wikidata
    if not agree(person_name(one.name), person_name(other.name)):
        return False
    return not _contradict(one, other)


def _contradict(one: Form, other: Form) -> bool:
    """Both tell a country, a different one, and both a role that the other's is not like."""
    if not (one.country and other.country and one.country != other.country):
        return False
    return not (one.role and other.role and roles_meet(one.role, other.role))


def _supported(forms: Sequence[Form], n: int, group: Sequence[int]) -> bool:
    return any(_support(forms[n], forms[m]) for m in group)


def _support(one: Form, other: Form) -> bool:
    """The same country, or roles alike."""
    if one.country and one.country == other.country:
        return True
    return bool(one.role and other.role and roles_meet(one.role, other.role))


def _join_surnames(
    forms: Sequence[Form], groups: Sequence[Sequence[int]], short: Sequence[int], unions: Unions
) -> None:
    """Join "Ostrov" to "Vera Ostrov" where she is the only one of that surname, nothing contradicts, and the
    country or the role supports it."""
    bearers = _bearers(forms, groups)
    for n in short:
        form = person_name(forms[n].name)
        if not form.parts:
            continue
        found = [g for g in bearers.get(form.parts[-1], ()) if _bears(forms, g, form)]
        if len(found) == 1 and _supported(forms, n, found[0]) and _sexes_fit(forms, n, found[0]):
            unions.join(found[0][0], n, "surname")
    _join_alike(forms, [n for n in short if n not in unions.reasons], unions)


def _join_alike(forms: Sequence[Form], short: Sequence[int], unions: Unions) -> None:
    """Join the same surname with itself where country or role support it: "Ostrov, minister" in two
    articles."""
    same: dict[str, list[list[int]]] = defaultdict(list)
    for n in short:
        bucket = same[forms[n].name]
        fitting = [
            g for g in bucket if all(_support(forms[n], forms[m]) and not _contradict(forms[n], forms[m]) for m in g)
        ]
        if len(fitting) == 1:
            fitting[0].append(n)
            unions.join(fitting[0][0], n, "surname")
        else:
            bucket.append([n])


def _bearers(forms: Sequence[Form], groups: Sequence[Sequence[int]]) -> dict[str, list[Sequence[int]]]:
    """The groups by each word that may serve as their surname: the last, and the first ("Kim" of "Kim
    Jong-un")."""
    found: dict[str, list[Sequence[int]]] = defaultdict(list)
    for group in groups:
        ends = {
            part for n in group for part in (person_name(forms[n].name).parts[-1], person_name(forms[n].name).parts[0])
        }
        for end in sorted(ends):
            found[end].append(group)
    return found


def _bears(forms: Sequence[Form], group: Sequence[int], short: PersonName) -> bool:
    names = [person_name(forms[n].name) for n in group]
    return any(surname_of(short, name) or opening_of(short, name) for name in names)


def _sexes_fit(forms: Sequence[Form], n: int, group: Sequence[int]) -> bool:
    sexes = {sex_of_name(forms[m].name) or sex_of_role(forms[m].role) for m in group} - {None}
    mine = sex_of_role(forms[n].role)
    return mine is None or not sexes or mine in sexes
