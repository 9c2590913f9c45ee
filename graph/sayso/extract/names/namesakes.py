"""Where the name of a state or region is somebody's or something else's: "Jordan Ellis", "Peru, Indiana"."""

from functools import cache

from ...knowledge import lexicon
from ...knowledge.gazetteer import fold, gazetteer
from ...knowledge.titles import role_noun, titles
from ...parse import Document, Run

PRONOUNS = {"he", "she", "his", "her", "him", "hers", "himself", "herself"}
OLDEST = 120  # years


def namesake(document: Document, run: Run) -> bool:
    """True where the name is a person's, a small place's or a school's.

    Match: "Jordan Ellis", "her brother Chad", "Georgia, 7,", "Mr. England", "Lebanon, Pennsylvania,", "Little Italy",
    "Ohio State". Not: "Jordan opened the crossing", "Chad, Mali and Niger", "Georgia's president".
    """
    before = document.tokens[run.first - 1] if run.first else None
    close = before is not None and before.sentence == document.tokens[run.first].sentence
    if before is not None and close and (before.text in _words("small") or before.lower in titles().courtesy):
        return True
    return _town(document, run) or _school(document, run) or (len(run) == 1 and _person(document, run.first))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("institutions")[name])


def _person(document: Document, i: int) -> bool:
    token = document.tokens[i]
    if token.text not in _words("given"):
        return False
    before = document.tokens[i - 1] if i else token
    if before.lower in _words("kin") or _first_name(document, i) or _aged(document, i):
        return True
    if token.entity != "PERSON" or before.pos == "ADP":
        return False
    who = {t.lower for t in document.tokens[i + 1 : document.sentence_of(i).last]}
    others = (j for j, other in enumerate(document.tokens) if other.text == token.text and j != i)
    return not who.isdisjoint(PRONOUNS) or any(_first_name(document, j) for j in others)


def _first_name(document: Document, i: int) -> bool:
    """Match: "Chad Mercer". Not: "Chad President Ana Rey", "Jordan Valley" (which is a longer name anyway)."""
    token, after = document.tokens[i], document.tokens[i + 1] if i + 1 < len(document) else None
    if after is None or after.pos != "PROPN" or not after.text[0].isupper() or after.sentence != token.sentence:
        return False
    return "PERSON" in {token.entity, after.entity} and not role_noun(after.text) and len(after.text) > 1


def _aged(document: Document, i: int) -> bool:
    """Match: "Georgia, 7,". Not: "Georgia, 300 kilometres away,"."""
    after = document.tokens[i + 1 : i + 4]
    return (
        len(after) == 3
        and (after[0].text, after[2].text) == (",", ",")
        and after[1].text.isdigit()
        and int(after[1].text) <= OLDEST
    )


def _town(document: Document, run: Run) -> bool:
    """Match: "Peru, Indiana, has", "from Poland, Ohio, by". Not: "Peru, Indiana and Ohio", "Peru, Texas, and Ohio"."""
    tokens = document.tokens
    if run.last + 1 >= len(tokens) or tokens[run.last].text != ",":
        return False
    start = run.last + 1
    known = gazetteer().longest([fold(t.text) for t in tokens[start : start + 4]], 0)
    region = next((entry for entry in known[1] if entry.kind == "region"), None) if known else None
    if known is None or region is None or region.name == document.text(document.span(run)):
        return False
    after = tokens[start + known[0] : start + known[0] + 2]
    goes_on = after and (after[0].lower in {"and", "or", "&"} or (after[0].text == "," and after[-1].text[0].isupper()))
    return not goes_on and not (len(after) == 2 and after[0].text == "," and after[1].lower in {"and", "or"})


def _school(document: Document, run: Run) -> bool:
    """Match: "Ohio State beat them". Not: "Ohio State Police", "Ohio state"."""
    after = document.tokens[run.last : run.last + 2]
    return bool(after) and after[0].text == "State" and not (len(after) == 2 and after[1].pos == "PROPN")
