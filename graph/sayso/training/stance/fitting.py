"""Fits the stance reader, and the scale that makes its certainty a probability."""

import random
import time
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from msgspec import Struct
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import cross_entropy

from ...atomic import writing
from ...extract.speech.stance_model import ORDER
from ..resuming import Log, Resumable
from ..steps import rated
from .items import Item
from .network import Reader

Floats = NDArray[np.floating[Any]]
POOL = 512  # items sorted by length at a time, so that little is padding


class Plan(Struct, frozen=True):
    """How to train; the shipped weights are made with these values."""

    epochs: int = 3
    seed: int = 1
    size: int = 32  # targets a batch
    rate: float = 8e-5
    rate_of_head: float = 1e-3  # of what starts from nothing
    warm_up: float = 0.08
    decay: float = 0.01
    averaging: float = 0.99
    smoothing: float = 0.1  # of the labels, on which people agree only so far


class Batch(NamedTuple):
    """What the network reads of some items, padded to the longest."""

    ids: Tensor
    marks: Tensor
    kind: Tensor
    mask: Tensor


class Trainer(Resumable):
    """A reader in training."""

    SOURCES = "sentences"
    network: Reader

    def __init__(self, plan: Plan, items: Sequence[Item], encoder: dict[str, Any], folder: Path, log: Log) -> None:
        torch.manual_seed(plan.seed)
        torch.set_num_threads(1)
        torch.use_deterministic_algorithms(True)
        self.plan, self.weights = plan, _weights(items)
        self.items = list(items)
        network = Reader()
        network.start_from(encoder)
        optimiser = torch.optim.AdamW(_groups(network), weight_decay=plan.decay)
        super().__init__(network, optimiser, _digest(plan, items), folder, log)

    def run(self) -> Reader:
        """Train what epochs are left; gives the reader with the mean of the averaged weights that the last two epochs
        end with. The same items and plan give the same weights, interrupted or not but for rounding."""
        self.trained(self.plan.epochs)
        ends = [torch.load(self._end(n), weights_only=True) for n in range(max(1, self.epoch - 1), self.epoch + 1)]
        self.network.load_state_dict({name: sum(end[name] for end in ends) / len(ends) for name in self.average})
        self.network.eval()
        return self.network

    def _save(self) -> None:
        with writing(self._end(self.epoch)) as file:
            torch.save(self.average, file)
        super()._save()

    def _end(self, epoch: int) -> Path:
        return self.folder / f"epoch{epoch}.pt"

    def _epoch(self) -> None:
        chance, start, total = random.Random(self.plan.seed * 1000 + self.epoch), time.perf_counter(), 0.0
        torch.manual_seed(self.plan.seed * 1000 + self.epoch)
        ready = _dealt(self.items, self.plan.size, chance)
        for n, group in enumerate(ready, 1):
            total += self._step(group, (self.epoch + (n - 1) / len(ready)) / self.plan.epochs)
            if n % 50 == 0 or n == len(ready):
                pace = (time.perf_counter() - start) / n
                self.log(f"epoch {self.epoch + 1} step {n} of {len(ready)}, loss {total / n:.4f}, {pace:.2f} s a step")

    def _step(self, group: Sequence[Item], done: float) -> float:
        """One step at `done` (0 to 1) of all; gives the loss."""
        plan = self.plan
        rated(self.optimiser, (plan.rate, plan.rate_of_head), done, plan.warm_up)
        self.network.train()
        odds = self.network(*batched(group))
        lost = cross_entropy(odds, stances(group), self.weights, label_smoothing=plan.smoothing)
        return self._stepped(lost, plan.averaging)


def _digest(plan: Plan, items: Sequence[Item]) -> str:
    """Changes with the plan and with the items."""
    digest = sha256(repr(plan).encode())
    for one in items:
        digest.update(one.ids.tobytes() + one.marks.tobytes() + bytes([one.kind, one.stance]))
    return digest.hexdigest()


def _groups(network: Reader) -> list[dict[str, Any]]:
    """What is taken over learns slowly, what starts from nothing fast."""
    old = ("layers", "normal", "positions")
    slow = [value for name, value in network.named_parameters() if name.startswith(old)]
    fast = [value for name, value in network.named_parameters() if not name.startswith((*old, "words"))]
    return [{"params": slow}, {"params": fast}]


def _weights(items: Sequence[Item]) -> Tensor:
    """Rare stances weigh more, so that each counts alike."""
    counts = np.bincount([one.stance for one in items], minlength=len(ORDER))
    return torch.tensor(counts.sum() / len(ORDER) / counts, dtype=torch.float32)


def _dealt(items: Sequence[Item], size: int, chance: random.Random) -> list[list[Item]]:
    order = list(items)
    chance.shuffle(order)
    pools = (sorted(order[n : n + POOL], key=lambda one: len(one.ids)) for n in range(0, len(order), POOL))
    groups = [pool[n : n + size] for pool in pools for n in range(0, len(pool), size)]
    chance.shuffle(groups)
    return groups


def batched(items: Sequence[Item]) -> Batch:
    """These items side by side."""
    shape = (len(items), max(len(one.ids) for one in items))
    ids, marks = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
    mask = torch.full((shape[0], 1, 1, shape[1]), float("-inf"))
    for n, one in enumerate(items):
        end = len(one.ids)
        ids[n, :end], marks[n, :end] = torch.from_numpy(one.ids), torch.from_numpy(one.marks)
        mask[n, ..., :end] = 0
    return Batch(ids, marks, torch.tensor([one.kind for one in items]), mask)


def stances(items: Sequence[Item]) -> Tensor:
    """What is to be found of each."""
    return torch.tensor([one.stance for one in items])


def calibrated(odds: Floats, calibration: Mapping[str, Sequence[float]]) -> Floats:
    """Log-odds (any, stances) as probabilities, by a `scale` and a `shift` of each."""
    scale, shift = (np.array(calibration[name], np.float32) for name in ("scale", "shift"))
    shares = np.exp((odds - odds.max(-1, keepdims=True)) * scale + shift)
    found: Floats = shares / shares.sum(-1, keepdims=True)
    return found


def scaled(odds: Tensor, wanted: Tensor, shares: Tensor, steps: int = 300) -> dict[str, list[float]]:
    """A scale and a shift by stance that make the odds probabilities (Platt's scaling for three), fitted on items the
    reader has not seen; `shares` say how much each counts."""
    scale, shift = torch.ones(1, requires_grad=True), torch.zeros(len(ORDER), requires_grad=True)
    optimiser = torch.optim.Adam([scale, shift], lr=0.05)
    for _ in range(steps):
        optimiser.zero_grad()
        (cross_entropy(odds * scale + shift, wanted, reduction="none") * shares).sum().backward()
        optimiser.step()
    found = {"scale": scale.detach(), "shift": shift.detach() - shift.detach().mean()}
    return {name: [round(float(one), 4) for one in value] for name, value in found.items()}
