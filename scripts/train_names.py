"""Train the recogniser of names and put it into the package.

    python3 scripts/train_names.py --politics TRAIN.txt DEV.txt --wikigold FILE --meantime FOLDER
        --gap development.tsv --polnear train.jsonl

The corpora are not part of sayso: docs/training.md names them. Reads, varies and parses the texts, runs the statement
encoder over them (forty minutes), trains (twenty), and writes model.onnx. Its log is in --work.
"""

import argparse
import os
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run

INPUTS = ("wikigold", "meantime", "gap", "polnear")
MARKS, TEXTS = (ROOT / "scripts" / "name_marks" / name for name in ("passages.tsv", "texts.txt"))


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--politics", type=Path, required=True, nargs="+", metavar="FILE")
    for name in INPUTS:
        parser.add_argument(f"--{name}", type=Path, required=True, metavar="PATH")
    parser.add_argument("--held-out", type=int, default=0, metavar="N", help="part from 1 to 5 to test by; 0 for none")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training-names", metavar="FOLDER")
    asked = parser.parse_args()
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # waiting threads that spin cost more than they give
    paths = [asked.wikigold, asked.meantime, MARKS, asked.gap, asked.polnear, TEXTS, asked.work]
    before, after = (map(str, map(Path.resolve, group)) for group in (paths, asked.politics))
    part = str(asked.held_out - 1)
    return run(enter(extra="training"), "-m", "sayso.training.names", *before, part, *after)


if __name__ == "__main__":
    sys.exit(main())
