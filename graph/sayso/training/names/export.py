"""From trained weights to the file that ships: ONNX with int8 weights, the same sums on every processor."""

from pathlib import Path

import torch
from torch import Tensor

from ...extract.names.word_signs import OFFSETS
from ..export import ship
from ..network import WIDTH
from .network import Branch


def export(weights: dict[str, Tensor], path: Path) -> None:
    """Write the branch to `path`, quantised as the statement encoder is."""
    network = Branch(dropout=0.0)
    network.load_state_dict(weights)
    network.eval()
    signs = torch.tensor(OFFSETS).repeat(1, 32, 1)
    axes = {name: {0: "batch", 1: "length"} for name in ("middle", "signs", "tags")}
    ship(network, (torch.zeros((1, 32, WIDTH)), signs), path, (["middle", "signs"], ["tags", "next"]), axes)
