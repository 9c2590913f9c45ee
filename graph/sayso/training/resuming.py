"""Training that is cut off and goes on: what a network that learns for many minutes keeps on disk."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import torch
from torch import Tensor, nn

from ..atomic import writing
from .steps import averaged, stepped

CHECKPOINT = "checkpoint.pt"

Log = Callable[[str], None]


class Resumable:
    """A network in training, with the running average of its weights, which is what is kept (Polyak averaging).

    A subclass trains one epoch in `_epoch`. Of `digest` two trainings differ that may not go on from one another.
    """

    SOURCES: ClassVar[str]  # what it learns from, as users call it

    def __init__(
        self, network: nn.Module, optimiser: torch.optim.Optimizer, digest: str, folder: Path, log: Log
    ) -> None:
        self.network, self.optimiser, self.digest, self.folder, self.log = network, optimiser, digest, folder, log
        self.average = {name: value.clone() for name, value in network.state_dict().items()}
        self.epoch = self.steps = 0
        self._resume()

    def trained(self, epochs: int) -> dict[str, Tensor]:
        """Train what is left of so many epochs; gives the averaged weights."""
        while self.epoch < epochs:
            self._epoch()
            self.epoch += 1
            self._save()
        return self.average

    def _epoch(self) -> None:
        raise NotImplementedError

    def _stepped(self, lost: Tensor, averaging: float) -> float:
        """Go one step down the gradient of a loss, the average behind it; gives the loss."""
        value = stepped(self.network, self.optimiser, lost)
        self.steps += 1
        averaged(self.average, self.network, self.steps, averaging)
        return value

    def _save(self) -> None:
        state = {
            "of": self.digest,
            "network": self.network.state_dict(), "average": self.average, "optimiser": self.optimiser.state_dict(),
            "epoch": self.epoch, "steps": self.steps,
        }  # fmt: skip
        with writing(self.folder / CHECKPOINT) as file:
            torch.save(state, file)

    def _resume(self) -> None:
        path = self.folder / CHECKPOINT
        if not path.is_file():
            return
        state = torch.load(path, map_location="cpu", weights_only=True)
        if state["of"] != self.digest:
            sys.exit(f"{path}: made with another plan or other {self.SOURCES}; give another --work folder or remove it")
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.average, self.epoch, self.steps = state["average"], state["epoch"], state["steps"]
        self.log(f"resumed after epoch {self.epoch}")
