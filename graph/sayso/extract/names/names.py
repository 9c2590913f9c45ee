"""Who is named: every mention by name of a person, country, government, organisation, group, company or place.

The parser's entities are candidates, no more: what is known (countries, seats, organisations, titles) corrects
them. Each finder below claims words in turn; a later one gets only what is left.
"""

from collections.abc import Container, Iterable, Iterator, Sequence

from msgspec.structs import replace

from ...knowledge import wordlist
from ...knowledge.countries import countries, government
from ...knowledge.gazetteer import gazetteer
from ...knowledge.offices import holders
from ...knowledge.titles import titles
from ...parse import Document, Entity, Run, Token
from ..speech.encoder import Reading
from .bearers import borne
from .headed_names import headed_names
from .institutions import institutions
from .joined_words import likens, places
from .known_names import calm, known_names, silent, wider_names, written
from .known_people import known_people
from .lookup import Hit, hits
from .metonyms import in_dateline, is_agency
from .named import Name
from .people import is_office, is_person, later, surnames, titled, trimmed
from .proper_names import kind, numbered, whole
from .roles import in_title, with_roles

__all__ = ["Name", "names"]

FIRMS = {
    "company",
    "firm",
    "group",
    "giant",
    "bank",
    "newspaper",
    "daily",
    "agency",
    "tycoon",
    "maker",
    "operator",
    "broadcaster",
}
COMPASS = {"East", "West", "North", "South"}
LATIN_ENDS = "ʰ"  # behind the letters of Latin
VERSUS = {"v", "v.", "vs", "vs.", "versus"}
SILENT = {"EVENT", "LAW", "WORK_OF_ART", "PRODUCT"}


def names(document: Document, sources: Container[int] = (), read: Sequence[Reading] = ()) -> tuple[Name, ...]:
    """Every mention by name in text order, none overlapping another. `sources` are the head words of what
    something is attributed to, `read` what the encoder made of the article."""
    known = borne(document, hits(document))
    claims = _Claims(document, known)
    claims.take(institutions(document, known))
    claims.take(headed_names(document, SILENT))
    claims.take(_longer(document, claims))
    claims.take(known_names(document, _compounds(document, known), claims.starts, sources))
    claims.take(_people(document, claims))
    claims.take(wider_names(document, known, claims.starts))
    claims.take(known_names(document, known, claims.starts, sources, read))
    claims.take(_others(document, claims))
    full = surnames(document, [name.run for name in claims.found if name.type == "person"])
    claims.retype(full)
    claims.take(_person(document, run) for run in later(document, full, claims.taken))
    return with_roles(document, sorted((n for n in claims.found if n.name), key=lambda name: name.run), known)


def _compounds(document: Document, known: Iterable[Hit]) -> Iterator[Hit]:
    """States and regions of several words, of which the parser may take one for a person: "French Guiana"; not within
    a body's name: "House of Commons of the United Kingdom"."""
    bodies = [set(entity.run) for entity in document.entities if entity.label == "ORG"]
    lands = (hit for hit in known if len(hit.run) > 1 and (hit.get("country") or hit.get("region")))
    return (hit for hit in lands if not any(set(hit.run) < body for body in bodies))


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

    def cut(self, run: Run) -> bool:
        """True where `run` goes on from a known name with an article: "Times Literary Review" from "The Times"."""
        opened = self.starts.get(run.first - 1)
        article = self.document.tokens[run.first - 1].lower == "the"
        return opened is not None and article and run.first < opened.run.last < run.last

    def retype(self, full: dict[str, str]) -> None:
        """A single word that was read as a person but looks like none ("Player") is one where it is a known family
        name."""
        for n, name in enumerate(self.found):
            token = self.document.tokens[name.run.first]
            if len(name.run) == 1 and name.basis == "parser" and token.entity == "PERSON" and token.text in full:
                self.found[n] = replace(name, type="person", country=None)


def _person(document: Document, run: Run) -> Name:
    return Name(run=run, name=_quiet(written(document, run)), type="person", basis="name")


def _quiet(name: str) -> str:
    """A shouted name in title case: "ANA REY" is "Ana Rey"; an acronym stays."""
    return name.title() if name.isupper() and (" " in name) else name


def _longer(document: Document, claims: _Claims) -> Iterator[Name]:
    """The parser's entities that only contain a known name ("Bank of Peru", "Paris Vane", "the Paris Olympics")."""
    for entity in document.entities:
        if (entity.label in SILENT or _is_case(document, entity.run)) and not _same(claims, entity.run):
            yield silent(entity.run)
        elif entity.label in {"ORG", "FAC"} or (entity.label in {"GPE", "LOC"} and _one_name(document, entity.run)):
            run = whole(document, entity.run, claims.starts)
            if run and (any(i in claims.starts for i in run) or claims.cut(run)) and not _same(claims, run):
                yield silent(run) if _cut(document, run) else _organisation(document, run, entity.label)


def _is_case(document: Document, run: Run) -> bool:
    """ "Vane v. Rey", which courts decide; not "Ada V. Rey"."""
    return any(document.tokens[i].text in VERSUS for i in range(run.first + 1, run.last - 1))


def _one_name(document: Document, run: Run) -> bool:
    """ "British Columbia", "Santiago de Peru"; not "Paris, France" nor "northern Peru"."""
    small = titles().particles | {"of", "the"}
    return all(document.tokens[i].text[0].isupper() or document.tokens[i].lower in small for i in run)


