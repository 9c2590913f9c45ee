from decimal import Decimal

import msgspec
import pytest

from sayso.model import Actor, Article, Change, Figure, Mention, Record, Span, Statement, from_json, hull, to_json


def record():
    article = Article(id="0" * 12, source="a.txt", text="“We agree,” Moreno said.", body=(Span(0, 24),))
    return Record(
        article=article,
        actors=(Actor(id="a1", name="Moreno", type="person", mentions=(Mention(12, 18, "name"),)),),
        statements=(
            Statement(id="s1", speaker="a1", content=(Span(1, 9),), kind="direct", by="tagger", confidence=0.9),
        ),
        figures=(
            Figure(id="f1", span=Span(0, 2), value=Decimal("2.10"), unit="percent",
                   change=Change(Decimal(1), None, "up")),
        ),
    )  # fmt: skip


def test_span_of_counts_code_points():
    assert Span(2, 4).of("a 🙂b") == "🙂b"


def test_span_overlaps_is_end_exclusive():
    assert Span(0, 3).overlaps(Span(2, 5))
    assert not Span(0, 3).overlaps(Span(3, 5))


def test_span_contains_itself_and_what_lies_inside():
    assert Span(0, 3).contains(Span(0, 3))
    assert not Span(1, 3).contains(Span(0, 3))


def test_hull_goes_around_all_and_refuses_none():
    assert hull([Span(5, 7), Span(1, 2)]) == Span(1, 7)
    with pytest.raises(ValueError, match="empty"):
        hull([])


def test_record_survives_json_exactly():
    assert from_json(to_json(record())) == record()


def test_record_json_has_the_documented_field_names():
    content = msgspec.json.decode(to_json(record()))
    assert content["figures"][0]["value"] == "2.10"
    change = content["figures"][0]["change"]
    assert (change["from"], change["to"], change["direction"], change["by"]) == ("1", None, "up", None)
    assert content["actors"][0]["mentions"] == [{"start": 12, "end": 18, "form": "name"}]
    assert content["statements"][0]["content"] == [[1, 9]]


def test_from_json_names_the_field_that_does_not_fit():
    broken = to_json(record()).replace(b'"kind":"direct"', b'"kind":"sung"')
    with pytest.raises(msgspec.ValidationError, match="kind"):
        from_json(broken)
