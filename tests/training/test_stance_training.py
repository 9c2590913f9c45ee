"""Training the stance reader: its items, and that what ships reckons as what was trained."""

import json

import msgspec
import numpy as np
import pytest

from sayso.extract.speech.stance_asking import AROUND, MAIN
from sayso.extract.speech.stance_model import NAME, NARRATED, ORDER, SPOKEN, inputs
from sayso.model import Span

torch = pytest.importorskip("torch", reason="the extra `training` is not installed")

from sayso.training.network import rounded_rows  # noqa: E402 - torch first
from sayso.training.stance import export as exporting  # noqa: E402
from sayso.training.stance.fitting import Plan, Trainer, batched, calibrated, scaled, stances  # noqa: E402
from sayso.training.stance.items import Item, items  # noqa: E402
from sayso.training.stance.joining import Case, fitted  # noqa: E402
from sayso.training.stance.marked import is_held_out, marked_statements  # noqa: E402
from sayso.training.stance.network import Reader  # noqa: E402
from sayso.training.stance.newsmtsc import PARTS, parts, source  # noqa: E402
from sayso.training.stance.sentences import Sentence, Target, marked  # noqa: E402

WORDS = (("lied", "cheated", "failed"), ("spoke", "waited", "left"), ("helped", "saved", "cheered"))


def item(stance, n):
    ids, marks = inputs(["Brandt", "has", WORDS[stance][n % 3], "us"], [MAIN, 0, 0, 0])
    return Item(False, ("ours", "newsmtsc")[n % 2], ids, marks, stance)


ITEMS = [item(stance, n) for n in range(8) for stance in range(3)]
PLAN = Plan(epochs=12, size=6, smoothing=0.0, rate=1e-3, rate_of_head=3e-3)


@pytest.fixture
def small(monkeypatch):
    """Readers of two layers that start from chance."""
    start = Reader.__init__

    def shorter(self, *args, **kept):
        start(self, *args, **kept)
        self.layers = self.layers[:2]

    monkeypatch.setattr(Reader, "__init__", shorter)
    monkeypatch.setattr(Reader, "start_from", lambda *_: None)


def trained(folder, plan=PLAN):
    return Trainer(plan, ITEMS, {}, folder, print).run()


def odds(network):
    with torch.no_grad():
        return network(*batched(ITEMS))


