"""How an article tells that somebody spoke: plainly, with a hedge, or that he did not."""

from functools import cache
from typing import Any

from ...knowledge import lexicon
from ...model import Reporting, Statement
from ...parse import Document
from ..clauses import is_negated
from .certainty import is_guess, word_forms
from .main_predicate import main_predicate

ADDING = {"only", "just", "merely", "simply"}


@cache
def _words(name: str) -> frozenset[str]:
    entry: Any = lexicon("certainty")["reporting"][name]
    return frozenset(entry)


@cache
def _hearsay() -> frozenset[str]:
    return frozenset(lexicon("modality")["hearsay"])


@cache
def _uttering() -> frozenset[str]:
    cues = lexicon("cues")
    return frozenset({*cues["saying"], *cues["portraying"], *cues["sayings"], "comment", "deny", "mention", "name"})


def reporting(document: Document, statement: Statement) -> Reporting:
    """The article about the speaking itself; what is said may be anything.

    denied:   "did not say", "declined to say", "stopped short of saying", "made no mention of"
    hedged:   "reportedly said", "is said to have told", "appeared to blame", "is likely to say"
    asserted: "said", "denied that", "refused to leave": he spoke, or nothing is told of speech
    """
    cue = [i for span in statement.cue for i in document.run(span)]
    content = [i for span in statement.content for i in document.run(span)]
    if _is_silence(document, cue, content):
        return "denied"
    predicate = main_predicate(document, content)
    told = predicate is not None and is_hearsay(document, predicate)  # "[she is said to be furious], according to Lind"
    return "hedged" if told or _is_hedged(document, cue) else "asserted"


def _is_silence(document: Document, cue: list[int], content: list[int]) -> bool:
    forms = {form for i in cue for form in word_forms(document, i)}
    if any(forms.issuperset(phrase.split()) for phrase in _words("silences")):
        return True
    utters = not forms.isdisjoint(_uttering())
    if forms & _words("withholding"):
        return utters or _opens_with_saying(document, content)
    return utters and is_negated_cue(document, cue)


def _opens_with_saying(document: Document, content: list[int]) -> bool:
    """ "declined [to comment]"; not "declined [to leave]"."""
    first = [i for i in content[:3] if document.tokens[i].pos == "VERB"]
    return any(not word_forms(document, i).isdisjoint(_uttering()) for i in first)


def is_negated_cue(document: Document, cue: list[int]) -> bool:
    """ "did not say", "would never say", "nobody said"; not "not only said", where a second thing is said too."""
    tokens = document.tokens
    around = {i for word in cue for i in (word, *document.children(word)) if i}
    if any(tokens[i].lower in ADDING and tokens[i - 1].lower == "not" for i in around):
        return False
    return any(is_negated(document, i) or tokens[i].dep == "neg" for i in cue if tokens[i].pos != "ADP")


def is_hearsay(document: Document, i: int) -> bool:
    """ "is said to", "it was reported that"; not "was told that", "as was said by the mayor"."""
    if document.tokens[i].lemma not in _hearsay() or not document.children(i, "auxpass"):
        return False
    return not document.children(i, "agent")


def _is_hedged(document: Document, cue: list[int]) -> bool:
    """A word of the cue, or what it hangs on: "is said to have [told]", "[told] them, reportedly"."""
    tokens = document.tokens
    verbs = {i for i in cue if tokens[i].pos == "VERB"}
    above = {tokens[i].head for i in verbs if tokens[i].dep == "xcomp"}
    adverbs = {tokens[c].lower for i in verbs for c in document.children(i, "advmod")} | {tokens[i].lower for i in cue}
    if adverbs & _words("hedging") or any(is_hearsay(document, i) for i in (*cue, *above)):
        return True
    if any(tokens[i].lemma in _words("seeming") or tokens[i].lower in {"likely", "unlikely"} for i in (*cue, *above)):
        return True
    return any(is_guess(document, i) for i in verbs)
