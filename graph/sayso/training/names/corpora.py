"""The corpora that the recogniser is trained on, as windows with tags."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from ...evaluate.corpora import crossner, wikigold
from ...evaluate.corpora.marked import Text
from . import meantime
from .variants import pools, recased, renamed, spaced

FOLDS = 5
RENAMED = {"politics": 4, "wikigold": 4, "meantime": 3}  # variants with other names


class Variants(Struct, frozen=True):
    """A text of a corpus with its variants, itself first; what is of one `fold` is held out together."""

    corpus: str
    fold: int
    plain: Text
    variants: tuple[Text, ...]


class Sources(Struct, frozen=True, kw_only=True):
    """Where the corpora are: files of CrossNER, a file of WikiGold, a folder of MEANTIME."""

    politics: tuple[Path, ...]
    wikigold: Path
    meantime: Path


def texts(sources: Sources) -> list[Variants]:
    """All texts."""
    found = {
        "politics": [one for path in sources.politics for one in crossner.texts(path)],
        "wikigold": list(wikigold.texts(sources.wikigold)),
        "meantime": [meantime.text(path) for path in sorted(sources.meantime.glob("*.xml"))],
    }
    return [text for corpus, ones in found.items() for text in _varied(corpus, ones)]


def _varied(corpus: str, ones: Sequence[Text]) -> Iterator[Variants]:
    """Names are swapped within a fold only, so that what is held out stays unseen; sentences of one source stand
    together in CrossNER, so that a fold of it is one stretch."""
    for fold in range(FOLDS):
        mine = [
            one for n, one in enumerate(ones)
            if (n * FOLDS // len(ones) if corpus == "politics" else n % FOLDS) == fold
        ]  # fmt: skip
        known = pools(mine)
        for n, one in enumerate(mine):
            chance = random.Random(FOLDS * n + fold)
            others = [renamed(one, known, chance) for _ in range(RENAMED[corpus])]
            others += [recased(renamed(one, known, chance), chance), spaced(one)]
            yield Variants(corpus, fold, one, tuple(others))
