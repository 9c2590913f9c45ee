"""Training the stance reader: its items, and that what ships reckons as what was trained."""

import numpy as np
import pytest

from parses import line
from sayso.extract.speech.encoder import Reading
from sayso.extract.speech.stance_model import ORDER, Asked, StanceReader, normal
from sayso.extract.speech.stance_signs import TargetSigns
from sayso.parse import Run

torch = pytest.importorskip("torch", reason="the extra `training` is not installed")

from sayso.training.stance.fitting import Plan, batched, calibrated, fitted, scores  # noqa: E402 - torch first
from sayso.training.stance.items import Item  # noqa: E402
from sayso.training.stance.kept import _read, _write  # noqa: E402
from sayso.training.stance.network import Reader, arrays  # noqa: E402
from sayso.training.stance.newsmtsc import PARTS, parts, source  # noqa: E402
from sayso.training.stance.sentences import marked  # noqa: E402

LENGTH, WIDTH = 5, 384


def item(seed, stance=0):
    chance = np.random.default_rng(seed)
    plain = normal(chance.normal(size=(LENGTH, WIDTH)) + stance)
    signs = np.array([1, 0, 0, 2, 0]), np.array([1, 5, 6, 0, 9]), np.array([0, 3, 0, 0, stance])
    return Item(False, True, plain.astype(np.float16), *signs, 1, 3, stance)


def test_what_ships_reckons_as_what_was_trained():
    torch.manual_seed(1)
    network, one = Reader().eval(), item(1)
    document = line(" | ".join(f"w{n} w{n} NOUN dep 1" for n in range(LENGTH)))
    empty = np.zeros((0, 0))
    view = Reading(
        Run(0, LENGTH), empty, empty,
        np.concatenate([one.plain.astype(np.float32), np.zeros((1, WIDTH), np.float32)]), np.arange(LENGTH),
    )  # fmt: skip
    weights = {name: np.asarray(array, np.float32) for name, array in arrays(network).items()}
    weights |= {"scale": np.ones(1, np.float32), "shift": np.zeros(3, np.float32)}
    signs = TargetSigns([*one.marks], [*one.relations], [*one.judging], one.vote, one.dependency)
    shipped = StanceReader(document, [view], weights).odds([Asked(range(LENGTH), signs)])[0]
    trained = torch.softmax(scores(network, [one]), -1)[0].numpy()
    assert shipped == pytest.approx(trained, abs=2e-3)


def test_a_target_does_not_depend_on_those_beside_it():
    torch.manual_seed(1)
    network = Reader().eval()
    alone, among = scores(network, [item(1)]), scores(network, [item(1), item(2), item(3)])
    assert torch.allclose(alone[0], among[0], atol=1e-5)


def test_a_reader_learns_and_the_same_seed_learns_the_same():
    items = [item(n, n % 3) for n in range(96)]
    plan = Plan(epochs=2, smoothing=0.0, rate=3e-3)
    first, second = fitted(items, plan), fitted(items, plan)
    assert torch.equal(scores(first, items), scores(second, items))
    right = (scores(first, items).argmax(1) == torch.tensor([one.stance for one in items])).float().mean()
    assert right > 0.8


def test_nameless_targets_are_blank():
    batch = batched([item(1), item(2)], [True, False])
    assert not batch.plain[0, [0, 3]].any()
    assert batch.plain[0, 1].any()
    assert batch.plain[1, 0].any()


def test_calibration_lowers_what_is_too_sure():
    odds = torch.tensor([[4.0, 0.0, 0.0], [4.0, 0.0, 0.0], [0.0, 0.0, 4.0], [0.0, 4.0, 0.0]])
    assert calibrated(odds, torch.tensor([0, 1, 2, 0]), torch.full((4,), 0.25))["scale"] < 1
    assert len(ORDER) == 3


def test_sentences_of_one_source_or_of_one_text_are_held_out_together():
    rows = [
        {"primary_gid": "a_1_2_0_Ana_0_3", "sentence_normalized": "Ana left."},
        {"primary_gid": "a_1_2_7_Ben_0_3", "sentence_normalized": "Ben stayed."},
        {"primary_gid": "b_9_9_1_Ana_0_3", "sentence_normalized": "ana  left."},
        {"primary_gid": "c_4_4_1_Cleo_0_4", "sentence_normalized": "Cleo slept."},
    ]
    dealt = parts(rows)
    assert source(rows[0]) == "a_1_2"
    assert dealt["a_1_2"] == dealt["b_9_9"]
    assert set(dealt.values()) <= set(range(PARTS))


def test_a_marked_line_tells_the_speakers_words_and_the_targets():
    found = marked('{"[-1 Ben] lied, and [-1 he] knows it,"} said Ana of [0 the club].')
    assert found.text == '"Ben lied, and he knows it," said Ana of the club.'
    assert [found.text[span.start : span.end] for span in found.said] == ['"Ben lied, and he knows it,"']
    targets = [([found.text[at.start : at.end] for at in one.mentions], one.stance) for one in found.targets]
    assert targets == [(["Ben", "he"], 0), (["the club"], 1)]


@pytest.mark.parametrize("line", ["{Ben lied", "[+ Ben lied", "Ben] lied", "{[+ Ben}] lied"])
def test_marks_that_do_not_close_are_told(line):
    with pytest.raises(ValueError, match="clos"):
        marked(line)


def test_a_line_without_braces_is_all_said():
    assert marked("[+ Ben] won.").said[0].end == len("Ben won.")


def test_items_are_kept_as_they_were(tmp_path):
    written = [item(1), item(2, 2)]
    _write(written, tmp_path / "items.npz")
    for one, other in zip(written, _read(tmp_path / "items.npz"), strict=True):
        assert np.array_equal(one.plain, other.plain)
        assert np.array_equal(one.relations, other.relations)
        assert (one.ours, one.stance, one.dependency) == (other.ours, other.stance, other.dependency)
