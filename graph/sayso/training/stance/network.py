"""The stance reader in torch, and its weights as the arrays that extract/speech/stance_model.py reads."""

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu

from ...extract.speech.stance_model import HEADS, KEYS, ORDER, VALUES
from ...extract.speech.stance_signs import DEPENDENCIES, JUDGING, MAIN, RELATIONS, VOTES
from ..network import WIDTH

HIDDEN = 192
SEEN = HEADS * (KEYS + VALUES)  # numbers taken of each sub-word


class Batch:
    """Targets side by side, padded: `plain` (batch, length, width), signs (batch, length), `mask` -inf at padding."""

    def __init__(self, plain: Tensor, signs: Tensor, mask: Tensor, votes: Tensor, dependencies: Tensor) -> None:
        self.plain, self.mask, self.votes, self.dependencies = plain, mask, votes, dependencies
        self.marks, self.relations, self.judging = signs.unbind(-1)


class Reader(nn.Module):
    """The target asks, by attention, what the words around it tell of it."""

    def __init__(self, dropout: float = 0.3, hidden_words: float = 0.1) -> None:
        super().__init__()
        self.hidden_words = hidden_words
        self.words = nn.Linear(WIDTH, SEEN)
        self.mark, self.relation, self.judging = (nn.Embedding(n, SEEN) for n in (MAIN + 2, RELATIONS, JUDGING))
        self.target = nn.Linear(WIDTH, HIDDEN)
        self.vote, self.dependency = (nn.Embedding(len(names), HIDDEN) for names in (VOTES, DEPENDENCIES))
        for table in (self.mark, self.relation, self.judging, self.vote, self.dependency):
            nn.init.normal_(table.weight, std=0.05)
        self.bias = nn.Embedding(RELATIONS, HEADS)
        nn.init.zeros_(self.bias.weight)
        self.query = nn.Linear(HIDDEN, HEADS * KEYS)
        self.mix = nn.Linear(HIDDEN + HEADS * VALUES, HIDDEN)
        self.normal = nn.LayerNorm(HIDDEN)
        self.out = nn.Linear(HIDDEN, len(ORDER))
        self.dropout = nn.Dropout(dropout)

    def forward(self, batch: Batch) -> Tensor:
        """(batch, stances), as log-odds."""
        plain = batch.plain
        size, length, _ = plain.shape
        if self.training:
            plain = plain * (torch.rand(size, length, 1) > self.hidden_words)
        seen = self.words(plain) + self.mark(batch.marks) + self.relation(batch.relations) + self.judging(batch.judging)
        keys, values = seen.split([HEADS * KEYS, HEADS * VALUES], -1)
        keys = keys.view(size, length, HEADS, KEYS).transpose(1, 2)
        values = self.dropout(_gelu(values)).view(size, length, HEADS, VALUES).transpose(1, 2)
        main = (batch.marks == MAIN).float()
        target = (plain * (main / main.sum(1, keepdim=True).clamp(min=1))[..., None]).sum(1)
        asked = _gelu(self.target(target) + self.vote(batch.votes) + self.dependency(batch.dependencies))
        odds = self.query(asked).view(size, HEADS, 1, KEYS) @ keys.transpose(-1, -2) / math.sqrt(KEYS)
        odds = odds.squeeze(2) + self.bias(batch.relations).transpose(1, 2) + batch.mask[:, None]
        pooled = (torch.softmax(odds, -1)[:, :, None] @ values).reshape(size, -1)
        mixed = _gelu(self.mix(self.dropout(torch.cat([asked, pooled], 1))))
        found: Tensor = self.out(self.dropout(self.normal(asked + mixed)))
        return found


def _gelu(x: Tensor) -> Tensor:
    return gelu(x, approximate="tanh")


def arrays(network: Reader) -> dict[str, Any]:
    """By name, matrices from the left: half as many bytes as they are trained in."""
    found: dict[str, Any] = {}
    for name, module in network.named_children():
        for part, value in module.named_parameters():
            matrix = isinstance(module, nn.Linear) and part == "weight"
            array = (value.T if matrix else value).detach().numpy()
            found[f"{name}.bias" if part == "bias" else name] = array.astype("float16")
    return found
