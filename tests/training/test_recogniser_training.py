"""Training the recogniser of names: its texts, its loss, and the file it becomes."""

import random
from itertools import pairwise, product

import numpy as np
import onnxruntime
import pytest

from sayso.evaluate.corpora.marked import Marked, Text
from sayso.extract.names.tags import NEVER, TAGS
from sayso.extract.names.word_signs import OFFSETS
from sayso.parse.document import STATE

torch = pytest.importorskip("torch", reason="the extra `training` is not installed")

from sayso.training.names import network, trainer  # noqa: E402 - torch first
from sayso.training.names.batches import Batch, batches  # noqa: E402
from sayso.training.names.check import score  # noqa: E402
from sayso.training.names.examples import IGNORED, Example, core  # noqa: E402
from sayso.training.names.export import export  # noqa: E402
from sayso.training.names.losses import loss  # noqa: E402
from sayso.training.names.network import Recogniser  # noqa: E402
from sayso.training.names.trainer import Plan, Trainer, Varied  # noqa: E402
from sayso.training.names.variants import pools, recased, renamed, spaced  # noqa: E402
from sayso.training.network import WIDTH  # noqa: E402

SEEN = STATE + WIDTH


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


def test_names_that_are_no_actors_keep_their_words():
    one = Text("t", "Vane said.", (Marked(0, 4, "other"),))
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


@pytest.fixture(autouse=True)
def _shallow(monkeypatch):
    """Two layers, which show what six would."""
    monkeypatch.setattr(network, "TAKEN", (0, 5))


def batch(tags):
    words = len(tags)
    signs = torch.tensor(OFFSETS).repeat(1, words, 1)
    here, all_ = torch.arange(words)[None], torch.ones((1, words), dtype=torch.bool)
    return Batch(
        torch.zeros((1, words), dtype=torch.long),
        signs,
        torch.zeros((1, words, SEEN)),
        torch.zeros((1, 1, 1, words)),
        here,
        torch.tensor([tags]),
        all_,
    )


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
    scores, after = torch.randn((1, 3, len(TAGS))), Recogniser().after + Recogniser().barred
    wanted = brute(scores[0].numpy(), after.detach().numpy(), [IGNORED] * 3)
    wanted -= brute(scores[0].numpy(), after.detach().numpy(), tags)
    assert loss((scores, after), batch(tags)).item() * 3 == pytest.approx(wanted, abs=1e-3)


def test_inside_cannot_follow_nothing():
    barred = Recogniser().barred
    assert barred[TAGS.index("O"), TAGS.index("I-place")] == NEVER
    assert barred[TAGS.index("B-place"), TAGS.index("I-place")] == 0


def example(ids, signs, tag):
    """A window of one word, seen by the parser in some way."""
    views = np.ones((len(ids), SEEN), dtype=np.float16)
    return Example(np.array(ids), signs, views, np.array([1]), np.array([tag]))


def window(word, tag):
    """One word between [CLS] and [SEP], which tells its tag."""
    return example([4, word, 4], np.tile(np.array(OFFSETS), (3, 1)), tag)


def test_training_learns_and_is_the_same_twice(monkeypatch):
    words = 8.0 * torch.eye(5, 384)
    monkeypatch.setattr(trainer, "started", lambda _: (words, Recogniser()))
    plan = Plan(epochs=6, pieces=12, rate=1e-3)
    texts = [Varied([window(k % 4, (0, 1, 3, 5)[k % 4])], []) for k in range(64)]
    first, second = (Trainer(plan, texts, {}, lambda *_: None).run() for _ in range(2))
    assert all(torch.equal(first[name], second[name]) for name in first)
    learned = Recogniser()
    learned.load_state_dict(first)
    assert score(words, learned, [window(1, 1), window(2, 3)]).f1 == 100


def read():
    """Windows with all their signs and views, as they are read in training."""
    torch.manual_seed(0)
    examples = [example([0] * 3, np.tile(np.array(OFFSETS) + 1, (3, 1)), 0) for _ in range(200)]
    return list(batches(examples, 12, random.Random(0)))


def test_each_sign_is_hidden_at_times():
    seen = torch.cat([one.signs[:, 1] for one in read()])
    hidden = (seen == torch.tensor(OFFSETS)).float().mean(0)
    assert all(0.01 < share < 0.2 for share in hidden)


def test_states_of_the_parser_are_hidden_at_times_and_what_the_encoder_makes_never():
    seen = torch.cat([one.views[:, 1] for one in read()])
    assert 0.15 < (seen[:, :STATE].abs().sum(1) == 0).float().mean() < 0.35
    assert (seen[:, STATE:] == 1).all()


def test_the_file_scores_as_the_network_does(tmp_path):
    torch.manual_seed(0)
    made = Recogniser(dropout=0.0).eval()
    export(made.state_dict(), tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    words, signs = torch.randn((1, 20, 384)), torch.tensor(OFFSETS).repeat(1, 20, 1)
    views = torch.randn((1, 20, SEEN))
    fed = {"words": words.numpy(), "signs": signs.numpy(), "views": views.numpy()}
    tags, after = session.run(None, fed)
    with torch.no_grad():
        wanted, moves = made(words, signs, views)
    assert np.abs(tags - wanted.numpy()).max() < 0.1
    assert np.array_equal(after, moves.numpy())


def test_padding_changes_nothing():
    torch.manual_seed(0)
    made, words = Recogniser(dropout=0.0).eval(), torch.randn((1, 6, 384))
    signs, views = torch.tensor(OFFSETS).repeat(1, 6, 1), torch.randn((1, 6, SEEN))
    mask = torch.tensor([0.0] * 4 + [float("-inf")] * 2)[None, None, None]
    alone, padded = made(words[:, :4], signs[:, :4], views[:, :4])[0], made(words, signs, views, mask)[0]
    assert torch.allclose(padded[:, :4], alone, atol=1e-5)
