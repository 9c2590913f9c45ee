"""The stance reader in torch: all-MiniLM-L6-v2 with marks of the target, and a head on it."""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu

from ...extract.speech.stance_asking import AROUND, MAIN
from ...extract.speech.stance_model import ORDER, SPOKEN
from ..network import LAYERS, WIDTH, Layer, load_base


class Reader(nn.Module):
    """Tells of the words that are marked how the words around treat them."""

    def __init__(self, dropout: float = 0.1, dropout_of_head: float = 0.2) -> None:
        super().__init__()
        self.words, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.marks, self.kinds = nn.Embedding(AROUND + 1, WIDTH), nn.Embedding(SPOKEN + 1, WIDTH)
        for table in (self.marks, self.kinds):
            nn.init.normal_(table.weight, std=0.02)
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.hidden, self.out = nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, len(ORDER))
        self.dropout, self.dropout_of_head = nn.Dropout(dropout), nn.Dropout(dropout_of_head)

    def start_from(self, weights: dict[str, Any]) -> None:
        """Take over the weights of all-MiniLM-L6-v2; its words are kept as they are."""
        load_base(self, weights)
        self.words.weight.requires_grad = False

    def forward(self, ids: Tensor, marks: Tensor, kind: Tensor, mask: Tensor | None = None) -> Tensor:
        """Of `ids` and `marks` (batch, length) and `kind` (batch) the log-odds (batch, stances). `mask` (batch, 1, 1,
        length) is -inf at padding."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.marks(marks) + self.kinds(kind)[:, None]
        x = self.dropout(self.normal(x))
        for layer in self.layers:
            x = layer(x, mask)
        main = (marks == MAIN).float()[..., None]
        seen = torch.cat([x[:, 0], (x * main).sum(1) / main.sum(1)], 1)
        found: Tensor = self.out(self.dropout_of_head(gelu(self.hidden(self.dropout_of_head(seen)))))
        return found
