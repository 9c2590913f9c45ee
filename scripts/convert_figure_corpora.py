"""Convert public sets of quantities to the form in which figures are evaluated.

    python3 scripts/convert_figure_corpora.py FILE... > out.jsonl

The sets are not part of sayso; docs/accuracy.md tells where they come from. A file has one sentence a line of JSON with
its quantities; graph/sayso/evaluate/corpora/quantities.py reads it. One text a line of JSON comes out.
"""

import argparse
import sys
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Write every text of the files to standard output."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    asked = parser.parse_args()
    from sayso.evaluate.corpora.quantities import examples

    for path in asked.files:
        for example in examples(path):
            sys.stdout.buffer.write(msgspec.json.encode(example) + b"\n")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "graph"))
    main()
