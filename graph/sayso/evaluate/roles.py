"""How well stated roles are read: who is what, where, for which country, against a suite of sentences."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from ..model import Actor, Record
from .hits import Hits
from .suites import rows


class StatedRole(Struct, frozen=True):
    """One role as a text states it; "" where it states nothing. Role and organisation are the text's words."""

    name: str
    role: str = ""
    organisation: str = ""
    country: str = ""
    tenure: str = ""


Part = Callable[[StatedRole], tuple[str, ...]]
MEASURES: dict[str, Part] = {
    "role": lambda one: (_plain(one.role),),
    "organisation": lambda one: (_ending(one.organisation),),
    "country": lambda one: (one.country,),
    "tenure": lambda one: (one.tenure,),
    "whole": lambda one: (_plain(one.role), _ending(one.organisation), one.country, one.tenure),
}


def role_suite(text: str) -> list[tuple[str, list[StatedRole]]]:
    """The sentences of a suite (tests/evaluation/suites/roles.tsv) with the roles each states."""
    return [(row["text"], [_read(one) for one in row["roles"].split(" ;; ") if one != "-"]) for row in rows(text)]


def _read(written: str) -> StatedRole:
    return StatedRole(*(part.strip() for part in written.split("|")))


def stated_roles(record: Record) -> list[StatedRole]:
    """The roles of a record's actors, in the words of its text."""
    return [one for actor in record.actors for one in _of(actor, record.article.text)]


def _of(actor: Actor, text: str) -> Iterator[StatedRole]:
    for held in actor.roles:
        body = held.organisation_span.of(text) if held.organisation_span else ""
        yield StatedRole(actor.name, held.role or "", body, held.country or "", held.tenure or "")


def role_hits(found: Sequence[StatedRole], gold: Sequence[StatedRole]) -> dict[str, Hits]:
    """What is right of each part of a role, and of whole ones: by the last word of the name, the last two of the
    organisation ("Chinese Foreign Ministry" is "the Foreign Ministry"), all else but for case and hyphens."""
    return {measure: _hits(_values(found, part), _values(gold, part)) for measure, part in MEASURES.items()}


def _values(roles: Sequence[StatedRole], part: Part) -> Counter[tuple[str, ...]]:
    found = {(_plain(one.name).split()[-1], *part(one)) for one in roles}
    return Counter(value for value in found if any(value[1:]))


def _plain(words: str) -> str:
    return " ".join(words.lower().replace("-", " ").split()).removeprefix("the ").strip(" .")


def _ending(words: str) -> str:
    return " ".join(_plain(words).split()[-2:])


def _hits(found: Counter[tuple[str, ...]], gold: Counter[tuple[str, ...]]) -> Hits:
    right = (found & gold).total()
    return Hits(right, found.total(), right, gold.total())
