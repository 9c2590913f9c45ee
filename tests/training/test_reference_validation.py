"""Cross-validation of the reference weights: nobody is judged by weights that saw him."""

import pytest

pytest.importorskip("torch")

from test_reference_questions import article

from sayso.extract.things.followed import Followed
from sayso.training.reference import validation


def first_or_nobody(answer):
    """A stand-in for the ranker that always answers so."""
    return lambda _arrays, _vectors: lambda _question: answer


def test_each_article_is_read_by_weights_that_never_saw_it(monkeypatch):
    read, seen, things = [article()] * 3, [], []
    monkeypatch.setattr(validation, "trained", lambda known, *_: seen.append(len(known)) or {})
    monkeypatch.setattr(validation, "shipped", dict)
    monkeypatch.setattr(validation, "Ranker", first_or_nobody(None))
    monkeypatch.setattr(validation, "thing_weights", lambda known, *_: things.append(len(known)) or {})
    monkeypatch.setattr(validation, "followed", lambda *_, **_more: ())
    found = validation.held_out(read, validation.Beside(read[:1], [], read[1:2]), 3, lambda _: None)
    assert seen == [4, 4, 4], "two of three, the one that is always trained on, and ours"
    assert things == [3, 3, 3], "things are learned where all of them are annotated"
    assert set(found) == {"a"}


def test_the_table_tells_what_records_show_and_what_is_followed_inside(monkeypatch):
    monkeypatch.setattr(validation, "Ranker", first_or_nobody(0))
    one = article()
    heads = tuple(token.i for token in one.document.tokens if token.text in {"Tamber", "city"})
    monkeypatch.setattr(validation, "followed", lambda *_, **_more: [Followed(heads, 0)])
    found = {"a": validation._found(one, {}, {})}
    lines = dict(line.rsplit(" F1", 1) for line in validation.figures([one.example], found))
    told = {name.split("  ")[0]: value.strip() for name, value in lines.items() if name.startswith("to name: desc")}
    assert told == {"to name: description": "100.0", "to name: description, and roles": "100.0"}
    assert any(name.startswith("coreference, all: head CoNLL, all that is followed") for name in lines)
