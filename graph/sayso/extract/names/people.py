"""Where a person's name begins and ends, and which capitalised words are one."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...knowledge import lexicon, table, wordlist
from ...knowledge.offices import family_name, holders
from ...knowledge.titles import role_noun, titles
from ...parse import Document, Run
from .lookup import Hit

PIECE = re.compile(r"['’ʻ]?[A-Za-zÀ-ʯḀ-ỿ](?<!['’]s)[\w’'.-]*")  # Latin letters only: other scripts are no English names
ARTICLES = {"the", "a", "an", "this", "that", "these", "those", "some", "our", "their", "his", "her", "its"}
GENERATIONS = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"}  # these are part of a name, "MP" and "KC" are not
LINKS = {"-", "–"}
NOBLE = {"lord", "lady", "baron", "st."}  # titles that stay with the name
BUILT = {
    "airport",
    "archipelago",
    "boulevard",
    "cathedral",
    "highway",
    "hotel",
    "mosque",
    "stadium",
}  # that are no surnames
SURNAMES = {"church", "court", "front", "league"}  # that end the names of bodies too


def plain_start(document: Document, run: Run) -> Run:
    """A name without the adjective or preposition that opens its sentence: "Neighbouring Peru", "Embattled Vane", "For
    Vane". Not: "Of Vane" behind a verb."""
    word = document.tokens[run.first]
    before = range(document.sentence_of(run.first).first, run.first)
    opens = len(run) > 1 and all(document.tokens[i].pos == "PUNCT" for i in before)
    opening = opens and (word.dep == "prep" or word.lower in wordlist("institutions", "opening"))
    return Run(run.first + 1, run.last) if opening else run


def trimmed(document: Document, run: Run, hits: dict[int, Hit]) -> Run | None:
    """A name without what is not part of it. Match: "President Ana Luz Rey's" -> "Ana Luz Rey". None where
    nothing is left: "the President", "Chinese"."""
    tokens = document.tokens
    first, last = run.first, run.last
    while last > first and (tokens[last - 1].tag in {"POS", ","} or not PIECE.match(tokens[last - 1].text)):
        last -= 1
    while last - first > 2 and tokens[last - 1].lower in titles().suffixes - GENERATIONS:
        last -= 1
    while first < last and (
        tokens[first].lower in ARTICLES or not PIECE.match(tokens[first].text) or _prefix(document, first, last, hits)
    ):
        hit = hits.get(first)
        first = hit.run.last if hit and hit.run.last < last else first + 1
    while first < last and tokens[first].text in {"'s", "’s"}:
        first += 1
    last = _cut(document, Run(first, last)) if first < last else last
    if last - first > 2 and document.text(document.span(Run(last - 2, last))) in holders():
        first = last - 2  # "Crooked Ana Rey", where Ana Rey is known
    return Run(first, last) if first < last else None


def _prefix(document: Document, first: int, last: int, hits: dict[int, Hit]) -> bool:
    """A courtesy title, a role word or a country or organisation before the name proper."""
    word = document.tokens[first].lower
    if word in titles().courtesy - NOBLE:
        return last - first > 1
    if role_noun(word) or (word in titles().modifiers and word not in {"energy", "party"}):
        return last - first > 1 and not _given(document, first)
    hit = hits.get(first)
    known = hit is not None and any(e.kind in {"adjective", "country", "organisation"} for e in hit.entries)
    return known and hit is not None and hit.run.last < last


def _given(document: Document, i: int) -> bool:
    """A given name that is a title too, within a person: "Dean" of "Dean Rey"; not of "the dean"."""
    return document.tokens[i].text in given_names() and document.tokens[i].entity == "PERSON"


def _cut(document: Document, run: Run) -> int:
    """The end of the name where a comma or a small word follows inside the entity, but for what binds two capitals:
    "Rey the Elder", "Rey of Lima"."""
    particles = titles().particles
    for i in range(run.first + 1, run.last):
        token = document.tokens[i]
        small = token.text[0].islower() and token.lower not in particles and document.tokens[i - 1].text not in LINKS
        small = small and not (i + 1 < run.last and document.tokens[i + 1].text[0].isupper())
        if token.text in {",", "'s", "’s", "'", "’"} or small:
            return i
    return run.last


def titled(document: Document, hits: dict[int, Hit]) -> Iterator[Run]:
    """Capitalised names after a title. Match: "Mr. Ossip", "Foreign Minister Ana Rey", "analyst Jo Vane".
    Not: "minister Monday", "President of Peru", "director general", "Sheikh Rey Mosque", nor within a name: "Motors" of
    "General Motors", "Cohen" of "Sacha Baron Cohen"."""
    within = set(_within_names(document))
    for token in document.tokens:
        courtesy = token.lower in titles().courtesy and token.text[0].isupper()
        if (not courtesy and not role_noun(token.text)) or token.i in within or _given(document, token.i):
            continue
        first = token.i + 1
        run = _name_at(document, first, hits, token.sentence)
        if run is None or _is_built(document, run):
            continue
        if courtesy or _names_person(document, run, token.text[0].isupper()):
            yield run


def _within_names(document: Document) -> Iterator[int]:
    """The words of names that are no title before another: all of a body or place of several words, of a person all
    but the first."""
    for entity in document.entities:
        if entity.label == "PERSON":
            yield from range(entity.run.first + 1, entity.run.last)
        elif entity.label in {"ORG", "GPE", "LOC", "FAC"}:
            yield from range(entity.run.first, entity.run.last - (len(entity.run) == 1))


