"""The reference weights as arrays score as the network that they come from."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from sayso.extract.actors.candidates import Candidate  # noqa: E402
from sayso.extract.actors.evidence import ALIKE, Question  # noqa: E402
from sayso.extract.actors.ranker import Ranker  # noqa: E402
from sayso.training.reference.fitting import shipped, weights  # noqa: E402
from sayso.training.reference.network import WIDTH, Batch, Weigher, arrays, joined, loss  # noqa: E402
from sayso.training.reference.questions import Lesson  # noqa: E402

PAIRS, ALONE = 20, 5


def lesson(seed, candidates=3, kind="he", right=0):
    chance = np.random.default_rng(seed)
    draw = lambda *shape: chance.normal(size=shape).astype(np.float32)  # noqa: E731
    answers = np.arange(candidates + 1) == right
    return Lesson(kind, draw(candidates, PAIRS), draw(ALONE), answers, draw(WIDTH), draw(candidates, WIDTH))


def question(one):
    """The lesson as the ranker meets it: the word is token 0, the candidates the tokens behind."""
    candidates = tuple(Candidate(n, n + 1) for n in range(len(one.pairs)))
    seen = np.concatenate([one.asked[None], one.others])
    return Question(one.kind, 0, candidates, one.pairs, one.alone), seen


def odds(network, one):
    with torch.no_grad():
        scores, nobody = network(Batch([one]))
    return torch.softmax(torch.cat([scores, nobody]), 0).numpy()


@pytest.mark.parametrize("candidates", [1, 4])
def test_arrays_score_as_the_network(candidates):
    torch.manual_seed(3)
    network = Weigher(PAIRS, ALONE).eval()
    one = lesson(1, candidates)
    asked, seen = question(one)
    found = Ranker(arrays(network, "pronoun"), seen).odds(asked)
    assert found == pytest.approx(odds(network, one), abs=1e-5)
    assert found.sum() == pytest.approx(1, abs=1e-5)


def test_joined_networks_score_their_mean():
    networks = [Weigher(PAIRS, ALONE).eval() for _ in range(3)]
    one = lesson(4)
    asked, seen = question(one)
    with torch.no_grad():
        scores = [torch.cat(network(Batch([one]))) for network in networks]
    found = Ranker(joined([arrays(network, "pronoun") for network in networks]), seen).odds(asked)
    assert found == pytest.approx(torch.softmax(torch.stack(scores).mean(0), 0).numpy(), abs=1e-5)


def test_loss_falls_only_on_what_is_wrong():
    network = Weigher(PAIRS, ALONE).eval()
    one = lesson(2)
    every = Lesson(one.kind, one.pairs, one.alone, np.ones(4, dtype=bool), one.asked, one.others)
    assert loss(network, Batch([every])).item() == pytest.approx(0, abs=1e-5)
    assert loss(network, Batch([one])).item() == pytest.approx(-np.log(odds(network, one)[0]), rel=1e-3)


def test_same_seed_gives_the_same_weights():
    lessons = [lesson(n, kind=kind, right=n % 4) for n in range(12) for kind in ("he", "noun")]
    one, other = weights(lessons), weights(lessons)
    assert all(np.array_equal(one[name], other[name]) for name in one)
    assert {name.split(".")[0] for name in one} == {"floor", "pronoun", "noun"}


def test_a_chain_of_pronouns_is_helped_on_only_in_what_ships():
    found = weights([lesson(n, kind=kind, right=n % 4) for n in range(12) for kind in ("he", "noun")])
    told = np.flatnonzero(shipped(found)["pronoun.straight"] != found["pronoun.straight"])
    assert list(told) == [ALIKE]
