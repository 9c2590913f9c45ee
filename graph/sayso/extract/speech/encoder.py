"""Runs the statement weights: an article's windows in, for each token the odds of every tag and link out.

The encoder is a fine-tuned all-MiniLM-L6-v2 (weights/statements/CARD.md). Windows go through one at a time:
activations are quantised by the largest value of the batch they are in, so that a batch would let a window's
outcome depend on its neighbours, and padding would only cost time.
"""

import os
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ...parse import Document, Run
from ...paths import PACKAGE
from .windows import Block, blocks, packed

if TYPE_CHECKING:
    from numpy import floating
    from numpy.typing import NDArray

WEIGHTS = PACKAGE / "weights" / "statements"
SIZE = 160  # sub-words a window; trained with 256, but fewer are quantised finer and measured no worse
TAGS = 7  # outside; source, cue, content, each as beginning and inside


class Reading(Struct, frozen=True):
    """What the encoder made of one window: for the tokens of `run`, `tags` (tokens, 7) and `links`
    (tokens, tokens), both as unnormalised log-odds; a link points at the first token of a cue."""

    run: Run
    tags: "NDArray[floating[Any]]"
    links: "NDArray[floating[Any]]"


def readings(document: Document) -> list[Reading]:
    """The encoder's view of an article, window by window; every token is in one window."""
    return [_read(window) for window in packed(blocks(document, _encode, SIZE - 2), SIZE)]


def _read(window: Block) -> Reading:
    import numpy as np

    ids = np.array([window.pieces], dtype=np.int64)
    tags, links = _session().run(None, {"ids": ids, "mask": np.ones_like(ids)})
    places = np.array(window.places)
    tags, links = tags[0][places], links[0][np.ix_(places, places)]
    tags[places < 0] = [0.0] + [-100.0] * (TAGS - 1)
    return Reading(window.run, tags, links)


def _encode(words: list[str]) -> tuple[list[int], list[int | None]]:
    encoding = _tokenizer().encode(words, is_pretokenized=True, add_special_tokens=False)
    return encoding.ids, encoding.word_ids


@cache
def _tokenizer() -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(os.fspath(WEIGHTS / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


@cache
def _session() -> Any:
    """The loaded weights (a fifth of a second, once a process); one thread: whole articles run in parallel."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(os.fspath(WEIGHTS / "model.onnx"), options, providers=["CPUExecutionProvider"])
