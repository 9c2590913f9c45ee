"""Who and what takes part in an event, by weights on what the parse tells of each word beside the event word."""

from collections.abc import Iterator
from functools import cache

from ...knowledge import lexicon
from ...parse import Document
from ..clauses import is_passive
from .arguments import NAMED, Arguments
from .linear import Signs
from .logistic import logistic

LABELS = ("any", "agent", "recipient", "other")
THRESHOLD = -1.2  # the log-odds from which a word takes part: the best F1 on the folds of training
INSIDE = {"compound", "amod", "nummod", "det", "nmod"}  # parts of a phrase that another word heads
RELATIVE = {"which", "that", "who", "whom", "whose"}
WITHIN_CLAUSE = {
    "xcomp",
    "acomp",
    "prep",
    "pobj",
    "conj",
    "aux",
    "pcomp",
    "dobj",
    "poss",
    "nsubj",
    "ccomp",
}  # above it, up to its verb
ONCE = {"nsubj", "nsubjpass", "dobj", "attr"}  # functions that a clause has once; what is joined is "conj"
VERBAL = {"VERB", "AUX"}
FAR = 12  # words; what stands farther away is told apart no more


def weighed_arguments(document: Document, i: int, found: Arguments) -> Arguments:
    """The arguments of the event word `i` by weights, which also weigh what the rules found.

    "Ana met Ben after the talks": Ana; Ben. Places stay with the rules, which tell them as well.
    """
    heads: dict[str, list[int]] = {"agent": [], "recipient": [], "other": []}
    odds = {c: argument_odds(document, i, c, found) for c in candidates(document, i) if c not in found.places}
    likely = {c: one["any"] for c, one in odds.items() if one["any"] >= THRESHOLD}
    for c, chance in likely.items():
        if not any(is_twin(document, c, other) and better > chance for other, better in likely.items()):
            heads[max(heads, key=lambda role: odds[c][role])].append(c)
    return Arguments(heads["agent"], heads["recipient"], heads["other"], found.places)


def is_twin(document: Document, one: int, other: int) -> bool:
    """Do two words fill one place of one clause, which the parse tore apart: a name beside what it is?

    yes: subjects both of "died" in "Co-founder Ana Lind died"; no: "Ana and Ben died", "gave Ana a ship"
    """
    word, second = document.tokens[one], document.tokens[other]
    return one != other and word.head == second.head and word.dep == second.dep and word.dep in ONCE


def argument_odds(document: Document, i: int, c: int, found: Arguments) -> dict[str, float]:
    """The log-odds that word `c` takes part in the event at all ("any") and in each role."""
    return logistic("participants").odds(argument_signs(document, i, c, found))


def candidates(document: Document, i: int) -> list[int]:
    """The words of the sentence that can take part in or tell the place of an event: heads of noun phrases, and names
    within them. "The Ostrava office of Ana's firm, which closed": Ostrava, office, Ana, firm; not "which", which stands
    for one of them."""
    sentence = document.sentence_of(i)
    return [c for c in sentence if c != i and _can(document, c) and antecedent(document, c) is None]


def antecedent(document: Document, c: int) -> int | None:
    """The word that a relative pronoun stands for; None for any other word.

    yes: "the ship that had begun to sink", "Ana, whom Ben met"; no: "Ana asked who came"
    """
    tokens = document.tokens
    if tokens[c].lower not in RELATIVE:
        return None
    clause = next((a for a in document.ancestors(c) if tokens[a].dep not in WITHIN_CLAUSE), c)
    above = tokens[clause].head
    return above if tokens[clause].dep == "relcl" and above != clause else None


def _can(document: Document, c: int) -> bool:
    token = document.tokens[c]
    if token.entity in {"DATE", "TIME"} or token.pos not in NAMED or token.dep in {"expl", "det", "punct", "aux"}:
        return False
    return token.pos == "PROPN" or (token.dep not in INSIDE and token.pos != "ADJ") or token.entity in {"NORP", "GPE"}


def argument_signs(document: Document, i: int, c: int, found: Arguments) -> Signs:
    """The signs of word `c` beside the event word `i`; `found` is what the rules make of the event."""
    tokens = document.tokens
    event, word = tokens[i], tokens[c]
    way = path(document, i, c)
    ruled = rule(found, c)
    before = _preposition(document, c)
    kind = f"{event.pos} {is_passive(document, i) if event.pos in VERBAL else event.dep}"
    gap = min(abs(c - i), FAR)
    return {
        "rule": {f"is {ruled}", f"{ruled} {kind}", f"{ruled} {event.lemma.lower()}", f"{ruled} {way}"},
        "path": {way, f"{kind} {way}", f"last {way.rsplit(' ', 1)[-1]}", f"long {way.count(' ')}", _short(way)},
        "word": {f"dep {word.dep}", f"pos {word.pos}", f"entity {word.entity}", f"lemma {word.lemma.lower()}"},
        "before": {before, f"{before} {word.entity}", f"{before} {event.pos}", f"{before} {event.lemma.lower()}"},
        "event": {kind, f"lemma {event.lemma.lower()}", *(f"has {tokens[b].dep}" for b in document.children(i))},
        "order": {f"{c < i} {gap}", f"{c < i} {gap // 3} {word.dep}", f"{c < i} {_verbs(document, i, c)} {ruled}"},
        "type": {f"{kind} {word.dep}" for kind in _types(document, i)},
    }


def rule(found: Arguments, c: int) -> str:
    """What the rules make of a word."""
    parts = zip(("agent", "recipient", "other", "place"), found, strict=True)
    return next((name for name, heads in parts if c in heads), "nothing")


def path(document: Document, i: int, c: int) -> str:
    """The way from event to word: the functions passed upward, then those downward, with the prepositions."""
    tokens = document.tokens
    above, below = [i, *document.ancestors(i)], [c, *document.ancestors(c)]
    top = next((a for a in above if a in below), None)
    if top is None:
        return "apart"
    up = [tokens[a].dep for a in above[: above.index(top)]]
    down = [_step(document, b) for b in reversed(below[: below.index(top)])]
    return " ".join([*(f"^{dep}" for dep in up), *down])


def _step(document: Document, b: int) -> str:
    token = document.tokens[b]
    return f"{token.dep}:{token.lower}" if token.dep in {"prep", "agent", "dative"} else token.dep


def _short(way: str) -> str:
    """The way without what only continues it."""
    return "short " + " ".join(step.split(":")[0] for step in way.split() if step not in {"conj", "^conj", "appos"})


def _preposition(document: Document, c: int) -> str:
    """The preposition that governs a word or what it is joined to, "" where none does."""
    tokens = document.tokens
    while tokens[c].dep in {"conj", "appos"} and tokens[c].head != c:
        c = tokens[c].head
    return tokens[tokens[c].head].lower if tokens[c].dep == "pobj" else tokens[c].dep


def _verbs(document: Document, i: int, c: int) -> int:
    """How many verbs stand between the two, at most three."""
    low, high = min(i, c), max(i, c)
    return min(3, sum(document.tokens[k].pos == "VERB" for k in range(low + 1, high)))


def _types(document: Document, i: int) -> Iterator[str]:
    kind = "verbs" if document.tokens[i].pos == "VERB" else "nouns"
    yield from _known(kind).get(document.tokens[i].lemma.lower(), ())


@cache
def _known(kind: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for name, entry in lexicon("events")["types"].items():
        for word in entry[kind]:
            found.setdefault(word if isinstance(word, str) else word["lemma"], set()).add(name)
    return {lemma: tuple(sorted(names)) for lemma, names in found.items()}
