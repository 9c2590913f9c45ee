"""What an article shows of a person beside the name: he or she, and the year of birth that a stated age gives."""

import re
from collections.abc import Iterator

from ..extract.actors.sex import sex_of_name, sex_of_role
from ..knowledge import lexicon
from ..model import Actor, Article

HE = {"he", "him", "his", "himself"}
SHE = {"she", "her", "hers", "herself"}
# Two pronouns that agree tell; one may be a slip of reading.
ENOUGH = 2
OLDEST = 110
REACH = 40

AFTER = re.compile(r",\s+(?:(?:who is|aged|age)\s+)?(\d{1,3})(?=[,.;)]|\s+years old)|,\s+an?\s+(\d{1,3})-year-old\b")
BEFORE = re.compile(r"\b(\d{1,3})-year-old\s+(?:[\w-]+\s+){0,3}$")
BORN = re.compile(r"\s*\(born (?:\w+ \d{1,2}, |\d{1,2} \w+ |in )?(\d{4})\)")


def sex_of(actor: Actor, article: Article) -> str:
    """ "m", "f" or "": by titles before the name, the role or two pronouns where they agree, else the given name."""
    told = {*_titles(actor, article.text), sex_of_role(actor.role), _pronouns(actor, article.text)} - {None}
    if len(told) > 1:
        return ""  # one of them is misread
    return next(iter(told), None) or sex_of_name(actor.name) or ""


def _titles(actor: Actor, text: str) -> Iterator[str | None]:
    known = lexicon("people")["honorific"]
    for mention in actor.mentions:
        if mention.form == "name":
            first = text[mention.start : mention.end].split(" ", maxsplit=1)[0]
            before = text[max(0, mention.start - REACH) : mention.start].split()
            near = {word.lower() for word in (first, *before[-1:])}
            yield "m" if near & set(known["male"]) else "f" if near & set(known["female"]) else None


def _pronouns(actor: Actor, text: str) -> str | None:
    said = [text[m.start : m.end].lower() for m in actor.mentions if m.form == "pronoun"]
    he, she = sum(word in HE for word in said), sum(word in SHE for word in said)
    if he and she:
        return None
    return "m" if he >= ENOUGH else "f" if she >= ENOUGH else None


def born(actor: Actor, article: Article) -> int:
    """The first of the two years in which someone of the age stated beside the name can be born; 0 where none is
    stated. Yes: "Omar Haddad, 23, said", "the 23-year-old Omar Haddad", "Omar Haddad (born 2001)". No: "Haddad, 23
    miles away"."""
    year = int(article.published[:4]) if article.published and article.published[:4].isdigit() else 0
    return next((one for one in _births(actor, article.text, year) if one), 0)


def _births(actor: Actor, text: str, year: int) -> Iterator[int]:
    for mention in actor.mentions:
        if mention.form == "name":
            if told := BORN.match(text, mention.end):
                yield int(told[1])
            age = AFTER.match(text, mention.end) or BEFORE.search(text[max(0, mention.start - REACH) : mention.start])
            if age and year:
                years = int(next(part for part in age.groups() if part))
                yield year - years - 1 if 0 < years <= OLDEST else 0


def era(article: Article) -> int:
    """The span of thirty years an article is of, counted from year 0; 0 where its date is not known."""
    year = article.published[:4] if article.published else ""
    return int(year) // 30 if year.isdigit() else 0
