"""What the recogniser of names reads of one window: the signs of each sub-word's token."""

from typing import TYPE_CHECKING

from ..speech.encoder import Reading
from .word_signs import NOTHING

if TYPE_CHECKING:
    from numpy import int64
    from numpy.typing import NDArray

    Numbers = NDArray[int64]


def piece_signs(read: Reading, signs: "Numbers") -> "Numbers":
    """(sub-words, groups): `signs` are those of the whole document, one row a token; [CLS] and what else stands before
    the window's first token has none, a later sub-word or separator those of the token before."""
    import numpy as np

    found = np.tile(np.array(NOTHING, dtype=np.int64), (len(read.middle), 1))
    here = np.flatnonzero(read.places >= 0)
    if len(here):
        starts = read.places[here]
        owner = np.searchsorted(starts, np.arange(len(read.middle)), side="right") - 1
        inside = owner >= 0
        found[inside] = signs[here[owner[inside]] + read.run.first]
    return found
