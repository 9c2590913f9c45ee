"""Files that are either wholly there or not at all."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A binary file that takes its name only when the block ends well; nothing is left if it does not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        with temporary.open("xb") as file:  # not a file of tempfile's: that one is its owner's alone to read
            yield file
        temporary.replace(path)
    except BaseException as error:
        if isinstance(error, OSError) and error.filename == str(temporary):
            error.filename, error.filename2 = str(path), None  # the name that is known to whoever asked for it
        temporary.unlink(missing_ok=True)
        raise


def write_lines(path: Path, lines: Iterable[bytes]) -> None:
    """Write lines, each ended by a newline, atomically."""
    with writing(path) as file:
        for line in lines:
            file.write(line + b"\n")


def write_text(path: Path, text: str) -> None:
    """Write a text as UTF-8 with its line ends unchanged, atomically."""
    with writing(path) as file:
        file.write(text.encode("utf-8"))
