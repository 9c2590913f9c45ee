"""Compile the sentences with their times marked to the gold of times: `python3 scripts/make_time_gold.py [--check]`.

Reads tests/evaluation/gold/times/*.txt in the order of their names, writes times.jsonl beside that folder. With --check
nothing is written, and a difference is an error. A line "@2024-03-12" gives the date of publication of the sentences
below it ("@" none); a sentence marks its times as "{TYPE VALUE words}", in TIMEX3. Standard library only.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

GOLD = Path(__file__).resolve().parent.parent / "tests" / "evaluation" / "gold"
MARK = re.compile(r"\{(DATE|TIME|DURATION|SET) (\S+) ([^{}]+)\}")


def sentence(line: str, number: int, published: str | None) -> dict[str, Any]:
    """One line compiled."""
    text, times, end = "", [], 0
    for mark in MARK.finditer(line):
        text += line[end : mark.start()]
        times.append({"span": [len(text), len(text) + len(mark[3])], "type": mark[1], "value": mark[2]})
        text, end = text + mark[3], mark.end()
    text += line[end:]
    if "{" in text or "}" in text:
        raise ValueError(f"no mark of a time: {line!r}")
    return {"id": f"t{number}", "text": text, "published": published, "times": times}


def compiled(lines: list[str]) -> str:
    """The compiled file."""
    rows, published = [], None
    for line in lines:
        if line.startswith("@"):
            published = line[1:] or None
        elif line:
            rows.append(sentence(line, len(rows) + 1, published))
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main(arguments: list[str]) -> int:
    """Compile or compare; the exit code."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((GOLD / "times").glob("*.txt"))]
    made = compiled([line for text in texts for line in text.splitlines()])
    target = GOLD / "times.jsonl"
    if "--check" not in arguments:
        target.write_text(made, encoding="utf-8", newline="\n")
        return 0
    if made != target.read_text(encoding="utf-8"):
        print("times.jsonl differs from its sentences: run scripts/make_time_gold.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
