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
from .network import Recogniser, original

LOGGED = 100  # steps
SLOW = ("layers", "positions", "normal", "states", "plain_states", "middle")  # taken over, or fed by many large numbers


class Plan(Struct, frozen=True):
    """How to train; the shipped weights are made with these values."""

    epochs: int = 4
    seed: int = 1
    pieces: int = 400  # sub-words a batch
    rate: float = 2e-4
    rate_of_heads: float = 2e-3  # of what starts from nothing
    warm_up: float = 0.06  # of all steps
    averaging: float = 0.99  # of the weights that are kept, a step
    unchanged: float = 0.35  # of the texts of an epoch, the others a variant
    threads: int = 1


class Varied(Struct, frozen=True):
    """The windows of a text, and those of each of its variants; `share` is how likely an epoch reads it."""

    plain: Sequence[Example]
    variants: Sequence[Sequence[Example]]
    share: float = 1.0


class Trainer:
    """A recogniser in training, with the running average of its weights, which is what is kept (Polyak averaging)."""

    def __init__(self, plan: Plan, texts: Sequence[Varied], encoder: dict[str, Any], log: Log) -> None:
        torch.manual_seed(plan.seed)
        torch.set_num_threads(plan.threads)
        torch.use_deterministic_algorithms(True)
        self.plan, self.texts, self.log = plan, texts, log
        self.chance = random.Random(plan.seed)
        self.words, self.network = started(encoder)
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
                if n % LOGGED == LOGGED - 1:
                    self.log(f"epoch {epoch + 1} step {n + 1} of {len(ready)}, loss {total / (n + 1):.4f}")
            self.log(f"epoch {epoch + 1} ends: {len(ready)} steps, loss {total / len(ready):.4f}")
        return self.average

    def _epoch(self) -> list[Example]:
        """The windows of all texts, each as it is or as a variant."""
        found: list[Example] = []
        for text in self.texts:
            if self.chance.random() >= text.share:
                continue
            plain = self.chance.random() < self.plan.unchanged
            found += text.plain if plain or not text.variants else self.chance.choice(text.variants)
        return found

    def _step(self, batch: Batch, done: float) -> float:
        """One step at `done` (0 to 1) of all; gives the loss."""
        plan = self.plan
        rated(self.optimiser, (plan.rate, plan.rate_of_heads), done, plan.warm_up)
        self.network.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):  # halves the time where the processor can
            scores, after = self.network(self.words[batch.ids], batch.signs, batch.views, batch.mask)
        lost = loss((scores.float(), after.float()), batch)
        value = stepped(self.network, self.optimiser, lost)
        self.steps += 1
        averaged(self.average, self.network, self.steps, plan.averaging)
        return value


def started(weights: dict[str, Any]) -> tuple[Tensor, Recogniser]:
    """The word embeddings of all-MiniLM-L6-v2 (vocabulary, width), and a recogniser with its other weights."""
    encoder, network = original(weights), Recogniser()
    network.start_from(encoder)
    return encoder.words.weight.detach(), network


def _groups(network: Recogniser) -> list[dict[str, Any]]:
    """What is taken over learns slowly, what starts from nothing fast."""
    named = [(name.split(".")[0] in SLOW, value) for name, value in network.named_parameters()]
    slow, fast = ([value for is_slow, value in named if is_slow == wanted] for wanted in (True, False))
    return [{"params": slow}, {"params": fast}]
