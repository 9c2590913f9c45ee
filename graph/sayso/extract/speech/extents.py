"""Where a role begins and ends: the tagger's edges put right by the parse."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...parse import Document, Run
from .decoding import Draft

INSIDE = {"compound", "nmod", "amod", "det", "poss", "nummod", "flat", "nn", "case"}  # parts of the noun they hang on
REACH = 3  # words an unfinished source may lack at its end
SMALL = {"ADP", "DET", "PART", "CCONJ", "SCONJ", "PRON"}
SCRAP = 5  # words a stray piece has at most
NAMING = {"NOUN", "PROPN", "PRON"}
GAP = 2  # words a content may lack inside


def settle(document: Document, drafts: Sequence[Draft]) -> None:
    """Put right the edges of every source, in place, by the noun phrase it is in, and drop loose bits of cues.

    "[US Secretary of State] Ana Lind" takes in the name; "[the mayor last] week" loses "last". What is content
    stays content. Of a cue "to ... said", where "to" belongs to another phrase, "said" remains.
    """
    for draft in drafts:
        for piece in list(_pieces(draft.cue)):
            if len(piece) < len(draft.cue) and _loose(document, piece, draft.cue):
                draft.cue.difference_update(piece)
        if draft.source and max(draft.source) - min(draft.source) + 1 == len(draft.source):
            draft.source = _noun_phrase(document, draft)
            draft.cue -= draft.source


def _loose(document: Document, piece: Run, cue: set[int]) -> bool:
    """Small words that neither hang on the rest of the cue nor carry it."""
    rest = cue - set(piece)
    words = [document.tokens[i] for i in piece]
    return all(word.pos in SMALL and word.head not in rest for word in words)


def _noun_phrase(document: Document, draft: Draft) -> set[int]:
    head = _head(document, Run(min(draft.source), max(draft.source) + 1))
    if document.tokens[head].pos not in NAMING or head in draft.cue or head in draft.content:
        return draft.source
    grown = draft.source | set(_core(document, head)) - draft.content
    tail = _loose_tail(document, head, sorted(draft.source))
    phrase = {i for i in _around(head, grown) if i not in tail} or draft.source
    return phrase | (_unfinished(document, max(phrase)) - draft.content)


def _unfinished(document: Document, last: int) -> set[int]:
    """What a source lacks that breaks off inside a noun phrase: "tank" behind "of Ostrov, a think"."""
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


def drop_strays(document: Document, drafts: Sequence[Draft]) -> None:
    """Where a cue's verb governs the clause that is the content, leave out scraps of the sentence away from it.

    "Noting [that rain fell], Lind left as a [new mayor] came": the second piece goes. "[Rain], Lind said, [will
    fall]" keeps both, since there the verb governs no clause behind it.
    """
    for draft in drafts:
        clauses = {
            clause
            for verb in draft.cue
            for clause in document.children(verb, "ccomp")
            if clause in draft.content and clause > verb
        }
        below = {i for clause in clauses for i in document.subtree(clause)}
        for piece in list(_pieces(draft.content)) if clauses else ():
            if len(piece) <= SCRAP and below.isdisjoint(piece) and _same_sentence(document, piece, clauses):
                draft.content.difference_update(piece)


def _same_sentence(document: Document, piece: Run, others: set[int]) -> bool:
    sentences = {document.tokens[i].sentence for i in others}
    marks = any(document.tokens[i].tag in {"``", "''"} for i in piece)
    return document.tokens[piece.first].sentence in sentences and not marks


def _pieces(tokens: set[int]) -> Iterator[Run]:
    """The gapless runs of a set of tokens."""
    first = last = -1
    for i in sorted(tokens):
        if i != last:
            if last > 0:
                yield Run(first, last)
            first = i
        last = i + 1
    if last > 0:
        yield Run(first, last)
