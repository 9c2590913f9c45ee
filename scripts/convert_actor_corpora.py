"""Convert a public corpus to the form in which actors are evaluated and trained on.

    python3 scripts/convert_actor_corpora.py KIND FILE... > out.jsonl

The corpora are not part of sayso; docs/training.md tells where they come from. KIND is one of those below; the reader
of each is graph/sayso/evaluate/corpora/KIND.py. One article a line of JSON. "ontogum" is GUM with what OntoNotes marks.
"""

import argparse
import importlib
import sys
from pathlib import Path

import msgspec

KINDS = ("crossner", "gap", "gum", "meantime", "ontogum", "relocar", "wikigold")


def main() -> None:
    """Write every article of the files to standard output."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    asked = parser.parse_args()
    reader = importlib.import_module(f"sayso.evaluate.corpora.{asked.kind}")
    for path in asked.files:
        for example in reader.examples(path):
            sys.stdout.buffer.write(msgspec.json.encode(example) + b"\n")


if __name__ == "__main__":
    main()
