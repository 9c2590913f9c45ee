"""Roles behind a name: "Ana Rey, 54, a former diplomat and now an analyst of trade at Vane Ltd"."""

from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from ...knowledge import lexicon
from ...knowledge.titles import role_noun, titles
from ...model import Tenure
from ...parse import Document, Run
from ..syntax import SUBJECTS
from .named import Name
from .role_phrases import BODIES, MARKS, Context, for_whom, land_in, taken_apart
from .stated import Stated

STOPS = {",", ")", ";", "—", "–", ".", ":"}
OPENERS = {"now", "currently", "also", "formerly", "previously", "once", "then", "until"}
CLOSING = {",", ")", "—", "–"}
OWNED = {"his", "her", "their", "its", "my", "our"}
LONGEST = 24  # words


def appositives(document: Document, first: int, context: Context) -> Iterator[Stated]:
    """The roles in the phrase that opens at word `first`, behind a name and its comma or bracket.

    Matches ", a Peruvian analyst at Vane Ltd,", "(professor, Lima University)", ", 54, founder and head of Vane Ltd".
    Not ", adviser Jo Ko and others": that role is the next one's; nor the list ", her mother and a nurse left"; nor
    ", and her mother left".
    """
    first = _past_age(document, first)
    end = phrase_end(document, first)
    if first >= end or document.tokens[first].tag == "CC" or _others(document, first, end):
        return
    while first < end:
        noun = role_head(document, first, end)
        next_person = context.names.get(noun + 1) if noun is not None else None
        if noun is None or (next_person is not None and next_person.type == "person"):
            return
        if _acts(document, noun) or any(_listed(document, i, context) for i in range(first, noun)):
            return
        last = _noun_end(document, noun, end)
        stop = _next_role(document, last, end)
        yield from held(document, range(first, last), stop, context)
        first = stop + 1


def _acts(document: Document, noun: int) -> bool:
    """Whether a clause begins with it: "With Rey, the minister left"; not "Rey, the minister, left"."""
    tokens, verb = document.tokens, document.tokens[noun].head
    begins = tokens[noun].dep in SUBJECTS and verb > noun
    return begins and all(token.text not in CLOSING for token in tokens[noun:verb])


def _others(document: Document, first: int, end: int) -> bool:
    """Others in a list with whose they are: "his brother and a driver" of "Vane, his brother and a driver left". Not
    "his lawyer and friend", "his lawyer and the author of a book", nor what a comma or bracket closes."""
    tokens = document.tokens
    if first >= end or end >= len(tokens) or tokens[first].lower not in OWNED or tokens[end].text in CLOSING:
        return False
    return any(tokens[i].lower in {"and", "or"} and _new(document, i + 1) for i in range(first + 1, end - 1))


def _new(document: Document, i: int) -> bool:
    """Whether somebody new begins: "a driver", "her sister", "two children", "Ben Vell"."""
    token = document.tokens[i]
    return token.lower in {"a", "an", *OWNED} or token.pos in {"NUM", "PROPN"}


def _listed(document: Document, i: int, context: Context) -> bool:
    """Another person in a list: "Ana Rey, adviser Jo Ko and other aides"; not the owner of a role, "Ko's adviser"."""
    name = context.names.get(i)
    after = document.tokens[name.run.last].text if name and name.run.last < len(document) else ""
    return name is not None and name.type == "person" and after not in MARKS


def held(document: Document, words: range, stop: int, context: Context) -> Iterator[Stated]:
    """The roles of a phrase whose role noun ends the `words`, with what follows it up to `stop`."""
    noun = words[-1]
    field = list(_field(document, noun + 1, stop, context))
    tail = [name for name in for_whom(document, noun + 1, stop, context) if name.run.first not in field]
    if document.tokens[words[0] - 1].text == "(" and stop < len(document) and not tail:
        tail = [name for name in [context.names.get(stop + 1)] if name is not None and name.type in BODIES]
    whose = [name for name in tail if name.type in BODIES]
    land = next((name for name in tail if name.type == "country"), None)
    described = Run(field[1], field[-1] + 1) if field and not whose and _described_body(document, field) else None
    shown = [document.tokens[i].text for i in field] if described is None else []
    over = _over(document, noun + 1, stop)
    for core in taken_apart(document, words, context):
        role = " ".join([core.role or "", *shown]).strip().replace(" - ", "-").replace(" '", "'").replace(" ’", "’")
        last = max([noun + 1, *(i + 1 for i in field), *(name.run.last for name in tail)])
        one = replace(core, role=role or None, run=Run(core.run.first, last), tenure=core.tenure or over)
        if land is not None and one.country is None:
            one = replace(one, country=land.country, land=land.run)
        if one.body is not None or not (whose or described):
            yield one
        if described and one.body is None:
            yield replace(one, body_run=described)
        for name in whose:
            yield _for(one, name, context)


def _for(one: Stated, name: Name, context: Context) -> Stated:
    """The role with its organisation, and the country that its words tell: "the Peruvian army"."""
    land = land_in(context, name.run) if one.country is None else None
    told = replace(one, country=name.country, land=land) if land and name.country else one
    return replace(told, body=name.name, body_run=name.run)


@cache
def bodies() -> dict[str, dict[str, frozenset[str]]]:
    """The nouns for organisations ("bank", "ministry") with the types and the words of the names they stand for."""
    known = lexicon("people")["organisation"]
    return {noun: {key: frozenset(value) for key, value in facts.items()} for noun, facts in known.items()}


def _described_body(document: Document, field: list[int]) -> bool:
    """ "of the bank", "of the ministry": an organisation that is only described."""
    return document.tokens[field[1]].lower == "the" and document.tokens[field[-1]].lower in bodies()


