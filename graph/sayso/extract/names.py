"""Who is named: every mention by name of a person, country, government, organisation, group, company or place.

The parser's entities are candidates, no more: what is known (countries, seats, organisations, titles) corrects
them. Each finder below claims words in turn; a later one gets only what is left.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from ..knowledge import lexicon
from ..knowledge.countries import countries, government
from ..knowledge.gazetteer import Entry, gazetteer
from ..knowledge.titles import titles
from ..model import ActorType
from ..parse import Document, Entity, Run
from .institutions import institutions
from .lookup import Hit, hits
from .metonyms import acts, in_dateline
from .named import Name
from .people import PIECE, is_person, later, surnames, titled, trimmed
from .proper_names import extended, heads_body, inside_name, kind, reach
from .roles import in_title, with_roles

__all__ = ["Name", "names"]

FIRMS = {"company", "firm", "group", "giant", "bank", "newspaper", "daily", "agency", "tycoon", "maker", "operator", "broadcaster"}
SILENT = {"EVENT", "LAW", "WORK_OF_ART", "PRODUCT"}


def names(document: Document) -> tuple[Name, ...]:
    """Every mention by name in text order, none overlapping another."""
    known = hits(document)
    claims = _Claims(document, known)
    claims.take(institutions(document, known))
    claims.take(_longer(document, claims))
    claims.take(_people(document, claims))
    claims.take(_wider(document, known, claims.starts))
    claims.take(_known(document, known, claims.starts))
    claims.take(_others(document, claims))
    full = surnames(document, [name.run for name in claims.found if name.type == "person"])
    claims.retype(full)
    claims.take(_person(document, run) for run in later(document, full, claims.taken))
    return with_roles(document, sorted((n for n in claims.found if n.name), key=lambda name: name.run), known)


class _Claims:
    """The names found so far and the words they hold. A name without `name` holds its words and says nothing."""

    def __init__(self, document: Document, known: Sequence[Hit]) -> None:
        self.document = document
        self.taken = [False] * len(document)
        self.found: list[Name] = []
        self.ends = {hit.run.last: hit for hit in known}
        self.starts = {hit.run.first: hit for hit in known}

    def take(self, found: Iterable[Name]) -> None:
        """Keep those whose words are all free."""
        for name in found:
            if not any(self.taken[i] for i in name.run):
                self.found.append(name)
                for i in name.run:
                    self.taken[i] = True

    def retype(self, full: dict[str, str]) -> None:
        """Single words the parser took for something else become people where they are a known family name."""
        for n, name in enumerate(self.found):
            if len(name.run) == 1 and name.basis == "parser" and self.document.tokens[name.run.first].text in full:
                self.found[n] = replace(name, type="person", country=None)


def _text(document: Document, run: Run) -> str:
    return " ".join(document.text(document.span(run)).split())


def _person(document: Document, run: Run) -> Name:
    return Name(run=run, name=_quiet(_text(document, run)), type="person", basis="name")


def _quiet(name: str) -> str:
    """A shouted name in title case: "ANA REY" is "Ana Rey"; an acronym stays."""
    return name.title() if name.isupper() and (" " in name) else name


def _longer(document: Document, claims: _Claims) -> Iterator[Name]:
    """The parser's entities that only contain a known name ("Bank of Peru", "Paris Vane", "the Paris Olympics")."""
    for entity in document.entities:
        if entity.label in SILENT and not _same(claims, entity.run):
            yield _silent(entity.run)
        elif entity.label in {"ORG", "FAC"} or (entity.label in {"GPE", "LOC"} and _one_name(document, entity.run)):
            run = extended(document, entity.run, claims.starts)
            if run and any(i in claims.starts for i in run) and not _same(claims, run):
                yield _organisation(document, run, entity.label)


def _one_name(document: Document, run: Run) -> bool:
    """"British Columbia", not "Paris, France" nor "northern Peru"."""
    return all(document.tokens[i].text[0].isupper() or document.tokens[i].lower in {"of", "the"} for i in run)


