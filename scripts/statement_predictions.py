"""Turns records into the prediction format of the statement exam.

    sayso extract GOLD.jsonl | python scripts/statement_predictions.py GOLD.jsonl > PREDICTED.jsonl

GOLD.jsonl holds one article a line with "id" and "text"; records are matched to it by their text. Statements
inside others are marked "nested", for gold that annotates none.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def predictions(records: Iterator[dict[str, Any]], ids: dict[str, str]) -> Iterator[dict[str, Any]]:
    """One prediction a record that is in the gold, in the records' order."""
    for record in records:
        name = ids.get(record["article"]["id"])
        if name is not None:
            yield {"id": name, "attributions": [attribution(one) for one in record["statements"]]}


def attribution(statement: dict[str, Any]) -> dict[str, Any]:
    """The roles of a statement as spans of characters."""
    roles = {role: statement[role] for role in ("source", "cue", "content")}
    return {**roles, "nested": statement["within"] is not None}


def gold_ids(path: Path) -> dict[str, str]:
    """The gold's name of each article by the id that sayso gives it: the hash of its text."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return {hashlib.sha256(row["text"].encode()).hexdigest()[:12]: row["id"] for row in rows}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for row in predictions(map(json.loads, sys.stdin), gold_ids(Path(sys.argv[1]))):
        print(json.dumps(row))
