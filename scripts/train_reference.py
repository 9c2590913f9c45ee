"""Train the reference weights and put them into the package: whom "he", "it", "they" and "the ministry" mean.

    python3 scripts/convert_actor_corpora.py gum GUM_*.conllu > gum.jsonl
    python3 scripts/convert_actor_corpora.py meantime *.xml > meantime.jsonl
    python3 scripts/convert_actor_corpora.py gap development.tsv > gap.jsonl
    python3 scripts/train_reference.py --clusters gum.jsonl meantime.jsonl --pairs gap.jsonl

The corpora are not part of sayso: docs/training.md names them. Reads the articles as `sayso extract` does (five
minutes) and trains (two). Its log is in --work. With `--folds 5` nothing is written: the figures of a cross-validation
on the first of --clusters are printed instead (ten minutes).
"""

import argparse
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clusters", type=Path, required=True, nargs="+", metavar="FILE")
    parser.add_argument("--pairs", type=Path, required=True, metavar="FILE")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training-reference", metavar="FOLDER")
    parser.add_argument("--folds", type=int, default=0, metavar="NUMBER")
    asked = parser.parse_args()
    paths = [str(path.resolve()) for path in (*asked.clusters, asked.pairs, asked.work)]
    return run(enter(extra="training"), "-m", "sayso.training.reference", *paths, str(asked.folds))


if __name__ == "__main__":
    sys.exit(main())
