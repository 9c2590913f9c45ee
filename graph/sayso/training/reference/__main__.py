"""`python -m sayso.training.reference CLUSTERS... PAIRS WORK`: what scripts/train_reference.py runs."""

import sys
from pathlib import Path
from typing import Any

import numpy as np

from ...atomic import writing
from ...extract.actors.ranker import WEIGHTS, Ranker
from ..__main__ import logger
from .articles import Read, articles
from .fitting import shipped, weights
from .questions import Lesson, lessons, pair_lessons


def main(clusters: list[Path], pairs: Path, work: Path) -> None:
    """Train on the corpora with clusters; then on those, on what they ask where the first weights have answered, and
    on GAP, whose other words the first weights answer; put what is made into the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    read = [article for path in clusters for article in articles(path)]
    found = [one for article in read for one in lessons(article)]
    log(f"{len(found)} questions of {', '.join(path.name for path in clusters)}")
    first = weights(found)
    found += [one for article in read for one in asked_again(article, first)]
    log(f"{len(found)} with those that are asked of nouns where the first weights answered")
    found += more(pairs, first)
    log(f"{len(found)} with those of {pairs.name}")
    save(shipped(weights(found)), WEIGHTS)
    log(f"wrote {WEIGHTS}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def asked_again(article: Read, first: dict[str, Any]) -> list[Lesson]:
    """The questions that nouns ask where all before were answered by these weights, rightly or not: at work nobody
    tells that "the city" of the sentence before was Athens."""
    return [one for one in lessons(article, Ranker(first, article.vectors)) if one.kind == "noun"]


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
