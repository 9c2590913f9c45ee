"""The attribution in the making."""

from collections.abc import Iterator

from msgspec import Struct

from ...parse import Run

SOURCE, CUE, CONTENT = 0, 1, 2


class Signals(Struct, frozen=True):
    """What the tagger says of its own finding, each from 0 to 1: that a cue begins there, and the mean over the words
    of source and content of the probability of their role (0.5 where the tagger has none: a rule may find one)."""

    begins: float
    source: float
    content: float


class Draft:
    """The tokens of each role, who found it, and how surely: `signals` of the tagger, or the fixed `confidence` of a
    rule. `speech` is set where it holds a quotation of speech, and is kept then, however doubtful its cue. `meant` is a
    mention elsewhere of whom the source stands for, where the layout tells it: the interviewed, for "A:"."""

    def __init__(self, by: str, confidence: float, signals: Signals | None = None) -> None:
        self.by = by
        self.confidence = confidence
        self.signals = signals
        self.speech = False
        self.meant: set[int] = set()
        self.source: set[int] = set()
        self.cue: set[int] = set()
        self.content: set[int] = set()

    def like(self) -> "Draft":
        """Another one by the same, as sure, still empty."""
        return Draft(self.by, self.confidence, self.signals)


def pieces(tokens: set[int]) -> Iterator[Run]:
    """The gapless runs of a set of tokens."""
    first = last = -1
    for i in sorted(tokens):
        if i != last:
            if last > 0:
                yield Run(first, last)
            first = i
        last = i + 1
    if last > 0:
        yield Run(first, last)
