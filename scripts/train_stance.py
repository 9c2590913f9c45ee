"""Train the stance weights and put them into the package: for or against whom a sentence speaks.

    python3 scripts/train_stance.py --train NEWSMTSC.jsonl --articles POLNEAR.jsonl

The corpora (NewsMTSC, PolNeAR) are not part of sayso: docs/training.md names them; the sentences of our own, and where
we marked stance in PolNeAR, are in scripts/stance_sentences. Parses all (five minutes), trains six layers (an hour of
one core) and writes model.onnx; scripts/join_stance.py then fits how its answers are weighed. Its log and a checkpoint
an epoch are in --work; started again, it goes on from the last.
"""

import argparse
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True, metavar="FILE")
    parser.add_argument("--articles", type=Path, required=True, metavar="FILE")
    parser.add_argument("--sentences", type=Path, default=ROOT / "scripts" / "stance_sentences", metavar="FOLDER")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training-stance", metavar="FOLDER")
    asked = parser.parse_args()
    paths = [path.resolve() for path in (asked.train, asked.articles, asked.sentences, asked.work)]
    return run(enter(extra="training"), "-m", "sayso.training.stance", *map(str, paths))


if __name__ == "__main__":
    sys.exit(main())
