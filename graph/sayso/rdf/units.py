"""Units of figures as the IRIs that others use too."""

import re
from functools import cache

from pyoxigraph import NamedNode

from ..knowledge import lexicon

QUDT_UNIT = "http://qudt.org/vocab/unit/"
_CURRENCY = re.compile(r"[A-Z]{3}")


@cache
def unit(name: str) -> NamedNode | None:
    """QUDT's IRI for a unit of knowledge/en/units.yml or a currency's ISO 4217 code; None for a counted noun
    and for what QUDT does not have ("barrel-per-week")."""
    if _CURRENCY.fullmatch(name):
        return NamedNode(f"{QUDT_UNIT}CCY_{name}")
    local = lexicon("units")["units"].get(name, {}).get("qudt")
    return NamedNode(QUDT_UNIT + local) if local else None
