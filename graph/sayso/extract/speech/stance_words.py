"""The judging words of knowledge/en/stance.yml, by how they judge: +1 for good, -1 for bad."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from ...knowledge import lexicon

SIGNS = {"positive": 1, "negative": -1}
Pair = tuple[str, str]


@cache
def signs(name: str) -> dict[str, int]:
    """The words of a section with +1 or -1."""
    section = lexicon("stance")[name]
    return {word: SIGNS[polarity] for polarity in SIGNS for word in section[polarity]}


@cache
def relations() -> dict[Pair, int]:
    """(word, preposition) -> sign: ("critical", "of") -> -1, ("lash", "at") -> -1."""
    found = _pairs(lexicon("stance")["relations"])
    for word, rows in lexicon("stance")["attitudes"]["with"].items():
        found.update({(word, prep): SIGNS[polarity] for prep, polarity in rows.items()})
    return found


@cache
def verbal() -> frozenset[Pair]:
    """Those pairs of `relations` that are known of verbs alone: "vote for" judges, "votes for" count."""
    nouns = _pairs(lexicon("stance")["relations"])
    return frozenset(relations()).difference(nouns)


@cache
def acts() -> dict[Pair, int]:
    """(verb, object, particle, adverb or noun behind a preposition) -> sign: ("keep", "word") -> 1."""
    return _pairs(lexicon("stance")["acts"])


def _pairs(rows: Mapping[str, Any]) -> dict[Pair, int]:
    """A word with one other or a list of them, by polarity."""
    return {
        (word, part): SIGNS[polarity]
        for polarity in SIGNS
        for word, parts in rows[polarity].items()
        for part in ([parts] if isinstance(parts, str) else parts)
    }


@cache
def words_of(section: str) -> frozenset[str]:
    """The words of a section without polarity: "negators", "reversers", "copulas"."""
    words: Any = lexicon("stance")[section]
    return frozenset(words)


def sign_of(section: str, word: str) -> int:
    """+1 for a word that the section holds as positive, -1 as negative, 0 for another."""
    return signs(section).get(word, 0)


def judging_verbs() -> frozenset[str]:
    """The lemmas of verbs that judge their object: "criticise", "praise"; not "tell", "ask"."""
    return frozenset(signs("attitudes"))
