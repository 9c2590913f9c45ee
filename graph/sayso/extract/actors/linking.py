"""Whether the known person or body that a name is written like is the one meant: an item only where enough tells so.

The tables propose (extract/names, held_offices.py); here the whole article judges. What is judged wrong keeps its name
as written and no item, country or office of the other. The weights below were set on the tuning half of
tests/evaluation/suites/links.jsonl; the test holds precision and recall on both halves.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from ...knowledge import lexicon, wordlist
from ...knowledge.gazetteer import fold, gazetteer
from ...knowledge.offices import Term, terms
from ...parse import Document, Token
from ..names.names import Name
from .full_names import agree, person_name
from .held_offices import in_office
from .nations import country_of

if TYPE_CHECKING:
    from .clusters import Cluster

NEEDED = 3.5  # a person's score that makes a link
NEEDED_BODY = 1.5  # the score of a body whose name is also a word
YEARS_BEFORE, YEARS_AFTER = 6, 15  # how long around a term its holder is in the news
FAR_BEFORE, FAR_AFTER = 14, 40
UNION = "EU"


class Setting(Struct, frozen=True):
    """What an article tells as a whole: the codes of the countries it names ("EU" for bodies of the Union), its words
    in lower case, the names of holders of office in it, its date (ISO) or None."""

    countries: frozenset[str]
    words: frozenset[str]
    holders: frozenset[str]
    date: str | None


def setting(document: Document, found: Sequence[Name]) -> Setting:
    """The setting of an article with these names. Persons tell no country here: they are what is judged."""
    told = {name.country for name in found if name.type != "person" and name.country}
    told |= {code for t in document.tokens if t.pos in {"PROPN", "ADJ", "NOUN"} and (code := country_of(t.text))}
    told |= {UNION for name in found if name.name.startswith("European ")}
    words = frozenset(token.lower for token in document.tokens)
    date = document.article.published
    known = {name.name for name in found if name.basis == "office table"}
    ruling = {name for name in known if any(in_office(term, date) for term in _terms().get(fold(name), ()))}
    return Setting(frozenset(told), words, frozenset(ruling), date)


def linked(document: Document, cluster: "Cluster", seen: Setting) -> "Cluster":
    """The cluster with its item where that is likely enough, without where it is not.

    Match: "Joe Biden" in a story about Congress; "President George Bush" in 1990 is the father. Not: "Joe Biden, a
    plumber from Ohio", "Zelensky and Sons", "the Ford across the river".
    """
    if cluster.basis == "organisation table":
        return cluster if body_score(document, cluster.names, seen) >= NEEDED_BODY else _unlinked(document, cluster)
    if cluster.type != "person":
        return cluster
    known = cluster.basis == "office table"
    held = _terms().get(fold(cluster.name), ())
    if held and person_score(document, cluster.names, held, seen) >= NEEDED:
        return cluster if known else _as(cluster, held[0])
    term = None if known else _titled(cluster.names, seen.date)
    return _as(cluster, term) if term else _unlinked(document, cluster) if known else cluster


def _as(cluster: "Cluster", term: Term) -> "Cluster":
    country = cluster.country or term.country or None
    return replace(cluster, name=term.person, wikidata=term.wikidata, country=country, basis="office table")


@cache
def _terms() -> dict[str, tuple[Term, ...]]:
    """Terms by the holder's name and full aliases, without accents."""
    found: dict[str, list[Term]] = {}
    for term in terms():
        for form in sorted({fold(name) for name in (term.person, *term.aliases)}):
            found.setdefault(form, []).append(term)
    return {form: tuple(held) for form, held in found.items() if len({term.person for term in held}) == 1}


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(lexicon("linking")[kind])


def person_score(document: Document, names: Sequence[Name], held: Sequence[Term], seen: Setting) -> float:
    """How much speaks for these names meaning the holder of these terms; a link needs NEEDED."""
    described = [word for name in names for word in _descriptions(document, name)]
    score = {1: 0.5, 2: 2.0}.get(max(len(name.run) for name in names), 2.5)
    score += _role_score([name.role.lower() for name in names if name.role], described, held, seen.date)
    score += _country_score(names, held, seen)
    score += max(_date_score(term, seen.date) for term in held)
    score += any(term.alone for term in held)
    score += bool(seen.holders - {held[0].person})
    score += 0.5 * min(2, len(_words("politics") & seen.words))
    return score - 2.0 * any(_first(document, name) in _words("honorific") for name in names)


