"""Files of gold and predictions, read with every fault named; records as predictions."""

import json
import re
from pathlib import Path

import msgspec
import pytest

from about_samples import found, gold, said
from sayso.errors import UsageError
from sayso.evaluate.about import read_about_gold, read_about_predictions, write_about_predictions
from sayso.evaluate.about.found import from_records
from sayso.model import Actor, Article, Mention, Record, Span, Statement, to_json
from sayso.model.statement import About
from sayso.read import article_id

PAGE = Path(__file__).resolve().parents[3] / "docs" / "evaluation.md"
MARKED = "[l:name Lind] said [1:says [b:name Berg] lied]."
TEXT = "Lind said Berg lied."
RIGHT = gold(MARKED, s1=said("l", "b-"))


def written(path, *rows):
    path.write_bytes(b"\n".join(row if isinstance(row, bytes) else msgspec.json.encode(row) for row in rows))
    return path


def record():
    spoken = Statement(
        id="s1", speaker="a1", content=(Span(10, 19),), kind="indirect", by="test", confidence=1,
        about=(About(actor="a2", stance="negative", grade="mentioned"),), modality="hedged", certainty="possible",
        reporting="denied",
    )  # fmt: skip
    actors = (
        Actor(id="a1", name="Lind", type="person", mentions=(Mention(0, 4, "name"),)),
        Actor(id="a2", name="Berg", type="person", mentions=(Mention(10, 14, "name"),)),
    )
    article = Article(id=article_id(TEXT), source="a", text=TEXT)
    return Record(article=article, actors=actors, statements=(spoken,))


def test_gold_is_read_as_it_is_written(tmp_path):
    assert read_about_gold(written(tmp_path / "gold.jsonl", RIGHT)) == (RIGHT,)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"statements": [{"content": [[3, 99]]}]}, r"line 1: statement 1, content \[3, 99\] is no span"),
        ({"statements": [{"content": [], "speaker": "x"}]}, "line 1: statement 1: there is no actor 'x'"),
        ({"statements": [{"content": [], "about": [{"actor": "x"}]}]}, "statement 1: there is no actor 'x'"),
        ({"statements": [{"content": [], "about": [{"actor": "x", "grade": "aim"}]}]}, "aim"),
        ({"statements": [{"content": [], "modality": "sure"}]}, "sure"),
        ({"actors": [{"id": "e", "type": "person"}] * 2}, "actor 'e' is there twice"),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(tmp_path, change, told):
    path = written(tmp_path / "gold.jsonl", json.dumps({"id": "a", "text": TEXT, **change}).encode())
    with pytest.raises(UsageError, match=told):
        read_about_gold(path)


def test_a_file_without_articles_is_refused(tmp_path):
    with pytest.raises(UsageError, match="no article in it"):
        read_about_gold(written(tmp_path / "gold.jsonl", b""))


def test_records_are_predictions(tmp_path):
    made = from_records({article_id(TEXT): record()}, [RIGHT])
    (one,) = made["a"].statements
    assert (one.speaker, one.modality, one.certainty, one.reporting) == ("a1", "hedged", "possible", "denied")
    assert [(each.actor, each.grade, each.stance) for each in one.about] == [("a2", "mentioned", "negative")]
    assert read_about_predictions(written(tmp_path / "records.jsonl", to_json(record())), [RIGHT]) == made


def test_predictions_are_kept_as_they_are(tmp_path):
    given = {"a": found(MARKED, s1=said("l", "b+"))}
    write_about_predictions(given, tmp_path / "kept.jsonl")
    assert read_about_predictions(tmp_path / "kept.jsonl", [RIGHT]) == given


def test_a_prediction_for_no_article_is_refused(tmp_path):
    path = written(tmp_path / "given.jsonl", {"id": "b"})
    with pytest.raises(UsageError, match="the gold has no article 'b'"):
        read_about_predictions(path, [RIGHT])


def test_the_example_of_the_page_is_gold(tmp_path):
    _, _, shown, *_ = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (one,) = read_about_gold(written(tmp_path / "gold.jsonl", json.dumps(json.loads(shown)).encode()))
    assert [one.text[span.start : span.end] for said in one.statements for span in said.content] == [
        "Kim may have lied to the board in Paris"
    ]
    assert {m.start for actor in one.actors for m in actor.mentions} == {0, 15, 36, 49}
    assert [one.text[m.start : m.end] for actor in one.actors for m in actor.mentions] == [
        "Mara Lind", "Kim", "the board", "Paris",
    ]  # fmt: skip
