"""Values of records as RDF terms, each valid whatever the text it came from."""

import re
from datetime import date as calendar_date
from decimal import Decimal
from functools import cache
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode

from .vocabulary import EDTF, SAYSO, XSD

_EDTF = re.compile(r"[0-9XY?~%./\-\[\]{},:T+Z]{1,80}")
_YEAR_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WEB = re.compile(r"https?://[^/?#@\s]+([/?#]\S*)?", re.IGNORECASE)
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_INTEGER = NamedNode(XSD + "integer")
_DECIMAL = NamedNode(XSD + "decimal")


@cache
def known(iri: str) -> NamedNode:
    """The node of a term of the vocabulary (kept: there are few and they come often)."""
    return NamedNode(iri)


def concept(scheme: str, value: str) -> NamedNode:
    """A value of one of sayso's schemes: concept("kind", "direct") is sayso:kind-direct."""
    return known(f"{SAYSO}{scheme}-{quote(value, safe='')}")


def text(value: str) -> Literal:
    """A plain string; a lone surrogate, which no RDF syntax can carry, becomes U+FFFD (one for one)."""
    try:
        return Literal(value)
    except (UnicodeEncodeError, ValueError):
        return Literal(_SURROGATE.sub("\ufffd", value))


def integer(value: int) -> Literal:
    """An xsd:integer."""
    return Literal(str(value), datatype=_INTEGER)


def decimal(value: Decimal | float) -> Literal | None:
    """An exact xsd:decimal in its shortest form, without exponent; None for what is no number."""
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    if not number.is_finite():
        return None
    written = format(number, "f")
    short = written.rstrip("0").rstrip(".") if "." in written else written
    return Literal("0" if short in {"", "-0"} else short, datatype=_DECIMAL)


def date(value: str) -> Literal | None:
    """A date as precise as it is known: xsd:date, xsd:gYearMonth, xsd:gYear, else EDTF; None for no date."""
    if _DAY.fullmatch(value):
        return _day(value)
    if _YEAR_MONTH.fullmatch(value):
        return Literal(value, datatype=known(XSD + "gYearMonth"))
    if _YEAR.fullmatch(value):
        return Literal(value, datatype=known(XSD + "gYear"))
    if _EDTF.fullmatch(value) and any(c.isdigit() for c in value):
        return Literal(value, datatype=known(EDTF + "EDTF"))
    return None


def _day(value: str) -> Literal | None:
    try:
        calendar_date.fromisoformat(value)
    except ValueError:  # 31 February
        return None
    return Literal(value, datatype=known(XSD + "date"))


def web_address(value: str) -> NamedNode | None:
    """The node of an http(s) address; None where it is no valid one or carries a user's name."""
    if not _WEB.fullmatch(value):
        return None
    try:
        return NamedNode(value)
    except ValueError:
        return None
