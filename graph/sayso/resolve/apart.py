"""The file that undoes merges: appearances which join nobody, whatever speaks for it."""

from collections.abc import Iterable
from pathlib import Path

from ..errors import UsageError
from .forms import Appearance

HEAD = "# article and actor of each appearance that stands alone; see: sayso query merges\n"


def read_apart(path: Path) -> list[Appearance]:
    """The appearances of a file, one a line: the article's id and the actor's id in it ("5f2b1c0a9d3e a4"), as the
    question "merges" and merges.jsonl tell them. What follows them on a line, and lines opening with "#", are left
    out. An empty list where there is no file; UsageError for a line that is no appearance."""
    if not path.is_file():
        return []
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not text in UTF-8; save it as UTF-8") from error
    lines = enumerate(text.splitlines(), start=1)
    wanted = ((number, line.split()) for number, line in lines if line.strip() and not line.startswith("#"))
    return [_appearance(path, number, words) for number, words in wanted]


def _appearance(path: Path, number: int, words: list[str]) -> Appearance:
    if len(words) < 2 or not (words[1][:1] == "a" and words[1][1:].isdigit()):
        raise UsageError(
            f"{path}, line {number}: not an article's id and an actor's id in it, such as: 5f2b1c0a9d3e a4"
        )
    return (words[0], words[1])


def apart_lines(appearances: Iterable[Appearance]) -> str:
    """The text of such a file: each appearance once, in order."""
    return HEAD + "".join(f"{article} {local}\n" for article, local in sorted(set(appearances)))
