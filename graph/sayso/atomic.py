"""Files that are either wholly there or not at all."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A binary file that takes its name only when the block ends well; nothing is left if it does not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
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