def _same(claims: _Claims, run: Run) -> bool:
    """True where known names alone fill the run (articles and marks apart)."""
    rest = set(run)
    if len({starts.run.first for i in run if (starts := claims.starts.get(i)) and starts.country}) > 1 and _foreign(claims, run):
        return False
    for i in run:
        if i in claims.starts:
            rest -= set(claims.starts[i].run)
            if not set(claims.starts[i].run) <= set(run):
                return True
    return not any(claims.document.tokens[i].pos in {"PROPN", "NOUN", "ADJ"} for i in rest)


def _foreign(claims: _Claims, run: Run) -> bool:
    """"Italian Republican Party": the known party is another country's."""
    found = [claims.starts[i] for i in run if i in claims.starts]
    body = next((hit.get("organisation") for hit in found if hit.get("organisation")), None)
    owner = next((hit.get("adjective") for hit in found if hit.get("adjective")), None)
    return body is not None and owner is not None and body.country != owner.country


def _people(document: Document, claims: _Claims) -> Iterator[Name]:
    """People by title, then those the parser saw, unless a known name fills theirs."""
    for run in titled(document, claims.starts):
        yield _person(document, run)
    for entity in document.entities:
        if entity.label == "PERSON" and not _media(document, entity.run):
            run = trimmed(document, entity.run, claims.starts)
            if run and not _same(claims, run) and is_person(document, run):
                yield _person(document, run)


def _media(document: Document, run: Run) -> bool:
    """"Izvestia newspaper": what the noun says outweighs the parser."""
    after = document.tokens[run.last].lower if run.last < len(document) else ""
    return after in _media_nouns()


@cache
def _media_nouns() -> frozenset[str]:
    return frozenset(lexicon("institutions")["media"])


def _known(document: Document, known: Iterable[Hit], starts: dict[int, Hit]) -> Iterator[Name]:
    """The known names, each in the sense that fits its place."""
    for hit in known:
        name = None if inside_name(document, hit.run, starts) else _sense(document, hit)
        if name:
            yield name


def _wider(document: Document, known: Iterable[Hit], starts: dict[int, Hit]) -> Iterator[Name]:
    """A known body's name inside a longer one: "House of Commons of Canada", "Italian Republican Party"."""
    ends = {hit.run.last: hit for hit in known}
    for hit in known:
        entry = hit.get("organisation")
        if entry and entry.type == "organisation" and heads_body(document, hit.run):
            owner = ends.get(hit.run.first)
            adjective = owner.get("adjective") if owner else None
            first = owner.run.first if owner and adjective and adjective.country != entry.country else hit.run.first
            run = Run(first, reach(document, first, hit.run.last))
            if run != hit.run and not inside_name(document, run, starts):
                country = adjective.country if adjective else _country_in(run, starts)
                yield Name(run=run, name=_text(document, run), type="organisation", country=country, basis="pattern")


def _country_in(run: Run, starts: dict[int, Hit]) -> str | None:
    return next((starts[i].country for i in run if i in starts and starts[i].get("country")), None)


def _sense(document: Document, hit: Hit) -> Name | None:
    if hit.get("adjective") and hit.get("country") and _bare_adjective(document, hit.run):
        return _silent(hit.run)
    for entry in hit.entries:
        if entry.kind == "country":
            return Name(run=hit.run, name=entry.name, type="country", country=entry.country, wikidata=entry.wikidata, basis="country table")
        if entry.kind in {"capital", "seat"}:
            return _seat(document, hit.run, entry)
        if entry.kind == "people" and _plural(document, hit.run):
            return Name(run=hit.run, name=entry.name, type="group", country=entry.country, basis="country table")
        if entry.kind == "organisation" and entry.type != "group":
            return Name(run=hit.run, name=entry.name, type=entry.type, country=entry.country, wikidata=entry.wikidata, basis="organisation table")
        if entry.kind == "organisation":
            return Name(run=hit.run, name=entry.name, type="group", country=entry.country, wikidata=entry.wikidata, basis="organisation table")
    return _silent(hit.run) if hit.get("adjective") else None


def _silent(run: Run) -> Name:
    """Holds its words and names nobody."""
    return Name(run=run, name="", type="place")


