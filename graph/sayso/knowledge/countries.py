"""States and territories, their adjectives, peoples and capitals (en/countries.tsv), and regions (en/regions.tsv)."""

from functools import cache

from msgspec import Struct

from . import table


class Country(Struct, frozen=True):
    """A state, or a dependent territory: `part_of` is the code of its state. `capitals` lists the seat of government
    first, then its other names."""

    code: str
    wikidata: str
    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]
    part_of: str = ""


class Region(Struct, frozen=True):
    """A part of a state, or a land across several (no `country`)."""

    code: str
    country: str
    wikidata: str
    name: str
    aliases: tuple[str, ...]
    people: tuple[str, ...]


WITH_ARTICLE = {"Philippines", "Maldives", "Bahamas", "Comoros", "Holy See", "Gambia", "Isle of Man"}


@cache
def countries() -> dict[str, Country]:
    """Every state and territory by its code, in the order of the table."""
    return {row["code"]: _country(row) for row in table("countries")}


@cache
def regions() -> tuple[Region, ...]:
    """Every region, in the order of the table."""
    return tuple(_region(row) for row in table("regions"))


def government(code: str) -> str:
    """The name of a state's government: "Government of the United States"; KeyError for an unknown code."""
    name = countries()[code].name
    return f"Government of {'the ' if _takes_article(name) else ''}{name}"


def _takes_article(name: str) -> bool:
    plural_or_kind = name.endswith(("States", "Kingdom", "Emirates", "Republic", "Islands", "Netherlands"))
    return plural_or_kind or "Republic of" in name or name in WITH_ARTICLE


def parts(cell: str) -> tuple[str, ...]:
    """The parts of a cell of a table, which ";" divides."""
    return tuple(part for part in cell.split(";") if part)


def _country(row: dict[str, str]) -> Country:
    aliases, adjectives, people, capitals = (
        parts(row[column]) for column in ("aliases", "adjectives", "people", "capitals")
    )
    return Country(
        row["code"], row["wikidata"], row["name"], aliases, adjectives, people, capitals, part_of=row["part_of"]
    )


def _region(row: dict[str, str]) -> Region:
    lists = (parts(row[column]) for column in ("aliases", "people"))
    return Region(row["code"], row["country"], row["wikidata"], row["name"], *lists)
