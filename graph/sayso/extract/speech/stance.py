"""The stance towards a target that words around its mention express: by lexicon and syntax.

Judging words are known with the role they judge (knowledge/en/stance.yml). Each place where the target stands
in such a role gives a vote; negation turns it round; what is hedged counts as said; without votes: neutral.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from ...knowledge import lexicon
from ...model import Polarity
from ...parse import Document
from ..clauses import is_negated, is_passive

SIGNS = {"positive": 1, "negative": -1}
Holds = Callable[[int], bool]


@cache
def _signs(name: str) -> dict[str, int]:
    """The words of a section with +1 or -1."""
    section = lexicon("stance")[name]
    return {word: SIGNS[polarity] for polarity in SIGNS for word in section[polarity]}


@cache
def _relations() -> dict[tuple[str, str], int]:
    """(word, preposition) -> sign: ("critical", "of") -> -1, ("lash", "at") -> -1."""
    found = {}
    for polarity, sign in SIGNS.items():
        rows = lexicon("stance")["relations"][polarity].items()
        found.update(dict.fromkeys(rows, sign))
    for word, rows in lexicon("stance")["attitudes"]["with"].items():
        found.update({(word, prep): SIGNS[polarity] for prep, polarity in rows.items()})
    return found


@cache
def words_of(section: str) -> frozenset[str]:
    """The words of a section without polarity: "negators", "reversers", "copulas"."""
    words: Any = lexicon("stance")[section]
    return frozenset(words)


def sign_of(section: str, word: str) -> int:
    """+1 for a word that the section holds as positive, -1 as negative, 0 for another."""
    return _signs(section).get(word, 0)


def judging_verbs() -> frozenset[str]:
    """The lemmas of verbs that judge their object: "criticise", "praise"; not "tell", "ask"."""
    return frozenset(_signs("attitudes"))


def judged_behind(document: Document, verb: int) -> Iterator[int]:
    """Whom a verb judges behind its preposition: "lashed out at Ben" gives Ben; "spoke to Ben" nobody."""
    lemma = document.tokens[verb].lemma.lower()
    for preposition in document.children(verb, "prep"):
        if (lemma, document.tokens[preposition].lower) in _relations():
            yield from document.children(preposition, "pobj")


def stance(document: Document, heads: Iterable[int], holds: Holds) -> Polarity:
    """The stance towards the target whose mentions have these head words.

    `holds(verb)` tells whether the attitude a verb expresses is the speaker's own: in a quotation of Cleo
    "Ana condemned Ben" is Ana's stance. "Ben lied", "the reckless Ben", "Ben's plan is a disaster": negative.
    "Ben is no liar", "I praise Ben": positive. "Ben met the liar": neutral.
    """
    total = sum(vote for head in heads for vote in _votes(document, head, holds))
    return "positive" if total > 0 else "negative" if total < 0 else "neutral"


def _votes(document: Document, head: int, holds: Holds) -> Iterator[int]:
    yield from _of_modifiers(document, head)
    yield from _of_role(document, head, holds, own=True)
    for noun in _possessed(document, head):
        yield _word_sign(document, noun, "nouns")
        if not _is_compared(document, noun):
            yield from _of_modifiers(document, noun)
        yield from _of_role(document, noun, holds, own=False)


def _possessed(document: Document, head: int) -> Iterator[int]:
    """What is the target's: "Ben's plan", "the plan of Ben", "a mistake by Ben"."""
    tokens = document.tokens
    token = tokens[head]
    if token.dep == "poss":
        yield token.head
    elif token.dep == "pobj" and tokens[token.head].lower in {"by", "of"}:
        above = tokens[token.head].head
        if tokens[above].pos == "NOUN" and (tokens[token.head].lower == "by" or _is_act(document, above)):
            yield above


def _is_compared(document: Document, noun: int) -> bool:
    """ "Ben's best customer" is good for Ben, and no praise of him; "Ben's reckless plan" judges him."""
    return any(document.tokens[c].tag in {"JJR", "JJS"} for c in document.children(noun, "amod"))


def _is_act(document: Document, noun: int) -> bool:
    """ "the lies of Ben" are his; "a critic of Ben" and "fear of Ben" are not."""
    return (document.tokens[noun].lemma.lower(), "of") not in _relations()


def _of_modifiers(document: Document, head: int) -> Iterator[int]:
    """ "the reckless Ben", "Ben, a liar"."""
    for child in document.children(head, "amod"):
        yield _word_sign(document, child, "adjectives")
    for child in document.children(head, "appos"):
        yield _predicated(document, child)


def _word_sign(document: Document, i: int, section: str) -> int:
    """The sign of a word itself: "lie" -1; "no lie" +1."""
    token = document.tokens[i]
    sign = _signs(section).get(token.lemma.lower()) or _signs(section).get(token.lower, 0)
    return -sign if sign and _is_turned(document, i) else sign


def _is_turned(document: Document, i: int) -> bool:
    negators = {"advmod", "det", "neg", "preconj"}
    words = {document.tokens[c].lower for c in document.children(i) if document.tokens[c].dep in negators}
    return is_negated(document, i) or not words.isdisjoint(words_of("negators"))


def _predicated(document: Document, i: int) -> int:
    """The sign of a noun phrase or adjective said of the target: "a liar", "a reckless man", "not honest"."""
    if document.tokens[i].pos == "ADJ":
        return _word_sign(document, i, "adjectives")
    sign = _word_sign(document, i, "nouns") or _word_sign(document, i, "bearers")
    modifiers = [_word_sign(document, c, "adjectives") for c in document.children(i, "amod")]
    return sign or max(-1, min(1, sum(modifiers)))


