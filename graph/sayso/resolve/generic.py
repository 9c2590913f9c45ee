"""Names of bodies that every country has: "Supreme Court", "Interior Ministry", "Parliament"."""

from functools import lru_cache

from ..extract.actors.organisation_names import body_name
from ..knowledge import lexicon


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    known = lexicon("body_names")
    return frozenset(f"{known['common']} {known['offices']}".split())


@lru_cache(maxsize=65536)
def is_generic(name: str, kind: str) -> bool:
    """True where every word of a body's name is one that many bodies share, so that without a country it may be any:
    "Air Force", "Ministry of Finance"; not "Orlan Air Force". Places, countries and groups are what they are."""
    if kind not in {"organisation", "company", "government"}:
        return False
    parts = body_name(name).parts
    return bool(parts) and all(part in _words() for part in parts)