def _over(document: Document, first: int, stop: int) -> Tenure | None:
    """Former, where years say when it ended: "prime minister from 2001 to 2005", "until 2019"."""
    words = [token.lower for token in document.tokens[first:stop]]
    years = [n for n, word in enumerate(words) if word.isdigit() and len(word) == 4]
    ended = any(words[n - 1] in {"until", "till", "to", "and", "-", "–"} for n in years if n)
    return "former" if ended and ("until" in words or len(years) > 1) else None


def _past_age(document: Document, first: int) -> int:
    """Behind "54," and "PhD,"."""
    tokens = document.tokens
    while first + 1 < len(tokens) and tokens[first + 1].text == "," and (
        tokens[first].pos == "NUM" or tokens[first].text.isdigit() or tokens[first].lower in titles().suffixes
    ):  # fmt: skip
        first += 2
    while first + 1 < len(tokens) and tokens[first].lower in OPENERS - {"formerly", "previously", "then"}:
        first += 1
    return first


def phrase_end(document: Document, first: int) -> int:
    """Where the phrase that opens at word `first` stops: the next comma, mark, verb or relative."""
    stop = min(document.sentence_of(min(first, len(document) - 1)).last, first + LONGEST)
    for i in range(first, stop):
        token = document.tokens[i]
        dash = token.text == "-" and i and document.tokens[i - 1].end < token.start
        if dash or token.text in STOPS or token.tag in {"WP", "WDT", "VBD", "VBZ", "MD", "``", "''"}:
            return i
    return stop


def role_head(document: Document, first: int, end: int) -> int | None:
    """The role noun that the phrase opens with, after articles and modifiers: "a senior analyst", "daughter" of "the
    nominee's daughter"; none of "whose sons left"."""
    if document.tokens[first].lower == "whose":
        return None
    for i in range(first, end):
        token = document.tokens[i]
        follows = document.tokens[i + 1] if i + 1 < end else None
        low = follows.lower if follows else ""
        qualifies = follows is not None and low not in titles().postposed and (
            follows.pos in {"NOUN", "PROPN"} or low in titles().modifiers or low in {"'s", "’s"}
        )  # fmt: skip
        if role_noun(token.text) and not qualifies:
            return i
        small = token.text in {"-", "and", "&"} or token.tag in {"VBN", "VBG"}
        if token.pos not in {"DET", "ADJ", "NOUN", "PROPN", "ADV", "PART", "NUM", "PRON"} and not small:
            return None
    return None


def _noun_end(document: Document, noun: int, end: int) -> int:
    """Behind "professor emeritus", "vice-president" cut in three, and "founder and director"."""
    tokens = document.tokens
    while noun + 2 < end and tokens[noun + 1].text == "-":
        noun += 2
    if noun + 1 < end and tokens[noun + 1].lower in titles().postposed:
        noun += 1
    if noun + 2 < end and tokens[noun + 1].lower in {"and", "&"} and tokens[noun + 2].pos != "DET":
        noun = role_head(document, noun + 2, end) or noun
    return noun + 1


def _next_role(document: Document, first: int, end: int) -> int:
    """Where another role begins: at "and" in "a lecturer at Lima and a fellow of Vane Ltd"; else `end`."""
    for i in range(first, end - 1):
        joined = document.tokens[i].lower in {"and", "&"} and (
            i > first or document.tokens[i + 1].pos in {"DET", "ADV"}
        )
        if joined and role_head(document, i + 1, end) is not None:
            return i
    return end


def _field(document: Document, first: int, end: int, context: Context) -> Iterator[int]:
    """The words for what a role is in: "of international relations", "to the United Nations", "on Russia", "for Asia",
    "of the economics department"; not "of Peru", "at Vane Ltd", "for Vane Ltd"."""
    tokens = document.tokens
    if first + 1 >= end or tokens[first].lower not in {"of", "for", "in", "to", "on"}:
        return
    wide = tokens[first].lower in {"to", "on"} or (
        tokens[first].lower in {"of", "for"} and _place(document, first, context)
    )
    i = first + 1
    i += i < end and tokens[i].pos == "DET"
    if i < end and tokens[i].entity in {"DATE", "TIME"}:
        return  # "named minister on Tuesday"
    start = i
    while i < end and (
        tokens[i].pos in {"NOUN", "ADJ", "CCONJ", "PART", "PROPN", "PUNCT"} if wide
        else (tokens[i].pos in {"NOUN", "ADJ", "CCONJ"} and i not in context.names and i not in context.hits)
        or _desk(document, i, context)
    ):  # fmt: skip
        i += 1
    while i > start and tokens[i - 1].pos in {"CCONJ", "PART", "PUNCT"}:
        i -= 1
    compound = i < end and (tokens[i].text == "-" or i in context.names)
    if i > start and not (compound and not wide) and tokens[i - 1].pos in {"NOUN", "PROPN"}:
        yield from range(first, i)


def _desk(document: Document, i: int, context: Context) -> bool:
    """ "China" in "of the China programme": a country that a part of an organisation deals with."""
    name = context.names.get(i)
    after = document.tokens[i + 1] if i + 1 < len(document) else None
    return name is not None and name.type in {"country", "place"} and after is not None and after.tag in {"NN", "NNS"}


def _place(document: Document, first: int, context: Context) -> bool:
    """ "of Tamber", "for Syria": a region that the office is about, not the one that gives it; not "in Lima"."""
    if document.tokens[first].lower == "in":
        return False
    j = first + 1 + (document.tokens[first + 1].lower == "the")
    name = context.names.get(j)
    sorts = {"place"} if document.tokens[first].lower == "of" else {"place", "country"}
    return name is not None and name.type in sorts
