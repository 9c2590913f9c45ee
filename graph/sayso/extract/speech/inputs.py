"""What the encoder reads of one window: sub-words, the signs of their tokens, and where their heads stand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from ...parse import Document
from .quotations import Quotation
from .signs import NOTHING, signs
from .windows import Block

if TYPE_CHECKING:
    from numpy import bool_, int64
    from numpy.typing import NDArray

    Numbers = NDArray[int64]


class Marks(Struct, frozen=True):
    """By token of a document: its `signs` (tokens, 4) and the token it hangs on (`heads`, itself at a root)."""

    signs: "Numbers"
    heads: "Numbers"

    @classmethod
    def of(cls, document: Document, quotations: Sequence[Quotation]) -> "Marks":
        """Of a whole document."""
        import numpy as np

        rows = signs(document, quotations)
        heads = [token.head for token in document.tokens]
        return cls(np.array(rows, dtype=np.int64).reshape(-1, len(NOTHING)), np.array(heads, dtype=np.int64))


class Inputs(Struct, frozen=True):
    """Of one window, by sub-word: `ids` (length), `signs` (length, 4), and `above` (length), where the first sub-word
    of its token's head stands; its own place where that is outside of the window."""

    ids: "Numbers"
    signs: "Numbers"
    above: "Numbers"


def inputs(window: Block, marks: Marks) -> Inputs:
    """The window's inputs; [CLS] and [SEP] have no signs and hang on themselves."""
    import numpy as np

    run, length = window.run, len(window.pieces)
    own = np.arange(length)
    ids = np.array(window.pieces, dtype=np.int64)
    places = np.array(window.places, dtype=np.int64)
    starts = np.zeros(length + 1, dtype=np.int64)
    firsts = places[places >= 0]
    starts[firsts] = 1
    tokens = np.flatnonzero(places >= 0)[np.maximum(np.cumsum(starts[:-1]) - 1, 0)] if len(firsts) else own * 0
    inside = _inside(window, own)
    heads = marks.heads[tokens + run.first] - run.first
    within = inside & (heads >= 0) & (heads < len(places))
    above = np.where(within, places[np.clip(heads, 0, len(places) - 1)], own)
    found = np.where(inside[:, None], marks.signs[tokens + run.first], np.array(NOTHING))
    return Inputs(ids, found, np.where(above < 0, own, above))


def _inside(window: Block, own: "Numbers") -> "NDArray[bool_]":
    """Which sub-words are words': all but [CLS] and each block's [SEP]."""
    import numpy as np

    return ~np.isin(own, [0, *window.borders])
