"""Which words of a content stand in a role that makes them what it is about."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from ...knowledge import lexicon
from ...parse import Document

ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "dative", "attr", "oprd", "nmod"}
CLAUSES = {"csubj", "csubjpass", "ccomp", "xcomp", "parataxis"}
VERBAL = {"VERB", "AUX"}
MODIFYING = {"compound", "nmod", "amod"}
DEPTH = 8  # words down from the main predicate; beyond, who is named is far from what is told


class Content(NamedTuple):
    """The words of a content that are its own; the heads of those that name actors, and of those whom it may be about;
    and whether clauses of condition and reason count."""

    document: Document
    words: Collection[int]
    names: Collection[int]
    sought: Collection[int]
    conditions: bool = False


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("complements")[name])


def prominent(content: Content) -> set[int]:
    """The head words of what the content is about: what its main predicates tell something of or do something to.

    yes: "Ben lied", "they sued Ben", "Ben's plan failed", "it relies on Ben", "was betrayed by Ben", "I think Ben lied"
    no:  "they met after a call from Ben", "the plan, which Ben dislikes, failed": Ben is only mentioned
    """
    found = {i for top in _tops(content) for i in _below(content, top, DEPTH)}
    if found.isdisjoint(content.sought):  # "it would be a pity if Ben left": what is told is told there
        content = content._replace(conditions=True)
        found = {i for top in _tops(content) for i in _below(content, top, DEPTH)}
    return found


def _tops(content: Content) -> list[int]:
    """The words whose head lies outside, without marks and clauses of time: "his decision as Ben visits Cleo"."""
    tokens = content.document.tokens
    heads = [i for i in sorted(content.words) if tokens[i].head not in content.words or tokens[i].head == i]
    tops = [i for i in heads if tokens[i].pos not in {"PUNCT", "SPACE"}]
    return [i for i in tops if i == tops[0] or not _is_beside(content.document, i)]


def _is_beside(document: Document, clause: int) -> bool:
    before = document.subtree(clause)[0] - 1
    return before >= 0 and document.tokens[before].lower in _words("beside") and _is_clause(document, clause)


def _below(content: Content, i: int, depth: int) -> Iterator[int]:
    """The prominent words at and below a top, by what it is."""
    if not depth or i not in content.words:
        return
    pos = content.document.tokens[i].pos
    if i in content.names and not content.document.children(i, "nsubj", "nsubjpass"):
        yield from _of_phrase(content, i, depth)  # a name, whatever the tagger takes it for
    elif _is_clause(content.document, i):
        yield from _of_clause(content, i, depth)
    elif pos == "ADJ" and not content.document.children(i, "poss"):
        yield from _of_quality(content, i, depth)
    elif pos in {"ADP", "SCONJ", "ADV", "PART"}:  # "for calm", "against deepening ties with Ben"
        for child in content.document.children(i, "pobj", "pcomp", "prep"):
            yield from _below(content, child, depth)
    else:
        yield from _of_phrase(content, i, depth)


def _is_clause(document: Document, i: int) -> bool:
    """A verb or whatever has a subject; not what a possessor or article shows to be a noun: "the board's remarks"."""
    if document.children(i, "nsubj", "nsubjpass"):
        return True
    return document.tokens[i].pos in VERBAL and not document.children(i, "poss", "det")


def _of_clause(content: Content, verb: int, depth: int) -> Iterator[int]:
    """Its subject and objects, and those of the clauses that carry on what it tells: "Ben lied and fled", "I think that
    Ben lied", "Ben wants to sue Cleo"; "that was because Ben lied", where the verb tells nothing itself."""
    document = content.document
    for child in document.children(verb):
        token = document.tokens[child]
        if token.dep in ARGUMENTS or token.dep in CLAUSES or token.dep == "conj" or _is_that(document, child):
            yield from _below(content, child, depth - 1)
        elif token.dep == "acomp":
            yield from _of_quality(content, child, depth - 1)
        elif token.dep in {"agent", "prep"}:
            yield from _behind(content, verb, child, depth - 1)
        elif token.dep == "advmod":  # "nothing shows better that Ben lied", "no sign so far that Ben lied"
            for clause in document.children(child, "ccomp"):
                if document.children(clause, "mark"):
                    yield from _below(content, clause, depth - 1)
    if content.conditions or _is_bare(document, verb):
        yield from _of_conditions(content, verb, depth)


def _is_that(document: Document, clause: int) -> bool:
    """ "made it clear that Ben lied", which parsers take for an adverbial clause."""
    marks = [document.tokens[c].lower for c in document.children(clause, "mark")]
    return document.tokens[clause].dep == "advcl" and marks[:1] == ["that"]


def _is_bare(document: Document, verb: int) -> bool:
    """ "That was because ...", "it is as if ..."."""
    complements = document.children(verb, "attr", "acomp", "ccomp", "xcomp", "prep", "oprd", "dobj")
    return document.tokens[verb].lemma == "be" and document.tokens[verb].pos == "AUX" and not complements


def _of_conditions(content: Content, verb: int, depth: int) -> Iterator[int]:
    """ "if Ben left", "because Ben left", "leaving Ben alone"; not "while Ben was away"."""
    document = content.document
    for child in document.children(verb, "advcl"):
        marks = {document.tokens[c].lower for c in document.children(child, "mark", "advmod")}
        if not marks or not marks.isdisjoint(_words("conditions")):
            yield from _below(content, child, depth - 1)


