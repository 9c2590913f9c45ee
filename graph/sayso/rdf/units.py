"""Units of figures as IRIs that others use too."""

import re
from functools import cache

from pyoxigraph import NamedNode

QUDT_UNIT = "http://qudt.org/vocab/unit/"
QUDT_CURRENCY = "http://qudt.org/vocab/currency/"
_CURRENCY = re.compile(r"[A-Z]{3}")


@cache
def unit(name: str) -> NamedNode | None:
    """QUDT's IRI for a unit: currencies by their ISO 4217 code; None for a counted noun."""
    if _CURRENCY.fullmatch(name):
        return NamedNode(QUDT_CURRENCY + name)
    return None
