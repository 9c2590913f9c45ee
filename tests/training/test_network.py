"""The network in torch and the file it becomes: run where the extra `training` is installed."""

import random

import numpy as np
import onnxruntime
import pytest

from sayso.extract.speech.inputs import Inputs

torch = pytest.importorskip("torch", reason="the extra `training` is not installed")

from sayso.training.batches import batches  # noqa: E402 - torch first
from sayso.training.examples import IGNORED, Example  # noqa: E402
from sayso.training.export import INPUTS, OUTPUTS, export  # noqa: E402
from sayso.training.losses import loss  # noqa: E402
from sayso.training.network import Network, rounded_rows  # noqa: E402


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return Network(dropout=0.0).eval()


def window(length):
    ids, above = torch.arange(1000, 1000 + length)[None], torch.arange(length)[None]
    return ids, torch.zeros((1, length, 4), dtype=torch.long), above


def test_shapes(network):
    tags, heads, links, roles, middle = network(*window(12))
    assert middle.shape == (1, 12, 384)
    assert (tags.shape, heads.shape) == ((1, 12, 7), (1, 12))
    assert (links.shape, roles.shape) == ((1, 12, 12), (1, 3, 12, 12))


def test_padding_changes_nothing(network):
    alone = network(*window(12))
    ids, signs, above = (
        torch.nn.functional.pad(part, pad) for part, pad in zip(window(12), ((0, 4), (0, 0, 0, 4), (0, 4)), strict=True)
    )
    mask = torch.zeros(1, 1, 1, 16)
    mask[..., 12:] = float("-inf")
    tags, heads, links, roles, middle = network(ids, signs, above, mask)
    padded = (tags[:, :12], heads[:, :12], links[:, :12, :12], roles[:, :, :12, :12], middle[:, :12])
    assert all(torch.allclose(got, exact, atol=1e-5) for got, exact in zip(padded, alone, strict=True))


def test_rounded_rows_are_whole_numbers_and_near():
    table = torch.randn(5, 8)
    rows, scales = rounded_rows(table)
    assert torch.equal(rows, rows.round())
    assert (rows * scales - table).abs().max() <= scales.max() / 2 + 1e-6


def test_the_loss_falls():
    torch.manual_seed(2)
    network = Network(dropout=0.0)
    inputs = [part[0].numpy() for part in window(10)]
    tags = np.array([IGNORED, 1, 3, 5, 6, 6, 0, 0, 0, IGNORED])
    links = np.array([IGNORED, 2, 2, 2, 2, 2, IGNORED, IGNORED, IGNORED, IGNORED])
    roles = np.array([[IGNORED, 1, 2, 3, 3, 3, 0, 0, 0, IGNORED]])
    one = Example(Inputs(*inputs), tags, links, np.array([2]), roles)
    batch = next(batches([one, one], 64, random.Random(1)))
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-3)
    values = []
    for _ in range(8):
        value = loss(network(batch.ids, batch.signs, batch.above, batch.mask), batch)
        optimiser.zero_grad()
        value.backward()
        optimiser.step()
        values.append(value.item())
    assert values[-1] < values[0] / 2


def test_the_file_that_ships_says_what_the_network_says(tmp_path):
    torch.manual_seed(1)
    network = Network(dropout=0.0).eval()
    for table in (network.signs, *network.upward):
        torch.nn.init.normal_(table.weight, std=0.05)
    path = tmp_path / "model.onnx"
    export(network.state_dict(), path)
    assert path.stat().st_size < 25e6
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    for length in (9, 70):
        ids = torch.randint(1000, 2000, (2, length))
        parts = ids, torch.randint(0, 70, (2, length, 4)), torch.randint(0, length, (2, length))
        with torch.no_grad():
            _, heads, _, roles, middle = network(*parts)
            words = network.words(ids)
        feed = {name: part.numpy() for name, part in zip(INPUTS, parts, strict=True)}
        for got, exact in zip(session.run(OUTPUTS, feed), (heads, roles, middle, words), strict=True):
            assert np.abs(got - exact.numpy()).mean() < 0.05 * exact.std()
