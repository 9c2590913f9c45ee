"""When two units are the same, however they are written, and which words a phrase has."""

import re
from functools import cache

from ...extract.figures.atoms import atoms
from ...extract.figures.units import currency_codes, rate, unit_after
from ...knowledge import lexicon
from ...model import Span

WORD = re.compile(r"[^\W_]+(?:[&.'’][^\W_]+)*")
POSSESSIVE = re.compile(r"['’]s?(?!\w)")
STOP = frozenset({
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "its", "his", "her",
    "their", "our", "this", "that", "these", "those", "some", "any", "all", "more", "most", "than", "about", "is",
    "are", "was", "were", "be", "been", "s", "total", "per",
})  # fmt: skip
UNITLESS = frozenset({"", "-", "number", "none"})
IRREGULAR = {
    "people": "person", "persons": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot",
    "lives": "life", "gas": "gas", "times": "time", "class": "class", "loss": "loss", "us": "us", "buses": "bus",
    "viruses": "virus", "series": "series", "movies": "movie", "houses": "house", "cases": "case", "staff": "staff",
}  # fmt: skip


def singular(word: str) -> str:
    """A rough singular, the same for both sides: "companies" and "company" are one word."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    plural = len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if plural else word.replace("fishermen", "fisherman")


def words(phrase: str | None) -> tuple[str, ...]:
    """The words of a phrase in the singular, without articles and prepositions."""
    every = WORD.findall(POSSESSIVE.sub("", (phrase or "").lower()))
    return tuple(singular(word) for word in every if word not in STOP)


@cache
def unit_id(unit: str | None) -> str | None:
    """The id of a unit of measure however it is written ("mph", "mile per hour"), "" for none; None for what is none
    and therefore a counted noun."""
    written = (unit or "").strip()
    if written.lower() in UNITLESS:
        return ""
    if written in currency_codes() or written in lexicon("units")["units"]:
        return written
    plain = written.replace("-", " ")
    if plain.lower() in ("time", "times", "multiple", "fold"):
        return "multiple"
    return _read(written) or _read(plain) or _rate(written)


def _rate(written: str) -> str | None:
    """ "USD-per-million-british-thermal-units": a rate of units that no text writes so."""
    over, _, below = written.partition("-per-")
    known = over in currency_codes() or over in lexicon("units")["units"]
    return written if known and below in lexicon("units")["units"] else None


def _read(written: str) -> str | None:
    found = atoms(written, Span(0, len(written)))
    known = unit_after(found, 0, digits=True, large=True)
    if known is None:
        return None
    name, last = rate(found, known.id, known.last)
    return name if last == len(found) else None


def same_unit(gold: str | None, predicted: str | None, noun: str | None) -> bool:
    """Is it the same unit, or the same words of a counted noun? `noun` are the predicted ones with their adjectives."""
    known = unit_id(gold)
    if known is None:
        return bool(words(gold)) and words(gold) in (words(noun), words(predicted))
    return known == unit_id(predicted)


def like_unit(gold: str | None, predicted: str | None, noun: str | None) -> bool:
    """The same, where a counted noun may have fewer adjectives or others."""
    if same_unit(gold, predicted, noun):
        return True
    right, found = words(gold), words(noun) or words(predicted)
    if unit_id(gold) is not None or not right or not found or unit_id(predicted) is not None:
        return False
    ends = right[-1] == found[-1] or right[0] == found[0]
    return ends or set(right) <= set(found) or set(found) <= set(right)
