"""The corpora that the recogniser is trained on, as windows with tags."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from ...evaluate.corpora import crossner, wikigold
from ...evaluate.corpora.marked import Text
from . import meantime
from .passages import passages
from .variants import pools, recased, renamed, spaced
from .written import written

FOLDS = 5
RENAMED = {"politics": 4, "wikigold": 4, "meantime": 3, "passages": 1}  # variants with other names
SHARES = {"passages": 0.6, "written": 0.8}  # of the texts that are read in an epoch, where not all of them


class Variants(Struct, frozen=True):
    """A text of a corpus with its variants; what is of one `fold` is held out together, the fold FOLDS never."""

    corpus: str
    fold: int
    plain: Text
    variants: tuple[Text, ...]


class Sources(Struct, frozen=True, kw_only=True):
    """Where the corpora are: files of CrossNER, a file of WikiGold, a folder of MEANTIME; a table of passages that we
    marked, and the files of GAP and PolNeAR that have their texts; a file of texts that we wrote."""

    politics: tuple[Path, ...]
    wikigold: Path
    meantime: Path
    marks: Path
    gap: Path
    polnear: Path
    written: Path


def texts(sources: Sources) -> list[Variants]:
    """All texts; those that we wrote only as they are, for they teach what real names name."""
    found = {
        "politics": [one for path in sources.politics for one in crossner.texts(path)],
        "wikigold": list(wikigold.texts(sources.wikigold)),
        "meantime": [meantime.text(path) for path in sorted(sources.meantime.glob("*.xml"))],
        "passages": passages(sources.marks, {"gap": sources.gap, "polnear": sources.polnear}),
    }
    varied = [text for corpus, ones in found.items() for text in _varied(corpus, ones)]
    return varied + [Variants("written", FOLDS, one, ()) for one in written(sources.written)]


def _varied(corpus: str, ones: Sequence[Text]) -> Iterator[Variants]:
    """Names are swapped within a fold only, so that what is held out stays unseen."""
    dealt = [_fold(corpus, n, len(ones)) for n in range(len(ones))]
    for fold in sorted(set(dealt)):
        mine = [one for one, own in zip(ones, dealt, strict=True) if own == fold]
        known = pools(mine)
        for n, one in enumerate(mine):
            chance = random.Random(FOLDS * n + fold)
            others = [renamed(one, known, chance) for _ in range(RENAMED[corpus])]
            others += [recased(renamed(one, known, chance), chance), spaced(one)]
            yield Variants(corpus, fold, one, tuple(others))


def _fold(corpus: str, number: int, of: int) -> int:
    """That of a text by its number; sentences of one source stand together in CrossNER, so that a fold of it is one
    stretch. What we marked only teaches, as what we wrote."""
    if corpus == "passages":
        return FOLDS
    return number * FOLDS // of if corpus == "politics" else number % FOLDS
