"""What sayso finds, as predictions."""

import json

import pytest

from sayso.errors import UsageError
from sayso.evaluate import read_gold, read_predictions
from sayso.evaluate.extraction import predict, prediction, write_predictions
from sayso.model import Actor, Article, Record, Span, Statement

TEXT = "Lind said no."
STATEMENT = Statement(
    id="s1", speaker="a1", source=(Span(0, 4),), cue=(Span(5, 9),), content=(Span(10, 12),), kind="indirect",
    by="model", confidence=0.75,
)  # fmt: skip
INNER = Statement(id="s2", speaker=None, content=(Span(10, 12),), kind="indirect", within="s1", by="rule", confidence=1)
RECORD = Record(
    article=Article(id="x", source="a", text=TEXT),
    actors=(Actor(id="a1", name="Mara Lind", type="person"),),
    statements=(STATEMENT, INNER),
)


def test_a_record_becomes_predictions():
    first, second = prediction(RECORD, "a").attributions
    assert (first.source, first.cue, first.content) == (STATEMENT.source, STATEMENT.cue, STATEMENT.content)
    assert (first.speaker, first.nested, first.confidence) == ("Mara Lind", False, 0.75)
    assert (second.speaker, second.nested) == (None, True)


def gold_file(tmp_path, *texts, name="gold.jsonl"):
    path = tmp_path / name
    rows = [{"id": f"n{n}", "text": text, "attributions": []} for n, text in enumerate(texts)]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def test_what_is_written_is_read_again(tmp_path):
    gold = read_gold(gold_file(tmp_path, TEXT))
    found = {"n0": prediction(RECORD, "n0")}
    write_predictions(found, tmp_path / "predicted.jsonl")
    assert read_predictions(tmp_path / "predicted.jsonl", gold) == found
    assert set(json.loads((tmp_path / "predicted.jsonl").read_text())) == {"id", "attributions"}


def test_gold_that_cannot_be_read_as_articles_says_why(tmp_path):
    path = gold_file(tmp_path, "", " ")
    with pytest.raises(UsageError, match=r"gold.jsonl: no article of it can be read: .*; "):
        predict(path, read_gold(path))


@pytest.mark.model
def test_texts_are_extracted_and_found_by_their_name_even_where_two_are_the_same(tmp_path):
    text = "Mara Lind said on Monday that the old bridge would be closed for a year."
    path = gold_file(tmp_path, text, "", text)
    found, skipped = predict(path, read_gold(path), workers=1)
    assert sorted(found) == ["n0", "n2"]
    assert [one.speaker for one in found["n0"].attributions] == ["Mara Lind"]
    assert found["n0"].attributions == found["n2"].attributions
    assert skipped
