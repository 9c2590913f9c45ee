"""How many names a network finds right: whole names with the right type."""

from collections.abc import Sequence

import torch
from msgspec import Struct
from torch import Tensor

from ...extract.names.tags import TYPES, Spelled, spelled
from .examples import Example, Numbers
from .network import Recogniser

OURS = TYPES[:3]


class Score(Struct, frozen=True):
    """Counts of names right, found and annotated, and what follows from them."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 to 100."""
        return 200 * self.right / max(1, self.found + self.wanted)


def score(words: Tensor, network: Recogniser, examples: Sequence[Example]) -> Score:
    """Of people, organisations and places in these windows, with weights as trained (not yet rounded) and
    word embeddings `words` (vocabulary, width)."""
    network.eval()
    total = Score()
    for one in examples:
        with torch.no_grad():
            ids, signs, views = map(torch.from_numpy, (one.ids, one.signs, one.views))
            scores, after = network(words[ids][None], signs[None], views[None].float())
        found = _ours(spelled([scores[0].numpy()[one.places]], after.numpy())[0])
        wanted = _ours(_annotated(one.tags, network))
        total += Score(len(found & wanted), len(found), len(wanted))
    return total


def _annotated(tags: Numbers, network: Recogniser) -> list[Spelled]:
    """The names that a sequence of tags spells; what is open is none."""
    certain = torch.nn.functional.one_hot(torch.from_numpy(tags).clamp(min=0), network.after.shape[0]).float() * 1e3
    return spelled([certain.numpy()], network.barred.numpy())[0]


def _ours(names: Sequence[Spelled]) -> set[Spelled]:
    return {name for name in names if name.type in OURS}
