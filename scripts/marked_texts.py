"""What the makers of the gold files share: texts with braces in them, compiled to one file of JSON Lines.

A marked text has three parts between lines `===`: a head of "key: value" lines, the text with its braces, and lines
that say more of what is marked. Standard library only.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

GOLD = Path(__file__).resolve().parent.parent / "tests" / "evaluation" / "gold"
RULE = re.compile(r"^===\n", re.MULTILINE)

Span = tuple[int, int]


class Brace(NamedTuple):
    """A pair of braces: what its opening says, and the characters of the plain text between."""

    opening: re.Match[str]
    span: Span


class Parts(NamedTuple):
    """A marked text taken apart; `lines` are those below it that are not blank."""

    facts: dict[str, str]
    marked: str
    lines: list[str]


def parts(path: Path) -> Parts:
    """The three parts of a file; ValueError where it has not three."""
    head, marked, lines = RULE.split(path.read_text(encoding="utf-8"))
    facts = dict(re.split(r":\s*", line, maxsplit=1) for line in head.splitlines())
    return Parts(facts, marked.strip("\n"), [line for line in lines.splitlines() if line.strip()])


def braces(marked: str, opening: re.Pattern[str], needed: str) -> tuple[str, list[Brace]]:
    """The text without its braces, and these in the order in which they open.

    ValueError for one that is not closed, and for one whose opening does not match: `needed` says what it lacks.
    """
    text, opened, at = "", list[tuple[int, re.Match[str], int]](), 0
    found: dict[int, Brace] = {}
    while at < len(marked):
        start = opening.match(marked, at)
        if start:
            opened.append((len(opened) + len(found), start, len(text)))
            at = start.end()
            continue
        if marked[at] == "}":
            number, start, begin = opened.pop()
            found[number] = Brace(start, (begin, len(text)))
        elif marked[at] == "{":
            raise ValueError(f"a brace without {needed}: {marked[at : at + 30]!r}")
        else:
            text += marked[at]
        at += 1
    if opened:
        raise ValueError(f"a brace is not closed: {opened[-1][1].group()!r}")
    return text, [found[number] for number in sorted(found)]


class Maker(NamedTuple):
    """How a folder of marked texts becomes the file beside it: `article` compiles one, `told` prints one of the
    compiled for reading over."""

    script: str
    name: str
    article: Callable[[Path], dict[str, Any]]
    told: Callable[[dict[str, Any]], Iterator[str]]

    @property
    def target(self) -> Path:
        """The file that is made."""
        return GOLD / f"{self.name}.jsonl"

    def generated(self) -> str:
        """The whole generated file; ValueError naming the text that is not marked as it should be."""
        articles = []
        for path in sorted((GOLD / self.name).glob("*.txt")):
            try:
                articles.append(self.article(path))
            except (ValueError, KeyError, IndexError) as error:
                raise ValueError(f"{path.name}: {error}") from error
        return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in articles)

    def main(self, arguments: list[str]) -> str | int:
        """Write the file, compare it (--check) or print what it holds (--list)."""
        fresh = self.generated()
        if "--list" in arguments:
            lines = (line for one in map(json.loads, fresh.splitlines()) for line in self.told(one))
            sys.stdout.write("\n".join(lines) + "\n")
            return 0
        if "--check" in arguments:
            same = self.target.is_file() and self.target.read_text(encoding="utf-8") == fresh
            return 0 if same else f"{self.target.name} is stale: run python3 scripts/{self.script}"
        self.target.write_text(fresh, encoding="utf-8", newline="\n")
        return 0
