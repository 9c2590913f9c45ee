"""`python -m sayso.training.reference CLUSTERS... PAIRS WORK FOLDS` is what scripts/train_reference.py runs, or
`python -m sayso.training.reference things CLUSTERS WORK` for the weights of things alone."""

import sys
from pathlib import Path
from typing import Any

import numpy as np

from ...atomic import writing
from ...extract.actors.ranker import WEIGHTS
from ...extract.things.followed import WEIGHTS as THINGS
from ..__main__ import logger
from .articles import articles
from .fitting import shipped
from .teaching import Log, trained
from .things import thing_weights
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
    arrays = shipped(trained([one for corpus in (first, *more) for one in corpus], asked, log))
    save(arrays, WEIGHTS, log)
    save(thing_weights(first, arrays), THINGS, log)


def things(corpus: Path, work: Path) -> None:
    """Train the weights of things alone, on the first of the corpora, behind the ranker of the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    with np.load(WEIGHTS) as file:
        arrays = {name: file[name] for name in file.files}
    save(thing_weights(list(articles(corpus)), arrays), THINGS, log)


def save(arrays: dict[str, Any], path: Path, log: Log) -> None:
    """Write the arrays, the same bytes for the same arrays."""
    with writing(path) as file:
        np.savez(file, **dict(sorted(arrays.items())))
    log(f"wrote {path}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    if sys.argv[1] == "things":
        things(*map(Path, sys.argv[2:]))
    else:
        *corpora, gap, folder, parts = sys.argv[1:]
        main([Path(one) for one in corpora], Path(gap), Path(folder), int(parts))
