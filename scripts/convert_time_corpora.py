"""Convert time expressions of other projects to the gold of `sayso evaluate times`: `convert_time_corpora.py IN OUT`.

IN holds a JSON object a line with "id", "text", "dct" (the date of writing or null) and "timex": "span", "type" and
"value" of TIMEX3 each, as TempEval-3, TimeBank and MEANTIME are exported. The corpora stay outside the repository.
Standard library only.
"""

import json
import sys
from pathlib import Path
from typing import Any


def converted(row: dict[str, Any]) -> dict[str, Any]:
    """One text in the form of docs/evaluation.md."""
    times = [{"span": one["span"], "type": one["type"], "value": one["value"]} for one in row["timex"]]
    return {"id": row["id"], "text": row["text"], "published": (row["dct"] or "")[:10] or None, "times": times}


def main(arguments: list[str]) -> int:
    """Convert one file; the exit code."""
    if len(arguments) != 2:
        sys.exit(__doc__)
    source, target = map(Path, arguments)
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines() if line.strip()]
    lines = (json.dumps(converted(row), ensure_ascii=False) + "\n" for row in rows)
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
