# ruff: noqa: E501 - a parse is one line a sentence
from parses import line
from sayso.extract.speech.stance_signs import FURTHER, MAIN, PLAIN, VOTES, judging, relations, target_signs

LIED = "Brandt Brandt PROPN nsubj 2 | lied lie VERB/VBD ROOT 0 | to to ADP prep 2 | his his PRON poss 5 | friend friend NOUN pobj 3"


def test_the_first_mention_is_told_from_another():
    document = line(LIED)
    signs = target_signs(document, range(5), [[0], [3]], [0, 3], "negative")
    assert signs.marks == [MAIN, PLAIN, PLAIN, FURTHER, PLAIN]
    assert signs.vote == VOTES.index("negative")


def test_words_are_placed_by_the_way_to_the_nearest_mention():
    document = line(LIED)
    of_brandt, of_friend = relations(document, range(5), [0]), relations(document, range(5), [4])
    assert of_brandt[1] != of_friend[1]  # one step up, and two
    assert relations(document, range(5), [0, 4])[2] == of_friend[2]
    assert relations(document, range(5), [0, 4])[1] == of_brandt[1]


def test_words_of_another_tree_have_no_place():
    document = line("Brandt Brandt PROPN ROOT 0 | lied lie VERB/VBD ROOT 0")
    assert relations(document, range(2), [0])[1] == 0


def test_judging_words_by_sort_and_sign():
    document = line(
        "I I PRON nsubj 2 | condemn condemn VERB/VBP ROOT 0 | the the DET det 4 | lie lie NOUN dobj 2 | not not PART neg 2 | table table NOUN conj 4"
    )
    found = [judging(token) for token in document.tokens]
    assert found[1] and found[3] and found[4]
    assert len({found[1], found[3], found[4]}) == 3
    assert found[0] == found[2] == found[5] == 0


def test_a_noun_that_only_looks_like_a_deed_is_none():
    document = line("ruin ruin NOUN ROOT 0 | ruin ruin VERB/VBP ROOT 0")
    assert judging(document.tokens[0]) != judging(document.tokens[1])
