"""What the recogniser of names reads of one window beside its sub-words: signs of each one's token, and how the parser
and the statement encoder see it."""

from typing import TYPE_CHECKING

from ...parse.document import STATE
from ...parse.entity_states import SCALE
from ..speech.encoder import Reading
from .word_signs import NOTHING

if TYPE_CHECKING:
    from numpy import bool_, float32, int8, int64
    from numpy.typing import NDArray

    Numbers = NDArray[int64]
    States = NDArray[int8]
    Views = NDArray[float32]


def piece_signs(window: Reading, signs: "Numbers") -> "Numbers":
    """(sub-words, groups) of a window, of `signs` (tokens, groups) of its document; [CLS] and what else stands before
    the window's first token has none, a later sub-word or separator those of the token before."""
    import numpy as np

    found = np.tile(np.array(NOTHING, dtype=np.int64), (len(window.words), 1))
    owners, inside = _owners(window)
    found[inside] = signs[owners]
    return found


def piece_views(window: Reading, states: "States | None") -> "Views":
    """(sub-words, STATE + width): of `states` (tokens, STATE) of the document, about as large as one and nothing where
    there are none, those of each sub-word's token as `piece_signs` has it; and what the statement encoder makes of the
    sub-word in the middle of its layers."""
    import numpy as np

    found = np.zeros((len(window.words), STATE), dtype=np.float32)
    if states is not None:
        owners, inside = _owners(window)
        found[inside] = states[owners] / np.float32(SCALE)
    return np.concatenate([found, window.middle], axis=1)


def _owners(window: Reading) -> tuple["Numbers", "NDArray[bool_]"]:
    """The document's token of each sub-word that has one, and which those are."""
    import numpy as np

    here = np.flatnonzero(window.places >= 0)
    place = np.searchsorted(window.places[here], np.arange(len(window.words)), side="right") - 1
    inside = place >= 0
    return here[place[inside]] + window.run.first, inside