def _of_role(document: Document, head: int, holds: Holds, *, own: bool) -> Iterator[int]:
    """The votes of the verb or preposition that governs the target (or, with `own` false, what is his)."""
    tokens = document.tokens
    first = head
    while tokens[first].dep == "conj" and tokens[first].head != first:
        first = tokens[first].head
    token, above = tokens[first], tokens[first].head
    if token.dep in {"nsubj", "nsubjpass"} and tokens[above].pos in {"VERB", "AUX"}:
        for verb in _verbs(document, above):
            yield from _of_subject(document, verb, holds, own=own)
    elif token.dep == "dobj":
        yield _attitude(document, above, holds)
    elif token.dep == "pobj":
        yield from _of_preposition(document, above, holds, own=own)


def _verbs(document: Document, verb: int) -> Iterator[int]:
    """A verb and those joined to it that share its subject: "Ben lied and cheated"."""
    yield verb
    for other in document.children(verb, "conj"):
        if not document.children(other, "nsubj", "nsubjpass"):
            yield from _verbs(document, other)


def _of_subject(document: Document, verb: int, holds: Holds, *, own: bool) -> Iterator[int]:
    tokens = document.tokens
    lemma = tokens[verb].lemma.lower()
    if is_passive(document, verb):
        yield _attitude(document, verb, holds)
        return
    turn = -1 if _is_turned(document, verb) else 1
    deed = _deed(document, verb) if own else 0
    if deed and not _is_wished(document, verb, deed):
        yield _undone(deed, turn)
    if lemma in words_of("copulas"):
        for child in document.children(verb, "attr", "acomp", "oprd"):
            yield turn * _predicated(document, child)
    if own and _is_to_blame(document, verb):
        yield -turn
    for child in document.children(verb, "xcomp") if own else ():
        reverse = -1 if lemma in words_of("reversers") else 1
        yield from (turn * reverse * vote for vote in _of_subject(document, child, holds, own=own))


def _deed(document: Document, verb: int) -> int:
    """What an act says of the doer: "lied" -1; "broke her promise", "let us down" -1; "broke her arm" 0."""
    lemma = document.tokens[verb].lemma.lower()
    if lemma in _signs("deeds"):
        return _signs("deeds")[lemma]
    parts = document.children(verb, "dobj", "prt", "advmod")
    return next(
        (_acts()[lemma, part] for i in parts if (lemma, part := document.tokens[i].lemma.lower()) in _acts()), 0
    )


@cache
def _acts() -> dict[tuple[str, str], int]:
    """(verb, object or particle) -> sign: ("keep", "word") -> 1."""
    rows = lexicon("stance")["acts"]
    return {
        (verb, part): SIGNS[polarity] for polarity in SIGNS for verb, parts in rows[polarity].items() for part in parts
    }


def _is_to_blame(document: Document, verb: int) -> bool:
    """ "Ben is to blame"; not "Ben is to stay", "Ben is to be blamed"."""
    tokens = document.tokens
    below = document.children(verb, "xcomp") if tokens[verb].lemma.lower() == "be" else ()
    return any(tokens[i].lower == "blame" and not is_passive(document, i) for i in below)


def _is_wished(document: Document, verb: int, deed: int) -> bool:
    """ "should help", "could win": a good deed wished for or thought of is no praise. "would lie" still blames."""
    return deed > 0 and any(document.tokens[c].tag == "MD" for c in document.children(verb, "aux"))


def _attitude(document: Document, verb: int, holds: Holds) -> int:
    """The vote of a verb for its object: "I condemn Ben" -1, "Ben was praised" +1."""
    sign = _signs("attitudes").get(document.tokens[verb].lemma.lower(), 0)
    if not sign or not holds(verb):
        return 0
    return _undone(sign, -1 if _is_turned(document, verb) else 1)


def _undone(sign: int, turn: int) -> int:
    """A good deed left undone speaks against one; a bad one left undone is no praise: "did not lie"."""
    return sign if turn > 0 else min(0, -sign)


def _of_preposition(document: Document, preposition: int, holds: Holds, *, own: bool) -> Iterator[int]:
    """ "critical of Ben", "lashed out at Ben"; a passive's agent acts: "was betrayed by Ben"."""
    tokens = document.tokens
    above = tokens[preposition].head
    lemma = tokens[above].lemma.lower()
    if own and tokens[preposition].dep == "agent":
        sign = _signs("deeds").get(lemma, 0)
    else:
        sign = _relations().get((lemma, tokens[preposition].lower), 0)
        sign = sign if sign and _is_held(document, above, holds) else 0
    turned = _is_turned(document, above) or _is_withdrawn(document, above)
    yield _undone(sign, -1 if turned else 1)


def _is_held(document: Document, word: int, holds: Holds) -> bool:
    """True where the attitude in a verb, noun or adjective is the speaker's: "my support for Ben", "I am critical
    of Ben", "repeated her support for Ben"; not "Ana's support for Ben", "punished Ana over her support for Ben"."""
    tokens = document.tokens
    if any(tokens[c].tag != "PRP$" for c in document.children(word, "poss", "compound")):
        return False
    verb = word if tokens[word].pos == "VERB" else tokens[word].head
    if tokens[verb].pos not in {"VERB", "AUX"}:
        return not any(tokens[c].lower in {"his", "her", "its", "their"} for c in document.children(word, "poss"))
    return holds(verb)


def _is_withdrawn(document: Document, noun: int) -> bool:
    """ "withdrew support for Ben"."""
    token = document.tokens[noun]
    return token.dep == "dobj" and document.tokens[token.head].lemma.lower() in words_of("reversers")
