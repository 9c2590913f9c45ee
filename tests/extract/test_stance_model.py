"""The stance reader: what it is asked, and what it answers."""

import numpy as np
import pytest

from parses import line, parsed
from sayso.extract.speech.stance_asking import AROUND, FURTHER, MAIN, PLAIN, asked, reading
from sayso.extract.speech.stance_joining import Question, rows, signs
from sayso.extract.speech.stance_model import LONGEST, NAME, StanceReader, answer, inputs, nameless, stance_reader
from sayso.extract.speech.stance_model import odds as told

LIED = (
    "Brandt Brandt PROPN nsubj 2 | lied lie VERB/VBD ROOT 0 | to to ADP prep 2 | us we PRON pobj 3 | "
    "but but CCONJ cc 2 | Vell Vell PROPN nsubj 8 | bravely bravely ADV advmod 8 | "
    "saved save VERB/VBD conj 2 | us we PRON dobj 8"
)
EVEN = {name: [0.0, 0.0, 0.0] for name in rows()}


def question(document, words, head):
    one = asked(words, [[head]], words)
    return Question(one, one, signs(document, [head], "neutral"))


def test_the_first_mention_is_the_main_one():
    assert asked([0, 1, 2, 3], [[1], [3]], range(4)).marks == [PLAIN, MAIN, PLAIN, FURTHER]


def test_words_around_what_is_said_are_marked_as_such():
    assert asked([0, 1, 2, 3], [[2]], {2, 3}).marks == [AROUND, AROUND, MAIN, PLAIN]
    assert asked([0, 1], [[0]], {1}).marks == [MAIN, PLAIN]  # "accused *Ben* of lying"


def test_the_marks_follow_the_sub_words():
    ids, marks = inputs(["the", "Quorvath", "club", "won"], [PLAIN, MAIN, MAIN, PLAIN])
    assert len(ids) == len(marks) > 6
    assert marks.tolist() == [PLAIN] * 2 + [MAIN] * (len(ids) - 4) + [PLAIN] * 2


def test_of_too_many_words_those_around_the_target_are_read():
    words, marks = ["word"] * 400, [PLAIN] * 400
    marks[300] = MAIN
    ids, kept = inputs(words, marks)
    assert len(ids) == LONGEST + 2
    assert MAIN in kept[60:90]


def test_a_target_at_the_end_leaves_no_words_unused():
    words, marks = ["word"] * 400, [PLAIN] * 399 + [MAIN]
    assert len(inputs(words, marks)[0]) == LONGEST + 2


def test_no_name_is_read():
    """Nor what is called after one; each as one word, those of the target apart from others."""
    document = line(
        "Ann Ann PROPN compound 2 | Holm Holm PROPN nsubj 3 | thanks thank VERB/VBZ ROOT 0 | "
        "Sarnese Sarnese ADJ amod 5 | nurses nurse NOUN dobj 3 | Orr Orr PROPN appos 5 | Vell Vell PROPN appos 6"
    )
    words, marks = nameless(document, asked(range(7), [[5]], range(7)))
    assert words == [NAME, "thanks", NAME, "nurses", NAME, NAME]
    assert marks == [PLAIN, PLAIN, PLAIN, PLAIN, MAIN, PLAIN]


def test_who_somebody_is_makes_no_difference():
    one, other = line(LIED), line(LIED.replace("Brandt", "Xi").replace("Vell", "Satan"))
    assert np.array_equal(*(stance_reader(each).odds([question(each, range(9), 0)]) for each in (one, other)))


def test_whom_the_words_do_not_name_is_judged_by_nothing():
    document = line(LIED)
    assert not answer(document, asked([1, 2], [[0]], range(9))).any()
    assert StanceReader(document, EVEN).odds([question(document, [1, 2], 0)])[0] == pytest.approx([1 / 3] * 3)
    assert not len(StanceReader(document, EVEN).odds([]))


def test_the_same_words_tell_against_one_and_for_another():
    document = line(
        "Brandt Brandt PROPN nsubj 2 | lied lie VERB/VBD ROOT 0 | to to ADP prep 2 | us we PRON pobj 3 | "
        ", , PUNCT punct 2 | and and CCONJ cc 2 | Vell Vell PROPN nsubj 8 | saved save VERB/VBD conj 2 | "
        "the the DET det 10 | day day NOUN dobj 8"
    )
    words = range(len(document))
    liar, saviour = stance_reader(document).odds([question(document, words, n) for n in (0, 6)])
    assert liar.argmax() == 0
    assert saviour.argmax() == 2


def test_an_answer_does_not_depend_on_the_other_questions():
    document = line(LIED)
    reader, questions = stance_reader(document), [question(document, range(9), n) for n in (0, 3, 5)]
    alone = [reader.odds([one])[0] for one in questions]
    assert np.array_equal(reader.odds(questions), alone)
    assert np.array_equal(reader.odds(questions[::-1])[::-1], alone)


def test_the_kind_of_words_is_heard():
    pieces = inputs(["Brandt", "lied"], [MAIN, PLAIN])
    assert not np.array_equal(told(*pieces, kind=0), told(*pieces, kind=1))


def test_what_is_read_are_the_sentences_and_the_one_before():
    document = parsed("A A X ROOT 0\n\nB B X ROOT 0\nb b X dep 1\n\nC C X ROOT 0\n\nD D X ROOT 0\n\nE E X ROOT 0")
    assert list(reading(document, [2, 4])) == [0, 1, 2, 3, 4]
    assert list(reading(document, [5])) == [4, 5]
    assert list(reading(document, [0])) == [0]
