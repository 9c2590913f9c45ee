"""Reading a dependency parse: edges of noun phrases, clauses and their subjects."""

from collections.abc import Iterator

from ..parse import Document, Run, Token

SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
VERBAL = {"VERB", "AUX"}
BREAKS = {"cc", "conj", "punct", "appos", "relcl", "acl", "preconj"}


def left_edge(document: Document, i: int) -> int:
    """The first word of the noun phrase that ends in token `i`: "the" for "official" in "the senior
    official". Only what stands before the head without a break is followed."""
    first = i
    for child in reversed(document.children(i)):
        token = document.tokens[child]
        if child < i and token.dep not in BREAKS and token.pos not in {"ADP", "SCONJ", "CCONJ"}:
            first = min(first, left_edge(document, child))
    return first


def right_edge(document: Document, i: int) -> int:
    """The word after the last that hangs on token `i` without a break: after "plan" for "briefed" in "briefed on the
    plan, Lind left"."""
    after = (c for c in document.children(i) if c > i and document.tokens[c].dep not in BREAKS)
    return max((right_edge(document, child) for child in after), default=i + 1)


def phrase(document: Document, i: int) -> Run:
    """The noun phrase headed by `i` without what follows the head."""
    return Run(left_edge(document, i), i + 1)


def head_of(document: Document, run: Run) -> int:
    """The word of a run that the others hang on (the last one whose head lies outside)."""
    tokens = document.tokens
    tops = [i for i in run if tokens[i].head not in run or tokens[i].head == i]
    return tops[-1] if tops else run.last - 1


def role_of(document: Document, i: int) -> str:
    """The dependency of a noun; a conjoined noun has that of the first one."""
    return first_joined(document, i).dep


def determined(document: Document, noun: int, *words: str) -> bool:
    """Whether one of these words is a noun's determiner: "no" in "is no lawyer"; not in "no lawyer's client", for the
    client."""
    return any(document.tokens[i].lower in words for i in document.children(noun, "det"))


def first_joined(document: Document, i: int) -> Token:
    """The first of the words that one is joined with: "Orr" for "Vell" in "Orr and Vell"; itself where it is none."""
    token = document.tokens[i]
    while token.dep == "conj" and token.head != token.i:
        token = document.tokens[token.head]
    return token


def verb_of(document: Document, i: int) -> int | None:
    """The nearest verb above token `i`, itself not counted."""
    for above in document.ancestors(i):
        if document.tokens[above].pos in VERBAL:
            return above
    return None


def subject_of(document: Document, verb: int) -> int | None:
    """The verb's subject, its own or the one it shares: for "left" in "Ostrov rose and left" it is Ostrov."""
    tokens = document.tokens
    while True:
        found = document.children(verb, "nsubj", "nsubjpass")
        if found:
            return found[0]
        above = tokens[verb]
        if above.head == verb or above.dep not in {"conj", "xcomp", "aux", "auxpass"}:
            return None
        verb = above.head


def governors(document: Document, i: int) -> Iterator[int]:
    """The verbs above token `i`, nearest first."""
    return (above for above in document.ancestors(i) if document.tokens[above].pos in VERBAL)


def conjuncts(document: Document, i: int) -> list[int]:
    """The nouns coordinated with `i` (after it), `i` first."""
    found = [i]
    for n in found:
        found += document.children(n, "conj")
    return sorted(found)


def clause_opens(document: Document, noun: int) -> bool:
    """Whether the name behind a noun opens a clause about it.

    yes: "the judge Orr was referring to left"
    no:  "the judge Orr left", "judge Ada Orr left"
    """
    tokens = document.tokens
    name = next((i for i in range(noun + 1, len(document)) if tokens[i].dep != "compound"), noun)
    apart = tokens[name].head != noun and tokens[noun].head not in range(noun + 1, name + 1)
    return apart and tokens[name].dep in SUBJECTS and tokens[noun].dep in {*SUBJECTS, "dobj", "pobj"}
