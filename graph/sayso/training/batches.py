"""Windows padded to batches of about the same number of sub-words."""

import random
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

import torch
from msgspec import Struct
from torch import Tensor

from .examples import IGNORED, Example

T = TypeVar("T")
POOL = 96  # windows sorted by length at a time, so that little is padding


class Batch(Struct, frozen=True):
    """Padded windows (batch, length); `mask` (batch, 1, 1, length) is -inf at padding. `heads` (n, 2) are the window
    and place of each cue's first sub-word, `roles` (n, length) its row of labels."""

    ids: Tensor
    signs: Tensor
    above: Tensor
    mask: Tensor
    tags: Tensor
    links: Tensor
    heads: Tensor
    roles: Tensor


def batches(examples: Iterable[Example], pieces: int, chance: random.Random) -> Iterator[Batch]:
    """Batches of at most `pieces` sub-words, padding included, from pools of windows of like length."""
    stream = iter(examples)
    while pool := list(islice(stream, POOL)):
        groups = list(alike(pool, _length, pieces))
        chance.shuffle(groups)
        yield from map(_batch, groups)


def _length(example: Example) -> int:
    return len(example.inputs.ids)


def alike(pool: Iterable[T], length: Callable[[T], int], pieces: int) -> Iterator[list[T]]:
    """Windows of about one length together, as many as fit into `pieces` sub-words when padded to the longest."""
    group: list[T] = []
    for one in sorted(pool, key=length):
        if group and length(one) * (len(group) + 1) > pieces:
            yield group
            group = []
        group.append(one)
    yield group


def _batch(group: list[Example]) -> Batch:
    length, width = max(map(_length, group)), group[0].inputs.signs.shape[1]
    shape = (len(group), length)
    ids = torch.zeros(shape, dtype=torch.long)
    signs = torch.zeros((*shape, width), dtype=torch.long)
    above = torch.arange(length).repeat(len(group), 1)
    mask = torch.full(shape, float("-inf"))
    tags, links = torch.full(shape, IGNORED), torch.full(shape, IGNORED)
    heads, roles = [], []
    for n, example in enumerate(group):
        end = _length(example)
        for padded, own in ((ids, example.inputs.ids), (signs, example.inputs.signs), (above, example.inputs.above)):
            padded[n, :end] = torch.from_numpy(own)
        mask[n, :end] = 0
        tags[n, :end], links[n, :end] = torch.from_numpy(example.tags), torch.from_numpy(example.links)
        for head, labels in zip(example.heads.tolist(), example.roles, strict=True):
            heads.append((n, head))
            roles.append(torch.nn.functional.pad(torch.from_numpy(labels), (0, length - end), value=IGNORED))
    rows = torch.stack(roles) if roles else torch.zeros((0, length), dtype=torch.long)
    return Batch(
        ids, signs, above, mask[:, None, None], tags, links, torch.tensor(heads, dtype=torch.long).view(-1, 2), rows
    )
