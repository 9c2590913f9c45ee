"""From trained weights to the file that ships: ONNX with int8 weights, the same sums on every processor."""

from pathlib import Path

import torch
from torch import Tensor, nn

from ...extract.speech.stance_asking import MAIN
from ...extract.speech.stance_model import LONGEST, SPOKEN
from ..export import Rows, ship
from .network import Reader

INPUTS = ["ids", "marks", "kind"]


def export(weights: dict[str, Tensor], path: Path) -> None:
    """Write the reader to `path`, quantised as the statement encoder is."""
    network = Reader(dropout=0.0, dropout_of_head=0.0)
    network.load_state_dict(weights)
    network.eval()
    network.words = Rows(network.words.weight.data)
    network.positions = nn.Embedding.from_pretrained(network.positions.weight.data[: LONGEST + 2].clone())
    ids, marks = torch.randint(1000, 20000, (1, 32)), torch.zeros((1, 32), dtype=torch.long)
    marks[0, 3] = MAIN
    axes = {"ids": {1: "length"}, "marks": {1: "length"}}
    ship(network, (ids, marks, torch.tensor([SPOKEN])), path, (INPUTS, ["odds"]), axes)
