"""Who held an office on the article's date, by the table of offices and terms."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ...knowledge import lexicon
from ...knowledge.offices import Term, family_name, terms

ALSO = {"monarch": ("king", "queen", "emperor", "emir", "sultan"), "prime minister": ("premier",)}


@lru_cache(maxsize=1)
def _by_item() -> dict[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = {}
    for term in terms():
        if term.wikidata:
            found.setdefault(term.wikidata, []).append(term)
    return {item: tuple(held) for item, held in found.items()}


def in_office(term: Term, date: str | None) -> bool:
    """Did the term run on that date? Compared as precisely as both are known; True where the date is
    unknown."""
    if date is None:
        return True
    start, last = term.start, term.last
    return date[: len(start)] >= start[: len(date)] and date[: len(last)] <= last[: len(date)]


def offices_of(wikidata: str | None, date: str | None) -> Iterator[tuple[str, str]]:
    """(office, country) that a person of that item held then, synonyms too ("prime minister", "premier")."""
    for term in _by_item().get(wikidata or "", ()):
        if in_office(term, date):
            for office in (term.office, *ALSO.get(term.office, ())):
                yield office, term.country


def holders_of(country: str, date: str) -> Iterator[Term]:
    """The terms of a country that ran on that date, in the order of the table."""
    return (term for term in terms() if term.country == country and in_office(term, date))


@lru_cache(maxsize=1)
def _leaders() -> dict[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = {}
    for term in terms():
        if term.alone:
            found.setdefault(family_name(term.person), []).append(term)
    return {name: tuple(held) for name, held in found.items()}


def head_named(family: str, date: str) -> Term | None:
    """The one head of state or government of that family name on that date."""
    held = [term for term in _leaders().get(family, ()) if in_office(term, date)]
    return held[0] if len({term.person for term in held}) == 1 else None


def leading_term(held: Sequence[Term], country: str) -> Term | None:
    """Who leads a state among those in office: the "Arlandian leader". Where a president and a head of government share
    it, by en/leaders.yml; None where it is not plain."""
    offices = lexicon("leaders")
    if country in offices["unclear"]:
        return None
    first = offices["president"] if country in offices["led_by_president"] else offices["government"]
    for office in (*first, *offices["else"]):
        found = [term for term in held if term.office == office]
        if found:
            return found[0] if len({term.person for term in found}) == 1 else None
    return None