@pytest.mark.usefixtures("small")
def test_a_reader_learns_and_the_same_seed_learns_the_same(tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    first, second = (odds(trained(tmp_path / name)) for name in ("one", "other"))
    assert torch.equal(first, second)
    assert (first.argmax(1) == stances(ITEMS)).float().mean() > 0.8


@pytest.mark.usefixtures("small")
def test_training_cut_off_goes_on_to_the_same_weights(tmp_path):
    for name in ("whole", "cut"):
        (tmp_path / name).mkdir()
    whole = odds(trained(tmp_path / "whole"))
    cut = Trainer(PLAN, ITEMS, {}, tmp_path / "cut", print)
    cut._epoch()
    cut.epoch += 1
    cut._save()
    assert torch.allclose(odds(trained(tmp_path / "cut")), whole, atol=1e-2)  # but for rounding


@pytest.mark.usefixtures("small")
def test_a_checkpoint_of_other_items_is_not_gone_on_from(tmp_path):
    trained(tmp_path)
    with pytest.raises(SystemExit, match="another plan or other sentences"):
        trained(tmp_path, msgspec.structs.replace(PLAN, seed=2))


@pytest.mark.usefixtures("small")
def test_what_ships_reckons_as_what_was_trained(tmp_path):
    import onnxruntime

    torch.manual_seed(1)
    network, one = Reader().eval(), ITEMS[0]
    rows, scales = rounded_rows(network.words.weight.data)
    network.words.weight.data.copy_(rows * scales)
    exporting.export(network.state_dict(), tmp_path / "model.onnx")
    feed = {"ids": one.ids[None], "marks": one.marks[None], "kind": np.array([1])}
    shipped = onnxruntime.InferenceSession(tmp_path / "model.onnx").run(["odds"], feed)[0][0]
    with torch.no_grad():
        meant = network(*batched([one]))[0].numpy()
    assert shipped == pytest.approx(meant, abs=0.1)
    assert np.ptp(meant) > 0.1


def test_a_target_does_not_depend_on_those_beside_it():
    torch.manual_seed(1)
    network = Reader().eval()
    longer = msgspec.structs.replace(ITEMS[1], ids=np.tile(ITEMS[1].ids, 3), marks=np.tile(ITEMS[1].marks, 3))
    with torch.no_grad():
        alone, among = network(*batched([ITEMS[0]])), network(*batched([ITEMS[0], longer]))
    assert torch.allclose(alone[0], among[0], atol=1e-4)


def test_odds_are_scaled_and_shifted_to_shares():
    plain = {"scale": [1.0], "shift": [0.0, 0.0, 0.0]}
    even, less = (calibrated(np.float32([[2.0, 0.0, 0.0]]), plain | {"scale": [of]})[0] for of in (1.0, 0.5))
    assert even.sum() == pytest.approx(1)
    assert 1 / 3 < less[0] < even[0]
    assert calibrated(np.float32([[0.0, 0.0, 0.0]]), plain | {"shift": [0.0, 0.0, 1.0]})[0].argmax() == 2


def test_what_goes_with_a_stance_is_learned_and_what_does_not_is_not():
    cases = [
        Case({"wide against": float(stance == 0) + n % 2, "nsubj": float(n % 2)}, stance, ("ours", "marked")[n % 3 > 0])
        for stance in range(3)
        for n in range(200)
    ]
    rows = fitted(cases)
    assert rows["wide against"][0] > 0.5 > max(rows["wide against"][1:])
    assert rows == fitted(cases)
    assert all(abs(sum(row)) < 0.001 for row in rows.values())


def test_calibration_lowers_what_is_too_sure():
    told = torch.tensor([[4.0, 0.0, 0.0], [4.0, 0.0, 0.0], [0.0, 0.0, 4.0], [0.0, 4.0, 0.0]])
    assert scaled(told, torch.tensor([0, 1, 2, 0]), torch.full((4,), 0.25))["scale"][0] < 1
    assert len(ORDER) == 3


def test_an_item_reads_the_speakers_words_and_those_around():
    text = "We met in May. Brandt lied to us, said Ana."
    one = Sentence(text, (Span(15, 32),), (Span(34, 38),), (Target((Span(15, 21),), 0),), False, "ours")
    (spoken,) = items([one])
    words = ["We", "met", "in", NAME, ".", NAME, "lied", "to", "us", ",", "said", NAME, "."]
    marks = [AROUND] * 5 + [MAIN, 0, 0, 0] + [AROUND] * 4
    assert [part.tolist() for part in (spoken.ids, spoken.marks)] == [part.tolist() for part in inputs(words, marks)]
    assert spoken.kind == SPOKEN
    assert items([msgspec.structs.replace(one, source="newsmtsc")])[0].kind == NARRATED


def test_marked_statements_are_places_in_articles(tmp_path):
    text = "Brandt lied, Ana said. He left."
    table, corpus = tmp_path / "marked.tsv", tmp_path / "corpus.jsonl"
    table.write_text("# about: a test\narticle\tsaid\taround\tmentions\tstance\nx\t0-11\t17-21\t0-6 23-25\t-\n")
    corpus.write_text(json.dumps({"id": "x", "text": text}) + "\n")
    (found,) = marked_statements(table, corpus)
    assert [text[at.start : at.end] for at in (*found.said, *found.around)] == ["Brandt lied", "said"]
    assert found.targets == (Target((Span(0, 6), Span(23, 25)), 0),)
    assert found.source == "marked"
    assert found.held_out == is_held_out("x")


def test_a_part_of_the_articles_is_held_out():
    assert 5 < sum(is_held_out(f"article {n}") for n in range(100)) < 30


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
