"""From what the user names to files: files, folders, patterns, file:// addresses."""

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from .front_matter import SUFFIXES
from .skipped import Skipped

TEXT, MARKDOWN, HTML = (".txt", ".text"), (".md", ".markdown"), (".html", ".htm", ".xhtml")
JSON_LINES, TABLE = (".jsonl", ".ndjson"), (".csv", ".tsv")
READABLE = (*TEXT, *MARKDOWN, *HTML, *JSON_LINES, *TABLE)
# In a folder, files of other kinds are left alone, but of these one expects that they be read.
DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".pages", ".json", ".xml", ".xls", ".xlsx")

RUN = ("records.jsonl", "graph.trig")  # what marks a folder as one that sayso built


class Found(Struct, frozen=True):
    """A file to read, and the name it is read under: its path below the input it was found in."""

    path: Path
    source: str


def find(inputs: Sequence[str]) -> Iterator[Found | Skipped]:
    """The files behind each input, those of a folder by name; a file met twice is found once."""
    met: set[str] = set()
    names: set[str] = set()
    for given in inputs:
        for found in _behind(given):
            if isinstance(found, Skipped):
                yield found
            elif (real := os.path.realpath(found.path)) not in met:
                met.add(real)
                unique = Found(found.path, _unused(found, names))
                names.add(unique.source)
                yield unique


def _behind(given: str) -> Iterator[Found | Skipped]:
    if "://" in given:
        given, fault = _local(given)
        if fault:
            yield fault
            return
    path = Path(given).expanduser()
    if _exists(path):
        yield from _at(path)
    elif glob.has_magic(given):
        yield from _matching(given)
    else:
        yield Skipped(shown(path.name or given), "no such file or folder", "check the path")


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long, or with a zero byte
        return False


def _local(address: str) -> tuple[str, Skipped | None]:
    parts = urlsplit(address)
    if parts.scheme.lower() == "file" and parts.netloc in ("", "localhost"):
        from urllib.request import url2pathname  # brings the network's libraries along

        return url2pathname(parts.path), None
    advice = "save the page as .html and give the file"
    return "", Skipped(shown(unquote(address)), "an address of the network; sayso reads local files", advice)


def _at(path: Path, below: str = "") -> Iterator[Found | Skipped]:
    if path.is_dir():
        yield from _in_folder(path, below)
    else:
        yield Found(path, shown(below or path.name))


def _is_run(folder: Path) -> bool:
    """True for what sayso itself has built: its page and records are no articles."""
    return all((folder / name).is_file() for name in RUN)


def _in_folder(folder: Path, below: str) -> Iterator[Found | Skipped]:
    if _is_run(folder):
        yield Skipped(shown(below or folder.resolve().name), "a run that sayso built, no articles", "give the articles")
        return
    faults: list[OSError] = []
    files = []
    for where, folders, names in os.walk(folder, onerror=faults.append):
        folders[:] = [name for name in folders if not name.startswith(".") and not _is_run(Path(where, name))]
        files += [Path(where, name) for name in names if not name.startswith((".", "~$"))]
    relative = {path: path.relative_to(folder).as_posix() for path in files}
    for path in sorted(files, key=lambda one: relative[one]):
        source = shown(f"{below}/{relative[path]}" if below else relative[path])
        if path.suffix.lower() in DOCUMENTS:
            yield Skipped(source, f"{path.suffix} files are not read", "save it as .txt, .html or .jsonl")
        elif path.suffix.lower() in READABLE:
            yield Found(path, source)
    for fault in faults:
        name = shown(Path(str(fault.filename)).name)
        yield Skipped(name, "the folder cannot be read", "check its permissions")
    if not any(path.suffix.lower() in (*READABLE, *DOCUMENTS) for path in files) and not faults:
        advice = f"it takes {', '.join(READABLE)}"
        yield Skipped(shown(below or folder.resolve().name), "no article in the folder", advice)


def _matching(pattern: str) -> Iterator[Found | Skipped]:
    base = _fixed(pattern)
    matches = sorted(glob.glob(str(Path(pattern).expanduser()), recursive=True))  # noqa: PTH207 - may be absolute
    if not matches:
        yield Skipped(shown(Path(pattern).name), "no file matches the pattern", "check the pattern")
    for match in matches:
        path = Path(match)
        known = path.is_dir() or path.suffix.lower() in READABLE or path.suffix.lower() not in SUFFIXES
        if known and not (path.is_dir() and "**" in pattern):  # "**" brings the files by itself
            yield from _at(path, os.path.relpath(path, base).replace(os.sep, "/"))


def _fixed(pattern: str) -> Path:
    """The folder before the first part of a pattern that has a wildcard."""
    parts = Path(pattern).expanduser().parts
    wild = next(n for n, part in enumerate(parts) if glob.has_magic(part))
    return Path(*parts[:wild]) if wild else Path()


def _unused(found: Found, names: set[str]) -> str:
    """The source's name; with its folder before it where another input has given the same."""
    source, folder = found.source, found.path.resolve().parent
    if source in names and folder.name:
        source = shown(f"{folder.name}/{source}")
    number = 2
    unique = source
    while unique in names:
        unique, number = f"{source} ({number})", number + 1
    return unique


def shown(name: str) -> str:
    """A file's name as text that can be written anywhere, whatever bytes it has."""
    return os.fsencode(name).decode("utf-8", "replace")
