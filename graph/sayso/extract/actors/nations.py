"""Which country a word tells: "Arlandian", "Arlandia"."""

from functools import lru_cache

from ...knowledge import table


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in table("countries"):
        forms = [
            row["name"],
            *row["aliases"].split(";"),
            *row["adjectives"].split(";"),
            *row["people"].split(";"),
        ]
        for form in filter(None, forms):
            found.setdefault(form, row["code"])
    return found


def country_of(word: str) -> str | None:
    """The ISO 3166 code a name, adjective or people's name tells (case counts: "Polish", never "polish")."""
    return _codes().get(word)