def _of_quality(content: Content, adjective: int, depth: int) -> Iterator[int]:
    """ "critical of Ben", "keen to sue Ben", "good for Ben", and an adjective that is a top: "wary of Ben"."""
    document = content.document
    for child in document.children(adjective):
        token = document.tokens[child]
        if token.dep in ARGUMENTS | CLAUSES | {"conj", "acomp"} or _is_that(document, child):
            yield from _below(content, child, depth - 1)
        elif token.dep in {"prep", "agent"}:
            yield from _behind(content, adjective, child, depth - 1)


def _behind(content: Content, word: int, preposition: int, depth: int) -> Iterator[int]:
    """What a verb, adjective or noun concerns through a preposition."""
    if preposition not in content.words:
        return
    for other in content.document.children(preposition, "conj"):  # "of Ben and of Cleo"
        yield from _behind(content, word, other, depth)
    document, form = content.document, content.document.tokens[preposition].lower
    if form in _words("concerning"):
        for child in document.children(preposition, "pobj", "pcomp"):
            yield from _below(content, child, depth)
    elif _reaches(document, word, form):
        for child in document.children(preposition, "pobj"):
            yield from _named(content, child)


def _reaches(document: Document, word: int, form: str) -> bool:
    """ "met with Ben", "eased tensions with Ben", "faith in Ben", "took from Ben"; not "left with Ben", "lives in Ben's
    house"."""
    narrow = {"with": "mutual", "in": "inward", "into": "inward", "over": "upper"}
    if form not in narrow:
        return form in _words("reaching")
    if form == "with" and document.tokens[word].pos == "ADJ":  # "furious with Ben"
        return True
    lemmas = {document.tokens[i].lemma.lower() for i in (word, *document.children(word, "dobj"))}
    return not lemmas.isdisjoint(_words(narrow[form]))


def _named(content: Content, i: int) -> Iterator[int]:
    """A word and what "and" joins to it, where they name actors themselves, or as their own what is theirs."""
    document = content.document
    for one in (i, *_joined(document, i)):
        yield one
        if one not in content.names:
            yield from document.children(one, "poss")


def grounds(document: Document, words: Collection[int]) -> set[int]:
    """What a content that only names somebody and why gives as the ground: nobody in it is judged himself.

    yes: "over its help for Ben", of "Ana over its help for Ben" (she was condemned); "of arming Ben"
    no:  "Ben lied to Ana", "Ana, who lied to Ben"
    """
    tokens = document.tokens
    tops = [i for i in sorted(words) if tokens[i].head not in words and tokens[i].pos not in {"PUNCT", "SPACE"}]
    if not tops or any(_is_clause(document, top) for top in tops):
        return set()
    reasons = [i for i in (*tops[1:], *document.children(tops[0], "prep")) if tokens[i].lower in _words("grounds")]
    return {i for reason in reasons for i in document.subtree(reason) if i in words}


def _of_phrase(content: Content, noun: int, depth: int) -> Iterator[int]:
    """A noun, what is joined to it and, unless it names an actor itself, whose it is and whom it concerns.

    "Ben's plan", "the plan of Ben", "ties with Ben", "the US demand that Ben leave"; of "Ben's minister" the minister.
    """
    document = content.document
    yield noun
    yield from document.children(noun, "appos")
    for child in document.children(noun, "conj"):
        yield from _below(content, child, depth)
    if noun in content.names:
        return
    for child in document.children(noun):
        token = document.tokens[child]
        if token.dep == "poss" or (token.dep in MODIFYING and _acts(document, noun, child)):
            yield from _named(content, child)
            yield from document.children(child, *MODIFYING)  # both of "Arlandia-Ostland ties"
        elif token.dep in {"prep", "agent"}:
            yield from _behind(content, noun, child, depth - 1)
        elif _is_told(document, noun, child):
            yield from _below(content, child, depth - 1)
        elif token.dep == "acl":  # "a fence paid for by Ben"
            for agent in document.children(child, "agent"):
                yield from _behind(content, child, agent, depth - 1)


def _acts(document: Document, noun: int, modifier: int) -> bool:
    """ "the US demand", "Sino-Ostlandic ties"; not "Moscow's Ukraine offensive", where somebody else acts, nor "Chinese
    goods", which only come from there."""
    if document.children(noun, "poss"):
        return False
    return document.tokens[modifier].dep != "amod" or document.tokens[noun].lemma.lower() in _words("mutual")


def _is_told(document: Document, noun: int, clause: int) -> bool:
    """ "the claim that Ben lied", "an attempt to sue Ben", "one in which Ben needs Ana"; not "a plan that Ben has"."""
    token = document.tokens[clause]
    if token.dep in {"ccomp", "acl"}:
        helpers = {document.tokens[c].dep for c in document.children(clause)}
        return "mark" in helpers or token.tag == "VB"
    return token.dep == "relcl" and document.tokens[noun].lower in _words("empty")


def _joined(document: Document, i: int) -> list[int]:
    found: list[int] = []
    for other in document.children(i, "conj"):
        found += [other, *_joined(document, other)]
    return found
