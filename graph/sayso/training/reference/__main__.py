"""`python -m sayso.training.reference CLUSTERS... PAIRS WORK [FOLDS]`: what scripts/train_reference.py runs."""

import sys
from pathlib import Path
from typing import Any

import numpy as np

from ...atomic import writing
from ...extract.actors.ranker import WEIGHTS
from ..__main__ import logger
from .articles import articles
from .fitting import shipped
from .teaching import trained
from .validation import figures, held_out


def main(clusters: list[Path], pairs: Path, work: Path, folds: int = 0) -> None:
    """Train and put what is made into the package; with `folds` measure instead, by cross-validation on the first of
    the corpora with clusters, and write nothing."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    first, *more = [list(articles(path)) for path in clusters]
    asked = list(articles(pairs))
    log(f"{[len(one) for one in (first, *more, asked)]} articles of {[path.name for path in (*clusters, pairs)]}")
    if folds:
        found = held_out(first, [one for corpus in more for one in corpus], asked, folds, log)
        log("\n".join(figures([one.example for one in first], found)))
        return
    save(shipped(trained([one for corpus in (first, *more) for one in corpus], asked, log)), WEIGHTS)
    log(f"wrote {WEIGHTS}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def save(arrays: dict[str, Any], path: Path) -> None:
    """Write the arrays, the same bytes for the same arrays."""
    with writing(path) as file:
        np.savez(file, **dict(sorted(arrays.items())))


if __name__ == "__main__":
    *corpora, gap, folder, parts = sys.argv[1:]
    main([Path(one) for one in corpora], Path(gap), Path(folder), int(parts))
