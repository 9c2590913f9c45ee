"""How the parser's finder of entities sees each word before it decides: 96 numbers that the parse works out anyway.

Its network has read a million words of news with their names and knows capitals; its decisions throw most of that away.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .document import STATE

if TYPE_CHECKING:
    from numpy import float32, int8
    from numpy.typing import NDArray

    States = NDArray[int8]

KEY = "entity_states"
SCALE = 16  # steps to one: whole numbers hide what processors differ by in the last places


def keep_states(layer: Any) -> None:
    """Have a layer of the pipeline leave what it makes of each document in the document's `user_data`."""
    run: Callable[..., Any] = layer._func

    def running(model: Any, documents: Sequence[Any], is_train: bool) -> Any:
        made, back = run(model, documents, is_train)
        for document, rows in zip(documents, made, strict=True):
            document.user_data[KEY] = rows
        return made, back

    layer._func = running


def states(document: Any) -> "States":
    """(tokens, STATE) of a document that the pipeline has read, white space left out."""
    import numpy as np

    rows: NDArray[float32] = document.user_data[KEY][[not token.is_space for token in document]]
    return np.clip(np.rint(rows * SCALE), -127, 127).astype(np.int8)


def stacked(parts: Sequence["States"]) -> "States":
    """Those of documents that are read as one."""
    import numpy as np

    return np.concatenate(parts) if parts else np.zeros((0, STATE), dtype=np.int8)
