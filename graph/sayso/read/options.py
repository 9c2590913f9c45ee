"""How to read: what the user may say about their articles."""

from collections.abc import Mapping

from msgspec import Struct, field

MAX_CHARACTERS = 2_000_000


class ReadOptions(Struct, frozen=True, kw_only=True):
    """`published` is the date of articles whose own metadata states none (it goes before a date found in a
    page or in the text). `columns` names the columns of tables whose names are not the usual ones, as in
    {"text": "Fliesstext", "date": "Tag"}; the fields are text, title, date, publisher, author, url, id and
    language. Articles of more than `max_characters` are skipped."""

    published: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    max_characters: int = MAX_CHARACTERS


DEFAULT = ReadOptions()
