"""Training the recogniser of names: its texts, its loss, and the file it becomes."""

import random
from itertools import pairwise, product

import numpy as np
import onnxruntime
import pytest

from sayso.evaluate.corpora.marked import Marked, Text
from sayso.extract.names.tags import NEVER, TAGS
from sayso.extract.names.word_signs import OFFSETS

torch = pytest.importorskip("torch", reason="the extra `training` is not installed")

from sayso.training.names.batches import ENTITY, Batch, batches  # noqa: E402 - torch first
from sayso.training.names.check import score  # noqa: E402
from sayso.training.names.examples import IGNORED, OPEN, Example, core  # noqa: E402
from sayso.training.names.export import export  # noqa: E402
from sayso.training.names.losses import loss  # noqa: E402
from sayso.training.names.network import Branch  # noqa: E402
from sayso.training.names.trainer import Plan, Trainer, Varied  # noqa: E402
from sayso.training.names.variants import pools, recased, renamed, spaced  # noqa: E402


def marked(text, **names):
    return Text("t", text, tuple(Marked(text.index(n), text.index(n) + len(n), kind) for n, kind in names.items()))


NAMES = {"Ana Rey": "person", "Peru": "place", "Gas Union": "organisation"}
STORY = marked("Ana Rey of Peru met the Gas Union.", **NAMES)


def surfaces(one):
    return [(one.text[name.start : name.end], name.type) for name in one.names]


def test_other_names_stand_where_the_old_ones_did():
    other = renamed(STORY, {"place": ["Chile"], "person": ["Jo Vane"], "organisation": ["Tin Board"]}, random.Random(3))
    assert [kind for _, kind in surfaces(other)] == ["person", "place", "organisation"]
    assert other.text != STORY.text
    assert " of " in other.text
    assert " met the " in other.text


def test_a_name_becomes_the_same_other_throughout():
    twice = Text("t", "Peru and Peru.", (Marked(0, 4, "place"), Marked(9, 13, "place")))
    for seed in range(10):
        first, second = surfaces(renamed(twice, {}, random.Random(seed)))
        assert first == second


def test_what_is_open_keeps_its_words():
    one = Text("t", "Vane said.", (Marked(0, 4, OPEN),))
    assert all(renamed(one, {}, random.Random(seed)).text == "Vane said." for seed in range(10))


def test_spaces_before_marks_move_the_names():
    assert spaced(STORY).text == "Ana Rey of Peru met the Gas Union ."
    commas = spaced(marked("So, Ana Rey, of Peru.", **{"Ana Rey": "person", "Peru": "place"}))
    assert surfaces(commas) == [("Ana Rey", "person"), ("Peru", "place")]


def test_another_case_keeps_the_places():
    for seed in range(10):
        other = recased(STORY, random.Random(seed))
        assert [text.lower() for text, _ in surfaces(other)] == ["ana rey", "peru", "gas union"]


def test_pools_hold_names_without_their_article():
    assert pools([marked("The Gas Union met.", **{"The Gas Union": "organisation"})]) == {"organisation": ["Gas Union"]}


@pytest.mark.parametrize(
    ("words", "left"), [("the Gas Union", "Gas Union"), ("Peru's", "Peru"), ("The", "The"), ("Reys’", "Reys")]
)
def test_article_and_possession_are_no_part_of_a_name(words, left):
    assert core(words, Marked(0, len(words), "place")).of(words) == left


def batch(tags):
    words = len(tags)
    signs = torch.tensor(OFFSETS).repeat(1, words, 1)
    here, all_ = torch.arange(words)[None], torch.ones((1, words), dtype=torch.bool)
    return Batch(torch.zeros((1, words, 384)), signs, torch.zeros((1, 1, 1, words)), here, torch.tensor([tags]), all_)


def brute(scores, after, fits):
    """The log of the summed odds of all well-formed sequences that fit."""
    totals = []
    for path in product(range(len(TAGS)), repeat=len(scores)):
        if TAGS[path[0]][0] != "I" and all(f in (IGNORED, t) for f, t in zip(fits, path, strict=True)):
            moves = sum(after[a][b] for a, b in pairwise(path))
            totals.append(sum(scores[i][t] for i, t in enumerate(path)) + moves)
    return np.logaddexp.reduce(totals)


@pytest.mark.parametrize("tags", [[0, 1, 2], [3, IGNORED, 0], [IGNORED, 5, IGNORED]])
def test_loss_is_that_of_all_sequences(tags):
    torch.manual_seed(1)
    scores, after = torch.randn((1, 3, len(TAGS))), Branch().after + Branch().barred
    wanted = brute(scores[0].numpy(), after.detach().numpy(), [IGNORED] * 3)
    wanted -= brute(scores[0].numpy(), after.detach().numpy(), tags)
    assert loss((scores, after), batch(tags)).item() * 3 == pytest.approx(wanted, abs=1e-3)


def test_inside_cannot_follow_nothing():
    barred = Branch().barred
    assert barred[TAGS.index("O"), TAGS.index("I-place")] == NEVER
    assert barred[TAGS.index("B-place"), TAGS.index("I-place")] == 0


def window(word, tag, silver=False):
    """One word between [CLS] and [SEP] whose vector tells its tag."""
    middle = np.zeros((3, 384), dtype=np.float16)
    middle[1, word] = 8.0
    return Example(middle, np.tile(np.array(OFFSETS), (3, 1)), np.array([1]), np.array([tag]), silver)


def test_training_learns_and_is_the_same_twice(monkeypatch):
    monkeypatch.setattr(Branch, "start_from", lambda *_: None)
    plan = Plan(epochs=6, pieces=12, rate=1e-3)
    texts = [Varied([window(k % 4, (0, 1, 3, 5)[k % 4])], []) for k in range(64)]
    first, second = (Trainer(plan, texts, {}, lambda *_: None).run() for _ in range(2))
    assert all(torch.equal(first[name], second[name]) for name in first)
    network = Branch()
    network.load_state_dict(first)
    assert score(network, [window(1, 1), window(2, 3)]).f1 == 100


def test_what_the_parser_labelled_is_read_without_its_entities_at_times():
    examples = [Example(np.zeros((3, 384), dtype=np.float16), np.tile(np.array(OFFSETS) + 1, (3, 1)), np.array([1]),
                        np.array([0]), silver) for silver in [True] * 100 + [False] * 100]  # fmt: skip
    seen = torch.cat([one.signs[:, 1, ENTITY] for one in batches(examples, 12, random.Random(0))])
    hidden = (seen == OFFSETS[ENTITY]).float().mean()
    assert 0.25 < hidden < 0.55


def test_the_file_scores_as_the_network_does(tmp_path):
    torch.manual_seed(0)
    network = Branch(dropout=0.0).eval()
    export(network.state_dict(), tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    middle, signs = torch.randn((1, 20, 384)), torch.tensor(OFFSETS).repeat(1, 20, 1)
    tags, after = session.run(None, {"middle": middle.numpy(), "signs": signs.numpy()})
    with torch.no_grad():
        wanted, moves = network(middle, signs)
    assert np.abs(tags - wanted.numpy()).max() < 0.1
    assert np.array_equal(after, moves.numpy())