def _bare_adjective(document: Document, run: Run) -> bool:
    """"US officials", "the UK economy": the abbreviation serves as an adjective. Not "US's", "US-China"."""
    token = document.tokens[run.last - 1]
    after = document.tokens[run.last] if run.last < len(document) else None
    return token.dep in {"compound", "amod", "nmod"} and after is not None and after.pos in {"NOUN", "PROPN", "ADJ"} and after.entity != "GPE"


def _plural(document: Document, run: Run) -> bool:
    """"Peruvians", "the Chinese": a people. Not: "the Chinese bank", "a Peruvian", "she is Chinese"."""
    token = document.tokens[run.last - 1]
    if token.text.endswith("s") and token.tag in {"NNS", "NNPS", "NNP"}:
        return True
    before = document.tokens[run.first - 1].lower if run.first else ""
    after = document.tokens[run.last].pos if run.last < len(document) else ""
    return before == "the" and after not in {"NOUN", "PROPN", "ADJ", "PUNCT", "NUM"} and token.dep not in {"amod", "compound", "nmod"}


def _seat(document: Document, run: Run, entry: Entry) -> Name:
    """A capital or seat, as the authority that sits there where it acts, else as the place."""
    building = entry.kind == "seat" and entry.detail != "city"
    place = _text(document, run)
    if not (entry.kind == "capital" or entry.name) or not acts(document, run, building):
        return Name(run=run, name=place, type="place", country=entry.country, basis="seat table")
    name = government(entry.country or "") if entry.kind == "capital" else entry.name
    kind_: ActorType = "government" if entry.kind == "capital" else entry.type
    return Name(run=run, name=name, type=kind_, form="metonym", country=entry.country, wikidata=entry.wikidata, basis="seat table")


def _others(document: Document, claims: _Claims) -> Iterator[Name]:
    """What only the parser saw: organisations, places and groups."""
    for entity in document.entities:
        if entity.label in {"ORG", "GPE", "LOC", "FAC", "PERSON"}:
            run = extended(document, entity.run, claims.starts)
            if run and _named(document, run) and not in_title(document, run):
                found = _organisation(document, run, entity.label)
                yield replace(found, country=_owner(claims, run)) if found.type in {"organisation", "company"} else found
        elif entity.label == "NORP" and (group := _group(document, entity)):
            yield group


def _owner(claims: _Claims, run: Run) -> str | None:
    """The country before the name: "Peru's Gas Union", "the Peruvian firm Vane"."""
    tokens = claims.document.tokens
    for back in (1, 2, 3):
        hit = claims.ends.get(run.first - back + 1)
        between = [t.lower for t in tokens[run.first - back + 1 : run.first]]
        if hit and hit.country and set(between) <= {"'s", "’s"} | FIRMS and not (back > 1 and not between):
            return hit.country if between or hit.get("adjective") else None
    return None


def _named(document: Document, run: Run) -> bool:
    tokens = [document.tokens[i] for i in run]
    upper = any(t.text[0].isupper() and PIECE.match(t.text) for t in tokens)
    if len(tokens) == 1 and gazetteer().exact(tokens[0].text.split("-")[0]) and "-" in tokens[0].text:
        return False  # "U.S.-China": two names in one word
    if all(t.lower in titles().suffixes or t.text in _nobody() for t in tokens) or (len(tokens) == 1 and tokens[0].pos == "ADJ"):
        return False
    if tokens[0].text[0].islower() and tokens[0].lower not in titles().particles:
        return False
    return upper and tokens[-1].pos in {"PROPN", "NOUN", "X", "NUM", "ADJ"}


@cache
def _nobody() -> frozenset[str]:
    return frozenset(lexicon("institutions")["nobody"])


def _organisation(document: Document, run: Run, label: str) -> Name:
    found = "place" if in_dateline(document, run.first) and label != "PERSON" else kind(document, run, label)
    return Name(run=run, name=_text(document, run), type=found, basis="parser")


def _group(document: Document, entity: Entity) -> Name | None:
    """A people or party's members in the plural: "Bavarians", "Peronists". Not: "a Bavarian town"."""
    last = document.tokens[entity.run.last - 1]
    if last.tag not in {"NNS", "NNPS"} or not last.text[0].isupper():
        return None
    return Name(run=entity.run, name=_text(document, entity.run), type="group", basis="parser")
