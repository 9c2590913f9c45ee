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
    assert end.change == Change(
        Decimal(3 * 10**9), Decimal(5 * 10**9), "up", unit="USD", from_period="2019", to_period="2022"
    )
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
    assert step.change == Change(None, None, "down", by=Decimal(7), by_unit="percent")
    assert end.unit == "tonne"
    assert end.change == Change(None, Decimal(40000), "down", by=Decimal(7), unit="tonne", by_unit="percent")
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
    assert figure.change == Change(None, None, "up", by=Decimal(5), by_unit="percent")
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
    assert figure.change == Change(None, None, "up", by=Decimal(2), by_unit="multiple")


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
    assert figure.change == Change(None, Decimal("4.5"), "steady", unit="percent")


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
    assert figure.change == Change(None, None, direction, by=Decimal(9), by_unit="point")


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
    assert end.change == Change(Decimal(25), Decimal(40), "up", unit="percent")
    assert start.change is None
    assert end.measures == "gas"


LENT = """
Libraries library NOUN/NNS nsubj 2
lent   lend  VERB/VBD ROOT 0
52,000 52,000 NUM/CD nummod 4
books  book  NOUN/NNS dobj 2
in     in    ADP/IN prep 2
2021   2021  NUM/CD pobj 5 DATE
,      ,     PUNCT/, punct 2
4,000  4,000 NUM/CD nummod 9
fewer  few   ADJ/JJR npadvmod 2
than   than  ADP/IN prep 9
in     in    ADP/IN prep 10
2020   2020  NUM/CD pobj 11 DATE
.      .     PUNCT/. punct 2
"""


def test_a_step_held_against_an_earlier_time():
    books, fewer = read(LENT, ("2021", "2021"), ("2020", "2020"))
    assert (books.value, books.period, books.change) == (52000, "2021", None)
    assert (fewer.unit, fewer.measures) == ("book", "books")
    assert fewer.change == Change(None, None, "down", by=Decimal(4000), by_unit="book", from_period="2020")


EARLIER = """
Inflation inflation NOUN/NN nsubj 2
slowed slow  VERB/VBD ROOT 0
to     to    ADP/IN prep 2
3      3     NUM/CD nummod 5
%      %     NOUN/NN pobj 3
in     in    ADP/IN prep 2
October October PROPN/NNP pobj 6 DATE
from   from  ADP/IN prep 2
6      6     NUM/CD nummod 10
%      %     NOUN/NN pobj 8
a      a     DET/DT det 12
year   year  NOUN/NN npadvmod 13
earlier early ADV/RBR advmod 2
.      .     PUNCT/. punct 2
"""


def test_a_year_earlier_is_reckoned_from_the_end():
    end, start = read(EARLIER, ("October", "2023-10"))
    assert (end.period, start.period) == ("2023-10", "2022-10")
    assert end.change == Change(
        Decimal(6), Decimal(3), "down", unit="percent", from_period="2022-10", to_period="2023-10"
    )
