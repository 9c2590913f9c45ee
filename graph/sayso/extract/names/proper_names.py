"""Where the name of an organisation or place begins and ends, and which of the two it is."""

from collections.abc import Sequence
from functools import cache

from ...knowledge import lexicon
from ...knowledge.gazetteer import gazetteer
from ...knowledge.offices import heads
from ...knowledge.titles import role_noun, titles
from ...model import ActorType
from ...parse import Document, Run, Token
from .lookup import Hit

JOINS = {"of", "for", "on", "and", "&", "the"}
# Capitalised words that qualify a country and are no part of another name.
EMPTY = {
    "Communist",
    "Soviet",
    "Nazi",
    "Imperial",
    "Tsarist",
    "Fascist",
    "Former",
    "Modern",
    "Ancient",
    "Post",
    "Mr.",
    "Many",
}
SHORTEST = 2  # words
COLLECTIVE = {"commons", "representatives"}
GOVERNING = {"minister", "premier", "government", "parliament", "opposition", "coast", "borders", "navy"}
PANELS = {"board", "center", "centre", "commission", "committee", "conference", "council", "institute", "panel"}
ADJECTIVAL = ("ian", "ean", "an", "ish", "ese", "ic", "al", "ern")
BY_LABEL: dict[str, ActorType] = {"ORG": "organisation"}


def whole(document: Document, run: Run, hits: dict[int, Hit]) -> Run | None:
    """A name without what is not part of it and with the list that goes on with it. Match: "Peru's Gas Union" -> "Gas
    Union", "Institute of Arctic" of "Institute of Arctic, Baltic and Polar Studies" -> the whole. None where nothing
    is left."""
    tokens = document.tokens
    first, last = run.first, run.last
    while first < last and (tokens[first].pos in {"DET", "PUNCT", "PART", "ADP"} or _title(document, first, last)):
        first += 1
    first = _after_owner(document, first, last, hits)
    while last > first and (
        tokens[last - 1].tag in {"POS", ",", "``", "''", ":", "-LRB-", "-RRB-"} or tokens[last - 1].lower in JOINS
    ):
        last -= 1
    last = next((i for i in range(first, last) if _owns_figure(document, i, last)), last)
    if first >= last:
        return None
    return Run(first, _listed(document, first, last))


def _owns_figure(document: Document, i: int, last: int) -> bool:
    """The mark in "Vane's 1995", where nothing of a name follows."""
    rest = document.tokens[i + 1 : last]
    return document.tokens[i].text in {"'s", "’s"} and bool(rest) and all(t.text[0].isdigit() for t in rest)


def _title(document: Document, first: int, last: int) -> bool:
    word = document.tokens[first].lower
    return last - first > 1 and word in titles().courtesy and word not in {"st.", "saint", "dame"}


def _after_owner(document: Document, first: int, last: int, hits: dict[int, Hit]) -> int:
    """Behind the possessive in "Peru's Gas Union" (but "Lloyd's" alone stays)."""
    hit = hits.get(first)
    if hit and hit.run.last < last - 1 and document.tokens[hit.run.last].text in {"'s", "’s"}:
        return hit.run.last + 1
    return first


def heads_body(document: Document, run: Run) -> bool:
    """True for a body's name that may draw in an "of": "House of Commons", "Republican Party"; not "Google"."""
    return document.tokens[run.last - 1].lower in _heads() | COLLECTIVE


def reach(document: Document, first: int, last: int) -> int:
    """The end of a known body's name that draws in its "of": "House of Commons" of "House of Commons of Peru"."""
    return _listed(document, first, _link(document, last))


def _listed(document: Document, first: int, last: int) -> int:
    """The end of "Institute of Arctic, Baltic and Polar Studies", where the name read ends with "Arctic"."""
    tokens = document.tokens
    head = max((i for i in range(first, last) if tokens[i].lower in _heads()), default=None)
    if head is None or head == last - 1 or tokens[head + 1].lower != "of":
        return last
    end = last
    while end < len(tokens) - 1 and tokens[end].lower in {"and", ",", "&"} and _list_goes_on(document, head, end):
        end = _capitals(document, end + 1)
    return end


def _link(document: Document, end: int) -> int:
    """Behind " of the Capitalised Words" or " for Capitalised Words"; `end` itself where there are none."""
    tokens = document.tokens
    if (
        end >= len(tokens)
        or tokens[end].lower not in {"of", "for", "on"}
        or tokens[end - 1].lower in {"office", "government"}
    ):
        return end
    if tokens[end].lower == "on" and tokens[end - 1].lower not in PANELS:
        return end
    the = end + 1 < len(tokens) and tokens[end + 1].lower == "the" and tokens[end].lower == "of"
    further = _capitals(document, end + 1 + the)
    return further if further > end + 1 + the else end


def _capitals(document: Document, start: int) -> int:
    """Behind the capitalised words from `start` on, in one sentence."""
    tokens, i = document.tokens, start
    while i < len(tokens) and _capital(document, i) and tokens[i].sentence == tokens[start - 1].sentence:
        i += 1
    return i


