"""The training loop: seeded, logged, resumed from its last checkpoint."""

import random
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import torch
from msgspec import Struct
from torch import Tensor

from .batches import batches
from .corpus import Labelled
from .examples import Examples
from .losses import loss
from .network import Network
from .resuming import Log, Resumable
from .steps import rated

Corpus = Sequence[Labelled]


class Plan(Struct, frozen=True):
    """How to train; the shipped weights are made with these values."""

    epochs: int = 4
    horizon: int = 5  # epochs in which the rates would fall to nothing; the fifth measured no better
    seed: int = 1
    pieces: int = 2048  # sub-words a batch
    sizes: tuple[int, int] = (128, 224)  # of a window
    rate: float = 1.5e-4
    rate_of_heads: float = 1e-3
    warm_up: float = 0.05  # of the horizon
    averaging: float = 0.999  # of the weights that are kept, a step
    threads: int = 2


class Trainer(Resumable):
    """The statement network in training."""

    SOURCES = "articles"
    network: Network

    def __init__(self, plan: Plan, corpus: Corpus, encoder: dict[str, Any], folder: Path, log: Log) -> None:
        torch.manual_seed(plan.seed)
        torch.set_num_threads(plan.threads)
        torch.use_deterministic_algorithms(True)
        self.plan, self.examples = plan, Examples(corpus)
        network = Network()
        network.load_encoder(encoder)
        network.words.weight.requires_grad = False
        optimiser = torch.optim.AdamW(_groups(network, plan), weight_decay=0.01)
        super().__init__(network, optimiser, _digest(plan, corpus), folder, log)

    def run(self) -> dict[str, Tensor]:
        """Train what epochs are left; gives the averaged weights."""
        return self.trained(self.plan.epochs)

    def _epoch(self) -> None:
        chance = random.Random(self.plan.seed * 1000 + self.epoch)
        torch.manual_seed(self.plan.seed * 1000 + self.epoch)
        start, total, count = time.perf_counter(), 0.0, 0
        windows = self.examples.epoch(self.plan.sizes, chance)
        expected = self.examples.pieces() / self.plan.pieces
        for count, batch in enumerate(batches(windows, self.plan.pieces, chance), 1):
            done = (self.epoch + min(1.0, count / expected)) / self.plan.horizon
            total += self._step(batch, done)
            if count % 50 == 0:
                pace = (time.perf_counter() - start) / count
                self.log(f"epoch {self.epoch + 1} step {count} loss {total / count:.4f} {pace:.2f} s a step")
        self.log(f"epoch {self.epoch + 1} ends: {count} steps, loss {total / max(1, count):.4f}")

    def _step(self, batch: Any, done: float) -> float:
        """One step at `done` (0 to 1) of the horizon; gives the loss."""
        plan = self.plan
        rated(self.optimiser, (plan.rate, plan.rate_of_heads), done, plan.warm_up)
        self.network.train()
        lost = loss(self.network(batch.ids, batch.signs, batch.above, batch.mask), batch)
        return self._stepped(lost, plan.averaging)


def _digest(plan: Plan, corpus: Corpus) -> str:
    """Changes with the plan and with the articles and their labels."""
    digest = sha256(repr(plan).encode())
    for one in corpus:
        labels = [[sorted(getattr(a, role)) for role in ("source", "cue", "content")] for a in one.attributions]
        digest.update(f"{one.document.article.id} {labels}".encode())
    return digest.hexdigest()


def _groups(network: Network, plan: Plan) -> list[dict[str, Any]]:
    """The encoder's own weights learn slowly, those that start from nothing fast."""
    encoder = ("positions", "normal", "layers")
    slow = [value for name, value in network.named_parameters() if name.startswith(encoder)]
    fast = [value for name, value in network.named_parameters() if not name.startswith((*encoder, "words"))]
    return [{"params": slow, "lr": plan.rate}, {"params": fast, "lr": plan.rate_of_heads}]
