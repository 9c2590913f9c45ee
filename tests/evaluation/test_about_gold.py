"""The gold of whom statements are about is what its marked texts say, is whole, and covers its phenomena."""

import json
from pathlib import Path

import pytest

from sayso.evaluate.about import read_about_gold
from scripted import script

ROOT = Path(__file__).resolve().parent.parent.parent
GOLD = ROOT / "tests" / "evaluation" / "gold"
MAKE = script("make_about_gold")
COMMITTED = (GOLD / "about.jsonl").read_text(encoding="utf-8")
ARTICLES = read_about_gold(GOLD / "about.jsonl")
LATER = read_about_gold(GOLD / "about_later.jsonl")
OTHERS = [*read_about_gold(GOLD / "about_varied.jsonl"), *read_about_gold(GOLD / "about_unread.jsonl")]
STATEMENTS = [one for article in ARTICLES for one in article.statements]
TARGETS = [about for one in STATEMENTS for about in one.about if about.grade == "target"]


def compiled(tmp_path, marked, lines):
    path = tmp_path / "one.txt"
    path.write_text(f"genre: test\n===\n{marked}\n===\n{lines}\n", encoding="utf-8")
    return MAKE.article(path)


@pytest.mark.parametrize("maker", [MAKE.MAKER, MAKE.LATER, MAKE.VARIED, MAKE.UNREAD], ids=lambda maker: maker.name)
def test_the_generated_file_is_fresh(maker):
    assert maker.generated() == (GOLD / f"{maker.name}.jsonl").read_text(encoding="utf-8")
    assert maker.main(["--check"]) == 0


def test_the_gold_of_stance_alone_is_fresh_and_large_enough():
    path = GOLD / "stance.jsonl"
    assert MAKE.STANCE_MAKER.generated() == path.read_text(encoding="utf-8")
    articles = read_about_gold(path)
    told = [about.stance for article in articles for one in article.statements for about in one.about]
    assert len(articles) >= 6
    assert min(told.count(stance) for stance in ("negative", "neutral", "positive")) >= 30


def test_there_are_enough_texts_statements_and_targets():
    assert len(ARTICLES) >= 20
    assert len(STATEMENTS) >= 180
    assert len(TARGETS) >= 180


def test_the_later_texts_are_others_and_enough():
    texts = [one.text for one in (*ARTICLES, *LATER, *OTHERS)]
    assert len(set(texts)) == len(texts)
    assert len(OTHERS) >= 10
    assert sum(about.grade == "target" for one in LATER for said in one.statements for about in said.about) >= 100


def test_most_stances_are_neutral_as_in_news():
    neutral = sum(about.stance == "neutral" for about in TARGETS)
    assert neutral / len(TARGETS) >= 0.45


def test_every_phenomenon_and_value_is_covered():
    tags = {tag for line in COMMITTED.splitlines() for one in json.loads(line)["statements"] for tag in one["tags"]}
    assert tags == set(MAKE.TAGS)
    assert {one.modality for one in STATEMENTS} == {"asserted", "hedged", "prospective", "denied", None}
    assert {one.certainty for one in STATEMENTS} == {"certain", "probable", "possible", None}
    assert {one.reporting for one in STATEMENTS} == {"asserted", "hedged", "denied"}


def test_what_nobody_said_has_no_modality_and_all_else_has():
    assert all((one.modality is None) == (one.reporting == "denied") for one in STATEMENTS)


@pytest.mark.parametrize("article", [*ARTICLES, *LATER, *OTHERS], ids=lambda article: article.id)
def test_spans_are_whole_words(article):
    spans = [(one.start, one.end) for actor in article.actors for one in actor.mentions]
    for start, end in spans + [tuple(span) for one in article.statements for span in one.content]:
        words = article.text[start:end]
        assert words == words.strip()
        assert not (article.text[start - 1 : start].isalnum() and words[0].isalnum())
        assert not (words[-1].isalnum() and article.text[end : end + 1].isalnum())


def test_braces_and_lines_become_statements(tmp_path):
    made = compiled(
        tmp_path,
        "{a Ada} said {1 {b Ben} lied to {c:n the club} in {d Rome}}, {2 {both both}} {2 may go}.",
        "a person | Ada\nb person | Ben\nc organisation\nd place | Rome\nboth group of b c\n"
        "1 asserted hedged | a | b- (c) ~d | subject\n2 hedged possible | ?who | b= c=",
    )
    text, (first, second) = made["text"], made["statements"]
    assert text == "Ada said Ben lied to the club in Rome, both may go."
    assert [text[start:end] for start, end in second["content"]] == ["both", "may go"]
    assert [tuple(about.values()) for about in first["about"]] == [
        ("b", "target", "negative"), ("c", "mentioned", "neutral"), ("d", "place", "neutral"),
    ]  # fmt: skip
    assert (first["modality"], first["certainty"], first["reporting"]) == ("asserted", None, "hedged")
    assert (second["speaker"], second["modality"], second["certainty"]) == (None, "hedged", "possible")
    assert {one["id"]: one["mentions"][0]["form"] for one in made["actors"]} == {
        "a": "name", "b": "name", "c": "nominal", "d": "name", "both": "pronoun",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("1 asserted | a | b", "a target has a stance"),
        ("1 asserted | a | (b)-", "no actor with a grade|a target has a stance"),
        ("1 asserted | a | -", "without a grade: \\['b'\\]"),
        ("1 asserted | a | b- c-", "not marked in the content: \\['c'\\]"),
        ("1 asserted | a | b- | loud", "no such phenomenon"),
        ("1 sure | a | b-", "no statement's line"),
        ("1 asserted | a | b-\n2 asserted | a | b-", "statement 2 is not in the text"),
    ],
)
def test_mistakes_are_errors(tmp_path, line, told):
    with pytest.raises(ValueError, match=told):
        compiled(tmp_path, "{a Ada} told {c Cole} {1 {b Ben} lied}.", f"a person\nb person\nc person\n{line}")
