"""From trained weights to the file that ships: ONNX with int8 weights, the same sums on every processor."""

from pathlib import Path

import torch
from torch import Tensor

from ...extract.names.word_signs import OFFSETS
from ...parse.document import STATE
from ..export import ship
from ..network import WIDTH
from .network import Recogniser


def export(weights: dict[str, Tensor], path: Path) -> None:
    """Write the recogniser to `path`, quantised as the statement encoder is."""
    network = Recogniser(dropout=0.0)
    network.load_state_dict(weights)
    network.eval()
    inputs = ["words", "signs", "views"]
    example = (torch.zeros((1, 32, WIDTH)), torch.tensor(OFFSETS).repeat(1, 32, 1), torch.zeros((1, 32, STATE + WIDTH)))
    axes = {name: {0: "batch", 1: "length"} for name in (*inputs, "tags")}
    ship(network, example, path, (inputs, ["tags", "next"]), axes)
