"""Fit how the stance reader's answers, the lexicon and the target's role are weighed, and put it into the package.

    git worktree add BEFORE 93f013b
    python3 scripts/join_stance.py --articles POLNEAR.jsonl --before BEFORE

BEFORE is a checkout with weights of stance that had learned from fewer statements: those marked since are answered by
them, as nothing can be learned from answers about statements a reader has learned. Writes joining.json, in ten minutes.
"""

import argparse
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run


def main() -> int:
    """Read the command line and hand over to the environment with torch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, required=True, metavar="FILE")
    parser.add_argument("--before", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--sentences", type=Path, default=ROOT / "scripts" / "stance_sentences", metavar="FOLDER")
    asked = parser.parse_args()
    paths = [path.resolve() for path in (asked.articles, asked.sentences, asked.before)]
    return run(enter(extra="training"), "-m", "sayso.training.stance.joining", *map(str, paths))


if __name__ == "__main__":
    sys.exit(main())
