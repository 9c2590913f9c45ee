"""Compile the marked sentences to the gold of events: `make_event_gold.py [--check]`.

Reads tests/evaluation/gold/events/*.txt, writes events.jsonl beside that folder. With --check nothing is written, and a
difference is an error; --list prints every event for reading over. How a sentence is marked stands in
tests/evaluation/gold/README.md. Standard library only.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from marked_texts import GOLD

TARGET = GOLD / "events.jsonl"
PUBLISHED = "2031-05-14"
STATUSES = ("past", "ongoing", "planned", "hypothetical", "denied")
ROLES = ("agent", "recipient", "participant")
EVENT = re.compile(rf"(?P<type>[a-z]+) (?P<trigger>\S+) (?P<status>{'|'.join(STATUSES)})(?P<rest>( \| [^|]+)*)")

Span = tuple[int, int]


def samples(path: Path) -> Iterator[dict[str, Any]]:
    """The sentences of a file: each a line, below it a line for each of its events, and a blank line between two."""
    blocks = re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip())
    for number, block in enumerate(block for block in blocks if not block.startswith("#")):
        text, *lines = block.splitlines()
        events = sorted((event(line, text) for line in lines), key=lambda one: one["trigger"])
        yield {"id": f"{path.stem}-{number + 1:02}", "text": text, "published": PUBLISHED, "events": events}


def event(line: str, text: str) -> dict[str, Any]:
    """`TYPE TRIGGER STATUS | ROLE words, words | place words | time EDTF`; ValueError for what does not fit."""
    match = EVENT.fullmatch(line)
    if not match:
        raise ValueError(f"no event's line: {line!r}")
    found: dict[str, Any] = {
        "trigger": where(match["trigger"], text), "type": match["type"], "participants": [], "status": match["status"],
    }  # fmt: skip
    for part in match["rest"].split(" | ")[1:]:
        name, said = part.split(" ", 1)
        if name in ROLES:
            found["participants"] += [{"words": [where(one, text)], "role": name} for one in said.split(", ")]
        elif name == "place":
            found["place"] = [where(said, text)]
        elif name == "time":
            found["time"] = said
        else:
            raise ValueError(f"no role, place or time: {part!r}")
    return found


def where(words: str, text: str) -> Span:
    """The first place where these words stand in the sentence as whole words; ValueError where nowhere."""
    match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    if not match:
        raise ValueError(f"not in the sentence: {words!r} in {text!r}")
    return match.span()


def generated() -> str:
    """The whole generated file."""
    found = [sample for path in sorted((GOLD / "events").glob("*.txt")) for sample in samples(path)]
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found)


def main(arguments: list[str]) -> str | int:
    """Write the file, compare it (--check) or print what it holds (--list)."""
    fresh = generated()
    if "--list" in arguments:
        for one in map(json.loads, fresh.splitlines()):
            print(one["id"], one["text"], *(f"\n    {event}" for event in one["events"]))
        return 0
    if "--check" in arguments:
        same = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == fresh
        return 0 if same else "events.jsonl is stale: run python3 scripts/make_event_gold.py"
    TARGET.write_text(fresh, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
