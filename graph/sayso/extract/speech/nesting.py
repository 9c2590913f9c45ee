"""Reported speech inside reported speech: "Ross said that officials warn that ..."."""

from collections.abc import Iterator
from functools import cache

from ...knowledge import lexicon
from ...parse import Document
from .drafts import Draft
from .sources import phrase, source_of

SURE = 0.5
NOBODY = {
    "i", "we", "you", "it", "that", "which", "this", "there", "what", "one", "anyone", "anybody", "everyone",
    "everybody", "someone", "somebody", "nobody", "people",
}  # fmt: skip
WARNING = {"warn", "complain"}
SHORTEST = 3  # words of content: "it is", "he says so" reports nothing


def add_nested(document: Document, drafts: list[Draft]) -> None:
    """Add the statements that a verb of saying with subject and clause makes inside another one's content
    (by "nested-rule"); the tagger, trained on texts without any, finds few.

    yes: Orr said [officials warn that prices rise]: officials, warn, "that prices rise"
    yes: Orr said [prices rise, according to the bank]: the bank, according to, "prices rise"
    yes: [Orr warned the bank about prices], according to a read-out: Orr, warned, "prices"
    no:  Orr said ["I told you that it is late"]: his own words about himself; [nobody can say that ...]
    """
    cues = {i for draft in drafts for i in draft.cue}
    found = [inner for draft in drafts for inner in _inside(document, draft, cues)]
    taken: set[int] = set()
    for inner in found:
        if taken.isdisjoint(inner.cue):
            taken |= inner.cue
            drafts.append(inner)


def _inside(document: Document, outer: Draft, cues: set[int]) -> Iterator[Draft]:
    for i in sorted(outer.content - cues):
        token = document.tokens[i]
        if token.pos == "VERB" and token.lemma in _verbs():
            inner = _clause(document, i, outer)
        elif token.lower == "according":
            inner = _according(document, i, outer.content)
        else:
            continue
        if inner and inner.source | inner.cue | inner.content <= outer.content:
            yield inner


@cache
def _verbs() -> frozenset[str]:
    return frozenset(lexicon("cues")["clausal"])


def _clause(document: Document, verb: int, outer: Draft) -> Draft | None:
    subjects = document.children(verb, "nsubj")
    said = _said(document, verb, outer)
    if not subjects or not said or document.tokens[subjects[0]].lower in NOBODY:
        return None
    helpers = [i for i in document.children(verb, "aux", "neg") if subjects[0] < i < verb]
    if any(document.tokens[i].tag in {"MD", "TO"} for i in helpers):  # might say, to say: nothing is reported
        return None
    if any(document.tokens[i].lower == "if" for i in document.children(verb, "mark")):
        return None
    return _draft(set(phrase(document, subjects[0])), {*helpers, verb}, said - {verb})


def _said(document: Document, verb: int, outer: Draft) -> set[int]:
    """The clause that a verb of saying governs, or what it warns of, without the words that report both: "Lind told her
    guest that [it rained], according to the mayor", "Lind warned her guest about [the rain]"."""
    told = document.children(verb, "ccomp")
    if not told and document.tokens[verb].lemma in WARNING:
        about = [p for p in document.children(verb, "prep") if document.tokens[p].lower in {"about", "of", "against"}]
        told = [i for p in about for i in document.children(p, "pobj", "pcomp")]
    said = set(document.subtree(told[0])) - outer.source - outer.cue if told else set()
    while said and document.tokens[max(said)].text in {",", "."}:
        said.discard(max(said))
    return said


def _according(document: Document, i: int, around: set[int]) -> Draft | None:
    """The content is the rest of the sentence that the phrase hangs on, as far as it lies in the outer content."""
    to = next((c for c in (i + 1,) if c < len(document) and document.tokens[c].lower == "to"), None)
    source = source_of(document, [to]) if to is not None else None
    if to is None or source is None:
        return None
    own = {i, to, *document.subtree(i), *document.subtree(to)}
    sentence = document.sentence_of(i)
    return _draft(set(source), {i, to}, {k for k in around if k in sentence} - own)


def _draft(source: set[int], cue: set[int], content: set[int]) -> Draft | None:
    content -= source | cue
    if len(content) < SHORTEST:
        return None
    draft = Draft("nested-rule", SURE)
    draft.source, draft.cue, draft.content = source, cue, content
    return draft
