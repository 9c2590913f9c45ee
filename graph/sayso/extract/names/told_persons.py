"""Names taken for a body's or place's that the article shows to be a person's: "its president, Ulla Brandt"."""

from collections.abc import Sequence

from msgspec.structs import replace

from ...knowledge import lexicon
from ...knowledge.titles import role_noun
from ...parse import Document, Run
from .named import Name
from .occurrences import occurrences, written
from .people import given_names

UNSURE = {"parser", "name"}
WORDS = {2, 3}


def told_persons(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names, those taken for bodies or places made persons where the article tells that they are, in all places.

    Matches "Ulla Brandt" in "its president, Ulla Brandt,", "Ulla Brandt, 41,", "Ulla Brandt, who". Not "the maker, Vane
    Ltd", nor "Orlow Council", whatever stands beside it.
    """
    guessed = {written(document, name) for name in found if _may_be(name) and _is_plain(written(document, name))}
    told = {
        words for words, runs in occurrences(document, guessed).items() if any(_is_told(document, run) for run in runs)
    }
    return tuple(
        replace(name, type="person", basis="name") if _may_be(name) and written(document, name) in told else name
        for name in found
    )


def _may_be(name: Name) -> bool:
    known = name.wikidata or name.country or name.basis not in UNSURE
    return not known and name.type in {"organisation", "place", "company"} and len(name.run) in WORDS


def _is_plain(words: tuple[str, ...]) -> bool:
    """Words with a capital, none of which heads a body, nor the last a firm or place."""
    known = lexicon("institutions")
    heads = {word for kind in ("organisations", "offices") for word in known[kind]}
    ends = {word for kind in ("companies", "places") for word in known[kind]}
    plain = all(word[:1].isupper() and word.isalpha() and word.lower() not in heads for word in words)
    return plain and words[-1].lower() not in ends


def _is_told(document: Document, run: Run) -> bool:
    tokens = document.tokens
    for i in run:
        token = tokens[i]
        beside = [tokens[c] for c in document.children(i, "appos", "nummod")]
        if any(t.text.isdigit() and len(t.text) == 2 and t.i > i for t in beside):
            return True
        verbs = document.children(i, "relcl")
        if any(tokens[c].lower == "who" for v in verbs for c in document.children(v, "nsubj", "nsubjpass")):
            return True
        noun = tokens[token.head] if token.dep == "appos" else None
        if (
            noun is not None
            and noun.text.islower()
            and role_noun(noun.text)
            and tokens[run.first].text in given_names()
        ):
            return True
        if noun is not None and noun.text.islower() and role_noun(noun.text) and _owned(document, noun.i):
            return True
    return False


def _owned(document: Document, noun: int) -> bool:
    """ "its president", "the union's president"; a "maker" may be a firm."""
    return bool(document.children(noun, "poss"))