def _role_score(
    roles: Sequence[str], described: Sequence[tuple[str, bool]], held: Sequence[Term], date: str | None
) -> float:
    """An office of theirs speaks for it, an occupation of another walk of life or an age against it."""
    if any(term.office in role or role.split()[-1] == term.office.split()[-1] for term in held for role in roles):
        return 2.0
    nouns = {word for role in roles for word in role.split()} | {word for word, _ in described}
    if nouns & _words("public"):
        return 0.0 if roles and any(in_office(term, date) for term in held) else 0.5
    strange = [new for word, new in described if word not in _words("neutral")]
    if not strange and roles and not nouns & _words("neutral"):
        return -3.0
    return -4.0 if any(strange) else -2.0 if strange else 0.0


def _country_score(names: Sequence[Name], held: Sequence[Term], seen: Setting) -> float:
    lands = {term.country for term in held}
    stated = {name.country for name in names if name.country}
    if stated and not stated & lands:
        return -3.0
    if lands & seen.countries or (any(name.affiliation for name in names) and not lands - {""}):
        return 1.5
    return 0.0


def _date_score(term: Term, date: str | None) -> float:
    """In office, near it in time, or a life apart."""
    if date is None:
        return 0.5
    if in_office(term, date):
        return 1.0
    year = int(date[:4])
    before, after = int(term.start[:4]) - year, year - int(term.last[:4])
    if before > FAR_BEFORE or after > FAR_AFTER:
        return -2.0
    return 0.5 if before <= YEARS_BEFORE and after <= YEARS_AFTER else 0.0


def _descriptions(document: Document, name: Name) -> Iterator[tuple[str, bool]]:
    """What stands in apposition to a name, and whether as something new: ("plumber", True) of "Joe Biden, a plumber";
    ages too."""
    inside = set(name.run)
    for token in document.tokens[name.run.last : name.run.last + 12]:
        if token.dep == "appos" and token.head in inside and token.pos in {"NOUN", "NUM", "ADJ"}:
            yield token.lower, token.pos != "NOUN" or _indefinite(document, token)


def _indefinite(document: Document, noun: Token) -> bool:
    return any(t.head == noun.i and t.lower in {"a", "an"} for t in document.tokens[max(0, noun.i - 8) : noun.i])


def _first(document: Document, name: Name) -> str:
    """The word before the name, or the role written there."""
    role = (name.role or "").lower()
    return role if role in _words("honorific") else document.tokens[name.run.first - 1].lower if name.run.first else ""


def body_score(document: Document, names: Sequence[Name], seen: Setting) -> float:
    """How much speaks for these names meaning the known body. A name that is no common word is enough by itself."""
    if any(len(name.run) > 1 or _plain(document.tokens[name.run.first].text) for name in names):
        return NEEDED_BODY
    score = 1.0 + 0.5 * min(3, len(_words("business") & seen.words)) + 0.5 * (len(names) > 1)
    return score + max(_phrase_score(document, name) for name in names)


def _phrase_score(document: Document, name: Name) -> float:
    """For "the Guardian newspaper", against "Guardian angel" and "visa rules"."""
    token = document.tokens[name.run.last - 1]
    head = document.tokens[token.head]
    if token.dep not in {"compound", "amod", "nmod"} or head.pos != "NOUN":
        return 0.0
    return 1.0 if head.lower in _words("business") else -1.5


@cache
def _plain(word: str) -> bool:
    """True for a name that is no common word, or was settled by country before ("Labour")."""
    return word not in wordlist("institutions", "ambiguous") or any(one.shared for one in gazetteer().exact(word))


def _titled(names: Sequence[Name], date: str | None) -> Term | None:
    """The one holder of the stated office on the article's date whose name agrees: "President George Bush"."""
    if date is None:
        return None
    found = {
        term.person: term
        for name in names if name.role and len(name.run) > 1
        for term in terms()
        if name.role.lower() == term.office and name.country in {None, term.country}
        and in_office(term, date) and agree(person_name(name.name), person_name(term.person))
    }  # fmt: skip
    return next(iter(found.values())) if len(found) == 1 else None


def _unlinked(document: Document, cluster: "Cluster") -> "Cluster":
    """By the longest form as written, without what the table told."""
    forms = [" ".join(document.text(document.span(name.run)).split()) for name in cluster.names]
    country = None if cluster.type == "person" else cluster.country
    return replace(cluster, name=max(forms, key=len), wikidata=None, country=country, basis="name")
