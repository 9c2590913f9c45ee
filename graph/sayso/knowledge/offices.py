"""Who held which high office when (en/offices.tsv)."""

from functools import cache

from msgspec import Struct

from . import table
from .countries import parts


class Term(Struct, frozen=True):
    """One term of office. Dates as precise as known ("2012-05-07", "2012-05", "2012"); an empty `end`: still in
    office at the date the table states."""

    person: str
    wikidata: str | None
    aliases: tuple[str, ...]
    office: str
    country: str
    start: str
    end: str


@cache
def terms() -> tuple[Term, ...]:
    """Every term, in the order of the table."""
    return tuple(_term(row) for row in table("offices"))


@cache
def holders() -> dict[str, tuple[Term, ...]]:
    """Terms by full name and alias ("Vladimir Vladimirovich Putin"). Nobody shares a full name in the table."""
    found: dict[str, list[Term]] = {}
    for term in terms():
        for name in (term.person, *term.aliases):
            found.setdefault(name, []).append(term)
    return {name: tuple(held) for name, held in found.items()}


def _term(row: dict[str, str]) -> Term:
    return Term(
        row["person"], row["wikidata"] or None, parts(row["aliases"]), row["office"], row["country"],
        row["start"], row["end"],
    )  # fmt: skip
