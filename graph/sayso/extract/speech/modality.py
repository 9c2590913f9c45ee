"""How surely a statement is put: asserted, hedged, about what is to come, or denied."""

from functools import cache
from typing import Any

from ...knowledge import lexicon
from ...model import Modality, Statement
from ...parse import Document
from ..clauses import is_negated

VERBAL = {"VERB", "AUX"}
ADDING = {"only", "just", "merely", "simply"}


@cache
def _words(name: str, part: str | None = None) -> frozenset[str]:
    entry: Any = lexicon("modality")[name]
    return frozenset(entry[part] if part else entry)


def modality(document: Document, statement: Statement) -> Modality:
    """The modality of a statement, by its cue first and then by the main predicate of its content.

    "denied that ...", "did not say that ...", "declined to ...": denied. "promised to ...", "said they will
    ...": prospective. "suggested that ...", "is said to ...", "said it might ...", "is likely to ...": hedged.
    Else asserted: "said that they did not sign" asserts, and so does "was told that".
    """
    cue = [i for span in statement.cue for i in document.run(span)]
    content = [i for span in statement.content for i in document.run(span)]
    opening = document.tokens[content[0]].lower if content else ""
    by_cue = _of_cue(document, cue, opening)
    if by_cue is not None:
        return by_cue
    predicate = main_predicate(document, content)
    return "asserted" if predicate is None else _of_predicate(document, predicate)


def _of_cue(document: Document, cue: list[int], opening: str) -> Modality | None:
    tokens = document.tokens
    lemmas = {tokens[i].lemma.lower() for i in cue} | {tokens[i].lower for i in cue}
    negated = _is_negated(document, cue)
    denied = bool(lemmas & _words("denied")) or _holds(lemmas, "denied_phrases")
    if _holds(lemmas, "excluding"):
        return "hedged" if negated or denied else "denied"  # "refused to rule out" leaves it open
    if denied:
        return "hedged" if negated else "denied"  # as does "did not deny"
    if negated:
        return "denied"
    if _looks_ahead(lemmas, opening):
        return "prospective"
    hedged = lemmas & _words("hedged") or any(_is_hearsay(document, i) for i in cue)
    return "hedged" if hedged else _of_telling(document, cue)


def _is_negated(document: Document, cue: list[int]) -> bool:
    """ "did not say", "would never say", "nobody said"; not "not only said", where a second thing is said too."""
    tokens = document.tokens
    if any(tokens[i].lower in ADDING and tokens[i - 1].lower == "not" for i in _around(document, cue)):
        return False
    return any(is_negated(document, i) or tokens[i].dep == "neg" for i in cue if tokens[i].pos != "ADP")


def _around(document: Document, cue: list[int]) -> set[int]:
    return {i for word in cue for i in (word, *document.children(word)) if i}


def _holds(lemmas: set[str], name: str) -> bool:
    return any(lemmas.issuperset(phrase.split()) for phrase in _words(name))


def _is_hearsay(document: Document, i: int) -> bool:
    """ "is said to", "it was reported that"; not "was told that", "as was said by the mayor"."""
    if document.tokens[i].lemma not in _words("hearsay") or not document.children(i, "auxpass"):
        return False
    return not document.children(i, "agent")


def _of_telling(document: Document, cue: list[int]) -> Modality | None:
    """The cue's own verb may be in doubt or to come: "is likely to repeat", "will announce"."""
    verbs = [i for i in cue if document.tokens[i].pos == "VERB"]
    found = [_of_predicate(document, i) for i in verbs]
    above = {document.tokens[i].lower for i in cue if document.tokens[i].pos == "ADJ"}
    if "hedged" in found or above & _words("hedges", "adjectives"):
        return "hedged"
    return "prospective" if "prospective" in found else None


def _looks_ahead(lemmas: set[str], opening: str) -> bool:
    """ "promised", "called for"; not "asked how", "called him a liar"."""
    narrow = lexicon("modality")["prospective_with"]
    found = lemmas & _words("prospective")
    return any(word not in narrow or not (lemmas | {opening}).isdisjoint(narrow[word]) for word in found)


def main_predicate(document: Document, content: list[int]) -> int | None:
    """The word that the rest of a content hangs on: the first verb whose head lies outside, else the first
    such word; of "I think that they left" it is "left", for the opinion is only its frame."""
    tokens, inside = document.tokens, set(content)
    tops = [i for i in content if tokens[i].head not in inside or tokens[i].head == i]
    tops = [i for i in tops if tokens[i].pos != "PUNCT"]
    return next((i for i in tops if tokens[i].pos in VERBAL), tops[0] if tops else None)


def _of_predicate(document: Document, predicate: int) -> Modality:
    """ "will likely leave" is hedged: doubt outweighs direction."""
    if _is(document, predicate, "hedges") or _is_opinion(document, predicate):
        return "hedged"
    return "prospective" if _is(document, predicate, "prospects") else "asserted"


def _is(document: Document, predicate: int, name: str) -> bool:
    """ "might leave", "is unlikely to", "seems to leave" hedge; "will leave", "plans to leave" look ahead."""
    tokens = document.tokens
    below = document.children(predicate)
    helpers = {tokens[c].lower for c in below if tokens[c].dep in {"aux", "auxpass"}}
    if helpers & _words(name, "modals"):
        return True
    adverbs = {tokens[c].lower for c in below if tokens[c].dep == "advmod"}
    if name == "hedges" and adverbs & _words(name, "adverbs"):
        return True
    infinitive = document.children(predicate, "xcomp", "ccomp")
    if tokens[predicate].lemma in _words(name, "verbs") and (infinitive or name == "hedges"):
        return tokens[predicate].lemma != "suggest" or not document.children(predicate, "dobj")
    predicates = {tokens[c].lower for c in below if tokens[c].dep in {"acomp", "attr", "oprd"}}
    return bool(predicates & _words(name, "adjectives"))


def _is_opinion(document: Document, predicate: int) -> bool:
    """ "I think they left" hedges; "they think he left" tells."""
    tokens = document.tokens
    if tokens[predicate].lemma not in _words("hedges", "opinions"):
        return False
    own = {tokens[c].text for c in document.children(predicate, "nsubj")}
    return bool(own & _words("hedges", "subjects")) and bool(document.children(predicate, "ccomp"))
