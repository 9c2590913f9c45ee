"""The recogniser of names in torch: two layers on the middle of the statement encoder, with signs of the words."""

from typing import Any

import torch
from torch import Tensor, nn

from ...extract.names.tags import NEVER, TAGS
from ...extract.names.word_signs import SIZES
from ..network import MIDDLE, WIDTH, Layer, Network

DEPTH = 2  # layers of its own


class Branch(nn.Module):
    """The middle of the encoder in; for each sub-word the log-odds of every tag out, and those of tag after tag."""

    def __init__(self, dropout: float = 0.15) -> None:
        super().__init__()
        self.signs = nn.Embedding(sum(SIZES), WIDTH)
        self.plain = nn.Embedding(sum(SIZES), len(TAGS))  # what a sign tells by itself
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(DEPTH))
        self.tag = nn.Linear(WIDTH, len(TAGS))
        self.after = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("barred", _barred())
        nn.init.normal_(self.signs.weight, std=0.02)
        nn.init.zeros_(self.plain.weight)

    def forward(self, middle: Tensor, signs: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Of `middle` (batch, length, width) and `signs` (batch, length, groups), (batch, length, tags) and
        (tags, tags), the second after the first."""
        x = self.dropout(self.normal(middle + self.signs(signs).sum(2)))
        for layer in self.layers:
            x = layer(x, mask)
        return self.tag(self.dropout(x)) + self.plain(signs).sum(2), self.after + self.barred

    def start_from(self, weights: dict[str, Any]) -> None:
        """Take over the layers of all-MiniLM-L6-v2 that follow the middle."""
        encoder = Network()
        encoder.load_encoder(weights)
        for own, theirs in zip(self.layers, encoder.layers[MIDDLE + 1 :], strict=True):
            own.load_state_dict(theirs.state_dict())


def _barred() -> Tensor:
    """Much below nothing where a tag cannot follow another."""
    fits = [[after[0] != "I" or (before != "O" and before[2:] == after[2:]) for after in TAGS] for before in TAGS]
    return torch.where(torch.tensor(fits), 0.0, NEVER)
