"""Train the stance weights and put them into the package: for or against whom a sentence speaks.

    python3 scripts/train_stance.py --train TRAIN.jsonl

The corpus (NewsMTSC) is not part of sayso: docs/training.md names it. With --sentences scripts/stance_sentences it
learns from sentences of our own as well; the weights that ship are trained without. Parses all and runs the statement
encoder over them (four minutes; kept in --work for the next time), trains (two or three), and writes reader.npz. Its
log is in --work.
"""

import argparse
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True, metavar="FILE")
    parser.add_argument("--sentences", type=Path, metavar="FOLDER")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training-stance", metavar="FOLDER")
    asked = parser.parse_args()
    paths = [path.resolve() for path in (asked.train, asked.work, asked.sentences) if path]
    return run(enter(extra="training"), "-m", "sayso.training.stance", *map(str, paths))


if __name__ == "__main__":
    sys.exit(main())
