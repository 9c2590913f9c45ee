"""Train the statement tagger and put it into the package.

    python3 scripts/train_statements.py --train TRAIN.jsonl --dev DEV.jsonl

The corpora are not part of sayso: docs/training.md tells their form, so that articles of your own do as well. Reads and
parses the articles, trains (an hour and more on two cores; a checkpoint an epoch, from which a second start goes on),
writes model.onnx, fits the confidence on DEV and fills in the card. What it makes on the way, its log among it, is in
--work.
"""

import argparse
import os
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run

ARTICLES = ("train", "dev")


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ARTICLES:
        parser.add_argument(f"--{name}", type=Path, required=True, metavar="FILE")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training", metavar="FOLDER")
    asked = parser.parse_args()
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # waiting threads that spin cost more than they give
    paths = [str(getattr(asked, name).resolve()) for name in (*ARTICLES, "work")]
    return run(enter(extra="training"), "-m", "sayso.training", *paths)


if __name__ == "__main__":
    sys.exit(main())
