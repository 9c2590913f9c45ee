"""Windows padded to batches of about the same number of sub-words, some signs hidden."""

import random
from collections.abc import Iterator, Sequence

import torch
from msgspec import Struct
from torch import Tensor

from ...extract.names.word_signs import OFFSETS
from ...parse.document import STATE
from ..batches import alike
from ..network import WIDTH
from .examples import IGNORED, Example

POOL = 128  # windows sorted by length at a time, so that little is padding
HIDDEN = 0.1  # of each group of signs, half as many of the shapes; of the states
BLIND = 0.15  # of the windows are read without the states of the parser


class Batch(Struct, frozen=True):
    """Padded windows: `ids` (batch, length), `signs` (batch, length, groups), `views` (batch, length, STATE + width),
    `mask` (batch, 1, 1, length), -inf at padding. By word: `places` of their first sub-words and `tags` (batch, words),
    IGNORED where unknown, `words` whether there is one."""

    ids: Tensor
    signs: Tensor
    views: Tensor
    mask: Tensor
    places: Tensor
    tags: Tensor
    words: Tensor


def batches(examples: Sequence[Example], pieces: int, chance: random.Random) -> Iterator[Batch]:
    """Batches in random order of at most `pieces` sub-words, padding included."""
    order = list(examples)
    chance.shuffle(order)
    groups = [
        group for n in range(0, len(order), POOL)
        for group in alike(order[n : n + POOL], lambda one: len(one.ids), pieces)
    ]  # fmt: skip
    chance.shuffle(groups)
    yield from (_batch(group, chance) for group in groups)


def _batch(group: Sequence[Example], chance: random.Random) -> Batch:
    length, width = max(len(one.ids) for one in group), max(len(one.places) for one in group)
    ids = torch.zeros((len(group), length), dtype=torch.long)
    signs = torch.tensor(OFFSETS).repeat(len(group), length, 1)
    views = torch.zeros((len(group), length, STATE + WIDTH))
    mask = torch.full((len(group), length), float("-inf"))
    places, tags = (torch.full((len(group), width), fill) for fill in (0, IGNORED))
    words = torch.zeros((len(group), width), dtype=torch.bool)
    for n, one in enumerate(group):
        end, count = len(one.ids), len(one.places)
        ids[n, :end] = torch.from_numpy(one.ids)
        signs[n, :end] = torch.from_numpy(one.signs)
        views[n, :end] = torch.from_numpy(one.views)
        mask[n, :end] = 0
        places[n, :count], tags[n, :count] = torch.from_numpy(one.places), torch.from_numpy(one.tags)
        words[n, :count] = True
        if chance.random() < BLIND:
            views[n, :, :STATE] = 0
    views[..., :STATE] *= torch.rand((len(group), length, 1)) >= HIDDEN
    return Batch(ids, _hidden(signs), views, mask[:, None, None], places, tags, words)


def _hidden(signs: Tensor) -> Tensor:
    """Without some of the signs, so that none is relied upon alone."""
    shares = torch.tensor([HIDDEN / 2, *[HIDDEN] * (len(OFFSETS) - 1)])
    return torch.where(torch.rand(signs.shape) < shares, torch.tensor(OFFSETS), signs)