def is_person(document: Document, run: Run) -> bool:
    """False for what ends like an institution or place: "Executive Committee", "Toronto Star"."""
    last = document.tokens[run.last - 1]
    if _is_built(document, run):
        return False  # "John Birch Society", for all that it opens like a person
    if is_office(document, run):
        return False
    if len(run) > 1 and last.lower in _firms() and document.tokens[run.first].text not in given_names():
        return False  # "Brannan Oil", not "Emily Post"
    if document.tokens[run.first].text in given_names() and document.tokens[run.first].entity == "PERSON":
        return True
    body = last.lower in _not_names() or (len(run) == 1 and bool(role_noun(last.text)))
    return not body and last.pos in {"PROPN", "NOUN", "X", "ADJ"}


def _is_built(document: Document, run: Run) -> bool:
    """ "Rey Mosque", "Ada Rey Society"."""
    return len(run) > 1 and document.tokens[run.last - 1].lower in _bodies() | BUILT


@cache
def given_names() -> frozenset[str]:
    """Given names that are hardly anything else ("Christian" names parties too)."""
    return frozenset(row["name"] for row in table("given_names")) - {
        "Christian",
        "Chase",
        "Grant",
        "Summer",
        "China",
        "Sydney",
        "Paris",
    }


def is_office(document: Document, run: Run) -> bool:
    """Words of office alone: "Chief Executive Officer"; not "King Dean", nor a single "Bishop"."""
    return len(run) > 2 and all(role_noun(document.tokens[i].text) for i in run)


@cache
def _bodies() -> frozenset[str]:
    return frozenset(lexicon("institutions")["organisations"]) - SURNAMES


@cache
def _firms() -> frozenset[str]:
    known = lexicon("institutions")
    return frozenset(known["companies"]) | frozenset(known["clubs"])


@cache
def _not_names() -> frozenset[str]:
    known = lexicon("institutions")
    return frozenset(known["organisations"]) | frozenset(known["governments"]) | frozenset(known["things"])


def _names_person(document: Document, run: Run, title: bool) -> bool:
    """After a role noun: "President Lima" (a capitalised title outweighs the parser), not "incumbent Lima"."""
    labels = {document.tokens[i].entity for i in run}
    if not is_person(document, run):
        return False
    return labels <= {"PERSON", "", "NORP"} or (
        len(run) == 1 and labels <= ({"GPE", "ORG", "LOC", "FAC", "PRODUCT"} if title else {"ORG"})
    )


def _name_at(document: Document, first: int, hits: dict[int, Hit], sentence: int) -> Run | None:
    """The capitalised words from `first` on; None where none or a known name starts there."""
    tokens = document.tokens
    i = first
    while i < len(tokens) and i - first < 6 and tokens[i].sentence == sentence:
        known = i in hits and not hits[i].get("capital") and (i == first or tokens[i].entity != "PERSON")
        if known or not _piece(document, i) or (i == first and _titles(tokens[i].lower)):
            break
        i += 1
    while i > first and (not tokens[i - 1].text[0].isupper() and tokens[i - 2].text not in LINKS):
        i -= 1
    while i > first and (_role_after(document, i - 1) or tokens[i - 1].text in LINKS):
        i -= 1
    return Run(first, i) if i > first and tokens[first].text[0].isupper() else None


def _titles(word: str) -> bool:
    """A title, which opens no name of its own: the "Dr" of "officer Dr Rey"; not the "Lord" of "Lord Rey"."""
    return bool(role_noun(word)) or word in titles().modifiers or word in titles().courtesy - NOBLE


def _role_after(document: Document, i: int) -> bool:
    """ "Chairman" of "Ana Rey Chairman"; not "King" of a person "Rufus King"."""
    return role_noun(document.tokens[i].text) is not None and document.tokens[i].entity != "PERSON"


def _piece(document: Document, i: int) -> bool:
    """A word that may stand in a person's name."""
    token = document.tokens[i]
    if token.text in LINKS or document.tokens[i - 1].text in LINKS:
        return i > 0 and (document.tokens[i - 1].end == token.start)
    if token.entity in {"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT"} or not PIECE.match(token.text):
        return False
    return (token.pos == "PROPN" and token.text[0].isupper()) or (
        token.lower in titles().particles and token.pos != "DET"
    )


def surnames(document: Document, people: Sequence[Run]) -> dict[str, str]:
    """The family names of the people named in full, each with the full name it stands in."""
    found: dict[str, str] = {}
    for run in people:
        if len(run) > 1:
            full = document.text(document.span(run))
            family = family_name(full)
            if len(family) > 1 and family.lower().rstrip(".") not in {s.rstrip(".") for s in titles().suffixes}:
                found.setdefault(family, full)
    return found


def later(document: Document, known: dict[str, str], taken: Sequence[bool]) -> Iterator[Run]:
    """Family names alone, after (or before) the full name was seen: "Rey" where "Ana Rey" is named."""
    for token in document.tokens:
        free = not taken[token.i] and token.text in known and token.pos in {"PROPN", "NOUN", "ADJ", "X"}
        if free and not _joined(document, token.i):
            yield Run(token.i, token.i + 1)


def _joined(document: Document, i: int) -> bool:
    """Part of a longer name: "Vane-Rey Act", "Mount Rey", "Rey Avenue"."""
    tokens = document.tokens
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if (before and before.text in LINKS) or (after and after.text in LINKS and after.start == tokens[i].end):
        return True
    left = (
        before is not None
        and before.pos == "PROPN"
        and before.dep == "compound"
        and before.head == i
        and before.entity != "PERSON"
    )
    plain = left and before is not None and not role_noun(before.text) and before.lower not in titles().courtesy
    return plain or (
        after is not None and after.pos == "PROPN" and tokens[i].dep == "compound" and tokens[i].head == i + 1
    )
