"""Files of gold and predictions, read with every fault named; records as predictions."""

import json
import re
from pathlib import Path

import msgspec
import pytest

from actor_samples import found, gold
from sayso.errors import UsageError
from sayso.evaluate.actors import read_actor_gold, read_actor_predictions, write_actor_predictions
from sayso.evaluate.actors.found import from_records
from sayso.model import Actor, Article, HeldRole, Mention, Record, Span, to_json
from sayso.read import article_id

TEXT = "Mara Lind spoke. She left."
RIGHT = gold("[l:name Mara Lind] spoke. [l:pronoun She] left.")


MAYOR = HeldRole(span=Span(10, 15), role="mayor", organisation="a2")
OF = HeldRole(span=Span(10, 15), organisation="a2")


def record(text=TEXT):
    actors = (
        Actor(id="a1", name="Mara Lind", type="person", role="mayor", roles=(MAYOR, OF), mentions=(
            Mention(0, 9, "name"), Mention(17, 20, "pronoun"),
        )),
        Actor(id="a2", name="Port Alden", type="place"),
    )  # fmt: skip
    return Record(article=Article(id=article_id(text), source="a", text=text), actors=actors)


def written(path, *rows):
    path.write_bytes(b"\n".join(row if isinstance(row, bytes) else msgspec.json.encode(row) for row in rows))
    return path


def test_gold_is_read_as_it_is_written(tmp_path):
    assert read_actor_gold(written(tmp_path / "gold.jsonl", RIGHT)) == (RIGHT,)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"actors": [{"id": "e", "type": "person", "mentions": [{"start": 3, "end": 99, "form": "name"}]}]},
         r"line 1: actor e, mention 1 \[3, 99\] is no span of the text of 26 characters"),
        ({"actors": [{"id": "e", "type": "person", "mentions": [{"start": 3, "end": 5, "form": "noun"}]}]}, "noun"),
        ({"actors": [{"id": "e", "type": "person"}] * 2}, "line 1: actor 'e' is there twice"),
        ({"actors": [{"id": "e", "type": "person", "wikidata": "Paris"}]}, "wikidata"),
        ({"roles": [{"actor": "e", "role": "mayor"}]}, "line 1: role 1: there is no actor 'e'"),
        ({"roles": [], "readings": [{"start": 4, "end": 4, "reading": "literal"}]}, r"reading 1 \[4, 4\] is no span"),
        ({"annotated": {"forms": ["verb"]}}, "verb"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_with_its_line(tmp_path, change, told):
    path = written(tmp_path / "gold.jsonl", json.dumps({"id": "a", "text": TEXT, **change}).encode())
    with pytest.raises(UsageError, match=told):
        read_actor_gold(path)


def test_the_example_of_the_page_is_gold(tmp_path):
    page = Path(__file__).resolve().parents[3] / "docs" / "evaluation.md"
    _, shown, *_ = re.findall(r"```json\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    (read,) = read_actor_gold(written(tmp_path / "gold.jsonl", json.dumps(json.loads(shown)).encode()))
    pieces = [read.text[one.start : one.end] for actor in read.actors for one in actor.mentions]
    assert pieces == ["Mara Lind", "She", "Kim", "Paris"]
    assert read.text[slice(read.readings[0].start, read.readings[0].end)] == "Paris"


def test_an_empty_file_and_an_article_twice_are_told(tmp_path):
    with pytest.raises(UsageError, match="no article in it"):
        read_actor_gold(written(tmp_path / "gold.jsonl"))
    with pytest.raises(UsageError, match="line 2: article 'a' stands in the file twice"):
        read_actor_gold(written(tmp_path / "gold.jsonl", RIGHT, RIGHT))


def test_predictions_are_read_as_they_are_written(tmp_path):
    given = {"a": found("[l:name Mara Lind] spoke. She left.")}
    write_actor_predictions(given, tmp_path / "found.jsonl")
    assert read_actor_predictions(tmp_path / "found.jsonl", [RIGHT]) == given


def test_records_are_predictions(tmp_path):
    path = written(tmp_path / "records.jsonl", to_json(record()), to_json(record("Another text that nobody marked.")))
    (one,) = read_actor_predictions(path, [RIGHT]).values()
    assert (one.id, [actor.identity for actor in one.actors]) == ("a", ["mara-lind", "port-alden"])
    assert [(role.actor, role.role, role.organisation) for role in one.roles] == [("a1", "mayor", "a2")]
    assert one == from_records({record().article.id: record()}, [RIGHT])["a"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b'{"id": "b"}', "line 1: the gold has no article 'b'"),
        (b'{"id": "a", "text": "x"}', "line 1: the text of 'a' is not the gold's"),
        (b'{"id": "a", "actors": 3}', "line 1: Expected `array`"),
        (to_json(record("x")), r"line 1: actor a1, mention 1 \[0, 9\] is no span"),
        (b'{"article": {}}', "line 1: Object missing required field `id`"),
        (b"{", "line 1: not valid JSON"),
    ],
)
def test_predictions_that_do_not_fit_are_told(tmp_path, line, told):
    with pytest.raises(UsageError, match=told):
        read_actor_predictions(written(tmp_path / "found.jsonl", line), [RIGHT])
