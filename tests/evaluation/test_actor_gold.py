"""The gold of actors is what its marked texts say, and is whole."""

import json
from pathlib import Path

import pytest

from sayso.evaluate.actors import read_actor_gold
from scripted import script

ROOT = Path(__file__).resolve().parent.parent.parent
GOLD = ROOT / "tests" / "evaluation" / "gold"
MAKE = script("make_actor_gold")
ARTICLES = read_actor_gold(GOLD / "actors.jsonl")
MENTIONS = [(article, actor, one) for article in ARTICLES for actor in article.actors for one in actor.mentions]


def compiled(tmp_path, marked, lines, head=""):
    path = tmp_path / "one.txt"
    path.write_text(f"{head}===\n{marked}\n===\n{lines}\n", encoding="utf-8")
    return MAKE.article(path)


def test_the_generated_file_is_fresh():
    assert MAKE.MAKER.generated() == (GOLD / "actors.jsonl").read_text(encoding="utf-8")
    assert MAKE.MAKER.main(["--check"]) == 0


def test_there_are_enough_texts_and_mentions():
    assert len(ARTICLES) >= 22
    assert len(MENTIONS) >= 850
    assert sum(len(article.readings) for article in ARTICLES) >= 140


def test_texts_of_the_exam_of_statements_are_the_same():
    lines = (GOLD / "statements.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {one["id"]: one["text"] for one in map(json.loads, lines)}
    both = [article for article in ARTICLES if article.id in texts]
    assert len(both) >= 14
    assert all(article.text == texts[article.id] for article in both)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_mentions_are_whole_words(article):
    for actor in article.actors:
        for one in actor.mentions:
            words = article.text[one.start : one.end]
            assert words == words.strip()
            assert not (article.text[one.start - 1 : one.start].isalnum() and words[0].isalnum())
            assert not (words[-1].isalnum() and article.text[one.end : one.end + 1].isalnum())


def test_names_begin_with_a_capital():
    names = [article.text[one.start : one.end] for article, _, one in MENTIONS if one.form in {"name", "metonym"}]
    assert [name for name in names if not name.removeprefix("the ")[:1].isupper()] == []


def test_whoever_is_named_has_a_name():
    assert all(actor.name for _, actor, one in MENTIONS if one.form == "name" and actor.type != "group")


def test_an_item_has_one_name():
    names = {}
    for article in ARTICLES:
        for actor in article.actors:
            if (key := actor.identity or actor.wikidata) not in (None, "NIL"):
                names.setdefault(key, set()).add((actor.type, actor.name))
    assert [found for found in names.values() if len(found) > 1] == []


def test_braces_become_mentions_senses_and_roles(tmp_path):
    made = compiled(
        tmp_path,
        "{a:r@p Head} {a Ada Roe} of {p the Port} left {x:m Rome}; {b:n the two} saw {c:a Chad}. {c It} told {a2 her}.",
        "a person | Ada Roe | Q1\na2 = a\np organisation | Port | -\nx government | Government of Italy | - | gov-it\n"
        "b group of a p\nc country | Chad | Q657 | TD",
        "published: 2024-05-16\n",
    )
    text = made["text"]
    assert text == "Head Ada Roe of the Port left Rome; the two saw Chad. It told her."
    forms = {one["id"]: [(text[m["start"] : m["end"]], m["form"]) for m in one["mentions"]] for one in made["actors"]}
    assert forms == {
        "a": [("Ada Roe", "name"), ("her", "pronoun")], "p": [("the Port", "name")], "x": [("Rome", "metonym")],
        "b": [("the two", "nominal")], "c": [("Chad", "name"), ("It", "pronoun")],
    }  # fmt: skip
    assert [(text[r["start"] : r["end"]], r["reading"]) for r in made["readings"]] == [
        ("Rome", "metonymic"), ("Chad", "metonymic"),
    ]  # fmt: skip
    assert [(r["actor"], r["role"], r["organisation"]) for r in made["roles"]] == [("a", "Head", "p")]
    assert [one["country"] for one in made["actors"]] == [None, None, "IT", None, "TD"]
    assert made["actors"][3]["members"] == ["a", "p"]


@pytest.mark.parametrize(
    ("marked", "lines", "told"),
    [
        ("{a Ada", "a person", "not closed"),
        ("{ Ada}", "", "without an actor"),
        ("{a Ada}", "", "no line for 'a'"),
        ("{a Ada}", "a person\nb person", "never mentioned"),
        ("{a Ada}", "a human", "no such type"),
        ("{a Ada}", "a person\na person", "or one twice"),
        ("{a Ada}", "a person of b", "no line for members"),
    ],
)
def test_mistakes_are_errors(tmp_path, marked, lines, told):
    with pytest.raises(ValueError, match=told):
        compiled(tmp_path, marked, lines)
