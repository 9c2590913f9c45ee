"""The words of offices, ranks and occupations (en/titles.yml)."""

from functools import cache

from msgspec import Struct, convert

from ..model import Tenure
from . import lexicon

IRREGULAR = {"spokesmen": "spokesman", "spokeswomen": "spokeswoman", "spokespeople": "spokesperson"}


class Titles(Struct, frozen=True, kw_only=True):
    """Sets of lower-case words; see the file's own account of each."""

    courtesy: frozenset[str]
    suffixes: frozenset[str]
    family_first: frozenset[str]
    particles: frozenset[str]
    roles: frozenset[str]
    kin: frozenset[str]
    modifiers: frozenset[str]
    domains: frozenset[str]
    postposed: frozenset[str]
    abbreviated: dict[str, str]
    tenures: dict[Tenure, list[str]]
    leading: dict[str, str]
    naming: frozenset[str]
    belonging: frozenset[str]
    being_as: frozenset[str]
    given_as: frozenset[str]
    lasting: frozenset[str]


@cache
def titles() -> Titles:
    """The words, read once."""
    return convert(lexicon("titles"), Titles)


@cache
def role_noun(word: str) -> str | None:
    """The role noun that a word is, in the singular: "Ministers" gives "minister"; None for
    others, as for "Congress"."""
    known = titles()
    low = word.lower()
    if low in known.abbreviated:
        return known.abbreviated[low]
    for form in (low, low.removesuffix("s"), IRREGULAR.get(low, ""), low[:-3] + "man" if low.endswith("men") else ""):
        if form in known.roles:
            return form
    return None
