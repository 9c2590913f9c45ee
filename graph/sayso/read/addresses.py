"""The date that an article's address tells: "https://example.org/2024/05/16/harbour", "2024-05-16-harbour.txt"."""

import re
from urllib.parse import urlsplit

from .dates import iso
from .metadata import Metadata

# year and month as parts of a path, the day where there is one
PATH = re.compile(r"(?:^|/)((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])(?:\2(0?[1-9]|[12]\d|3[01]))?(?=[/._-]|$)")
NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?!\d)")


def addressed(url: str | None, source: str) -> Metadata:
    """The date with basis "address"; none where neither the path of the URL nor the file's name holds one.

    yes: "/2024/05/16/harbour", "/news/2024-05-16/harbour", "2024-05-16 harbour.txt"; "/2024/05/harbour" tells a month
    no: "/articles/20240516", which may be a number; "/2024/harbour"; "report-2024-05.txt"
    """
    path = PATH.search(urlsplit(url).path) if url else None
    name = NAME.search(source.rsplit("/", 1)[-1])
    pieces = [path[1], path[3], path[4]] if path else list(name.groups()) if name else []
    published = iso("-".join(piece.zfill(2) for piece in pieces if piece)) if pieces else None
    return Metadata(published=published, basis="address" if published else "unknown")
