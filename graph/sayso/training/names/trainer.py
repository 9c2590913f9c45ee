"""The training loop of the recogniser of names: seeded and logged."""

import random
from collections.abc import Sequence
from typing import Any

import torch
from msgspec import Struct
from torch import Tensor

from ..resuming import Log
from ..steps import averaged, rated, stepped
from .batches import Batch, batches
from .examples import Example
from .losses import loss
from .network import Branch


class Plan(Struct, frozen=True):
    """How to train; the shipped weights are made with these values."""

    epochs: int = 4
    seed: int = 1
    pieces: int = 400  # sub-words a batch
    rate: float = 4e-4
    rate_of_heads: float = 3e-3  # of what starts from nothing
    warm_up: float = 0.06  # of all steps
    averaging: float = 0.99  # of the weights that are kept, a step
    unchanged: float = 0.35  # of the texts of an epoch, the others a variant
    silver: float = 0.25  # of the windows that no one has annotated
    threads: int = 1


class Varied(Struct, frozen=True):
    """The windows of a text, and those of each of its variants; `share` is how many of the epochs read it."""

    plain: Sequence[Example]
    variants: Sequence[Sequence[Example]]
    share: float = 1.0


class Trainer:
    """A branch in training, with the running average of its weights, which is what is kept (Polyak averaging)."""

    def __init__(self, plan: Plan, texts: Sequence[Varied], encoder: dict[str, Any], log: Log) -> None:
        torch.manual_seed(plan.seed)
        torch.set_num_threads(plan.threads)
        torch.use_deterministic_algorithms(True)
        self.plan, self.texts, self.log = plan, texts, log
        self.chance = random.Random(plan.seed)
        self.network = Branch()
        self.network.start_from(encoder)
        self.average = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.optimiser = torch.optim.AdamW(_groups(self.network), weight_decay=0.01)
        self.steps = 0

    def run(self) -> dict[str, Tensor]:
        """Train; gives the averaged weights."""
        for epoch in range(self.plan.epochs):
            ready = list(batches(self._epoch(), self.plan.pieces, self.chance))
            total = 0.0
            for n, batch in enumerate(ready):
                total += self._step(batch, (epoch + n / len(ready)) / self.plan.epochs)
            self.log(f"epoch {epoch + 1} ends: {len(ready)} steps, loss {total / len(ready):.4f}")
        return self.average

    def _epoch(self) -> list[Example]:
        """Texts by their share, each as it is or as a variant; of what no one has annotated some windows."""
        found: list[Example] = []
        for text in (text for text in self.texts if self.chance.random() < text.share):
            plain = self.chance.random() < self.plan.unchanged
            read = text.plain if plain or not text.variants else self.chance.choice(text.variants)
            found += [one for one in read if not one.silver or self.chance.random() < self.plan.silver]
        return found

    def _step(self, batch: Batch, done: float) -> float:
        """One step at `done` (0 to 1) of all; gives the loss."""
        plan = self.plan
        rated(self.optimiser, (plan.rate, plan.rate_of_heads), done, plan.warm_up)
        self.network.train()
        lost = loss(self.network(batch.middle, batch.signs, batch.mask), batch)
        value = stepped(self.network, self.optimiser, lost)
        self.steps += 1
        averaged(self.average, self.network, self.steps, plan.averaging)
        return value


def _groups(network: Branch) -> list[dict[str, Any]]:
    """The layers taken over learn slowly, what starts from nothing fast."""
    slow = [value for name, value in network.named_parameters() if name.startswith("layers")]
    fast = [value for name, value in network.named_parameters() if not name.startswith("layers")]
    return [{"params": slow}, {"params": fast}]
