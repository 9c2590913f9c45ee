"""What the stance weights read of one target beside the encoder's view: where each word stands to it, and whether it
judges.

The signs are relative to the target, so that the same words tell for Ben and against Cleo.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from msgspec import Struct

from ...parse import Document, Token
from .stance_words import sign_of, words_of

PLAIN, MAIN, FURTHER = range(3)  # no mention of the target, its first mention, another one
UPWARD, DOWNWARD = 4, 3  # steps along the parse that are told apart
RELATIONS = 1 + (UPWARD + 1) * (DOWNWARD + 1)  # the first: not joined by the parse
TURNING, UNDOING = 9, 10
JUDGING = 11
DEPENDENCIES = (
    "", "ROOT", "acl", "acomp", "advcl", "agent", "amod", "appos", "attr", "compound", "conj", "dative", "dobj", "nmod",
    "nsubj", "nsubjpass", "oprd", "pobj", "poss",
)  # fmt: skip
VOTES = ("neutral", "negative", "positive")  # the lexicon's, in the order of their numbers

Path = Mapping[int, int]


class TargetSigns(Struct, frozen=True):
    """By word: its `marks`, its `relations` to the nearest mention and whether it is `judging`; of the target the
    `vote` of the lexicon and the `dependency` of its first mention."""

    marks: list[int]
    relations: list[int]
    judging: list[int]
    vote: int
    dependency: int


def target_signs(
    document: Document, words: Sequence[int], mentions: Sequence[Sequence[int]], heads: Sequence[int], vote: str
) -> TargetSigns:
    """Of the words of a sentence and the mentions of a target in it, each as its words and its head, the main first.

    "Ben lied": of Ben as target "lied" is one step up and a bad deed; of Cleo in "Cleo met Ben, who lied" further.
    """
    marks = dict.fromkeys((i for mention in mentions for i in mention), FURTHER)
    marks.update(dict.fromkeys(mentions[0], MAIN))
    dep = document.tokens[heads[0]].dep
    return TargetSigns(
        [marks.get(i, PLAIN) for i in words],
        relations(document, words, heads),
        [judging(document.tokens[i]) for i in words],
        VOTES.index(vote),
        DEPENDENCIES.index(dep) if dep in DEPENDENCIES else 0,
    )


def relations(document: Document, words: Sequence[int], heads: Iterable[int]) -> list[int]:
    """How each word is reached in the parse from the nearest of `heads`: so many steps up, then so many down; 0 where
    it is not. The verb of a subject is one up, its object one up and one down."""
    found: dict[int, tuple[int, int]] = {}
    for head in heads:
        path = {i: n for n, i in enumerate([head, *document.ancestors(head)])}
        known: dict[int, tuple[int, int] | None] = {}
        for i in words:
            steps = _steps(document, i, path, known)
            if steps and (i not in found or sum(steps) < sum(found[i])):
                found[i] = steps
    return [_numbered(*found[i]) if i in found else 0 for i in words]


def _steps(document: Document, i: int, path: Path, known: dict[int, tuple[int, int] | None]) -> tuple[int, int] | None:
    """Up and down from the start of `path` to word `i`; None where they share no ancestor."""
    if i not in known:
        above = document.tokens[i].head
        if i in path:
            known[i] = (path[i], 0)
        else:
            before = None if above == i else _steps(document, above, path, known)
            known[i] = before and (before[0], before[1] + 1)
    return known[i]


def _numbered(up: int, down: int) -> int:
    return 1 + min(up, UPWARD) * (DOWNWARD + 1) + min(down, DOWNWARD)


def judging(token: Token) -> int:
    """The number of the sort of judging word it is: attitude, deed, noun, adjective (each bad or good), turning or
    undoing word; 0 for any other. "condemn" 1, "praise" 2, "lie" as a verb 3; "table" 0."""
    return _judging(token.lemma.lower(), token.lower, token.pos)


@cache
def _judging(lemma: str, lower: str, pos: str) -> int:
    if lower in words_of("negators"):
        return TURNING
    for section, first, classes in (
        ("attitudes", 1, {"VERB", "AUX"}),
        ("deeds", 3, {"VERB", "AUX"}),
        ("nouns", 5, {"NOUN", "PROPN"}),
        ("bearers", 5, {"NOUN", "PROPN"}),
        ("adjectives", 7, {"ADJ", "VERB", "ADV", "NOUN"}),
    ):
        sign = sign_of(section, lemma) or (sign_of(section, lower) if first > 3 else 0)
        if sign and pos in classes:
            return first + (sign > 0)
    return UNDOING if lemma in words_of("reversers") and pos == "VERB" else 0
