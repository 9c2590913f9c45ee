"""Where the name of an organisation or place begins and ends, and which of the two it is."""

from functools import cache

from ..knowledge import lexicon
from ..knowledge.titles import role_noun, titles
from ..model import ActorType
from ..parse import Document, Run
from .lookup import Hit

JOINS = {"of", "for", "on", "and", "&", "the"}
BY_LABEL: dict[str, ActorType] = {"ORG": "organisation", "PERSON": "organisation"}


def extended(document: Document, run: Run, hits: dict[int, Hit]) -> Run | None:
    """A name as far as it reaches. Match: "Centre" of "Centre for Sea Trade" -> the whole; "Peru's Gas Union" ->
    "Gas Union". None where nothing is left."""
    tokens = document.tokens
    first, last = run.first, run.last
    while first < last and (tokens[first].pos in {"DET", "PUNCT", "PART", "ADP"} or _title(document, first, last)):
        first += 1
    first = _after_owner(document, first, last, hits)
    while last > first and (tokens[last - 1].tag in {"POS", ",", "``", "''", ":", "-LRB-", "-RRB-"} or tokens[last - 1].lower in JOINS):
        last -= 1
    if first >= last:
        return None
    return Run(first, _reach(document, first, last))


def _title(document: Document, first: int, last: int) -> bool:
    word = document.tokens[first].lower
    return last - first > 1 and word in titles().courtesy and word not in {"st.", "saint", "dame"}


def _after_owner(document: Document, first: int, last: int, hits: dict[int, Hit]) -> int:
    """Behind the possessive in "Peru's Gas Union" (but "Lloyd's" alone stays)."""
    hit = hits.get(first)
    if hit and hit.run.last < last - 1 and document.tokens[hit.run.last].text in {"'s", "’s"}:
        return hit.run.last + 1
    return first


def _reach(document: Document, first: int, last: int) -> int:
    """The end of "Institute of Arctic, Baltic and Polar Studies": an institution's head word draws in its "of"."""
    if not any(document.tokens[i].lower in _heads() for i in range(first, last)):
        return last
    end = last
    while (further := _link(document, end)) is not None:
        end = further
    return end


def _link(document: Document, end: int) -> int | None:
    """Behind one more " of the Capitalised Words", or None."""
    tokens = document.tokens
    i = end
    while i < len(tokens) and i - end < 2 and tokens[i].lower in {"of", "for", "the", "and"}:
        i += 1
    if i == end or tokens[end].lower in {"the"} or (tokens[end].lower == "and" and not _list_goes_on(document, end)):
        return None
    start = i
    while i < len(tokens) and _capital(document, i):
        i += 1
    return i if i > start and tokens[start].sentence == tokens[end - 1].sentence else None


def _list_goes_on(document: Document, i: int) -> bool:
    """In "Arctic and Polar Studies" the conjuncts hang together inside one name."""
    return document.tokens[i].dep == "cc" and document.tokens[i].pos == "CCONJ" and document.tokens[i - 1].pos == "ADJ"


def _capital(document: Document, i: int) -> bool:
    token = document.tokens[i]
    return token.text[0].isupper() and token.pos in {"PROPN", "ADJ", "NOUN"} and not role_noun(token.text)


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(lexicon("institutions")[name])


@cache
def _heads() -> frozenset[str]:
    return _set("organisations") | _set("offices")


def kind(document: Document, run: Run, label: str) -> ActorType:
    """The type that a name's own words tell ("Vane Ltd", "Lake Vane"), else the parser's."""
    words = [document.tokens[i].lower for i in run]
    after = document.tokens[run.last].lower if run.last < len(document) else ""
    if words[-1] in _set("companies") and len(words) > 1:
        return "company"
    if after in _set("media") or words[-1] in _heads() or (words[0] in _heads() and len(words) > 2):
        return "organisation"
    if words[-1] in _set("places") or words[0] in {"mount", "lake", "cape", "port"}:
        return "place"
    return BY_LABEL.get(label, "place")
