"""Train the reference weights and put them into the package: whom "he", "it", "they" and "the ministry" mean, and which
nouns and pronouns tell of the same thing.

    python3 scripts/convert_actor_corpora.py gum GUM_*.conllu > gum.jsonl
    python3 scripts/convert_actor_corpora.py meantime *.xml > meantime.jsonl
    python3 scripts/convert_actor_corpora.py gap development.tsv > gap.jsonl
    python3 scripts/convert_actor_corpora.py wikigold wikigold.txt > wikigold.jsonl
    python3 scripts/train_reference.py --clusters gum.jsonl meantime.jsonl --pairs gap.jsonl
        --polnear train.jsonl --wikigold wikigold.jsonl

The corpora are not part of sayso: docs/training.md names them. Of PolNeAR and WikiGold the texts are read, in which we
marked who and what is the same (scripts/reference_marks). Reads the articles as `sayso extract` does (a quarter of an
hour) and trains (as long). Its log is in --work. With `--folds 5` nothing is written: the figures of a
cross-validation on the first of --clusters are printed instead (an hour). Things are learned from the first of
--clusters and from our marks, which have all of them annotated; with `--things` they alone are, behind the ranker that
the package has.
"""

import argparse
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run

MARKS = ROOT / "scripts" / "reference_marks" / "clusters.tsv"


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clusters", type=Path, required=True, nargs="+", metavar="FILE")
    parser.add_argument("--pairs", type=Path, metavar="FILE")
    parser.add_argument("--polnear", type=Path, required=True, metavar="FILE")
    parser.add_argument("--wikigold", type=Path, required=True, metavar="FILE")
    parser.add_argument("--things", action="store_true")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training-reference", metavar="FOLDER")
    parser.add_argument("--folds", type=int, default=0, metavar="NUMBER")
    asked = parser.parse_args()
    if not (asked.things or asked.pairs):
        parser.error("--pairs is needed, but with --things")
    module = (enter(extra="training"), "-m", "sayso.training.reference")
    clusters, work = [str(path.resolve()) for path in asked.clusters], str(asked.work.resolve())
    marks = [str(path.resolve()) for path in (MARKS, asked.polnear, asked.wikigold)]
    if asked.things:
        return run(*module, "things", clusters[0], *marks, work)
    return run(*module, *clusters, str(asked.pairs.resolve()), *marks, work, str(asked.folds))


if __name__ == "__main__":
    sys.exit(main())
