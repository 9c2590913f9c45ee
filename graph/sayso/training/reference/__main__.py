"""`python -m sayso.training.reference CLUSTERS... PAIRS MARKS POLNEAR WIKIGOLD WORK FOLDS` is what
scripts/train_reference.py runs, or `python -m sayso.training.reference things CLUSTERS MARKS POLNEAR WIKIGOLD WORK` for
the weights of things alone."""

import sys
from pathlib import Path
from typing import Any

import numpy as np

from ...atomic import writing
from ...extract.actors.ranker import WEIGHTS
from ...extract.things.followed import WEIGHTS as THINGS
from ..__main__ import logger
from .articles import Read, articles, read
from .fitting import shipped
from .marks import marked
from .teaching import Log, trained
from .things import thing_weights
from .validation import Beside, figures, held_out

OWN_TEXTS = "texts.jsonl"  # beside the table of marks


def main(clusters: list[Path], pairs: Path, marks: tuple[Path, ...], work: Path, folds: int = 0) -> None:
    """Train and put what is made into the package; with `folds` measure instead, by cross-validation on the first of
    the corpora with clusters, and write nothing. `marks` are the table of ours, PolNeAR and WikiGold."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    first, *more = [list(articles(path)) for path in clusters]
    others = [one for corpus in more for one in corpus]
    asked, ours = list(articles(pairs)), _marked(*marks)
    log(f"{[len(one) for one in (first, others, asked, ours)]} articles: first and other clusters, pairs, our marks")
    if folds:
        found = held_out(first, Beside(others, asked, ours), folds, log)
        log("\n".join(figures([one.example for one in first], found)))
        return
    arrays = shipped(trained([*first, *others, *ours], asked, log))
    save(arrays, WEIGHTS, log)
    save(thing_weights([*first, *ours], arrays), THINGS, log)


def things(corpus: Path, marks: tuple[Path, ...], work: Path) -> None:
    """Train the weights of things alone, behind the ranker of the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    with np.load(WEIGHTS) as file:
        arrays = {name: file[name] for name in file.files}
    save(thing_weights([*articles(corpus), *_marked(*marks)], arrays), THINGS, log)


def _marked(table: Path, polnear: Path, wikigold: Path) -> list[Read]:
    corpora = {"own": table.with_name(OWN_TEXTS), "polnear": polnear, "wikigold": wikigold}
    return [read(example) for example in marked(table, corpora)]


def save(arrays: dict[str, Any], path: Path, log: Log) -> None:
    """Write the arrays, the same bytes for the same arrays."""
    with writing(path) as file:
        np.savez(file, **dict(sorted(arrays.items())))
    log(f"wrote {path}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    if sys.argv[1] == "things":
        _corpus, *_marks, _work = map(Path, sys.argv[2:])
        things(_corpus, tuple(_marks), _work)
    else:
        *_corpora, _gap, _table, _polnear, _wikigold, _folder, _parts = map(Path, sys.argv[1:])
        main(_corpora, _gap, (_table, _polnear, _wikigold), _folder, int(_parts.name))
