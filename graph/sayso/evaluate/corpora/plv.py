"""PLV: sentences of political news with who, whom and the PLOVER root of what one does to the other (JSON Lines with
`sentence`, `marked_sentence`, `gold_root`). One of the two can be unnamed."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from ...model import Span
from ..events.gold import EventSample, Pair

TAG = re.compile(r"</?([st])>")


def examples(path: Path) -> Iterator[EventSample]:
    """Every sentence of the file."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        text, sides = _plain(" ".join(row["marked_sentence"].split()))
        yield EventSample(
            id=f"{path.stem}-{number}", text=text, scope="pairs",
            pair=Pair(agent=sides.get("s"), recipient=sides.get("t"), root=row["gold_root"]),
        )  # fmt: skip


def _plain(marked: str) -> tuple[str, dict[str, Span]]:
    """The sentence without its marks, and the characters between each pair of them, blanks left out."""
    text, at, opened, sides = "", 0, dict[str, int](), dict[str, Span]()
    for tag in TAG.finditer(marked):
        text, at = text + marked[at : tag.start()], tag.end()
        if not tag[0].startswith("</"):
            opened[tag[1]] = len(text)
        else:
            words = text[opened[tag[1]] :]
            start = opened[tag[1]] + len(words) - len(words.lstrip())
            sides[tag[1]] = Span(start, start + len(words.strip()))
    return text + marked[at:], sides
