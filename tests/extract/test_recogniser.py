# ruff: noqa: E501 - a parse is one line a sentence
"""Names by trained weights: what they are told of a word, what a row of scores spells, and what becomes of the
parser's entities."""

import numpy as np
import pytest

from parses import line
from sayso.extract.names.recogniser import judged, parted, settled
from sayso.extract.names.tags import TAGS, TYPES, Spelled, spelled
from sayso.extract.names.word_signs import ELSEWHERE, OFFSETS, SHAPES, shape, word_signs
from sayso.parse import Run

FREE = np.array([[0.0 if b[0] != "I" or (a[2:] == b[2:] and a != "O") else -1e4 for b in TAGS] for a in TAGS])


def scores(*tags):
    return np.array([[5.0 if tag == name else 0.0 for name in TAGS] for tag in tags])


def test_tags_spell_names():
    found = spelled(scores("B-person", "I-person", "O", "B-place"), FREE)
    assert found == [Spelled(Run(0, 2), "person"), Spelled(Run(3, 4), "place")]


def test_inside_never_stands_behind_another_type():
    found = spelled(scores("B-person", "I-place", "I-place"), FREE)
    assert found in ([Spelled(Run(0, 3), "place")], [Spelled(Run(0, 1), "person"), Spelled(Run(1, 3), "place")])


def test_two_names_side_by_side():
    found = spelled(scores("B-person", "B-person"), FREE)
    assert found == [Spelled(Run(0, 1), "person"), Spelled(Run(1, 2), "person")]


def test_no_words_spell_nothing():
    assert spelled(scores().reshape(0, len(TAGS)), FREE) == []


@pytest.mark.parametrize(("word", "of"), [
    ("talks", "lower"), ("Talks", "Title"), ("EU", "UPPER"), ("McRae", "camelCase"), ("eBay", "camelCase"),
    ("U.S.", "dotted"), ("J.", "dotted"), ("J", "initial"), ("1992", "number"), ("—", "mark"), ("42nd", "lower"),
])  # fmt: skip
def test_shapes(word, of):
    assert shape(word) == of


WORDS = (
    "Rey rey PROPN/NNP nsubj 2 PERSON | met meet VERB/VBD ROOT 0 | Rey rey PROPN/NNP compound 4 ORG | "
    "Union union PROPN/NNP dobj 2 ORG"
)


def test_signs_tell_the_shape_and_how_a_word_is_taken_elsewhere():
    signs = word_signs(line(WORDS))
    assert signs[0][0] == OFFSETS[0] + SHAPES.index("Title")
    assert signs[0][-1] == OFFSETS[-1] + ELSEWHERE.index("mixed")
    assert signs[3][-1] == OFFSETS[-1] + ELSEWHERE.index("ORG")


def test_every_sign_is_a_row_of_its_own_group():
    for found in word_signs(line(WORDS)):
        assert all(low <= sign for low, sign in zip(OFFSETS, found, strict=True))
        assert all(sign < high for high, sign in zip(OFFSETS[1:], found, strict=False))


def test_names_stand_in_the_place_of_the_parsers_entities():
    document = line(WORDS)
    found = judged(document, [Spelled(Run(2, 4), "person")])
    assert [(e.run, e.label) for e in found.entities] == [(Run(2, 4), "PERSON")]
    assert [token.entity for token in found.tokens] == ["", "", "PERSON", "PERSON"]


def test_a_place_keeps_the_parsers_kind_and_dates_stay():
    document = line(
        "Lake lake PROPN/NNP compound 2 LOC | Vane vane PROPN/NNP nsubj 3 LOC | froze freeze VERB/VBD ROOT 0 | "
        "in in ADP/IN prep 3 | May May PROPN/NNP pobj 4 DATE"
    )
    found = judged(document, [Spelled(Run(0, 2), "place")])
    assert [(e.run, e.label) for e in found.entities] == [(Run(0, 2), "LOC"), (Run(4, 5), "DATE")]


def test_other_names_hold_their_words_without_being_actors():
    document = line("Peru Peru PROPN/NNP compound 2 GPE | Cup cup PROPN/NNP ROOT 0")
    found = judged(document, [Spelled(Run(0, 2), "other")])
    assert [(e.run, e.label) for e in found.entities] == [(Run(0, 2), "EVENT")]


def odds(**given):
    return np.array([given.get(kind, 0.0) for kind in TYPES])


def test_names_written_alike_get_the_type_that_all_of_them_speak_for():
    seen = [(Spelled(Run(n, n + 1), kind), odds(**{kind: 3.0 - n})) for n, kind in enumerate(("place", "person"))]
    assert [name.type for name in settled(["norvania", "norvania"], seen)] == ["place", "place"]


def test_the_first_word_of_a_local_body_is_its_place():
    seen = [
        (Spelled(Run(0, 3), "organisation"), odds(organisation=5.0)),
        (Spelled(Run(5, 6), "organisation"), odds(organisation=2.0)),
    ]
    assert [name.type for name in settled(["orlow crown court", "orlow"], seen)] == ["organisation", "place"]
    assert [name.type for name in settled(["orlow trading union", "orlow"], seen)] == ["organisation", "organisation"]


def test_the_first_word_of_a_body_is_that_body():
    seen = [
        (Spelled(Run(0, 2), "organisation"), odds(organisation=5.0)),
        (Spelled(Run(5, 6), "person"), odds(person=2.0)),
    ]
    assert [name.type for name in settled(["kestrel foods", "kestrel"], seen)] == ["organisation", "organisation"]


def test_the_first_word_of_a_body_may_be_a_family_name():
    kinds = ("organisation", "person", "person")
    seen = [(Spelled(Run(n, n + 1), kind), odds(**{kind: 2.0})) for n, kind in enumerate(kinds)]
    assert [name.type for name in settled(["rey foundation", "ana rey", "rey"], seen)] == list(kinds)


@pytest.mark.parametrize(
    ("words", "run", "parts"),
    [
        ("TAMBER Tamber NOUN compound 3 | - - PUNCT punct 3 | Orlow Orlow PROPN nsubj 4 | left leave VERB ROOT 0", (0, 3), [(0, 1), (2, 3)]),
        ("Ana Ana PROPN compound 2 | Rey Rey PROPN nsubj 7 | , , PUNCT punct 2 | Peru Peru PROPN poss 6 | 's 's PART case 4 | minister minister NOUN appos 2 | left leave VERB ROOT 0", (0, 4), [(0, 2), (3, 4)]),
        ("left leave VERB ROOT 0 | since since SCONJ prep 1 | April April PROPN pobj 2", (2, 3), []),
        ("Villagers villager NOUN/NNS nsubj 2 | left leave VERB ROOT 0", (0, 1), []),
        ("said say VERB ROOT 0 | April April PROPN nsubj 1", (1, 2), [(1, 2)]),
    ],
)  # fmt: skip
def test_names_are_parted_and_months_and_plain_plurals_left_out(words, run, parts):
    found = [(one.run.first, one.run.last) for one in parted(line(words), Spelled(Run(*run), "person"))]
    assert found == parts