def _list_goes_on(document: Document, head: int, i: int) -> bool:
    """In "Institute of Arctic, North Baltic and Polar Studies" the adjectives all lean on the last word; not where
    another name is listed: "Labour Party of Iran, Iraqi Unity Party"."""
    before, after = document.tokens[i - 1], document.tokens[i + 1]
    lean = _leans(before) and not _is_listed(document, i)
    return before.i > head + 1 and lean and after.text[0].isupper() and after.pos in {"ADJ", "PROPN"}


def _leans(token: Token) -> bool:
    return token.pos == "ADJ" or token.lower.endswith(ADJECTIVAL)


def _is_listed(document: Document, i: int) -> bool:
    """A comma before a name that is whole: its last word leans on nothing."""
    names = (entity.run for entity in document.entities if entity.run.first == i + 1)
    return document.tokens[i].text == "," and any(not _leans(document.tokens[run.last - 1]) for run in names)


def inside_name(document: Document, run: Run, hits: dict[int, Hit]) -> bool:
    """True where a capitalised word before belongs to the name: "Northern Ireland", "Mission America".
    Not: "President China", "Visit Peru", nor where another known name stands before."""
    tokens = document.tokens
    if _hyphened(document, run, hits) or numbered(document, run):
        return True
    before = tokens[run.first - 1] if run.first else None
    if before is None or before.sentence != tokens[run.first].sentence or not before.text[0].isupper():
        return False
    opens = document.sentence_of(before.i).first == before.i and before.pos != "PROPN"
    if tokens[run.first].entity and not before.entity:
        return False
    known = any(i in hits and before.i in hits[i].run for i in range(max(0, before.i - 4), before.i + 1))
    leans = before.head in run and before.dep in {"compound", "amod", "nmod"}
    return leans and not opens and not known and not role_noun(before.text) and before.text not in EMPTY


def _capital(document: Document, i: int) -> bool:
    token = document.tokens[i]
    if token.entity in {"DATE", "TIME", "CARDINAL", "ORDINAL"}:
        return False
    return (
        token.text[0].isupper()
        and token.pos in {"PROPN", "ADJ", "NOUN"}
        and not role_noun(token.text)
        and token.lower not in titles().suffixes
    )


def numbered(document: Document, run: Run) -> bool:
    """ "Power of Peru 2", a thing of which there are several, with and without its number; not "in Peru 2 million
    people"."""
    first, inner = run.first, len(run) > 1 and document.tokens[run.last - 1].text.isdigit()
    last = run.last - inner
    if last >= len(document) or first < 2 or not document.tokens[last].text.isdigit():
        return False
    own = document.tokens[last].head == last - 1 and document.tokens[first - 1].lower == "of"
    return own and document.tokens[first - 2].pos == "PROPN"


def _hyphened(document: Document, run: Run, hits: dict[int, Hit]) -> bool:
    """ "BBC-Vane", a short organisation's name joined to an unknown one; not "US-China", "NATO-led"."""
    tokens = document.tokens
    if (
        run.last + 1 >= len(tokens)
        or tokens[run.last].text != "-"
        or tokens[run.last].start != tokens[run.last - 1].end
    ):
        return False
    joined = tokens[run.last + 1]
    return hits[run.first].get("organisation") is not None and joined.text[0].isupper() and joined.i not in hits


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(lexicon("institutions")[name])


@cache
def _heads() -> frozenset[str]:
    return _set("organisations") | _set("offices")


def kind(document: Document, run: Run, label: str) -> ActorType:
    """The type that a name's own words tell ("Vane Ltd", "Vane FC", "Vane Forum"), else that of the label."""
    words = [document.tokens[i].lower for i in run]
    if (words[-1] in _set("companies") and len(words) > 1) or _is_bank_of_a_town(document, run):
        return "company"
    if words[-1] in _set("clubs") and len(words) > 1:
        return "organisation"
    if label == "ORG" and len(run) == 1 and document.tokens[run.first].text in heads():
        return "person"
    if label == "PERSON":
        return _called_after(words)
    if len(words) > 1 and _is_headed(words):
        return "organisation"
    return BY_LABEL.get(label, "place")


def _is_headed(words: Sequence[str]) -> bool:
    """ "Vane Forum", "University of Vane": a body, though it was read as a place."""
    heads = _heads() - _set("grounds")
    return words[-1] in heads or (words[0] in heads and len(words) > SHORTEST)


def _is_bank_of_a_town(document: Document, run: Run) -> bool:
    """ "Bank of Lima", a firm; not "Bank of Peru", which is a state's."""
    words = [document.tokens[i].text for i in run]
    entries = gazetteer().exact(" ".join(words[2:]))
    return words[:2] == ["Bank", "of"] and len(words) > 2 and not any(entry.kind == "country" for entry in entries)


def _called_after(words: Sequence[str]) -> ActorType:
    """What is called after a person: "Vane Mosque" is a place, "Vane Committee" a body."""
    opens = words[0] in {"mount", "lake", "cape", "port"}
    return "place" if words[-1] not in _heads() and (opens or words[-1] in _set("places")) else "organisation"


def governed(document: Document, run: Run) -> bool:
    """True where it has ministers: "Vane's foreign minister" makes Vane a land."""
    after = document.tokens[run.last : run.last + 4]
    return bool(after) and after[0].text in {"'s", "’s"} and any(t.lower in GOVERNING for t in after)
