"""Bodies' names in a form that two writings of one share: British and American spelling, "Ministry of Finance" and
"Finance Ministry"."""

from functools import lru_cache

from ..extract.actors.folding import words
from ..extract.actors.organisation_names import body_name
from ..knowledge import lexicon

OFFICES = {"ministry", "department"}


@lru_cache(maxsize=1)
def _spellings() -> dict[str, str]:
    return dict(lexicon("body_names")["spellings"])


@lru_cache(maxsize=65536)
def body_key(name: str) -> tuple[str, ...]:
    """The words that count. Alike: "Ministry of Defence" and "Defense Ministry"; "Foreign Ministry" and "Ministry of
    Foreign Affairs"; "Vell & Sons" and "Vell and Sons". Not alike: "University of York" and "York University"."""
    parts = body_name(name.replace("&", " and ")).parts or words(name)
    spelt = [_spellings().get(part, part) for part in parts]
    if spelt and spelt[-1] in OFFICES:
        spelt = [spelt[-1], *spelt[:-1]]
    if spelt and spelt[0] in OFFICES and len(spelt) > 2 and spelt[-1] == "affairs":
        spelt.pop()
    return tuple(spelt)
