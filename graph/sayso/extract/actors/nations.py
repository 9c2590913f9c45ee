"""Which country a word tells: "Arlandian", "Arlandia"."""

from functools import cache

from ...knowledge.countries import countries


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, state in countries().items():
        for form in (state.name, *state.aliases, *state.adjectives, *state.people):
            found.setdefault(form, code)
    return found


def country_of(word: str) -> str | None:
    """The ISO 3166 code a name, adjective or people's name tells (case counts: "Polish", never "polish")."""
    return _codes().get(word)


def country_of_one(word: str) -> str | None:
    """The code that a noun for one person tells: "Italian", "Swede", "Dutchwoman"; not "Sweden", "the Dutch"."""
    return _singular().get(word)


@cache
def _singular() -> dict[str, str]:
    """Nouns for one of a people, by the adjectives and the plural nouns of the table."""
    found: dict[str, str] = {}
    for code, state in countries().items():
        for form in (*state.adjectives, *map(_one, state.people)):
            found.setdefault(form, code)
    return found


def _one(people: str) -> str:
    """ "Swede" of "Swedes", "Dutchman" of "Dutchmen"."""
    return f"{people[:-2]}an" if people.endswith("men") else people.removesuffix("s")
