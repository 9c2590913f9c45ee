"""Training that is interrupted goes on as if it had not been: run where the extra `training` is installed."""

import pytest

from parses import parsed
from sayso.training.corpus import Labelled, Labels

torch = pytest.importorskip("torch", reason="the extra `training` is not installed")

from sayso.training.network import Network  # noqa: E402 - torch first
from sayso.training.trainer import Plan, Trainer  # noqa: E402

PLAN = Plan(epochs=2, horizon=2, pieces=64, sizes=(32, 32), threads=1)
TABLE = """
Lind Lind PROPN/NNP nsubj 2 PERSON
said say VERB/VBD ROOT 0
rain rain NOUN/NN nsubj 4
fell fall VERB/VBD ccomp 2
"""


@pytest.fixture(autouse=True)
def no_weights_to_start_from(monkeypatch):
    monkeypatch.setattr(Network, "load_encoder", lambda *_: None)


def corpus():
    labels = Labels(frozenset({0}), frozenset({1}), frozenset({2, 3}))
    return [Labelled(parsed(TABLE), (labels,))] * 2


def trained(folder, corpus, plan=PLAN):
    folder.mkdir(exist_ok=True)
    return Trainer(plan, corpus, {}, folder, lambda _: None)


@pytest.mark.model
def test_an_interrupted_run_ends_with_the_same_weights(tmp_path):
    whole = trained(tmp_path / "a", corpus()).run()
    first = trained(tmp_path / "b", corpus())
    first._epoch()
    first.epoch = 1
    first._save()
    resumed = trained(tmp_path / "b", corpus()).run()
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


@pytest.mark.model
def test_a_checkpoint_of_other_articles_is_refused(tmp_path):
    one = trained(tmp_path, corpus())
    one._save()
    with pytest.raises(SystemExit, match="other articles"):
        trained(tmp_path, corpus()[:1])
