"""Which attributions report something: somebody's words or a stated attitude, and what they are."""

from collections.abc import Collection
from functools import cache

from ...knowledge import lexicon
from ...model import Span
from ...parse import Document, Run
from ..syntax import head_of
from .attributions import Attribution
from .stance_words import judging_verbs

TRANSCRIPT = "transcript"  # what is printed behind a speaker's label was said, "No." too
THINGS = {"this", "these", "that", "those", "it", "there"}
EMPTY = {"PRON", "DET", "ADP", "AUX", "PART", "CCONJ", "SCONJ", "PUNCT", "SPACE"}


def reports(document: Document, attribution: Attribution, who: Collection[str], quoted: Collection[int]) -> bool:
    """Whether somebody is reported to say, or to hold, something. `who` are its speakers, `quoted` the tokens
    of quoted speech.

    yes: "Lind believes that ..."; “We leave” without a source; "it is said that ...", "the poll shows that ..."
    no:  "Lind is expected to leave", "a town known for its bells": nobody is told to say or expect so;
         "the war raised concern about ...": no source has it; "Lind denied [it]": nothing is told
    """
    if attribution.by == TRANSCRIPT:
        return True
    content = _tokens(document, attribution.content)
    cue = {form for i in _tokens(document, attribution.cue) for form in _forms(document, i)}
    if not _tells(document, content, cue):
        return False
    if who or any(i in quoted for i in content):
        return True
    if not attribution.source:
        return not attribution.cue or not cue.isdisjoint(_uttering())
    run = document.run(attribution.source[0])
    return not _is_thing(document, run) or not cue.isdisjoint(_uttering() | _attitudes())


def _tells(document: Document, content: list[int], cue: set[str]) -> bool:
    """Not one or two small words alone, unless the cue judges whom they stand for: "criticised him"."""
    words = [i for i in content if document.tokens[i].pos != "PUNCT"]
    small = len(words) <= 2 and all(document.tokens[i].pos in EMPTY for i in words)
    return not small or not cue.isdisjoint(judging_verbs())


def _is_thing(document: Document, source: Run) -> bool:
    """A source that can hold no view: neither a name, a pronoun for people nor a document."""
    if not len(source):
        return True
    head = head_of(document, source)
    token = document.tokens[head]
    if token.lower in THINGS:
        return True
    counted = [i for of in document.children(head, "prep") for i in document.children(of, "pobj") if i in source]
    nouns = {document.tokens[i].lemma.lower() for i in (head, *counted)}  # "a number of experts"
    return token.pos == "NOUN" and not token.entity and nouns.isdisjoint(_holders())


def _forms(document: Document, i: int) -> set[str]:
    """The word, its lemma and the verb a past tense in "-ed" may be of, for lemmas err ("hoped" as "hop")."""
    token = document.tokens[i]
    return {token.lower, token.lemma.lower(), token.lower.removesuffix("d")}


def _tokens(document: Document, spans: Collection[Span]) -> list[int]:
    return [i for span in spans for i in document.run(span)]


@cache
def _uttering() -> frozenset[str]:
    """Lemmas with which something is uttered or somebody judged."""
    words = lexicon("cues")
    return judging_verbs() | {*words["saying"], *words["portraying"], *words["sayings"]}


@cache
def _holders() -> frozenset[str]:
    """Nouns for people and for documents, which speak for people."""
    people = lexicon("people")
    return frozenset([*lexicon("cues")["documents"], *people["person"].split(), *people["collective"].split()])


@cache
def _attitudes() -> frozenset[str]:
    words = lexicon("modality")
    return frozenset([*words["denied"], *words["hedged"], *words["prospective"], *lexicon("cues")["thinking"]])
