"""The choices a build is made with: one frozen record, handed down from the command line."""

import re
from collections.abc import Mapping
from math import nan
from pathlib import Path
from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import force_setattr

from .errors import UsageError

BASE = "https://w3id.org/sayso/data/"

# An IRI that others can be written behind: no character that one cannot hold, no query, no fragment.
ABSOLUTE = re.compile(r"""[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`?#\x00-\x20]*/""")

Theme = Literal["auto", "light", "dark"]
Window = Literal["day", "month", "year", "all"]


class Settings(Struct, frozen=True, kw_only=True):
    """How to build a run.

    `output` is the run's folder (None: output/ and the name of the first input); `base` the IRI every
    instance starts with; `published` a date for articles that state none; `columns` maps sayso's field
    names to those of a table; `workers` the number of processes (0: as many as the work is worth);
    `title` heads the page; statements less sure than `min_confidence` (0 to 1) are left out. `keep_apart`
    is a file of appearances that join nobody; the run's folder keeps them for its later builds. `knowledge` is a
    folder of imported tables (None: the one SAYSO_KNOWLEDGE names, if it does). `concepts` is a list of topics of the
    user's own, in place of those found; `window` the time within which two speakers agree or disagree. UsageError
    where `base` is no such IRI, `min_confidence` no such number or `window` no such time.
    """

    output: Path | None = None
    base: str = BASE
    published: str | None = None
    columns: Mapping[str, str] = {}
    workers: int = 0
    title: str | None = None
    min_confidence: float = 0.0
    keep_apart: Path | None = None
    knowledge: Path | None = None
    concepts: Path | None = None
    window: Window = "all"

    def __post_init__(self) -> None:
        if not ABSOLUTE.fullmatch(self.base):
            raise UsageError(f"{self.base!r} is no base for IRIs; one ends in '/', as in https://example.org/news/")
        if self.window not in get_args(Window):
            raise UsageError(f"the window is {', '.join(get_args(Window))}, not {self.window!r}")
        force_setattr(self, "min_confidence", confidence(self.min_confidence))


def confidence(value: object) -> float:
    """A confidence from 0 to 1, also written out ("0.5"); UsageError for anything else ("50%", 1.5)."""
    try:
        number = float(value) if isinstance(value, str | int | float) else nan
    except ValueError:
        number = nan
    if not 0 <= number <= 1:
        raise UsageError(f"the least confidence is a number from 0 to 1, not {value!r}")
    return number
