"""Where a role begins and ends: the tagger's edges put right by the parse."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...parse import Document, Run
from .drafts import Draft, pieces

INSIDE = {"compound", "nmod", "amod", "det", "poss", "nummod", "flat", "nn", "case"}  # parts of the noun they hang on
REACH = 3  # words an unfinished source may lack at its end
SMALL = {"ADP", "DET", "PART", "CCONJ", "SCONJ", "PRON"}
TIMES = {"DATE", "TIME"}
TELLING = {"VERB", "AUX", "ADJ", "ADV"}
NAMING = {"NOUN", "PROPN", "PRON"}
GAP = 2  # words a content may lack inside
GOVERNED = ("dobj", "pobj", "pcomp", "attr", "acomp", "xcomp")
WIDE = 8  # and may where the parse encloses them


def settle(document: Document, drafts: Sequence[Draft]) -> None:
    """Put right the edges of every source, in place, by the noun phrase it is in, and drop loose bits of cues.

    "[US Secretary of State] Ana Lind" takes in the name; "[the mayor last] week" loses "last". What is content
    stays content, but for a word or two that the noun phrase lacks: "Ana Lind, a union" and "chief". Of a cue
    "to ... said", where "to" belongs to another phrase, "said" remains.
    """
    for draft in drafts:
        for piece in list(pieces(draft.cue)):
            if len(piece) < len(draft.cue) and _loose(document, piece, draft.cue):
                draft.cue.difference_update(piece)
        _shorten(document, draft)
        if draft.source and max(draft.source) - min(draft.source) + 1 == len(draft.source):
            draft.source = _noun_phrase(document, draft)
            draft.cue -= draft.source
            draft.content -= draft.source


def _shorten(document: Document, draft: Draft) -> None:
    """Leave out the preposition that ends a cue where what follows it is not said: "said [about] Lind: ...", with an
    article behind it: "said [in a] post on Norwick News that ..."."""
    while draft.cue and document.tokens[max(draft.cue)].pos == "DET" and _lacks_noun(document, draft):
        draft.cue.discard(max(draft.cue))
    last = max(draft.cue, default=0)
    token, objects = document.tokens[last], document.children(last, "pobj", "pcomp")
    led = token.dep == "prep" and token.head in draft.cue and document.tokens[token.head].lower != "according"
    if led and objects and draft.content.isdisjoint(document.subtree(last)) and draft.source.isdisjoint(objects):
        draft.cue.discard(last)


def _lacks_noun(document: Document, draft: Draft) -> bool:
    """Whether the noun of the article that ends a cue is in no role."""
    noun = document.tokens[max(draft.cue)].head
    return noun > max(draft.cue) and noun not in draft.cue | draft.source | draft.content


def _loose(document: Document, piece: Run, cue: set[int]) -> bool:
    """What carries nothing of the cue: a bare time ("last week ... warned"), or what does not hang on the rest of it
    and is small words or neither verb, adjective nor adverb ("in ... said", "-talks ... announced")."""
    rest = cue - set(piece)
    words = [document.tokens[i] for i in piece]
    if all(word.entity in TIMES for word in words):
        return True
    apart = all(word.head not in rest for word in words) and all(document.tokens[i].head not in piece for i in rest)
    return apart and (all(word.pos in SMALL for word in words) or not any(word.pos in TELLING for word in words))


def _noun_phrase(document: Document, draft: Draft) -> set[int]:
    head = _head(document, Run(min(draft.source), max(draft.source) + 1))
    if document.tokens[head].pos not in NAMING or head in draft.cue or head in draft.content:
        return draft.source
    grown = draft.source | set(_core(document, head)) - draft.content - draft.cue
    tail = _loose_tail(document, head, sorted(draft.source))
    phrase = {i for i in _around(head, grown) if i not in tail} or draft.source
    loose = {i for piece in pieces(draft.content) if len(piece) <= REACH for i in piece}
    return phrase | (_unfinished(document, max(phrase)) - (draft.content - loose))


def _unfinished(document: Document, last: int) -> set[int]:
    """What a source lacks that breaks off inside a noun phrase: "tank" behind "of Ostrov, a think"."""
    token = document.tokens[last]
    noun = document.tokens[token.head].pos in NAMING
    ends = noun and token.dep in INSIDE and last < token.head <= last + REACH
    return set(range(last + 1, token.head + 1)) if ends else set()


def _loose_tail(document: Document, head: int, source: Sequence[int]) -> set[int]:
    """The last words of a source that hang on something else, up to its last name or noun; a time is neither:
    "the mayor [this weekend]"."""
    below, tail = set(document.subtree(head)), set()
    for i in reversed(source):
        if i in below or (document.tokens[i].pos in {"PROPN", "NOUN"} and document.tokens[i].entity not in TIMES):
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


def finish(document: Document, drafts: Sequence[Draft]) -> None:
    """Complete or cut each piece of content that breaks off: "debated [sanctioning" takes in the banks sanctioned,
    "said [it rained and" loses its last word, "said her [firm will pay" takes in "her"."""
    used = {i for draft in drafts for i in draft.source | draft.cue | draft.content}
    for draft in drafts:
        for piece in list(pieces(draft.content)):
            more = _broken_off(document, piece) | _begun(document, piece)
            if used.isdisjoint(more):
                draft.content.update(more)
                used.update(more)
        while draft.content and document.tokens[max(draft.content)].pos == "CCONJ":
            draft.content.discard(max(draft.content))


def _broken_off(document: Document, piece: Run) -> set[int]:
    """What the last word of a piece governs right behind it, or the noun it is a part of."""
    last = piece.last - 1
    for child in document.children(last, *GOVERNED):
        below = document.subtree(child)
        if below[0] == piece.last and len(below) <= WIDE and below[-1] - below[0] + 1 == len(below):
            return set(below)
    return _unfinished(document, last)


def _begun(document: Document, piece: Run) -> set[int]:
    """What a piece lacks that opens inside a noun phrase: "his" before "firm would pay"."""
    lacks: set[int] = set()
    for i in piece:
        for child in document.children(i):
            if child < piece.first and document.tokens[child].dep in INSIDE:
                lacks.update(document.subtree(child))
    whole = len(lacks) <= REACH and lacks == set(range(piece.first - len(lacks), piece.first))
    return lacks if whole and document.sentence_of(piece.first).first <= piece.first - len(lacks) else set()


def fill(document: Document, drafts: Sequence[Draft]) -> None:
    """Close the small holes of a content that belong to nothing else, within a sentence."""
    used = {i for draft in drafts for i in draft.source | draft.cue | draft.content}
    for draft in drafts:
        for before, after in pairwise(sorted(draft.content)):
            hole = range(before + 1, after)
            together = document.tokens[before].sentence == document.tokens[after].sentence
            close = len(hole) <= GAP or (len(hole) <= WIDE and _enclosed(document, hole, draft.content))
            if together and hole and close and used.isdisjoint(hole):
                draft.content.update(hole)


def _enclosed(document: Document, hole: range, content: set[int]) -> bool:
    """Whether every word of the hole hangs on another of it or on the content, and all of it is one clause."""
    heads = {document.tokens[i].head for i in hole} - set(hole)
    return heads <= content and all(document.tokens[i].tag not in {"``", "''"} for i in hole)
