"""Compile the sentences with their topics marked to the gold of topics: `python3 scripts/make_topic_gold.py [--check]`.

Reads tests/evaluation/gold/topics/*.txt, writes topics.jsonl beside that folder. With --check nothing is written,
and a difference is an error. A line is a text; it marks its topics as "{+ words}" where the speaker is for it,
"{- words}" where against, "{? words}" where nothing surely tells. Standard library only.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

GOLD = Path(__file__).resolve().parent.parent / "tests" / "evaluation" / "gold"
MARK = re.compile(r"\{([+?-]) ([^{}]+)\}")
POSITIONS = {"+": "agree", "-": "disagree", "?": "unclear"}


def sentence(line: str, name: str) -> dict[str, Any]:
    """One line compiled; ValueError where a mark is not as it should be."""
    text, topics, end = "", [], 0
    for mark in MARK.finditer(line):
        text += line[end : mark.start()]
        topics.append({"span": [len(text), len(text) + len(mark[2])], "position": POSITIONS[mark[1]]})
        text, end = text + mark[2], mark.end()
    text += line[end:]
    if "{" in text or "}" in text:
        raise ValueError(f"no mark of a topic: {line!r}")
    return {"id": name, "text": text, "topics": topics}


def compiled() -> str:
    """The compiled file."""
    rows = [
        sentence(line, f"{path.stem}-{number}")
        for path in sorted((GOLD / "topics").glob("*.txt"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    ]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main(arguments: list[str]) -> int:
    """Compile or compare; the exit code."""
    made, target = compiled(), GOLD / "topics.jsonl"
    if "--check" not in arguments:
        target.write_text(made, encoding="utf-8", newline="\n")
        return 0
    if made != target.read_text(encoding="utf-8"):
        print("topics.jsonl differs from its sentences: run scripts/make_topic_gold.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
