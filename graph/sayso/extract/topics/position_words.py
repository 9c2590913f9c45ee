"""The words of `knowledge/en/topics.yml` by which a speaker wants a thing or is against it, each with its sign."""

from functools import cache

from ...knowledge import lexicon
from ..speech.stance_words import sign_of

SIGNS = {"for": 1, "against": -1}


def carried(lemma: str) -> int:
    """ "start funding" 1, "stop funding" -1."""
    return 1 if lemma in wished("carrying") else -1 if lemma in wished("breaking") else 0


def told(lemma: str) -> int:
    """The sign of what somebody or something is said to be: "a mistake", "effective"; 0 for what only describes."""
    if lemma in lexicon("topics")["describing"]:
        return 0
    return next((s for kind in ("adjectives", "nouns", "bearers") if (s := sign_of(kind, lemma))), 0)


@cache
def verbs(section: str) -> dict[str, int]:
    """Verb -> sign, for its object: "wanting" or "doing"."""
    rows = lexicon("topics")[section]
    return {lemma: sign for side, sign in SIGNS.items() for lemma in rows[side]["verbs"]}


@cache
def joined(section: str) -> dict[tuple[str, str], int]:
    """(verb, preposition or particle) -> sign: ("call", "for") -> 1."""
    rows = lexicon("topics")[section]
    return {(v, p): sign for side, sign in SIGNS.items() for v, all_ in rows[side]["with"].items() for p in all_}


@cache
def governing(section: str) -> dict[tuple[str, str], int]:
    """(noun or adjective, preposition) -> sign: ("opposition", "to") -> -1."""
    rows = lexicon("topics")[section]
    return {(w, p): sign for side, sign in SIGNS.items() for w, all_ in rows[side]["words"].items() for p in all_}


@cache
def wished(name: str) -> frozenset[str]:
    """The words under which a deed is wished for: "modals", "verbs", "nouns" ..."""
    return frozenset(lexicon("topics")["wished"][name])


@cache
def _judgements() -> dict[str, int]:
    rows = lexicon("topics")["judged"]
    return dict.fromkeys(rows["positive"], 1) | dict.fromkeys(rows["negative"], -1)


def judged(word: str) -> int:
    """The sign of a word that judges a thing: "needed" 1, "illegal" -1."""
    return _judgements().get(word, 0)


@cache
def classing() -> frozenset[str]:
    """Words of praise that before a noun may tell its kind: "legal", "good"."""
    rows = lexicon("topics")
    return frozenset(rows["naming_judgements"]).difference(rows["judged"]["negative"])


@cache
def lessening() -> frozenset[str]:
    """Words that make a thing less: "lower", "fewer", "no"."""
    return frozenset(lexicon("topics")["lessening"])
