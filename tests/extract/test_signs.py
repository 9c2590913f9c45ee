"""What the parse tells the encoder, and where it puts it."""

import pytest

from parses import line
from sayso.extract.speech.inputs import Marks, inputs
from sayso.extract.speech.quotations import quotations
from sayso.extract.speech.signs import NOTHING, OFFSETS, PLACES, SIZES, shape, signs
from sayso.extract.speech.windows import blocks, packed


@pytest.fixture
def document():
    return line(
        "Lind Lind PROPN nsubj 2 PERSON | said say VERB ROOT 0 | : : PUNCT punct 2 | “ “ PUNCT/`` punct 6 | "
        "Nobody nobody PRON nsubj 6 | knows know VERB ccomp 2 | . . PUNCT punct 6 | ” ” PUNCT/'' punct 6"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("talks", "lower"), ("Talks", "Title"), ("EU", "UPPER"), ("I", "Title"), ("42nd", "number"), ("“", "mark")],
)
def test_shape(text, wanted):
    assert shape(text) == wanted


def test_every_sign_is_a_row_of_its_group(document):
    for row in signs(document, quotations(document)):
        assert all(low <= sign < low + size for sign, low, size in zip(row, OFFSETS, SIZES, strict=True))


def test_quoted_words_are_marked(document):
    rows = signs(document, quotations(document))
    quoted = [i for i, row in enumerate(rows) if PLACES[row[3] - OFFSETS[3]].endswith("quoted")]
    assert [document.tokens[i].text for i in quoted] == ["Nobody", "knows", "."]


def test_an_unknown_label_is_nothing():
    odd = line("Oh oh OTHER strange 0")
    assert signs(odd, ())[0][:2] == (OFFSETS[0], OFFSETS[1])


def letters(words):
    """Each word as one sub-word a letter."""
    return [ord(c) for word in words for c in word], [n for n, word in enumerate(words) for _ in word]


def test_inputs_give_each_sub_word_the_signs_of_its_token_and_the_place_of_its_head(document):
    window = packed(blocks(document, letters, 60), 62)[0]
    found = inputs(window, Marks.of(document, quotations(document)))
    rows = signs(document, quotations(document))
    first, second = window.places[0], window.places[1]
    assert [tuple(row) for row in found.signs[first:second]] == [rows[0]] * 4  # L i n d
    assert set(found.above[first:second].tolist()) == {second}
    assert tuple(found.signs[0]) == tuple(found.signs[-1]) == NOTHING
    assert (found.above[0], found.above[-1]) == (0, len(window.pieces) - 1)


def test_a_head_outside_of_the_window_is_the_own_place(document):
    parts = blocks(document, letters, 8)
    windows = packed(parts, 10)
    outside = 0
    for window in windows:
        found = inputs(window, Marks.of(document, quotations(document)))
        for i, place in zip(window.run, window.places, strict=True):
            if document.tokens[i].head not in window.run:
                outside += 1
                assert found.above[place] == place
    assert outside
