"""Train the readings of place names and put them into the package.

    python3 scripts/convert_actor_corpora.py relocar train.xml > relocar.jsonl
    python3 scripts/train_metonyms.py relocar.jsonl

Prints the scores by cross-validation and writes graph/sayso/weights/metonyms/model.json. A minute or two. The corpus is
not part of sayso; our own sentences are (graph/sayso/training/metonyms/sentences.tsv).
"""

import argparse
import sys
from pathlib import Path

from bootstrap import enter, run


def main() -> int:
    """Read the command line and hand over to the environment with sayso."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, metavar="FILE")
    asked = parser.parse_args()
    return run(enter(), "-m", "sayso.training.metonyms", str(asked.corpus.resolve()))


if __name__ == "__main__":
    sys.exit(main())
