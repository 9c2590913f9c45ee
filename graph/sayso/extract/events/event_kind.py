"""What one does to another in a sentence, as a PLOVER root: by weights, on the words between and around the two and on
the encoder's vectors of them. It is measured beside the lexicon, which decides what the graph shows."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...parse import Document, Run
from ..clauses import is_negated
from ..names.place_readings import vector
from ..speech.encoder import Reading
from .linear import Signs, linear
from .triggers import triggers

if TYPE_CHECKING:
    from ..speech.encoder import Odds

WORDY = frozenset({"VERB", "NOUN", "ADJ", "ADP", "AUX", "ADV", "PART", "PROPN", "SCONJ"})
BEHIND, BEFORE = 8, 4  # words looked at after and before the two
HELPING = frozenset({"aux", "auxpass", "prt", "neg", "prep", "dobj", "xcomp", "ccomp"})
THINGS = frozenset({"dobj", "xcomp", "prep", "ccomp"})


class Ground(NamedTuple):
    """Where two stand in a sentence: the chains of heads above each up to where they meet (`top`, None where they do
    not), the words on that way, between the two, before and after them."""

    up: list[int]
    down: list[int]
    top: int | None
    way: list[int]
    between: list[int]
    before: list[int]
    after: list[int]
    sentence: list[int]
    heads: tuple[int | None, int | None]


def pair_root(document: Document, read: Sequence[Reading], agent: Run, recipient: Run) -> str:
    """The root of what `agent` does to `recipient`; an empty run stands for one that is not named.

    "Ana sued Ben": ACCUSE. "Ana lent Ben a million": AID. "Ana met with Ben": CONSULT.
    """
    scores = pair_scores(document, read, agent, recipient)
    return max(scores, key=lambda root: (scores[root], root))


def pair_scores(document: Document, read: Sequence[Reading], agent: Run, recipient: Run) -> dict[str, float]:
    """The score of each root: about -1 to 1."""
    model = linear("pairs")
    place = ground(document, agent, recipient)
    found = model.scores(pair_signs(document, place), pair_vectors(read, place))
    return {root: float(score) for root, score in zip(model.labels, found, strict=True)}


def ground(document: Document, agent: Run, recipient: Run) -> Ground:
    """Where the two stand. Without one of them the way ends at the verb above the other."""
    known = [run for run in (agent, recipient) if len(run)]
    heads = [_head(document, run) if len(run) else None for run in (agent, recipient)]
    some = next(head for head in heads if head is not None)
    first, second = ([] if h is None else [h, *document.ancestors(h)] for h in heads)
    top = _meeting(document, first, second)
    up, down = (list(_until(chain, top)) for chain in (first, second))
    way = [i for i in [*up[1:], *([] if top is None else [top]), *down[:0:-1]] if not any(i in run for run in known)]
    low, high = min(known), max(known)
    end = min(len(document), high.last + BEHIND)
    return Ground(
        up, down, top, way or ([] if top is None else [top]), list(range(low.last, high.first)),
        list(range(max(0, low.first - BEFORE), low.first)), list(range(high.last, end)),
        list(document.sentence_of(some)), (heads[0], heads[1]),
    )  # fmt: skip


def _head(document: Document, run: Run) -> int:
    return next((i for i in run if document.tokens[i].head not in run), run.first)


def _meeting(document: Document, first: list[int], second: list[int]) -> int | None:
    if first and second:
        return next((i for i in first if i in second), None)
    return next((i for i in [*first, *second][1:] if document.tokens[i].pos in {"VERB", "AUX"}), None)


def _until(chain: list[int], top: int | None) -> list[int]:
    return chain[: chain.index(top)] if top in chain else chain


def pair_signs(document: Document, place: Ground) -> Signs:
    """What the words on the way, around it and the parse tell; types that the lexicon gives them apart."""
    parts = {
        "way": place.way, "between": place.between, "before": place.before, "after": place.after,
        "sentence": place.sentence,
    }  # fmt: skip
    signs = {name: set(_lemmas(document, words)) for name, words in parts.items()}
    signs["type"] = {f"{name} {kind}" for name, words in parts.items() for kind in _types(document, words)}
    tokens = document.tokens
    syntax = {"up " + ">".join(tokens[i].dep for i in place.up), "down " + ">".join(tokens[i].dep for i in place.down)}
    syntax.add(f"order {place.heads[0] is not None and place.heads[0] < (place.heads[1] or len(document))}")
    return {**signs, "syntax": syntax, "top": set() if place.top is None else set(_of_top(document, place.top))}


def _lemmas(document: Document, words: Iterable[int]) -> Iterator[str]:
    return (document.tokens[i].lemma.lower() for i in words if document.tokens[i].pos in WORDY)


def _types(document: Document, words: Iterable[int]) -> Iterator[str]:
    for i in words:
        token = document.tokens[i]
        if token.pos == "VERB" or token.pos in {"NOUN", "PROPN"}:
            yield from _known("verbs" if token.pos == "VERB" else "nouns").get(token.lemma.lower(), ())


@cache
def _known(kind: str) -> dict[str, tuple[str, ...]]:
    return {lemma: tuple(sorted({one.type for one in found})) for lemma, found in triggers(kind).items()}


def _of_top(document: Document, top: int) -> Iterator[str]:
    tokens = document.tokens
    yield f"is {tokens[top].lemma.lower()}"
    yield f"negated {is_negated(document, top)}"
    for child in document.children(top):
        yield f"has {tokens[child].dep}"
        if tokens[child].dep in HELPING:
            yield f"{tokens[child].dep} {tokens[child].lemma.lower()}"
        if tokens[child].dep in THINGS:
            below = (tokens[c] for c in document.children(child))
            yield from (f"below {t.lemma.lower()}" for t in below if t.pos in {"NOUN", "VERB", "ADP"})


def pair_vectors(read: Sequence[Reading], place: Ground) -> "list[Odds | None]":
    """The encoder's vectors: means over the way, between, after and the sentence, and of the word where the two meet
    and of the two themselves."""
    means = [_mean(read, words) for words in (place.way, place.between, place.after, place.sentence)]
    return [*means, *(vector(read, i) for i in (place.top, *place.heads))]


def _mean(read: Sequence[Reading], words: Iterable[int]) -> "Odds | None":
    found = [one for i in words if (one := vector(read, i)) is not None]
    return None if not found else sum(found[1:], found[0]) / len(found)
