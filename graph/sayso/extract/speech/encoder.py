"""Runs the statement weights: an article's windows in, for each token the odds of every role out.

The encoder is a fine-tuned all-MiniLM-L6-v2 (weights/statements/CARD.md). Windows go through one at a time:
activations are quantised by the largest value of the batch they are in, so that a batch would let a window's
outcome depend on its neighbours, and padding would only cost time.
"""

import os
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ...parse import Document, Run
from ...paths import PACKAGE
from ..sessions import session
from .inputs import Marks, inputs
from .quotations import Quotation
from .windows import Block, blocks, packed

if TYPE_CHECKING:
    from numpy import floating, int64
    from numpy.typing import NDArray

    Odds = NDArray[floating[Any]]
    Numbers = NDArray[int64]

WEIGHTS = PACKAGE / "weights" / "statements"
SIZE = 160  # sub-words a window; trained with 128 to 224, of which this measured best
NEVER = -30.0  # the log-odds of what cannot be


class Reading(Struct, frozen=True):
    """What the encoder made of one window, for the tokens of `run`, as log-odds: `heads` (tokens), of being the first
    token of a cue; `roles` (3, tokens, tokens), of being source, cue, content (against nothing) of the attribution
    whose cue begins at the second token. `middle` (sub-words, 384) is the window after the fourth layer, on which other
    heads are built; `places` says where in it each token's first sub-word stands, -1 for a token that has none. `words`
    (sub-words, 384) are the sub-words before any layer, for other encoders, which need no table of their own."""

    run: Run
    heads: "Odds"
    roles: "Odds"
    middle: "Odds"
    places: "Numbers"
    words: "Odds"


def readings(document: Document, quotations: Sequence[Quotation]) -> list[Reading]:
    """The encoder's view of an article, window by window; every token is in one window."""
    marks = Marks.of(document, quotations)
    return [_read(window, marks) for window in windows(document)]


def windows(document: Document) -> list[Block]:
    """The article as the encoder goes through it."""
    return packed(blocks(document, encode, SIZE - 2), SIZE)


def _read(window: Block, marks: Marks) -> Reading:
    import numpy as np

    found = inputs(window, marks)
    feed = {"ids": found.ids[None], "signs": found.signs[None], "above": found.above[None]}
    outputs = session(WEIGHTS / "model.onnx").run(["head", "role", "middle", "words"], feed)
    heads, roles, middle, words = (output[0] for output in outputs)
    places = np.array(window.places, dtype=np.int64)
    rows, columns = np.ix_(places, places)
    heads, roles = heads[places], roles[:, rows, columns]
    heads[places < 0] = roles[:, places < 0] = NEVER
    return Reading(window.run, heads, roles, middle, places, words)


def encode(words: list[str]) -> tuple[list[int], list[int | None]]:
    """The sub-words of consecutive words, and the word each belongs to."""
    encoding = _tokenizer().encode(words, is_pretokenized=True, add_special_tokens=False)
    return encoding.ids, encoding.word_ids


@cache
def _tokenizer() -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(os.fspath(WEIGHTS / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
