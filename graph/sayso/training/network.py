"""The encoder and its heads in torch: all-MiniLM-L6-v2 with signs of the parse, as trained and as exported."""

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..extract.speech.signs import SIZES

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
TAGS, ROLES, DEPTH = 7, 3, 96
UPWARD = (1, 3)  # layers after which each token hears from its syntactic head
MIDDLE = 3  # the layer that other heads are built on


class Layer(nn.Module):
    """One transformer layer, normalised after each half, as BERT has it (Devlin et al. 2019)."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.attend = nn.Linear(WIDTH, 3 * WIDTH)
        self.merge = nn.Linear(WIDTH, WIDTH)
        self.first = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.second = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """(batch, length, width) -> the same; `mask` (batch, 1, 1, length) is -inf at padding, None without any."""
        batch, length, _ = x.shape
        parts = self.attend(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        odds = torch.matmul(parts[0], parts[1].transpose(-1, -2)) * (1 / math.sqrt(WIDTH // HEADS))
        odds = torch.softmax(odds if mask is None else odds + mask, dim=-1)
        mixed = torch.matmul(odds, parts[2]).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.first(x + self.dropout(self.merge(mixed)))
        return self.second(x + self.dropout(self.narrow(functional.gelu(self.widen(x)))))


class Network(nn.Module):
    """Sub-words in; for each the odds of being a tag, the first token of a cue, linked to it, and its roles."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.signs = nn.Embedding(sum(SIZES), WIDTH)
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.upward = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in UPWARD)
        self.tag = nn.Linear(WIDTH, TAGS)
        self.head = nn.Linear(WIDTH, 1)
        self.link_from, self.link_to = nn.Linear(WIDTH, DEPTH), nn.Linear(WIDTH, DEPTH)
        self.role_of, self.role_for = nn.Linear(WIDTH, ROLES * DEPTH), nn.Linear(WIDTH, ROLES * DEPTH)
        self.role_bias = nn.Parameter(torch.full((ROLES,), -3.0))
        nn.init.constant_(self.head.bias, -4.0)
        nn.init.zeros_(self.signs.weight)
        for layer in self.upward:
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, ids: Tensor, signs: Tensor, above: Tensor, mask: Tensor | None = None) -> tuple[Tensor, ...]:
        """Of `ids` (batch, length), `signs` (batch, length, 4) and `above` (batch, length; where the first sub-word
        of the syntactic head stands), the log-odds of tags (batch, length, 7), of heads (batch, length), of links
        (batch, length, length) and of roles against none (batch, 3, length, length: token, cue); last, the sub-words
        after the fourth layer (batch, length, width)."""
        batch, length = ids.shape
        x = self.words(ids) + self.positions.weight[:length] + self.signs(signs).sum(2)
        x = self.dropout(self.normal(x))
        for n, layer in enumerate(self.layers):
            x = layer(x, mask)
            if n in UPWARD:
                governor = torch.gather(x, 1, above.unsqueeze(-1).expand(-1, -1, WIDTH))
                x = x + self.upward[UPWARD.index(n)](governor)
            if n == MIDDLE:
                middle = x
        x = self.dropout(x)
        links = torch.matmul(self.link_from(x), self.link_to(x).transpose(1, 2)) / math.sqrt(DEPTH)
        of = self.role_of(x).view(batch, length, ROLES, DEPTH).transpose(1, 2)
        towards = self.role_for(x).view(batch, length, ROLES, DEPTH).transpose(1, 2)
        roles = torch.matmul(of, towards.transpose(-1, -2)) / math.sqrt(DEPTH) + self.role_bias.view(1, ROLES, 1, 1)
        return self.tag(x), self.head(x).squeeze(-1), links, roles, middle

    def load_encoder(self, weights: dict[str, Any]) -> None:
        """Take over the weights of all-MiniLM-L6-v2, by their names in its safetensors file."""
        load_base(self, weights)


def load_base(network: Any, weights: dict[str, Any]) -> None:
    """Give the `words`, `positions`, `normal` and `layers` of a network the weights of all-MiniLM-L6-v2, by their names
    in its safetensors file; words as they are stored."""
    at = {name: torch.as_tensor(array) for name, array in weights.items()}
    segment = at["embeddings.token_type_embeddings.weight"][0]
    rows, scales = rounded_rows(at["embeddings.word_embeddings.weight"])
    network.words.weight.data.copy_(rows * scales)
    network.positions.weight.data.copy_(at["embeddings.position_embeddings.weight"] + segment)
    _take(network.normal, at, "embeddings.LayerNorm")
    for n, layer in enumerate(network.layers):
        name = f"encoder.layer.{n}"
        for part, own in (("weight", layer.attend.weight), ("bias", layer.attend.bias)):
            own.data.copy_(torch.cat([at[f"{name}.attention.self.{k}.{part}"] for k in ("query", "key", "value")]))
        _take(layer.merge, at, f"{name}.attention.output.dense")
        _take(layer.first, at, f"{name}.attention.output.LayerNorm")
        _take(layer.widen, at, f"{name}.intermediate.dense")
        _take(layer.narrow, at, f"{name}.output.dense")
        _take(layer.second, at, f"{name}.output.LayerNorm")


def rounded_rows(table: Tensor) -> tuple[Tensor, Tensor]:
    """A table as whole numbers from -127 to 127 and a scale a row: how word embeddings are stored."""
    scales = (table.abs().amax(1, keepdim=True) / 127).clamp(min=1e-8)
    return torch.round(table / scales), scales


def _take(layer: Any, at: dict[str, Tensor], name: str) -> None:
    layer.weight.data.copy_(at[f"{name}.weight"])
    layer.bias.data.copy_(at[f"{name}.bias"])
