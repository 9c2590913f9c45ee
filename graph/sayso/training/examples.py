"""Labelled documents as windows of sub-words, each epoch cut and varied anew."""

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ..extract.speech.encoder import encode
from ..extract.speech.inputs import Inputs, Marks, inputs
from ..extract.speech.quotations import quotations
from ..extract.speech.windows import Block, blocks, packed
from .corpus import Labelled, Labels
from .variation import Variation

IGNORED = -100
Numbers = NDArray[np.int64]
PIECES_A_TOKEN = 1.2  # measured on news, with separators and padding
ROLES = ("source", "cue", "content")


class Example(Struct, frozen=True):
    """One window: the encoder's `inputs`; by sub-word `tags` and `links`, IGNORED where not the first one of a token;
    `heads`, the sub-words where a cue begins; `roles` (heads, length), what each token is to that cue: 0 nothing,
    1 source, 2 cue, 3 content."""

    inputs: Inputs
    tags: Numbers
    links: Numbers
    heads: Numbers
    roles: Numbers


class Examples:
    """The windows of a corpus."""

    def __init__(self, corpus: Sequence[Labelled]) -> None:
        self.corpus = list(corpus)
        self.marks = [Marks.of(one.document, quotations(one.document)) for one in corpus]
        self.variation = Variation(one.document for one in corpus)

    def pieces(self) -> int:
        """About how many sub-words an epoch holds, padding included."""
        tokens = sum(len(one.document) for one in self.corpus)
        return round(PIECES_A_TOKEN * tokens)

    def epoch(self, sizes: tuple[int, int], chance: random.Random) -> Iterator[Example]:
        """Every document's windows, in random order, of sizes drawn between `sizes`, texts varied."""
        order = list(range(len(self.corpus)))
        chance.shuffle(order)
        for n in order:
            one, size = self.corpus[n], chance.randint(*sizes)
            texts = self.variation.texts(one.document, chance)
            for window in packed(blocks(one.document, encode, size - 2, texts), size):
                yield _example(one, window, self.marks[n])


def _example(one: Labelled, window: Block, marks: Marks) -> Example:
    places = {i: place for i, place in zip(window.run, window.places, strict=True) if place >= 0}
    length = len(window.pieces)
    tags, links = (np.full(length, IGNORED, dtype=np.int64) for _ in range(2))
    tags[list(places.values())] = 0
    here = [labels for labels in one.attributions if min(labels.cue) in places]
    roles = np.full((len(here), length), IGNORED, dtype=np.int64)
    for row, labels in zip(roles, here, strict=True):
        row[list(places.values())] = 0
        for n, role in enumerate(ROLES):
            row[[places[i] for i in getattr(labels, role) if i in places]] = n + 1
    for labels in sorted(one.attributions, key=lambda found: -len(found.content)):  # of two, the inner one tags last
        _tag(labels, places, tags, links)
    heads = np.array([places[min(labels.cue)] for labels in here], dtype=np.int64)
    return Example(inputs(window, marks), tags, links, heads, roles)


def _tag(labels: Labels, places: dict[int, int], tags: Numbers, links: Numbers) -> None:
    """Begin and inside tags of every run of a role; each token linked to the first one of the cue."""
    head = places.get(min(labels.cue), IGNORED)
    for n, role in enumerate(ROLES):
        tokens = sorted(getattr(labels, role))
        for before, i in pairwise([-2, *tokens]):
            if i in places:
                tags[places[i]] = 2 * n + (2 if i == before + 1 else 1)
                links[places[i]] = head
