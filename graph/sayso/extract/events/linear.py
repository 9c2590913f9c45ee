"""A linear model on groups of signs and on vectors of words, as its weights ship (weights/events/CARD.md)."""

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ...paths import PACKAGE

if TYPE_CHECKING:
    from ..speech.encoder import Odds

WEIGHTS = PACKAGE / "weights" / "events"

Signs = Mapping[str, Collection[str]]
"""By group, the signs that are there; each group weighs the same however many there are."""


class Linear(NamedTuple):
    """Weights by label. `places` says which row of `signs` and `rarity` each sign has, by "group:sign"; `vectors` is
    (words, width, labels), on vectors from which `mean` is taken and which are divided by `spread`."""

    labels: tuple[str, ...]
    bias: Any
    places: dict[str, int]
    rarity: Any
    signs: Any
    mean: Any
    spread: Any
    vectors: Any

    def scores(self, signs: Signs, vectors: "Sequence[Odds | None]") -> Any:
        """The score of each label; a word that is not there (None) counts for nothing."""
        import numpy as np

        total = self.bias.copy()
        for group, found in signs.items():
            rows = [row for sign in sorted(found) if (row := self.places.get(f"{group}:{sign}")) is not None]
            if rows:
                weights = self.rarity[rows]
                total += weights @ self.signs[rows] / np.sqrt(weights @ weights)
        for n, vector in enumerate(vectors):
            if vector is not None:
                scaled = (vector - self.mean[n]) / self.spread[n]
                total += scaled @ self.vectors[n] / np.sqrt(scaled @ scaled + 1e-6)
        return total


@cache
def linear(name: str) -> Linear:
    """The weights of that name, read once a process."""
    import numpy as np

    with np.load(WEIGHTS / f"{name}.npz") as held:
        arrays = {key: held[key] for key in held.files}
    told = json.loads(arrays.pop("names").tobytes())
    numbers = {key: value.astype(np.float32) for key, value in arrays.items()}
    return Linear(labels=tuple(told["labels"]), places={sign: n for n, sign in enumerate(told["signs"])}, **numbers)
