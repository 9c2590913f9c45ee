"""`python -m sayso.training.reference CLUSTERS... PAIRS WORK`: what scripts/train_reference.py runs."""

import sys
from pathlib import Path
from typing import Any

import numpy as np

from ...atomic import writing
from ...extract.actors.ranker import WEIGHTS, Ranker
from ..__main__ import logger
from .articles import articles
from .fitting import weights
from .questions import Lesson, lessons, pair_lessons


def main(clusters: list[Path], pairs: Path, work: Path) -> None:
    """Train on the corpora with clusters, then on those and GAP, whose other words the first weights answer; put
    what is made into the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    found = [one for path in clusters for article in articles(path) for one in lessons(article)]
    log(f"{len(found)} questions of {', '.join(path.name for path in clusters)}")
    first = weights(found)
    found += more(pairs, first)
    log(f"{len(found)} with those of {pairs.name}")
    save(weights(found), WEIGHTS)
    log(f"wrote {WEIGHTS}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def more(pairs: Path, first: dict[str, Any]) -> list[Lesson]:
    """The questions of GAP, all else in it answered by these weights."""
    return [one for read in articles(pairs) for one in pair_lessons(read, Ranker(first, read.vectors))]


def save(arrays: dict[str, Any], path: Path) -> None:
    """Write the arrays, the same bytes for the same arrays."""
    with writing(path) as file:
        np.savez(file, **dict(sorted(arrays.items())))


if __name__ == "__main__":
    *corpora, gap, folder = map(Path, sys.argv[1:])
    main(corpora, gap, folder)
