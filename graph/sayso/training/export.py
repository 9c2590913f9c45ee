"""From trained weights to the file that ships: ONNX with int8 weights, the same sums on every processor."""

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import Tensor, nn

from ..extract.speech.signs import SIZES
from .network import Network, rounded_rows

LONGEST = 256  # positions kept; a window of articles read is shorter
INPUTS, OUTPUTS = ["ids", "signs", "above"], ["head", "role", "middle", "words"]  # tags and links only help in training
WINDOW, LENGTH = {0: "batch", 1: "length"}, "length"


class Rows(nn.Module):
    """Word embeddings as stored: int8 rows and their scales."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        rows, scales = rounded_rows(table)
        self.register_buffer("rows", rows.to(torch.int8))
        self.register_buffer("scales", scales)

    def forward(self, ids: Tensor) -> Tensor:
        """(batch, length) -> (batch, length, width)."""
        return self.rows[ids].float() * self.scales[ids]


class _Shipped(nn.Module):
    """The network with the outputs that articles are read by."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, signs: Tensor, above: Tensor) -> tuple[Tensor, ...]:
        """Heads (batch, length), roles (batch, 3, length, length), what the fourth layer makes of the sub-words
        (batch, length, width), on which other heads are built, and the sub-words before any layer (the same shape)."""
        _, heads, _, roles, middle = self.network(ids, signs, above)
        return heads, roles, middle, self.network.words(ids)


def export(weights: dict[str, Tensor], path: Path) -> None:
    """Write the network to `path`: per-channel int8 weights of 7 bits and a sign.

    With 8 bits, processors without VNNI instructions add products with saturation, and the same article gives
    other statements there than on newer ones.
    """
    network = Network(dropout=0.0)
    network.load_state_dict(weights)
    network.eval()
    network.words = Rows(network.words.weight.data)  # the stored form of the same table
    network.positions = nn.Embedding.from_pretrained(network.positions.weight.data[:LONGEST].clone())
    ids = torch.randint(1000, 20000, (1, 32))
    signs, above = torch.zeros((1, 32, len(SIZES)), dtype=torch.long), torch.arange(32)[None]
    axes = dict.fromkeys([*INPUTS, "head", "middle", "words"], WINDOW) | {"role": {0: "batch", 2: LENGTH, 3: LENGTH}}
    ship(_Shipped(network), (ids, signs, above), path, (INPUTS, OUTPUTS), axes)


def ship(
    network: nn.Module,
    example: tuple[Tensor, ...],
    path: Path,
    names: tuple[list[str], list[str]],
    axes: dict[str, dict[int, str]],
) -> None:
    """Write a network to `path`, quantised: what it reads is like `example`, `names` are those of its inputs and of its
    outputs, `axes` says by name which of their axes vary."""
    with TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter that needs no further package is marked as the older one
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            network, example, str(plain), input_names=names[0], output_names=names[1], dynamic_axes=axes,
            opset_version=17, dynamo=False,
        )  # fmt: skip
        quantise(plain, path)


def quantise(plain: Path, path: Path) -> None:
    """Write the network at `plain` with weights of 7 bits and a sign by output channel (see `export`)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        plain, path, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
    )
