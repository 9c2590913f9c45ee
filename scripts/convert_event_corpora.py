"""Convert a public corpus to the form in which events are evaluated and trained on.

    python3 scripts/convert_event_corpora.py KIND FILE... > out.jsonl

The corpora are not part of sayso; docs/training.md tells where they come from. KIND is meantime (MEANTIME's folder
`xml`) or plv. One text a line of JSON.
"""

import argparse
import importlib
import sys
from pathlib import Path

import msgspec

READERS = {"meantime": "meantime_events", "plv": "plv"}


def main() -> None:
    """Write every text of the files to standard output."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=READERS)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    asked = parser.parse_args()
    reader = importlib.import_module(f"sayso.evaluate.corpora.{READERS[asked.kind]}")
    for path in asked.files:
        for example in reader.examples(path):
            sys.stdout.buffer.write(msgspec.json.encode(example) + b"\n")


if __name__ == "__main__":
    main()
