"""Movements: direction, step, start and end, on parses written by hand."""

from decimal import Decimal

import pytest

from parses import parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.figures.figures import figures
from sayso.model import Change, Figure, Moment, Span


def read(table: str, *moments: tuple[str, str]) -> tuple[Figure, ...]:
    document = parsed(table)
    text = document.article.text
    times = [Moment(Span(text.index(words), text.index(words) + len(words)), value) for words, value in moments]
    return figures(document, ActorIndex(document, ()), (), times)


SURGE = """
Bilateral bilateral ADJ/JJ amod 2
trade     trade     NOUN/NN nsubj 3
surged    surge     VERB/VBD ROOT 0
from      from      ADP/IN prep 3
US$       US$       SYM/$ quantmod 7 MONEY
_3        3         NUM/CD compound 7 MONEY
billion   billion   NUM/CD pobj 4 MONEY
in        in        ADP/IN prep 3
2019      2019      NUM/CD pobj 8 DATE
to        to        ADP/IN prep 3
US$       US$       SYM/$ quantmod 13 MONEY
_5        5         NUM/CD compound 13 MONEY
billion   billion   NUM/CD pobj 10 MONEY
in        in        ADP/IN prep 3
2022      2022      NUM/CD pobj 14 DATE
.         .         PUNCT/. punct 3
"""


def test_from_and_to_are_two_figures_with_the_change_on_the_second():
    start, end = read(SURGE, ("2019", "2019"), ("2022", "2022"))
    assert (start.value, start.unit, start.period, start.change) == (3 * 10**9, "USD", "2019", None)
    assert (end.value, end.unit, end.period) == (5 * 10**9, "USD", "2022")
    assert end.change == Change(Decimal(3 * 10**9), Decimal(5 * 10**9), "up")
    assert start.measures == end.measures == "Bilateral trade"


STEP = """
Copper copper NOUN/NN compound 2
output output NOUN/NN nsubj 3
fell   fall   VERB/VBD ROOT 0
nearly nearly ADV/RB advmod 5
7      7      NUM/CD nummod 6
%      %      NOUN/NN npadvmod 3
to     to     ADP/IN prep 3
40,000 40,000 NUM/CD nummod 9
tonnes tonne  NOUN/NNS pobj 7
.      .      PUNCT/. punct 3
"""


def test_step_and_end():
    step, end = read(STEP)
    assert (step.value, step.unit, step.qualifier) == (7, "percent", "nearly")
    assert step.change == Change(None, None, "down")
    assert (end.unit, end.change) == ("tonne", Change(None, Decimal(40000), "down"))
    assert step.measures == "Copper output"


NOUN = """
Vessia vessia PROPN/NNP nsubj 2
saw    see    VERB/VBD ROOT 0
a      a      DET/DT det 6
5      5      NUM/CD nummod 5
%      %      NOUN/NN nmod 6
rise   rise   NOUN/NN dobj 2
in     in     ADP/IN prep 6
exports export NOUN/NNS pobj 7
.      .      PUNCT/. punct 2
"""


def test_noun_of_movement():
    (figure,) = read(NOUN)
    assert figure.change == Change(None, None, "up")
    assert figure.measures == "exports"


CUT = """
The   the   DET/DT det 2
firm  firm  NOUN/NN nsubj 3
cut   cut   VERB/VBD ROOT 0
500   500   NUM/CD nummod 5
jobs  job   NOUN/NNS dobj 3
.     .     PUNCT/. punct 3
"""


def test_cutting_jobs_is_no_movement_of_an_amount():
    (figure,) = read(CUT)
    assert (figure.value, figure.unit, figure.change) == (500, "job", None)


DOUBLED = """
Wheat  wheat  NOUN/NN compound 2
prices price  NOUN/NNS nsubj 5
more   more   ADJ/JJR advmod 5
than   than   ADP/IN quantmod 5
doubled double VERB/VBD ROOT 0
.      .      PUNCT/. punct 5
"""


def test_doubling_is_a_multiple():
    (figure,) = read(DOUBLED)
    assert (figure.value, figure.unit, figure.qualifier) == (2, "multiple", "more-than")
    assert figure.measures == "Wheat prices"
    assert figure.change == Change(None, None, "up")


STEADY = """
Rates rate NOUN/NNS nsubj 2
were  be   AUX/VBD ROOT 0
unchanged unchanged ADJ/JJ acomp 2
at    at   ADP/IN prep 3
4.5   4.5  NUM/CD nummod 6
%     %    NOUN/NN pobj 4
.     .    PUNCT/. punct 2
"""


def test_unchanged():
    (figure,) = read(STEADY)
    assert figure.change == Change(None, Decimal("4.5"), "steady")


@pytest.mark.parametrize(("word", "direction"), [("up", "up"), ("down", "down")])
def test_adverb_of_movement(word, direction):
    (figure,) = read(f"""
Shares share NOUN/NNS nsubj 2
were   be    AUX/VBD ROOT 0
{word} {word} ADV/RB advmod 2
9      9     NUM/CD nummod 5
points point NOUN/NNS npadvmod 3
.      .     PUNCT/. punct 2
""")
    assert figure.change == Change(None, None, direction)


UP_FROM = """
Vessia   vessia  PROPN/NNP nsubj 2
supplies supply  VERB/VBZ ROOT 0
40       40      NUM/CD nummod 4
percent  percent NOUN/NN dobj 2
of       of      ADP/IN prep 4
the      the     DET/DT det 7
gas      gas     NOUN/NN pobj 5
,        ,       PUNCT/, punct 2
up       up      ADV/RB advmod 2
from     from    ADP/IN prep 9
25       25      NUM/CD nummod 12
percent  percent NOUN/NN pobj 10
.        .       PUNCT/. punct 2
"""


def test_start_told_behind_the_end():
    end, start = read(UP_FROM)
    assert end.change == Change(Decimal(25), Decimal(40), "up")
    assert start.change is None
    assert end.measures == "gas"
