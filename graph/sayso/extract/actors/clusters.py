"""Which names of an article name the same actor."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ...model import ActorType
from ...parse import Document
from ..names.names import Name
from ..names.roles import fullest
from ..names.stated import Stated
from .folding import spelt
from .full_names import person_name
from .held_offices import head_named
from .linking import linked, setting
from .organisation_names import organisation_clusters
from .person_clusters import person_clusters, stray_surnames
from .sex import Sex, sex_of_name, sex_of_role, sex_of_title

T = TypeVar("T")
BODIES = {"organisation", "company"}


class Cluster(Struct, frozen=True, kw_only=True):
    """An actor by its names (in text order), with what they say of it taken together."""

    names: tuple[Name, ...]
    name: str
    type: ActorType
    role: str | None = None
    roles: tuple[Stated, ...] = ()
    country: str | None = None
    affiliation: tuple[str, ...] = ()
    wikidata: str | None = None
    basis: str = "name"
    sex: Sex | None = None


def clusters(document: Document, found: Sequence[Name]) -> tuple[Cluster, ...]:
    """Every name in exactly one cluster; clusters in order of first mention.

    Persons join by full name and surname, bodies by name, short form and acronym, all else by type and
    item or name: a place, a country and its government never join.
    """
    people = [name for name in found if name.type == "person"]
    sexes = [sex_of_title(document, name.run) or sex_of_role(name.role) for name in people]
    persons = person_clusters(people, sexes)
    strays = stray_surnames(persons, found)
    groups = [[*group, *strays.get(n, [])] for n, group in enumerate(persons)]
    taken = {name.run for joined in strays.values() for name in joined}
    bodies = [name for name in found if name.type in BODIES and name.run not in taken]
    rest = [name for name in found if name.type not in BODIES | {"person"} and name.run not in taken]
    groups += [*organisation_clusters(bodies), *_by_key(rest)]
    ordered = [sorted(group, key=lambda name: name.run) for group in groups]
    seen = setting(document, found)
    joined = [linked(document, _in_office(document, _cluster(document, group)), seen) for group in ordered]
    return tuple(sorted(joined, key=lambda cluster: cluster.names[0].run))


def _by_key(found: Sequence[Name]) -> list[list[Name]]:
    """Join by type and Wikidata item, or by type and name where there is none."""
    groups: dict[tuple[object, ...], list[Name]] = {}
    for name in found:
        plain = name.name.casefold().removeprefix("the ")
        groups.setdefault((name.type, name.wikidata or plain), []).append(name)
    return list(groups.values())


def _cluster(document: Document, group: list[Name]) -> Cluster:
    kind = "person" if any(name.type == "person" for name in group) else _commonest([n.type for n in group])
    roles = [stated for name in group for stated in name.roles]
    known = next((name for name in group if name.wikidata), None)
    named = _best_name(kind, group, known)
    return Cluster(
        names=tuple(group),
        name=named,
        type=kind or "organisation",
        role=fullest(roles) or next((name.role for name in group if name.role), None),
        roles=tuple(roles),
        country=_commonest([name.country for name in group if name.country]),
        affiliation=tuple(dict.fromkeys(body for name in group for body in name.affiliation)),
        wikidata=known.wikidata if known else None,
        basis=known.basis if known else group[0].basis,
        sex=_sex(document, group, named) if kind == "person" else None,
    )


def _in_office(document: Document, cluster: Cluster) -> Cluster:
    """A surname alone that the article never spells out is the head of state or government who bore it then."""
    date = document.article.published
    bare = cluster.type == "person" and cluster.wikidata is None and len(cluster.name.split()) == 1
    term = head_named(cluster.name, date) if bare and date else None
    if term is None or (cluster.country and cluster.country != term.country):
        return cluster
    return replace(
        cluster, name=term.person, wikidata=term.wikidata, country=term.country, basis="office table",
        sex=cluster.sex or sex_of_name(term.person),
    )  # fmt: skip


def _sex(document: Document, group: list[Name], named: str) -> Sex | None:
    titled = (sex_of_title(document, n.run) or sex_of_role(n.role) for n in group)
    return next((sex for sex in titled if sex), None) or sex_of_name(named)


def _best_name(kind: str | None, group: list[Name], known: Name | None) -> str:
    """A known item's name; else for a person the name with most words, initials counting nothing; else the
    longest form, ties broken by frequency and first mention; a body's whether it is told to be a company or not."""
    if known and known.type == kind:
        return known.name
    kinds = BODIES if kind in BODIES else {kind}
    counts = Counter(name.name for name in group if name.type in kinds)
    return max(counts, key=lambda form: (*_weight(kind, form), counts[form]))


def _weight(kind: str | None, form: str) -> tuple[int, ...]:
    if kind != "person":
        return (len(spelt((form,))[0]),) if " " in form else (0,)
    name = person_name(form)
    return (len(name.parts), -len(name.initials))


def _commonest(found: list[T]) -> T | None:
    """The most frequent, the first of those; None of nothing."""
    return Counter(found).most_common(1)[0][0] if found else None
