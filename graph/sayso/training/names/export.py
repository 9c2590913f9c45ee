"""From trained weights to the file that ships: ONNX with int8 weights, the same sums on every processor."""

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import Tensor

from ...extract.names.word_signs import OFFSETS
from ..export import quantise
from ..network import WIDTH
from .network import Branch


def export(weights: dict[str, Tensor], path: Path) -> None:
    """Write the branch to `path`, quantised as the statement encoder is."""
    network = Branch(dropout=0.0)
    network.load_state_dict(weights)
    network.eval()
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        _write(network, plain)
        quantise(plain, path)


def _write(network: Branch, path: Path) -> None:
    signs = torch.tensor(OFFSETS).repeat(1, 32, 1)
    axes = {name: {0: "batch", 1: "length"} for name in ("middle", "signs", "tags")}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter that needs no further package is marked as the older one
        torch.onnx.export(
            network, (torch.zeros((1, 32, WIDTH)), signs), str(path), input_names=["middle", "signs"],
            output_names=["tags", "next"], dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
