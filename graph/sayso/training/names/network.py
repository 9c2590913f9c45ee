"""The recogniser of names in torch: an encoder of its own on the bare sub-words, told of each word its signs and how
the parser and the statement encoder see it."""

from typing import Any

import torch
from torch import Tensor, nn

from ...extract.names.tags import NEVER, TAGS
from ...extract.names.word_signs import SIZES
from ...parse.document import STATE
from ..export import LONGEST
from ..network import WIDTH, Layer, Network

TAKEN = (0, 4, 5)  # the layers of all-MiniLM-L6-v2 that it starts from
AGAIN = 2  # the views come in, and the signs once more, before the last so many, which must know capitals well


class Recogniser(nn.Module):
    """Sub-words before any layer in; for each the log-odds of every tag out, and those of tag after tag."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.positions = nn.Embedding(LONGEST, WIDTH)
        self.signs = nn.Embedding(sum(SIZES), WIDTH)
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.later = nn.Embedding(sum(SIZES), WIDTH)
        self.evened = nn.LayerNorm(WIDTH, eps=1e-12)
        self.plain = nn.Embedding(sum(SIZES), len(TAGS))  # what a sign tells by itself
        self.states = nn.Linear(STATE, WIDTH, bias=False)
        self.plain_states = nn.Linear(STATE, len(TAGS), bias=False)
        self.middle = nn.Linear(WIDTH, WIDTH, bias=False)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in TAKEN)
        self.tag = nn.Linear(WIDTH, len(TAGS))
        self.after = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("barred", _barred())
        nn.init.normal_(self.signs.weight, std=0.005)
        nn.init.normal_(self.later.weight, std=0.02)
        nn.init.normal_(self.states.weight, std=0.02)
        nn.init.eye_(self.middle.weight)
        for layer in (self.plain, self.plain_states):
            nn.init.zeros_(layer.weight)

    def forward(self, words: Tensor, signs: Tensor, views: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Of `words` (batch, length, width), `signs` (batch, length, groups) and `views` (batch, length, STATE and
        width), (batch, length, tags) and (tags, tags), the second after the first."""
        states, middle = self.dropout(views[..., :STATE]), views[..., STATE:]
        x = words + self.positions.weight[: words.shape[1]] + self.signs(signs).sum(2)
        x = self.dropout(self.normal(x))
        for n, layer in enumerate(self.layers):
            if n == len(self.layers) - AGAIN:
                told = self.later(signs).sum(2) + self.states(states) + self.middle(middle)
                x = self.dropout(self.evened(x + told))
            x = layer(x, mask)
        scores = self.tag(self.dropout(x)) + self.plain(signs).sum(2) + self.plain_states(states)
        return scores, self.after + self.barred

    def start_from(self, encoder: Network) -> None:
        """Take over positions and layers."""
        self.positions.weight.data.copy_(encoder.positions.weight.data[:LONGEST])
        self.normal.load_state_dict(encoder.normal.state_dict())
        for own, number in zip(self.layers, TAKEN, strict=True):
            own.load_state_dict(encoder.layers[number].state_dict())


def original(weights: dict[str, Any]) -> Network:
    """All-MiniLM-L6-v2 as it is, its word embeddings as they are stored; they stay so in training, so that the table of
    the statement encoder serves the recogniser too."""
    encoder = Network()
    encoder.load_encoder(weights)
    return encoder


def _barred() -> Tensor:
    """Much below nothing where a tag cannot follow another."""
    fits = [[after[0] != "I" or (before != "O" and before[2:] == after[2:]) for after in TAGS] for before in TAGS]
    return torch.where(torch.tensor(fits), 0.0, NEVER)
