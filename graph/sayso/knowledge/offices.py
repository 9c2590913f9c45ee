"""Who held which high office when (en/offices.tsv)."""

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from . import stated, table
from .countries import parts
from .titles import titles

# Given names as transcribed from Chinese ("Jinping") or with a hyphen from Korean ("Jong-un").
PINYIN = re.compile(r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?[aeiouü]{1,3}(?:ng|n)?){1,2}")
HYPHENATED = re.compile(r"[A-Z][a-z]+-[A-Za-z][a-z]+")


class Term(Struct, frozen=True):
    """One term of office. Dates as precise as known ("2012-05-07", "2012-05", "2012"); an empty `end`: in office on
    the day `seen`, of later days nothing is known. `alone`: the family name alone means this head ("Putin")."""

    person: str
    wikidata: str | None
    aliases: tuple[str, ...]
    office: str
    country: str
    start: str
    end: str
    seen: str
    alone: bool = False

    @property
    def last(self) -> str:
        """The last day that the holder is known to have been in office."""
        return self.end or self.seen


@cache
def terms() -> tuple[Term, ...]:
    """Every term, in the order of the table. A person whom an imported table names otherwise than ours does, by the
    same item, keeps our name, and a term told twice is one."""
    found: dict[tuple[str, str, str, str], Term] = {}
    names: dict[str, str] = {}
    for told in map(_term, table("offices")):
        person = names.setdefault(told.wikidata, told.person) if told.wikidata else told.person
        other = () if person == told.person else (told.person,)
        term = replace(told, person=person, aliases=(*told.aliases, *other))
        found.setdefault((person, term.office, term.country, term.start), term)
    return tuple(found.values())


def known_until() -> str:
    """The date up to which the table is kept ("2025-06-30"): an open term says nothing of any later day."""
    return stated("offices", "as-of") or ""


@cache
def holders() -> dict[str, tuple[Term, ...]]:
    """Terms by full name and alias ("Vladimir Vladimirovich Putin"). Nobody shares a full name in our table; a name
    that two persons bear in an imported one is left out."""
    found: dict[str, list[Term]] = {}
    for term in terms():
        for name in (term.person, *term.aliases):
            found.setdefault(name, []).append(term)
    return {name: tuple(held) for name, held in found.items() if _one_person(held)}


def _one_person(held: Sequence[Term]) -> bool:
    return len({term.person for term in held}) == 1 and len({t.wikidata for t in held if t.wikidata}) <= 1


def _term(row: dict[str, str]) -> Term:
    return Term(
        row["person"], row["wikidata"] or None, parts(row["aliases"]), row["office"], row["country"],
        row["start"], row["end"], row["seen"] or known_until(), row["alone"] == "yes",
    )  # fmt: skip


@cache
def heads() -> dict[str, str]:
    """Family names that alone mean a head of state or government, to the one country led ("Biden": "US").

    A name that has led two countries is left out, and so is one that many others bear ("Brown", "Castro").
    """
    led: dict[str, set[str]] = {}
    for term in terms():
        if term.alone:
            led.setdefault(family_name(term.person), set()).add(term.country)
    return {name: min(codes) for name, codes in led.items() if len(codes) == 1}


def family_name(person: str) -> str:
    """The family name in a full name: "Xi" of "Xi Jinping", "Biden" of "Joe Biden", "da Silva" is "Silva"."""
    words = person.split()
    return words[0] if len(words) > 1 and family_first(words) else words[-1]


def family_first(words: Sequence[str]) -> bool:
    """True for "Xi Jinping", "Kim Jong-un", "Moon Jae-in"; not for "Jack Ma" or "Lee Smith"."""
    if len(words) not in {2, 3} or words[0].lower() not in titles().family_first:
        return False
    given = " ".join(words[1:])
    return bool(HYPHENATED.fullmatch(given) or PINYIN.fullmatch(given.lower()))
