"""Train the event weights and put them into the package: which words tell events, and what one does to another.

    python3 scripts/convert_event_corpora.py meantime xml/*.xml > words.jsonl
    python3 scripts/convert_event_corpora.py plv train.jsonl > pairs.jsonl
    python3 scripts/train_events.py words.jsonl pairs.jsonl --newsquant dev.jsonl --polnear train.jsonl

The corpora are not part of sayso: docs/training.md names them. Prints the scores by cross-validation and writes
the files of graph/sayso/weights/events. A few minutes.
"""

import argparse
import sys
from pathlib import Path

from bootstrap import ROOT, enter, run

MARKS = ROOT / "scripts" / "event_marks" / "participants.tsv"


def main() -> int:
    """Read the command line and hand over to the environment with sayso."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", type=Path, metavar="WORDS")
    parser.add_argument("pairs", type=Path, metavar="PAIRS")
    for name in ("newsquant", "polnear"):
        parser.add_argument(f"--{name}", type=Path, required=True, metavar="FILE")
    asked = parser.parse_args()
    paths = (asked.words, asked.pairs, MARKS, asked.newsquant, asked.polnear)
    return run(enter(), "-m", "sayso.training.events", *(str(path.resolve()) for path in paths))


if __name__ == "__main__":
    sys.exit(main())
