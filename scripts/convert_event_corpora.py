"""Convert a public corpus to the form in which events are evaluated and trained on.

    python3 scripts/convert_event_corpora.py KIND FILE... > out.jsonl

The corpora are not part of sayso; docs/training.md tells where they come from. KIND is meantime (MEANTIME's folder
`xml`), meantime-as-marked (the same, marks that only join others counted as well) or plv. One text a line of JSON.
"""

import argparse
import importlib
import sys
from pathlib import Path

import msgspec

READERS = {
    "meantime": ("meantime_events", "examples"),
    "meantime-as-marked": ("meantime_events", "as_marked"),
    "plv": ("plv", "examples"),
}


def main() -> None:
    """Write every text of the files to standard output."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=READERS)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    asked = parser.parse_args()
    module, reader = READERS[asked.kind]
    read = getattr(importlib.import_module(f"sayso.evaluate.corpora.{module}"), reader)
    for path in asked.files:
        for example in read(path):
            sys.stdout.buffer.write(msgspec.json.encode(example) + b"\n")


if __name__ == "__main__":
    main()
