"""Whether the actor named as the speaker is the one gold names."""

import re
from collections.abc import Iterable

from msgspec import Struct

from ..knowledge.gazetteer import fold
from .comparison import Comparison
from .marked import Marked


class Share(Struct, frozen=True):
    """`right` out of `judged`."""

    right: int = 0
    judged: int = 0

    @property
    def value(self) -> float:
        """The share, 0 to 1; 0 where nothing is judged."""
        return self.right / self.judged if self.judged else 0.0


def sources(comparisons: Iterable[Comparison]) -> Share:
    """Of the pairs whose gold has a source, those with the right one."""
    verdicts = [pair.right for one in comparisons for pair in one.pairs if one.gold[pair.gold].source]
    return Share(sum(verdicts), len(verdicts))


def speakers(comparisons: Iterable[Comparison]) -> Share:
    """Of the pairs with the right source whose gold names a speaker, those whose prediction has that name."""
    both = ((one.gold[p.gold], one.predicted[p.predicted]) for one in comparisons for p in one.pairs if p.right)
    verdicts = [_same_name(*pair) for pair in both if pair[0].given.speaker]
    return Share(sum(verdicts), len(verdicts))


def _same_name(gold: Marked, predicted: Marked) -> bool:
    return _plain(gold.given.speaker or "") == _plain(predicted.given.speaker or "")


def _plain(name: str) -> str:
    """A name by its words alone: without capitals, accents, punctuation and the article before it."""
    return " ".join(re.findall(r"\w+", fold(name).casefold())).removeprefix("the ")
