"""The network that weighs candidates, and its loss; `arrays` is what extract/actors/ranker.py reads."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from .questions import Lesson

VIEW, HIDDEN = 16, 32
WIDTH = 384
NEVER = -1e4


class Weigher(nn.Module):
    """A score for each candidate and one for nobody."""

    def __init__(self, pairs: int, alone: int, drop: float = 0.4) -> None:
        super().__init__()
        self.asked = nn.Linear(WIDTH, VIEW, bias=False)
        self.other = nn.Linear(WIDTH, VIEW, bias=False)
        self.straight = nn.Linear(pairs, 1, bias=False)
        self.hidden = nn.Linear(pairs + alone + 3 * VIEW, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1, bias=False)
        self.nobody = nn.Linear(alone + VIEW, HIDDEN)
        self.nobody_out = nn.Linear(HIDDEN, 1)
        self.drop, self.blur = nn.Dropout(drop), nn.Dropout(0.3)

    def forward(self, batch: "Batch") -> tuple[Tensor, Tensor]:
        """The scores of all candidates of a batch, and those of nobody for each question."""
        asked, others = self.asked(self.blur(batch.asked)), self.other(self.blur(batch.others))
        mine = asked[batch.question]
        seen = torch.cat([batch.pairs, batch.alone[batch.question], mine, others, mine * others], 1)
        scores = self.out(self.drop(torch.relu(self.hidden(seen)))) + self.straight(batch.pairs)
        nobody = torch.relu(self.nobody(torch.cat([batch.alone, asked], 1)))
        return scores[:, 0], self.nobody_out(self.drop(nobody))[:, 0]


class Batch:
    """Some questions side by side; `question` tells which one each candidate belongs to."""

    def __init__(self, lessons: Sequence[Lesson], blind: bool = False) -> None:
        self.size = len(lessons)
        self.question = torch.tensor(np.repeat(np.arange(self.size), [len(one.pairs) for one in lessons]))
        self.pairs = _tensor(np.concatenate([one.pairs for one in lessons]))
        self.alone = _tensor(np.stack([one.alone for one in lessons]))
        seen = 0.0 if blind else 1.0
        self.asked = _tensor(np.stack([one.asked for one in lessons])) * seen
        self.others = _tensor(np.concatenate([one.others for one in lessons])) * seen
        self.right = torch.tensor(np.concatenate([one.right[:-1] for one in lessons]))
        self.nobody = torch.tensor(np.array([one.right[-1] for one in lessons]))


def _tensor(array: Any) -> Tensor:
    return torch.tensor(np.asarray(array, dtype=np.float32))


def loss(network: Weigher, batch: Batch) -> Tensor:
    """The mean negative log of the probability that falls on what is right."""
    scores, nobody = network(batch)
    right = scores.masked_fill(~batch.right, NEVER), nobody.masked_fill(~batch.nobody, NEVER)
    return (_total(batch, scores, nobody) - _total(batch, *right)).mean()


def _total(batch: Batch, scores: Tensor, nobody: Tensor) -> Tensor:
    """The log of the summed exponentials of each question."""
    top = torch.full((batch.size,), NEVER).scatter_reduce(0, batch.question, scores, "amax")
    top = torch.maximum(top, nobody).detach()
    summed = torch.zeros(batch.size).index_add(0, batch.question, torch.exp(scores - top[batch.question]))
    return top + torch.log(summed + torch.exp(nobody - top))


def arrays(network: Weigher, name: str) -> dict[str, Any]:
    """The weights as plain arrays under the names that the ranker asks for."""
    state = {key: value.detach().numpy() for key, value in network.state_dict().items()}
    pairs = state["straight.weight"].shape[1]
    alone = state["nobody.weight"].shape[1] - VIEW
    hidden, nobody = state["hidden.weight"].T, state["nobody.weight"].T
    parts = np.split(hidden, np.cumsum([pairs, alone, VIEW, VIEW]))
    found = dict(zip(("pairs", "alone", "asked", "other", "product"), parts, strict=True))
    found |= {
        "views": np.concatenate([state["asked.weight"].T, state["other.weight"].T], 1),
        "bias": state["hidden.bias"], "out": state["out.weight"][0], "straight": state["straight.weight"][0],
        "nobody.alone": nobody[:alone], "nobody.asked": nobody[alone:], "nobody.bias": state["nobody.bias"],
        "nobody.out": state["nobody_out.weight"][0], "level": state["nobody_out.bias"][0],
    }  # fmt: skip
    return {f"{name}.{part}": np.asarray(array, dtype=np.float32) for part, array in found.items()}


BLOCKS = {"asked", "other", "product", "nobody.asked"}
MEANS = {"straight", "level"}
OUTS = {"out", "nobody.out"}


def joined(networks: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Several networks' arrays as those of one, whose scores are their mean."""
    return {name: _joined(name.partition(".")[2], [one[name] for one in networks]) for name in networks[0]}


def _joined(part: str, ones: list[Any]) -> Any:
    if part in MEANS:
        return np.mean(ones, axis=0, dtype=np.float32)
    if part in OUTS:
        return np.concatenate(ones) / np.float32(len(ones))
    if part == "views":
        return np.concatenate([half for side in (0, 1) for half in (np.split(one, 2, 1)[side] for one in ones)], 1)
    return _blocks(ones) if part in BLOCKS else np.concatenate(ones, -1)


def _blocks(ones: list[Any]) -> Any:
    """Each network sees its own view only."""
    rows, columns = ones[0].shape
    found = np.zeros((rows * len(ones), columns * len(ones)), dtype=np.float32)
    for n, one in enumerate(ones):
        found[n * rows : (n + 1) * rows, n * columns : (n + 1) * columns] = one
    return found
