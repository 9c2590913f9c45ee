"""Marks of who is the same become articles to learn from."""

import json
from pathlib import Path

import pytest

pytest.importorskip("torch")

from sayso.evaluate.corpora.annotated import Mentioned
from sayso.training.reference.marks import marked

TABLE = Path(__file__).parents[2] / "scripts" / "reference_marks" / "clusters.tsv"
TEXT = "Ana Orr left. She sang of Lima, and Lima sang. The end."
ROWS = """\
# about: marks
corpus\ttext\tend\tclusters
own\ta/1\t46\tp4-7,14-17 l26-30,36-40
"""


def read(tmp_path, rows):
    table, texts = tmp_path / "clusters.tsv", tmp_path / "texts.jsonl"
    table.write_text(rows, encoding="utf-8")
    texts.write_text(json.dumps({"id": "a/1", "text": TEXT}) + "\n", encoding="utf-8")
    return list(marked(table, {"own": texts}))


def test_words_of_one_line_are_one_and_the_part_not_marked_is_left_out(tmp_path):
    (example,) = read(tmp_path, ROWS)
    assert example.text == TEXT[:46]
    assert example.annotated.clusters
    words = {one.type: [example.text[m.start : m.end] for m in one.mentions] for one in example.actors}
    assert words == {"person": ["Orr", "She"], "place": ["Lima", "Lima"]}
    assert example.actors[0].mentions[1] == Mentioned(start=14, end=17, head=(14, 17), form="nominal")


def test_a_text_that_the_corpus_lacks_is_told(tmp_path):
    with pytest.raises(KeyError, match="a/2"):
        read(tmp_path, ROWS.replace("a/1", "a/2"))


def test_each_word_of_our_own_texts_is_in_one_cluster_at_most(tmp_path):
    table = tmp_path / "clusters.tsv"
    lines = TABLE.read_text(encoding="utf-8").splitlines(keepends=True)
    ours = "".join(line for line in lines if line.startswith(("#", "corpus\t", "own\t")))
    table.write_text(ours, encoding="utf-8")
    found = list(marked(table, {"own": TABLE.with_name("texts.jsonl")}))
    assert len(found) > 100
    for example in found:
        heads = [mention for one in example.actors for mention in one.mentions]
        assert all(example.text[m.start : m.end].strip() for m in heads)
        assert len({m.start for m in heads}) == len(heads)
