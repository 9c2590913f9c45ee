"""Corpora as labelled documents, their windows and their variants; no torch needed."""

import random

import pytest
from msgspec import convert

from parses import parsed
from sayso.evaluate import Sample
from sayso.training.corpus import Labelled, Labels, labelled
from sayso.training.examples import IGNORED, Examples
from sayso.training.variation import STYLES, Variation

TABLE = """
“ “ PUNCT/`` punct 2
Rain rain NOUN/NN nsubj 5
fell fall VERB/VBD ccomp 5
” ” PUNCT/'' punct 5
said say VERB/VBD ROOT 0
Lind Lind PROPN/NNP nsubj 5 PERSON
"""


@pytest.fixture
def document():
    return parsed(TABLE)


def spans(document, *tokens):
    return [[document.tokens[i].start, document.tokens[i].end] for i in tokens]


def test_a_row_and_its_labels(document):
    rows = [
        {"source": spans(document, 5), "cue": spans(document, 4), "content": spans(document, 1, 2)},
        {"source": [], "cue": [], "content": spans(document, 1)},
    ]
    sample = convert({"id": "a1", "text": document.article.text, "attributions": rows}, Sample)
    found = labelled(sample, document)
    assert found.attributions == (Labels(frozenset({5}), frozenset({4}), frozenset({1, 2})),)


@pytest.mark.model
def test_windows_carry_tags_links_and_roles(document):
    labels = Labels(frozenset({5}), frozenset({4}), frozenset({1, 2}))
    one = next(Examples([Labelled(document, (labels,))]).epoch((64, 64), random.Random(1)))
    known = one.tags[one.tags != IGNORED].tolist()
    assert known == [0, 5, 6, 0, 3, 1]
    head = one.heads.tolist()
    assert len(head) == 1
    assert set(one.links[one.links != IGNORED].tolist()) == set(head)
    assert one.roles[0][one.tags != IGNORED].tolist() == [0, 3, 3, 0, 2, 1]
    assert len(one.inputs.ids) == len(one.tags) == one.roles.shape[1]


def test_variants_keep_the_number_of_tokens_and_all_that_is_no_name_or_mark(document):
    variation = Variation([document])
    for seed in range(20):
        texts = variation.texts(document, random.Random(seed))
        assert texts[1:3] == ["Rain", "fell"]
        assert (texts[0], texts[3]) in {("“", "”"), *STYLES}


def test_a_name_becomes_one_of_its_kind(document):
    other = parsed("Moran Moran PROPN/NNP ROOT 0 PERSON")
    seen = {Variation([document, other]).texts(document, random.Random(seed))[5] for seed in range(40)}
    assert seen == {"Lind", "Moran"}
