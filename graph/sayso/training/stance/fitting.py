"""Fits the stance reader, and the scale that makes its certainty a probability."""

import random
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from msgspec import Struct
from torch import Tensor
from torch.nn.functional import cross_entropy

from ...extract.speech.stance_model import ORDER
from ..network import WIDTH
from ..steps import averaged, rated, stepped
from .items import Item
from .network import Batch, Reader

POOL = 512  # items sorted by length at a time, so that little is padding


class Plan(Struct, frozen=True):
    """How to train; the shipped weights are made with these values."""

    epochs: int = 6
    repeat: int = 4  # times an epoch that a target in a sentence of ours is seen
    seed: int = 1
    size: int = 32  # targets a batch
    rate: float = 1.5e-3
    warm_up: float = 0.06
    decay: float = 0.05
    averaging: float = 0.99
    smoothing: float = 0.1  # of the labels, on which people agree only so far
    nameless: float = 0.2  # of the targets are read without the encoder's view of the names they have


def fitted(items: Sequence[Item], plan: Plan) -> Reader:
    """A reader trained on these targets. The same items and plan give the same weights."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)
    network = Reader()
    average = {name: value.clone() for name, value in network.state_dict().items()}
    optimiser = torch.optim.AdamW(network.parameters(), weight_decay=plan.decay)
    items = [one for one in items for _ in range(plan.repeat if one.ours else 1)]
    weights, steps = _weights(items), 0
    for epoch in range(plan.epochs):
        ready = _groups(items, plan.size, chance)
        for n, group in enumerate(ready):
            rated(optimiser, (plan.rate,), (epoch + n / len(ready)) / plan.epochs, plan.warm_up)
            network.train()
            batch = batched(group, [chance.random() < plan.nameless for _ in group])
            wanted = torch.tensor([one.stance for one in group])
            stepped(network, optimiser, cross_entropy(network(batch), wanted, weights, label_smoothing=plan.smoothing))
            steps += 1
            averaged(average, network, steps, plan.averaging)
    network.load_state_dict(average)
    network.eval()
    return network


def _weights(items: Sequence[Item]) -> Tensor:
    """Rare stances weigh more, so that each counts alike."""
    counts = np.bincount([one.stance for one in items], minlength=len(ORDER))
    return torch.tensor(counts.sum() / len(ORDER) / counts, dtype=torch.float32)


def _groups(items: Sequence[Item], size: int, chance: random.Random) -> list[list[Item]]:
    order = list(items)
    chance.shuffle(order)
    pools = (sorted(order[n : n + POOL], key=lambda one: len(one.plain)) for n in range(0, len(order), POOL))
    groups = [pool[n : n + size] for pool in pools for n in range(0, len(pool), size)]
    chance.shuffle(groups)
    return groups


def batched(items: Sequence[Item], nameless: Sequence[bool]) -> Batch:
    """Padded to the longest; where `nameless`, the mentions of the target are blank."""
    shape = (len(items), max(len(one.plain) for one in items))
    plain, signs = torch.zeros((*shape, WIDTH)), torch.zeros((*shape, 3), dtype=torch.long)
    mask = torch.full(shape, float("-inf"))
    for n, one in enumerate(items):
        end = len(one.plain)
        plain[n, :end] = torch.from_numpy(one.plain).float()
        signs[n, :end] = torch.from_numpy(np.stack([one.marks, one.relations, one.judging], 1))
        mask[n, :end] = 0
    plain = plain * ~(torch.tensor(nameless)[:, None, None] & (signs[..., :1] > 0))
    votes, dependencies = (torch.tensor([getattr(one, name) for one in items]) for name in ("vote", "dependency"))
    return Batch(plain, signs, mask, votes, dependencies)


def scores(network: Reader, items: Sequence[Item], size: int = 64) -> Tensor:
    """(items, stances) as log-odds, in the order given."""
    groups = (items[n : n + size] for n in range(0, len(items), size))
    with torch.no_grad():
        return torch.cat([network(batched(group, [False] * len(group))) for group in groups])


def calibrated(odds: Tensor, wanted: Tensor, shares: Tensor, steps: int = 300) -> dict[str, Any]:
    """A scale and a shift by stance that make the odds probabilities (Platt's scaling for three), fitted on items the
    reader has not seen; `shares` say how much each counts."""
    scale, shift = torch.ones(1, requires_grad=True), torch.zeros(len(ORDER), requires_grad=True)
    optimiser = torch.optim.Adam([scale, shift], lr=0.05)
    for _ in range(steps):
        optimiser.zero_grad()
        (cross_entropy(odds * scale + shift, wanted, reduction="none") * shares).sum().backward()
        optimiser.step()
    return {"scale": scale.detach().numpy(), "shift": (shift - shift.mean()).detach().numpy()}
