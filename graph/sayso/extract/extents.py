"""Where a role begins and ends: the tagger's edges put right by the parse."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..parse import Document, Run
from .decoding import Draft

INSIDE = {"compound", "nmod", "amod", "det", "poss", "nummod", "flat", "nn", "case"}  # parts of the noun they hang on
REACH = 3  # words an unfinished source may lack at its end
NAMING = {"NOUN", "PROPN", "PRON"}
GAP = 2  # words a content may lack inside


def settle(document: Document, drafts: Sequence[Draft]) -> None:
    """Put right the edges of every source, in place, by the noun phrase it is in.

    "[US Secretary of State] Ana Lind" takes in the name; "[the mayor last] week" loses "last"; "[the a]ide" in
    parts becomes whole. What is content stays content.
    """
    for draft in drafts:
        if draft.source and max(draft.source) - min(draft.source) + 1 == len(draft.source):
            draft.source = _noun_phrase(document, draft)
            draft.cue -= draft.source


def _noun_phrase(document: Document, draft: Draft) -> set[int]:
    head = _head(document, Run(min(draft.source), max(draft.source) + 1))
    if document.tokens[head].pos not in NAMING or head in draft.cue or head in draft.content:
        return draft.source
    grown = draft.source | (set(_core(document, head)) | _unfinished(document, draft)) - draft.content
    tail = _loose_tail(document, head, sorted(draft.source))
    return {i for i in _around(head, grown) if i not in tail} or draft.source


def _unfinished(document: Document, draft: Draft) -> set[int]:
    """What a source lacks that breaks off inside a noun phrase: "tank" behind "of Ostrov, a think"."""
    last = max(draft.source)
    token = document.tokens[last]
    noun = document.tokens[token.head].pos in NAMING
    ends = noun and token.dep in INSIDE and last < token.head <= last + REACH
    return set(range(last + 1, token.head + 1)) if ends else set()


def _loose_tail(document: Document, head: int, source: Sequence[int]) -> set[int]:
    """The last words of a source that hang on something else, up to its last name or noun."""
    below, tail = set(document.subtree(head)), set()
    for i in reversed(source):
        if i in below or document.tokens[i].pos in {"PROPN", "NOUN"}:
            break
        tail.add(i)
    return tail


def _head(document: Document, run: Run) -> int:
    """The word the run hangs on, or the noun that word is a part of: "Lind" for "Secretary of State"."""
    tokens = document.tokens
    tops = [i for i in run if tokens[i].head not in run or tokens[i].head == i]
    nouns = [i for i in tops if tokens[i].pos in NAMING] or tops
    head = nouns[0]
    while tokens[head].dep in INSIDE - {"poss", "case"} and tokens[tokens[head].head].pos in {"NOUN", "PROPN"}:
        head = tokens[head].head
    return head


def _core(document: Document, head: int) -> Iterator[int]:
    """The head with the modifiers before it, back to the first mark: no dateline, no title in brackets."""
    parts = {head}
    for child in document.children(head):
        if document.tokens[child].dep in INSIDE:
            parts.update(document.subtree(child))
    i = head
    while i in parts and (document.tokens[i].pos != "PUNCT" or document.tokens[i].text == "-"):
        yield i
        i -= 1


def _around(head: int, tokens: set[int]) -> Iterator[int]:
    """The gapless stretch of `tokens` that `head` is in."""
    i = head
    while i in tokens:
        yield i
        i -= 1
    i = head + 1
    while i in tokens:
        yield i
        i += 1


def fill(document: Document, drafts: Sequence[Draft]) -> None:
    """Close the small holes of a content that belong to nothing else, within a sentence."""
    used = {i for draft in drafts for i in draft.source | draft.cue | draft.content}
    for draft in drafts:
        for before, after in pairwise(sorted(draft.content)):
            hole = range(before + 1, after)
            together = document.tokens[before].sentence == document.tokens[after].sentence
            if together and 0 < len(hole) <= GAP and used.isdisjoint(hole):
                draft.content.update(hole)