def _same(claims: _Claims, run: Run) -> bool:
    """True where known names alone fill the run (articles and marks apart)."""
    rest = set(run)
    owned = len({starts.run.first for i in run if (starts := claims.starts.get(i)) and starts.country}) > 1
    if owned and (_foreign(claims, run) or _regional(claims, run)):
        return False
    for i in run:
        if i in claims.starts:
            rest -= set(claims.starts[i].run)
            if not set(claims.starts[i].run) <= set(run):
                return True
    return not any(_naming(claims.document.tokens[i]) for i in rest)


def _naming(token: Token) -> bool:
    """A word that makes a name of its own: "Are" of "We Are Peru", not "the"."""
    capital = token.text[0].isupper() and token.pos not in {"DET", "ADP", "PART"}
    return token.pos in {"PROPN", "NOUN", "ADJ"} or capital


def _foreign(claims: _Claims, run: Run) -> bool:
    """ "Italian Republican Party", "Republican Party of Italy": the known party is another country's."""
    found = [claims.starts[i] for i in run if i in claims.starts]
    body = next((hit.get("organisation") for hit in found if hit.get("organisation")), None)
    owners = (hit.get("adjective") or hit.get("country") for hit in found if not hit.get("organisation"))
    owner = next((owner for owner in owners if owner), None)
    return body is not None and owner is not None and body.country != owner.country


def _regional(claims: _Claims, run: Run) -> bool:
    """ "Ontario Liberal Party": the known body's namesake in a region; not "Toronto, Ontario"."""
    region = claims.starts.get(run.first)
    body = claims.starts.get(region.run.last) if region and region.get("region") else None
    return body is not None and body.get("organisation") is not None and body.run.last == run.last


def _people(document: Document, claims: _Claims) -> Iterator[Name]:
    """People by title, known ones, then those the parser saw, unless a known name fills theirs."""
    for run in (*titled(document, claims.starts), *known_people(document)):
        yield _person(document, run)
    for entity in document.entities:
        if entity.label == "PERSON":
            within = trimmed(document, entity.run, claims.starts)
            told = within and not (_same(claims, within) or places(document, within) or likens(document, within))
            if within and told and is_person(document, within):
                yield _person(document, within)


def _others(document: Document, claims: _Claims) -> Iterator[Name]:
    """What only the parser saw: organisations, places and groups."""
    for entity in document.entities:
        if entity.label in {"ORG", "GPE", "LOC", "FAC", "PERSON"}:
            run = whole(document, entity.run, claims.starts)
            if run and _named(document, run) and not in_title(document, run):
                found = _organisation(document, run, entity.label)
                yield _owned(found, _owner(claims, run))
        elif entity.label == "NORP" and (group := _group(document, entity)):
            yield group


def _owned(found: Name, code: str | None) -> Name:
    """With the country that owns it; "Peru's Far East" is the "Far East of Peru"."""
    if found.type == "place" and code in countries() and found.name.split()[-1] in COMPASS:
        land = government(code or "").removeprefix("Government of ")
        return replace(found, name=f"{found.name} of {land}", country=code)
    return replace(found, country=code) if found.type in {"organisation", "company"} else found


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
    upper = any(_is_capital(t.text) for t in tokens)
    if is_office(document, run) or _cut(document, run) or numbered(document, run):
        return False
    if likens(document, run) or is_agency(document, run):
        return False
    if len(tokens) == 1 and gazetteer().exact(tokens[0].text.split("-")[0]) and "-" in tokens[0].text:
        return False  # "U.S.-China": two names in one word
    if all(t.lower in titles().suffixes or t.text in wordlist("institutions", "nobody") for t in tokens):
        return False
    if len(tokens) == 1 and _qualifies(document, tokens[0]):
        return False
    first = tokens[0].lower
    opens = first in titles().particles or first in wordlist("institutions", "organisations")
    return upper and (opens or not first.isalpha() or not tokens[0].text.islower()) and tokens[-1].text[-1] != "-"


def _is_capital(word: str) -> bool:
    """A word with a capital of ours somewhere, for other scripts write no English names: "Rey", "iFind", "4AD"."""
    return any((letter.isupper() and letter < LATIN_ENDS) or "Ḁ" <= letter <= "ỿ" for letter in word)


def _qualifies(document: Document, token: Token) -> bool:
    """An adjective before its noun: "Gaelic" of "the Gaelic hill field"; not "Central" of "Central lost"."""
    noun = document.tokens[token.head]
    between = document.tokens[token.i + 1 : noun.i + 1]
    return token.pos == "ADJ" and token.dep == "amod" and all(word.text.islower() for word in between)


def _cut(document: Document, run: Run) -> bool:
    """A name that breaks off within a word: "Peru East" of "the Peru East-Route pipeline"; not "Peru" of "Peru-led" nor
    of "the Peru-Chile border", where another name follows."""
    tokens, last = document.tokens, run.last
    if last + 1 >= len(tokens) or tokens[last].text != "-" or tokens[last].start != tokens[last - 1].end:
        return False
    joined = tokens[last + 1]
    glued = joined.text[0].isupper() and joined.start == tokens[last].end
    return glued and len(run) > 1 and joined.entity in {"", *SILENT}


def _organisation(document: Document, run: Run, label: str) -> Name:
    words = written(document, run)
    if words in holders():
        return Name(run=run, name=words, type="person", basis="name")
    place = (in_dateline(document, run.first) and label != "PERSON") or places(document, run)
    found = "place" if place else kind(document, run, label)
    return Name(run=run, name=calm(words) if found == "place" else words, type=found, basis="parser")


def _group(document: Document, entity: Entity) -> Name | None:
    """A people or party's members in the plural: "Bavarians", "Peronists". Not: "a Bavarian town"."""
    last = document.tokens[entity.run.last - 1]
    if last.tag not in {"NNS", "NNPS"} or not last.text[0].isupper():
        return None
    return Name(run=entity.run, name=written(document, entity.run), type="group", basis="parser")
