"""States: their names, adjectives, peoples and capitals (en/countries.tsv)."""

from functools import cache

from msgspec import Struct

from . import table


class Country(Struct, frozen=True):
    """A state. `capitals` lists the seat of government first, then its other names."""

    code: str
    wikidata: str
    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]


WITH_ARTICLE = {"Philippines", "Maldives", "Bahamas", "Comoros", "Holy See", "Gambia"}


@cache
def countries() -> dict[str, Country]:
    """Every state by its code, in the order of the table."""
    return {row["code"]: _country(row) for row in table("countries")}


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
    lists = (parts(row[column]) for column in ("aliases", "adjectives", "people", "capitals"))
    return Country(row["code"], row["wikidata"], row["name"], *lists)
