"""How surely a statement is put: asserted, hedged, about what is to come, or denied."""

from functools import cache
from typing import Any

from ...knowledge import lexicon
from ...model import Modality, Statement
from ...parse import Document
from .certainty import Told, is_guess, is_inferred, is_left_open, is_opinion, speaks_as, word_forms
from .main_predicate import frames, main_predicate
from .reporting import is_hearsay, is_negated_cue

QUOTES = {'"', "“", "‘", "«", "'", "``"}


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
    by_cue = _of_cue(document, cue, content)
    if by_cue is not None:
        return by_cue
    predicate = main_predicate(document, content)
    if predicate is None:
        return "asserted"
    told = Told(document, speaks_as(statement))
    if _is_quoted(document, content) and _is_of_past(document, predicate):
        return "asserted"
    found = [_of_content(told, i) for i in frames(document, predicate)]
    return next((one for one in ("hedged", "prospective") if one in found), "asserted")


def _of_cue(document: Document, cue: list[int], content: list[int]) -> Modality | None:
    lemmas = {form for i in cue for form in word_forms(document, i)}
    negated = is_negated_cue(document, cue)
    denied = bool(lemmas & _words("denied")) or _holds(lemmas, "denied_phrases")
    if _holds(lemmas, "excluding"):
        return "hedged" if negated or denied else "denied"  # "refused to rule out" leaves it open
    if denied:
        return "hedged" if negated else "denied"  # as does "did not deny"
    if negated:
        return "denied"
    if _is_in_doubt(document, cue):
        return "hedged"
    if _looks_ahead(document, cue, content):
        return "prospective"
    return "hedged" if lemmas & _words("hedged") - _of_reporting() else _of_telling(document, cue)


@cache
def _of_reporting() -> frozenset[str]:
    """ "reportedly said" doubts the speaking, not what is said."""
    return frozenset(lexicon("certainty")["reporting"]["hedging"])


def _is_in_doubt(document: Document, cue: list[int]) -> bool:
    """The telling itself: "is said to", "will likely announce", "may promise"; doubt outweighs direction."""
    tokens = document.tokens
    words = {tokens[i].lower for i in cue if tokens[i].pos in {"ADV", "ADJ"}} - _of_reporting()
    if words & (_words("hedges", "adverbs") | _words("hedges", "adjectives")):
        return True
    return any(is_hearsay(document, i) or (tokens[i].pos == "VERB" and is_guess(document, i)) for i in cue)


def _holds(lemmas: set[str], name: str) -> bool:
    return any(lemmas.issuperset(phrase.split()) for phrase in _words(name))


def _of_telling(document: Document, cue: list[int]) -> Modality | None:
    """The cue's own verb may be in doubt or to come: "seems to say", "will announce"."""
    verbs = [i for i in cue if document.tokens[i].pos == "VERB"]
    if any(document.tokens[i].lemma in _words("hedges", "verbs") for i in verbs):
        return "hedged"
    return "prospective" if any(_is(document, i, "prospects") for i in verbs) else None


def _is_quoted(document: Document, content: list[int]) -> bool:
    """Whether it is given in the speaker's own words from the start."""
    return document.tokens[content[0]].text in QUOTES


def _looks_ahead(document: Document, cue: list[int], content: list[int]) -> bool:
    """ "promised", "called for", "asked them to leave"; not "asked how", "to ask why", "called him a liar"."""
    narrow = lexicon("modality")["prospective_with"]
    tokens = document.tokens
    for i in cue:
        for word in word_forms(document, i) & _words("prospective"):
            behind = (*(k for k in cue if k > i), *document.children(i, "prep", "mark"), *content[:1])
            after = {tokens[k].lower for k in behind}
            if word not in narrow or not after.isdisjoint(narrow[word]):
                return True
            if "to" in narrow[word] and _is_infinitive(document, content):
                return True
    return False


def _is_infinitive(document: Document, content: list[int]) -> bool:
    """ "[them to leave]"."""
    predicate = main_predicate(document, content)
    return predicate is not None and any(document.tokens[c].tag == "TO" for c in document.children(predicate, "aux"))


def _of_content(told: Told, predicate: int) -> Modality:
    """ "I think they left" hedges; "Ana thinks they left" tells."""
    opinion = is_opinion(told, predicate, _words("hedges", "opinions"))
    return "hedged" if opinion else _of_predicate(told.document, predicate)


def _is_of_past(document: Document, predicate: int) -> bool:
    """ "We expected to win", "it would be a pity", of what is over or only thought of. Not "I would like to"; and in
    "she said they expected to win" the tense is the article's."""
    token = document.tokens[predicate]
    modals = {document.tokens[c].lower for c in document.children(predicate, "aux")}
    if not modals.isdisjoint({"would", "'d", "’d"}):
        return token.lemma not in {"like", "love", "want", "prefer"}
    return token.tag == "VBD" and token.lemma in _words("prospects", "verbs")


def _of_predicate(document: Document, predicate: int) -> Modality:
    """ "will likely leave" is hedged: doubt outweighs direction. "would have left" tells what did not come about."""
    if is_guess(document, predicate) or is_left_open(document, predicate) or _is(document, predicate, "hedges"):
        return "hedged"
    ahead = not is_inferred(document, predicate) and _is(document, predicate, "prospects")
    return "prospective" if ahead or _is_certain_to(document, predicate) else "asserted"


def _is_certain_to(document: Document, predicate: int) -> bool:
    """ "is certain to leave"; not "is certain that they left"."""
    sure = [
        c for c in document.children(predicate, "acomp") if document.tokens[c].lower in _words("prospects", "certain")
    ]
    return any(document.children(c, "xcomp") for c in sure)


def _is(document: Document, predicate: int, name: str) -> bool:
    """ "is unlikely to", "seems to leave" hedge; "will leave", "plans to leave", "is planned" look ahead."""
    tokens = document.tokens
    below = document.children(predicate)
    helpers = {tokens[c].lower for c in below if tokens[c].dep in {"aux", "auxpass"}}
    if name == "prospects" and helpers & _words(name, "modals") and not helpers & {"have", "'ve", "’ve"}:
        return True
    adverbs = {tokens[c].lower for c in below if tokens[c].dep == "advmod"}
    if name == "hedges" and adverbs & _words(name, "adverbs"):
        return True
    if tokens[predicate].lemma in _words(name, "verbs") and _governs(document, predicate, name, helpers):
        return True
    predicates = {tokens[c].lower for c in below if tokens[c].dep in {"acomp", "attr", "oprd"}}
    return bool(predicates & _words(name, "adjectives"))


def _governs(document: Document, predicate: int, name: str, helpers: set[str]) -> bool:
    """ "plans to leave", "is planned", "seems to leave", "suggests that"; not "plans a trip", "suggests a trip"."""
    if name == "hedges":
        return document.tokens[predicate].lemma != "suggest" or not document.children(predicate, "dobj")
    planned = bool(document.children(predicate, "auxpass")) and not helpers.isdisjoint(
        {"is", "are", "'s", "’s", "being"}
    )
    return planned or bool(document.children(predicate, "xcomp", "ccomp"))
