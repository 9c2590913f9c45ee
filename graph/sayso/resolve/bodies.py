"""Organisations, companies, states, governments, places and collectives of several articles."""

from collections import defaultdict
from collections.abc import Sequence

from ..extract.actors.organisation_names import is_acronym
from .body_keys import body_key
from .forms import Form, Forms, folded
from .unions import Unions

BODIES = {"organisation", "company"}
STATES = {"country", "government"}


def join_bodies(forms: Sequence[Form], order: Sequence[int], found: Forms, unions: Unions) -> None:
    """Join bodies: the same item, then the same name where the countries do not differ, then an acronym with
    the only body it stands for."""
    _join_items(forms, order, unions)
    by_name: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n in order:
        by_name[body_key(forms[n].name)].append(n)
    for group in by_name.values():
        _join_same_country(forms, group, unions)
    _join_acronyms(forms, order, found, unions)


def join_states(forms: Sequence[Form], order: Sequence[int], unions: Unions) -> None:
    """Join countries with countries and governments with governments: by item, by code and name, by name."""
    _join_items(forms, order, unions)
    seen: dict[tuple[str, ...], int] = {}
    for n in order:
        form = forms[n]
        same = (form.type, form.country) if form.type == "country" and form.country else None
        named = (form.type, form.country, *body_key(form.name))
        unions_key = same or named
        if unions_key in seen:
            unions.join(seen[unions_key], n, "code" if same else "name", form.country)
        seen.setdefault(unions_key, n)


def join_named(forms: Sequence[Form], order: Sequence[int], unions: Unions) -> None:
    """Join places with places and collectives ("the West") with collectives, by item and name."""
    _join_items(forms, order, unions)
    by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n in order:
        if not forms[n].article:
            by_name[forms[n].type, folded(forms[n].name)].append(n)
    for group in by_name.values():
        _join_same_country(forms, group, unions, "collective" if forms[group[0]].type == "group" else "name")


def _join_items(forms: Sequence[Form], order: Sequence[int], unions: Unions) -> None:
    seen: dict[tuple[str, str], int] = {}
    for n in order:
        form = forms[n]
        if form.wikidata and not form.article:
            kind = "body" if form.type in BODIES else form.type
            unions.join(seen.setdefault((kind, form.wikidata), n), n, "item", form.wikidata)


def _join_same_country(forms: Sequence[Form], group: Sequence[int], unions: Unions, reason: str = "name") -> None:
    """Join namesakes of one country, or item; those of no stated country go to the only one there is, or stay
    together."""
    kinds: dict[str, list[int]] = defaultdict(list)
    for n in group:
        kinds[forms[n].country].append(n)
    told = [country for country in kinds if country]
    for n in kinds.get("", [])[1:]:
        _join(forms, kinds[""][0], n, unions, reason)
    for country in told:
        for n in kinds[country][1:]:
            _join(forms, kinds[country][0], n, unions, reason)
    if len(told) == 1 and "" in kinds:
        _join(forms, kinds[told[0]][0], kinds[""][0], unions, reason)


def _join(forms: Sequence[Form], one: int, other: int, unions: Unions, reason: str) -> None:
    if not (forms[one].wikidata and forms[other].wikidata and forms[one].wikidata != forms[other].wikidata):
        country = forms[one].country if forms[one].country == forms[other].country else ""
        unions.join(one, other, reason, country and f"same country: {country}")


def _join_acronyms(forms: Sequence[Form], order: Sequence[int], found: Forms, unions: Unions) -> None:
    """An acronym standing alone in some articles is the body that other articles write out beside it."""
    meant: dict[str, set[int]] = defaultdict(set)
    for n, short in found.acronyms.items():
        for one in () if is_acronym(forms[n].name) else short:
            meant[one].add(unions.find(n))
    for n in order:
        plain = forms[n].name.replace(".", "")
        owners = meant.get(plain, set())
        if is_acronym(forms[n].name) and len(owners) == 1 and not forms[n].article:
            owner = min(owners)
            if forms[n].type == forms[owner].type and not _abroad(forms[n], forms[owner]):
                _join(forms, owner, n, unions, "acronym")


def _abroad(one: Form, other: Form) -> bool:
    return bool(one.country and other.country and one.country != other.country)
