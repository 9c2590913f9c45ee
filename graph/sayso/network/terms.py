"""The plain values of query results."""

from urllib.parse import unquote


def value_of(term: object) -> str:
    """The text of a literal or IRI; "" where it is unbound."""
    return "" if term is None else str(term)


def name_of(term: object) -> str:
    """The last part of an IRI: ".../actor/Q7747" is "Q7747", "sayso:kind-direct" is "direct"."""
    iri = value_of(term)
    if "#" in iri:
        return unquote(iri.rsplit("#", 1)[1].split("-", 1)[-1])
    return unquote(iri.rstrip("/").rsplit("/", 1)[-1])


def number(term: object) -> float:
    """A numeric literal as a float; ValueError for anything else."""
    return float(value_of(term))
