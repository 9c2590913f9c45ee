"""What the recogniser of names is told about each word beside its sub-words: shape, place, the parser's entity, what
is known of it, what kind of word it is, and how the parser takes it elsewhere in the article.

The encoder under it has no capitals, so the shapes tell it of them.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import add

from ...knowledge import lexicon
from ...knowledge.titles import role_noun, titles
from ...parse import Document
from .lookup import Hit, hits
from .people import given_names

SHAPES = ("", "lower", "Title", "UPPER", "camelCase", "dotted", "initial", "number", "mark")
PLACES = ("within", "opens", "shouted", "headline")  # of a sentence; the last two: all of it in capitals, or titled
ENTITIES = (
    "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "LANGUAGE", "DATE",
    "CARDINAL", "other",
)  # fmt: skip
KNOWN = ("country", "adjective", "people", "capital", "seat", "organisation", "company", "group", "place", "other")
KINDS = (
    "", "given", "courtesy", "role", "modifier", "organisation", "company", "place", "media", "thing", "government",
    "field", "particle", "suffix",
)  # fmt: skip
TAGS = ("", "NNP", "NNPS", "NN", "NNS", "JJ", "DT", "IN", "POS", "CC", "V")
ELSEWHERE = ("", "PERSON", "ORG", "PLACE", "NORP", "mixed", "lower")
LABELS = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE", "NORP": "NORP"}

SIZES = (
    len(SHAPES), len(PLACES), 1 + 2 * len(ENTITIES), 1 + 2 * len(KNOWN), len(KINDS), len(TAGS), len(ELSEWHERE),
)  # fmt: skip
OFFSETS = tuple(sum(SIZES[:n]) for n in range(len(SIZES)))
NOTHING = OFFSETS  # the signs of what is no word

Signs = tuple[int, ...]
"""The rows of one table, one for each of the seven groups above."""


def word_signs(document: Document) -> list[Signs]:
    """One tuple a token."""
    places, entities, known = _places(document), _entities(document), _known(document, hits(document))
    elsewhere = _elsewhere(document)
    found = []
    for token in document.tokens:
        form, kind = _of_word(token.text)
        signs = (form, places[token.i], entities[token.i], known[token.i], kind, _tag(token.tag),
                 elsewhere.get(token.lower, 0))  # fmt: skip
        found.append(tuple(map(add, OFFSETS, signs)))
    return found


@lru_cache(maxsize=1 << 15)  # some words are most of every article
def _of_word(text: str) -> tuple[int, int]:
    """Its shape and its kind."""
    return SHAPES.index(shape(text)), KINDS.index(_kind(text))


def shape(text: str) -> str:
    """The shape of a word: "talks" lower, "Talks" Title, "EU" UPPER, "McRae" camelCase, "U.S." dotted, "J" initial."""
    if not any(c.isalpha() for c in text):
        return "number" if any(c.isdigit() for c in text) else "mark"
    if not any(c.isupper() for c in text):
        return "lower"
    if "." in text[:-1] or (len(text) == 2 and text[1] == "."):
        return "dotted"
    if len(text) == 1:
        return "initial"
    if text.isupper():
        return "UPPER"
    return "Title" if text[0].isupper() and text[1:] == text[1:].lower() else "camelCase"


def _places(document: Document) -> list[int]:
    found = [0] * len(document)
    for run in document.sentences:
        words = [document.tokens[i].text for i in run if len(document.tokens[i].text) > 3]
        shouted = len(words) > 2 and all(word.isupper() or not word[0].isalpha() for word in words)
        headline = len(words) > 2 and all(not word[0].islower() for word in words)
        for i in run:
            found[i] = 2 if shouted else 3 if headline else int(i == run.first)
    return found


def _entities(document: Document) -> list[int]:
    found = [0] * len(document)
    for entity in document.entities:
        kind = ENTITIES.index(entity.label if entity.label in ENTITIES else "other")
        for i in entity.run:
            found[i] = 1 + 2 * kind + (i > entity.run.first)
    return found


def _known(document: Document, known: Sequence[Hit]) -> list[int]:
    """What the first sense of a known name is, at its first word and at those that follow."""
    found = [0] * len(document)
    for hit in known:
        entry = hit.entries[0]
        kind: str = entry.type if entry.kind == "organisation" else entry.kind
        number = KNOWN.index(kind if kind in KNOWN else "other")
        for i in hit.run:
            found[i] = 1 + 2 * number + (i > hit.run.first)
    return found


def _kind(text: str) -> str:
    word = text.lower()
    if text in given_names():
        return "given"
    if word in titles().courtesy:
        return "courtesy"
    if role_noun(text):
        return "role"
    return _kinds().get(word, "")


@cache
def _kinds() -> Mapping[str, str]:
    """Words by the list they stand in; the earlier list wins."""
    lists, found = lexicon("institutions"), dict[str, str]()
    named = [
        ("organisation", [*lists["organisations"], *lists["parties"]]), ("company", lists["companies"]),
        ("place", lists["places"]), ("media", lists["media"]), ("thing", lists["things"]),
        ("government", lists["governments"]), ("suffix", titles().suffixes), ("particle", titles().particles),
        ("modifier", titles().modifiers), ("field", lists["fields"]),
    ]  # fmt: skip
    for kind, entries in named:
        for word in entries:
            found.setdefault(word, kind)
    return found


@cache
def _tag(tag: str) -> int:
    return TAGS.index(tag if tag in TAGS else "V" if tag.startswith("VB") else "")


def _elsewhere(document: Document) -> dict[str, int]:
    """By lower-case word: as what the parser takes it wherever it is capitalised, or that it stands in lower case."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for token in document.tokens:
        if token.text[0].isupper() and len(token.text) > 1:
            seen[token.lower][LABELS.get(token.entity, "")] += 1
        elif token.text[0].islower():
            seen[token.lower]["lower"] += 1
    return {word: ELSEWHERE.index(_taken(counts)) for word, counts in seen.items()}


def _taken(counts: Counter[str]) -> str:
    """The label that most occurrences have; mixed without one."""
    if counts["lower"]:
        return "lower"
    (first, many), *rest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return first if not rest or many > rest[0][1] else "mixed"
