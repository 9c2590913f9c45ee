"""How to read: what the user may say about their articles."""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import force_setattr

from ..errors import UsageError
from .dates import iso
from .metadata import NAMES, field_of

MAX_CHARACTERS = 2_000_000


class ReadOptions(Struct, frozen=True, kw_only=True):
    """`published` is the date of articles whose own metadata states none (it goes before a date found in a
    page or in the text). `columns` names the columns of tables whose names are not the usual ones, as in
    {"text": "Fliesstext", "date": "Tag"}; the fields are text, title, date, publisher, author, url, id and
    language. Articles of more than `max_characters` are skipped.

    UsageError where `published` is no date or `columns` names no field.
    """

    published: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    max_characters: int = MAX_CHARACTERS

    def __post_init__(self) -> None:
        if self.published is not None and iso(self.published) is None:
            raise UsageError(f"{self.published!r} is no publication date; give it as 2024-05-16, 2024-05 or 2024")
        force_setattr(self, "columns", {_field(name): column for name, column in self.columns.items()})


def _field(name: str) -> str:
    known = field_of(name)
    if known is None:
        raise UsageError(f"{name!r} is no field of an article; the fields are {', '.join(NAMES)}")
    return known


DEFAULT = ReadOptions()
