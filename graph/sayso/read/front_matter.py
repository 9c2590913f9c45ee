"""Metadata in YAML: a Markdown file's front matter, or a sidecar (`article.yml` beside `article.txt`)."""

import re
from pathlib import Path
from typing import Any

import yaml

from ..errors import UnreadableArticle
from ..model import Span
from .metadata import Metadata, from_mapping

FENCED = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
LONGEST = 50_000
SUFFIXES = (".yml", ".yaml")


def front_matter(text: str, source: str) -> tuple[Metadata, Span | None]:
    """What the lines between "---" at a text's head state, and where they are (nothing and None without)."""
    match = FENCED.match(text[:LONGEST])
    if not match:
        return Metadata(), None
    return from_mapping(_parsed(match["yaml"], f"{source}, front matter", source)), Span(0, match.end())


def sidecar(path: Path, source: str) -> Metadata:
    """What the file of the same name with .yml or .yaml states; nothing where there is none."""
    beside = [path.with_suffix(suffix) for suffix in SUFFIXES]
    beside += [path.with_name(path.name + suffix) for suffix in SUFFIXES]
    found = next((one for one in beside if one != path and one.is_file()), None)
    if found is None:
        return Metadata()
    try:
        text = found.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = f"its sidecar {found.name} cannot be read"
        raise UnreadableArticle(source, reason, "save it as UTF-8") from error
    return from_mapping(_parsed(text, f"sidecar {found.name}", source))


def _parsed(text: str, where: str, source: str) -> dict[str, Any]:
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        values = yaml.load(text, Loader=loader)  # this loader makes nothing but strings
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        reason = str(getattr(error, "problem", None) or "nested too deeply")
        reason = f"{where} is not valid YAML ({reason})"
        raise UnreadableArticle(source, reason, "correct or remove it") from error
    if not isinstance(values, dict):
        raise UnreadableArticle(source, f"{where} holds no keys", 'write lines like "title: Harbour vote"')
    return values
