"""The gold of the statement exam is what its annotated texts say, is whole, and covers every phenomenon."""

import itertools
import json
from pathlib import Path

import pytest

from scripted import script

ROOT = Path(__file__).resolve().parent.parent.parent
GOLD = ROOT / "tests" / "evaluation" / "gold"
LEAST = 220
ROLES = ("source", "cue", "content")
MAKE_GOLD = script("make_gold")
COMMITTED = (GOLD / "statements.jsonl").read_text(encoding="utf-8")
ARTICLES = [json.loads(line) for line in COMMITTED.splitlines()]
ATTRIBUTIONS = [(article, one) for article in ARTICLES for one in article["attributions"]]


def compiled(tmp_path, marked, lines):
    path = tmp_path / "one.txt"
    path.write_text(f"genre: test\n===\n{marked}\n===\n{lines}\n", encoding="utf-8")
    return MAKE_GOLD.article(path)


def test_the_generated_file_is_fresh():
    assert MAKE_GOLD.MAKER.generated() == COMMITTED
    assert MAKE_GOLD.MAKER.main(["--check"]) == 0


def test_there_are_enough_texts_and_statements():
    assert len(ARTICLES) >= 16
    assert len(ATTRIBUTIONS) >= LEAST


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_pieces_are_words_of_the_text(article):
    for one in article["attributions"]:
        assert one["content"]
        for role in ROLES:
            for start, end in one[role]:
                assert 0 <= start < end <= len(article["text"])
                piece = article["text"][start:end]
                assert piece == piece.strip()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_a_piece_begins_and_ends_between_words(article):
    text = article["text"]
    for one in article["attributions"]:
        for start, end in (span for role in ROLES for span in one[role]):
            assert not (text[start - 1 : start].isalnum() and text[start].isalnum())
            assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum())


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_pieces_of_one_attribution_do_not_overlap(article):
    for one in article["attributions"]:
        spans = sorted(span for role in ROLES for span in one[role])
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_contents_overlap_only_where_one_is_nested(article):
    tops = [one for one in article["attributions"] if not one["nested"]]
    spans = sorted(span for one in tops for span in one["content"])
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_every_speaker_is_named_in_the_article():
    for article, one in ATTRIBUTIONS:
        for name in (one["speaker"] or "").split("; "):
            assert all(word in article["text"] for word in name.split()), name


def test_every_phenomenon_is_covered():
    assert {tag for _, one in ATTRIBUTIONS for tag in one["tags"]} == MAKE_GOLD.PHENOMENA


def test_every_trap_is_set():
    assert {trap for article in ARTICLES for trap in article["traps"]} == MAKE_GOLD.TRAPS


def test_every_class_and_kind_is_covered():
    assert {one["cue_class"] for _, one in ATTRIBUTIONS} == set(MAKE_GOLD.CLASSES)
    assert {one["kind"] for _, one in ATTRIBUTIONS} == set(MAKE_GOLD.KINDS)


def test_braces_become_spans(tmp_path):
    made = compiled(
        tmp_path,
        "{1,2s Ada} {1c said} {1q {3s she} {3c hoped} {3q to go}} and {2c asked} {2q why}.",
        "1 saying indirect | Ada\n2 saying indirect | Ada\n3 intention indirect | Ada",
    )
    assert made["text"] == "Ada said she hoped to go and asked why."
    first, second, inner = made["attributions"]
    assert (first["source"], first["cue"], first["content"]) == ([(0, 3)], [(4, 8)], [(9, 24)])
    assert second["source"] == first["source"]
    assert (first["nested"], inner["nested"], second["nested"]) == (False, True, False)


@pytest.mark.parametrize(
    ("marked", "lines"),
    [
        ("{1s Ada} {1c said} {1q so", "1 saying indirect"),
        ("{Ada} said", ""),
        ("{1s Ada} {1c said} {1q so}", ""),
        ("{1s Ada} {1c said} {1q so}", "1 shouting indirect"),
        ("{1s Ada} {1c said} {1q so}", "1 saying indirect | Ada | - | loud"),
    ],
)
def test_mistakes_are_errors(tmp_path, marked, lines):
    with pytest.raises(ValueError, match=r"brace|line|phenomenon"):
        compiled(tmp_path, marked, lines)
