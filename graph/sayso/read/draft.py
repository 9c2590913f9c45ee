"""An article half read: its text and what was stated about it, before its parts are told apart."""

from msgspec import Struct

from ..model import Mark
from .metadata import Metadata


class Draft(Struct, frozen=True, kw_only=True):
    """`stated` is what the article's own source says (front matter, sidecar, row), `page` what was found in
    a web page, which is less sure; `marks` are parts the format itself tells apart; `markdown` where the text
    has its markup."""

    source: str
    text: str
    stated: Metadata = Metadata()
    page: Metadata = Metadata()
    marks: tuple[Mark, ...] = ()
    markdown: bool = False
