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
