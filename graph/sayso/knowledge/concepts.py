"""The concepts of a user's own list: a YAML file, told by SAYSO_CONCEPTS so that worker processes read the same one.

A list of entries, each with a `label`, and where wanted `words` (a word or several, matched by their base form: "ban"
also finds "banned"), an `id`, and `broader`, the label or id of another entry:

    - label: Sanctions on Russia
      words: [sanction, embargo]
    - label: Secondary sanctions
      words: [secondary sanction]
      broader: Sanctions on Russia
"""

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from ..errors import UsageError
from ..model.topic import Concept

VARIABLE = "SAYSO_CONCEPTS"
FIELDS = {"label", "words", "id", "broader"}


class Listed(Struct, frozen=True):
    """An entry of the list: the concept, and the words that stand for it, each in lower case."""

    concept: Concept
    words: tuple[tuple[str, ...], ...]


def file() -> Path | None:
    """The list in use; None where there is none."""
    told = os.environ.get(VARIABLE)
    return Path(told) if told else None


@contextmanager
def using_concepts(chosen: Path | None) -> Iterator[None]:
    """Use that list while the block runs; None leaves things as they are. UsageError for a list that is none."""
    before = os.environ.get(VARIABLE)
    try:
        _use(str(chosen.resolve()) if chosen else before)
        listed()
        yield
    finally:
        _use(before)


def _use(told: str | None) -> None:
    os.environ.pop(VARIABLE, None)
    if told is not None:
        os.environ[VARIABLE] = told
    listed.cache_clear()  # the file may have changed under its name


def digest() -> str:
    """A digest of the list in use; empty where there is none."""
    return hashlib.sha256(_bytes(chosen)).hexdigest() if (chosen := file()) else ""


@cache
def listed() -> tuple[Listed, ...]:
    """The entries of the list in use, in its order; () where there is none. UsageError names the file and the fault."""
    chosen = file()
    return _read(chosen) if chosen else ()


def _bytes(chosen: Path) -> bytes:
    try:
        return chosen.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"{chosen}: there is no such list of concepts") from None
    except OSError as fault:
        raise UsageError(f"{chosen}: the list of concepts cannot be read ({fault.strerror})") from fault


def _read(chosen: Path) -> tuple[Listed, ...]:
    entries = _entries(chosen)
    found = [_entry(chosen, n, entry) for n, entry in enumerate(entries, 1)]
    keys = {one.concept.key for one in found}
    if len(keys) < len(found):
        raise _wrong(chosen, "two concepts have the same id or label")
    named = {_folded(one.concept.label): one.concept.key for one in found} | {key: key for key in keys}
    placed = tuple(_placed(chosen, one, named) for one in found)
    _check_circles(chosen, {one.concept.key: one.concept.broader for one in placed})
    return placed


def _entries(chosen: Path) -> list[Any]:
    try:
        content = yaml.safe_load(_bytes(chosen).decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise _wrong(chosen, "it is not text in UTF-8; save it again") from fault
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise _wrong(chosen, f"{where}{getattr(fault, 'problem', None) or 'it is no YAML'}") from fault
    content = content.get("concepts") if isinstance(content, dict) else content
    if not isinstance(content, list) or not content:
        raise _wrong(chosen, "it must be a list of concepts, each with a label; see docs/topics.md")
    return content


def _entry(chosen: Path, n: int, entry: Any) -> Listed:
    entry = {"label": entry} if isinstance(entry, str) else entry
    if not isinstance(entry, dict) or not isinstance(entry.get("label"), str) or not entry["label"].strip():
        raise _wrong(chosen, f"concept {n} has no label")
    label = " ".join(entry["label"].split())
    if unknown := sorted(str(field) for field in entry if field not in FIELDS):
        raise _wrong(chosen, f"{label}: no field {unknown[0]!r}; a concept has {', '.join(sorted(FIELDS))}")
    words = entry.get("words", [label])
    words = [words] if isinstance(words, str) else words
    if not isinstance(words, list) or not words or not all(isinstance(w, str) and w.split() for w in words):
        raise _wrong(chosen, f"{label}: words must be a word or a list of them")
    key, broader = entry.get("id", slug(label)), entry.get("broader")
    if not isinstance(key, str) or not key.strip() or not isinstance(broader, str | None):
        raise _wrong(chosen, f"{label}: id and broader must be text")
    return Listed(Concept(key.strip(), label, broader=broader), tuple(tuple(w.lower().split()) for w in words))


def _placed(chosen: Path, one: Listed, named: dict[str, str]) -> Listed:
    """The entry with the key of its broader concept."""
    told = one.concept.broader
    if told is None:
        return one
    above = named.get(told) or named.get(_folded(told))
    if above is None:
        raise _wrong(chosen, f"{one.concept.label}: there is no concept {told!r} to be broader")
    return Listed(Concept(one.concept.key, one.concept.label, one.concept.others, above), one.words)


def _check_circles(chosen: Path, above: dict[str, str | None]) -> None:
    for key, wider in above.items():
        seen, at = {key}, wider
        while at is not None:
            if at in seen:
                raise _wrong(chosen, f"{key}: it is broader than itself")
            seen.add(at)
            at = above[at]


def slug(label: str) -> str:
    """ "Dual-use goods" as an id: "dual-use-goods"."""
    plain = unicodedata.normalize("NFKD", label.lower())
    return re.sub(r"[^\w]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-") or "concept"


def _folded(label: str) -> str:
    return " ".join(label.lower().split())


def _wrong(chosen: Path, why: str) -> UsageError:
    return UsageError(f"{chosen}: {why}")
