"""What the reference weights learn from an annotated article."""

import numpy as np

from casting import span_of
from parses import parsed
from sayso.evaluate.corpora.annotated import Annotated, Example, Mentioned, Named
from sayso.extract.actors.voices import Voices
from sayso.extract.names.names import Name
from sayso.training.reference.articles import Read
from sayso.training.reference.questions import lessons, started
from sayso.training.reference.thing_questions import thing_lessons

TEXT = """
Tamber Tamber PROPN nsubj 2 GPE
grew grow VERB ROOT 0
. . PUNCT punct 2

The the DET det 2
city city NOUN nsubj 3
fell fall VERB ROOT 0
. . PUNCT punct 3

The the DET det 2
city city NOUN nsubj 3
rose rise VERB ROOT 0
. . PUNCT punct 3
"""


def article():
    """Tamber, and twice "the city", which is Tamber."""
    document = parsed(TEXT)
    cities = [token for token in document.tokens if token.text == "city"]
    named = Mentioned(start=0, end=6, head=(0, 6), form="name")
    called = [Mentioned(start=one.start - 4, end=one.end, head=(one.start, one.end), form="nominal") for one in cities]
    example = Example(
        id="a", text=document.article.text, annotated=Annotated(clusters=True),
        actors=(Named(id="t", type="place", mentions=(named, *called)),),
    )  # fmt: skip
    name = Name(run=document.run(span_of(document, "Tamber")), name="Tamber", type="place")
    return Read(example, document, Voices(document, [], []), (name,), np.zeros((len(document), 384), np.float32))


def right(found):
    """For each question, the place of the candidates that are right among all, nobody last."""
    return [(len(one.pairs), list(np.flatnonzero(one.right))) for one in found]


def test_questions_are_asked_as_if_all_before_were_answered_rightly():
    assert right(lessons(article())) == [(1, [0])], "once the city is Tamber, rules tell whom it means again"


def test_where_the_weights_found_nobody_the_name_is_right_and_not_the_unnamed_city():
    asked = lessons(article(), lambda _: None)
    assert right(asked) == [(1, [0]), (2, [1])], "the unnamed city is nearer, Tamber is what leads to a name"


def test_things_are_learned_as_the_earlier_word_that_is_the_same():
    one = article()
    asked = thing_lessons(one, started(one))
    assert all(each.right.any() for each in asked), "one of the candidates, or none"
    assert sum(not each.right[-1] for each in asked) == 2, "twice the city is told of again"
