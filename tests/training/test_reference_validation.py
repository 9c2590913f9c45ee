"""Cross-validation of the reference weights: nobody is judged by weights that saw him."""

import pytest

pytest.importorskip("torch")

from sayso.training.reference import validation  # noqa: E402
from test_reference_questions import article  # noqa: E402


def test_each_article_is_read_by_weights_that_never_saw_it(monkeypatch):
    read = [article()] * 3
    seen = []
    monkeypatch.setattr(validation, "trained", lambda known, pairs, log, seeds: seen.append(len(known)) or {})
    monkeypatch.setattr(validation, "shipped", lambda arrays: arrays)
    monkeypatch.setattr(validation, "Ranker", lambda arrays, vectors: lambda question: None)
    found = validation.held_out(read, read[:1], [], 3, lambda text: None)
    assert seen == [3, 3, 3], "two of three, and the one that is always trained on"
    assert set(found) == {"a"}


def test_the_table_tells_what_records_show_and_what_is_followed_inside(monkeypatch):
    monkeypatch.setattr(validation, "Ranker", lambda arrays, vectors: lambda question: 0)
    one = article()
    found = {"a": validation._found(one, {})}
    lines = dict(line.rsplit(" F1", 1) for line in validation.figures([one.example], found))
    assert [value.strip() for name, value in lines.items() if name.startswith("to name: description")] == ["100.0"]
    assert any(name.startswith("coreference, all: head CoNLL, all that is followed") for name in lines)
