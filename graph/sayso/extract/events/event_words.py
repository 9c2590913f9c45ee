"""Which words of a text tell any event at all, typed or not: by weights, on the signs of the parse and the encoder's
vector of the word. What has a type of its own is found by the lexicon (triggers.py)."""

from collections.abc import Sequence

from ...parse import Document
from ..names.place_readings import vector
from ..speech.encoder import Reading
from .linear import Signs, linear

OPEN = frozenset({"VERB", "NOUN", "AUX", "PROPN", "ADJ"})
HELPERS = frozenset({"aux", "auxpass"})
THRESHOLD = -0.16  # the score from which a word is taken for an event: the best F1 on the folds of training


def event_words(document: Document, read: Sequence[Reading]) -> list[int]:
    """The words that tell an event.

    "The *launch* of the ship was *delayed*": two. Not "the launch pad", "a ship of steel", "could" in "could sail".
    """
    return [i for i in range(len(document)) if may_be(document, i) and event_score(document, read, i) >= THRESHOLD]


def event_score(document: Document, read: Sequence[Reading], i: int) -> float:
    """How surely the word tells an event: about -1 to 1."""
    return float(linear("words").scores(word_signs(document, i), [vector(read, i)])[0])


def may_be(document: Document, i: int) -> bool:
    """Can the word tell an event at all: verbs but for helpers, nouns, names and adjectives."""
    token = document.tokens[i]
    return token.pos in OPEN and not (token.pos == "AUX" and token.dep in HELPERS)


def word_signs(document: Document, i: int) -> Signs:
    """What the parse tells of a word: its form, its function, and what it hangs on."""
    token = document.tokens[i]
    head = document.tokens[token.head]
    form = {f"tag {token.tag}", f"pos {token.pos}", f"end {token.lower[-3:]}", f"end {token.lower[-4:]}"}
    place = {f"dep {token.dep}", f"above {head.pos} {token.dep}", f"entity {token.entity}"}
    below = {f"below {document.tokens[c].dep}" for c in document.children(i)}
    return {
        "word": {token.lemma.lower()}, "form": form, "place": place | below, "above": {head.lemma.lower()},
    }  # fmt: skip
