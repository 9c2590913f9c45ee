"""Train the statement tagger and put it into the package.

    python3 scripts/train_statements.py --polnear TRAIN.jsonl --gum TRAIN.jsonl --dev DEV.jsonl

The corpora are not part of sayso: PolNeAR's and GUM's forms are told in docs/training.md, and articles of your own
in the same form do as well. Reads and parses the articles, trains (an hour and a half on two cores; a checkpoint an
epoch, from which a second start goes on), writes model.onnx, fits the confidence on DEV and fills in the card.
Everything it makes on the way, its log among it, is in --work. `--folds N` changes nothing that ships: from the
checkpoint before the last epoch it trains weights for cross-validation over the documents of --gum.
"""

import argparse
import os
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run

ARTICLES = ("polnear", "gum", "dev")


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ARTICLES:
        parser.add_argument(f"--{name}", type=Path, required=True, metavar="FILE")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training", metavar="FOLDER")
    parser.add_argument("--folds", type=int, default=0, metavar="N")
    asked = parser.parse_args()
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # waiting threads that spin cost more than they give
    paths = [str(getattr(asked, name).resolve()) for name in (*ARTICLES, "work")]
    return run(enter(extra="training"), "-m", "sayso.training", *paths, str(asked.folds))


if __name__ == "__main__":
    sys.exit(main())
