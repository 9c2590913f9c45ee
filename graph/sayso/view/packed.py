"""Data as the page carries it: JSON, compressed, in letters that may stand in any element."""

import zlib
from base64 import b64encode
from collections.abc import Iterable, Iterator

from msgspec import json

from .contents import Piece

BLOCK = 300_000
"""Characters of article text in a block: what is unpacked at once when one article is opened."""

Paragraphs = list[list[Piece]]


def packed(data: object) -> str:
    """JSON, deflated (zlib, which carries no date), in base64: the same data, the same letters."""
    return squeezed(json.encode(data, order="deterministic"))


def squeezed(data: bytes) -> str:
    """Bytes, deflated, in base64."""
    return b64encode(zlib.compress(data, 9)).decode()


def blocks(texts: Iterable[Paragraphs]) -> Iterator[list[Paragraphs]]:
    """The articles' texts in runs of about `BLOCK` characters, each article whole."""
    block: list[Paragraphs] = []
    size = 0
    for text in texts:
        block.append(text)
        size += sum(len(piece) if isinstance(piece, str) else len(piece[0]) for row in text for piece in row)
        if size >= BLOCK:
            yield block
            block, size = [], 0
    if block:
        yield block
