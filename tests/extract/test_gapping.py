"""Movements without a verb of their own, bounds of a length of time, ranks of times, on parses written by hand."""

from decimal import Decimal

from parses import parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.figures.figures import figures


def read(table):
    document = parsed(table)
    return figures(document, ActorIndex(document, ()), (), ())


GAPPED = """
Shares share NOUN/NNS nsubj 2
fell fall VERB/VBD ROOT 0
2 2 NUM/CD nummod 4 PERCENT
percent percent NOUN/NN npadvmod 2 PERCENT
, , PUNCT/, punct 2
bonds bond NOUN/NNS npadvmod 2
by by ADP/IN prep 2
3 3 NUM/CD nummod 9 PERCENT
percent percent NOUN/NN pobj 7 PERCENT
. . PUNCT/. punct 2
"""


def test_what_goes_on_with_a_movement_moves_itself():
    shares, bonds = read(GAPPED)
    assert (shares.measures, bonds.measures) == ("Shares", "bonds")
    assert bonds.change is not None
    assert (bonds.change.direction, bonds.change.by) == ("down", Decimal(3))


AT_LEVELS = """
Alben Alben PROPN/NNP nsubj 2
was be AUX/VBD ROOT 0
down down ADV/RB advmod 2
4 4 NUM/CD nummod 5 PERCENT
percent percent NOUN/NN npadvmod 3 PERCENT
at at ADP/IN prep 3
80 80 NUM/CD nummod 8
points point NOUN/NNS pobj 6
, , PUNCT/, punct 2
Borl Borl PROPN/NNP appos 8
, , PUNCT/, punct 2
down down ADV/RB advmod 2
2 2 NUM/CD nummod 14 PERCENT
percent percent NOUN/NN npadvmod 12 PERCENT
. . PUNCT/. punct 2
"""


def test_a_level_between_two_steps_does_not_part_them():
    assert [one.measures for one in read(AT_LEVELS) if one.unit == "percent"] == ["Alben", "Borl"]


LED_TO = """
Fees fee NOUN/NNS nsubj 2
went go VERB/VBD ROOT 0
up up ADV/RB advmod 2
by by ADP/IN prep 2
€ € SYM/$ nmod 6 MONEY
15 15 NUM/CD pobj 4 MONEY
to to ADP/IN prep 2
€ € SYM/$ nmod 9 MONEY
80 80 NUM/CD pobj 7 MONEY
. . PUNCT/. punct 2
"""


def test_a_step_leads_to_the_amount_behind_it():
    step, end = read(LED_TO)
    assert step.change is not None
    assert end.change is not None
    assert (end.change.to, end.change.by, end.change.direction) == (Decimal(80), Decimal(15), "up")


LOWER = """
Banks bank NOUN/NNS nsubj 2
pulled pull VERB/VBD ROOT 0
the the DET/DT det 4
index index NOUN/NN dobj 2
2 2 NUM/CD nummod 6 PERCENT
percent percent NOUN/NN npadvmod 7 PERCENT
lower low ADV/RBR advmod 2
. . PUNCT/. punct 2
"""


def test_what_is_pulled_lower_is_the_object():
    (figure,) = read(LOWER)
    assert figure.measures == "index"


OVER = """
They they PRON/PRP nsubj 2
{verb} {lemma} VERB/VBD ROOT 0
{thing}
over over ADP/IN prep 2
five five NUM/CD nummod 6 DATE
years year NOUN/NNS pobj 4 DATE
. . PUNCT/. punct 2
"""


def test_over_is_a_bound_behind_for_and_takes_but_not_behind_a_thing():
    cut = read(OVER.format(verb="cut", lemma="cut", thing="posts post NOUN/NNS dobj 2"))
    ruled = read(OVER.format(verb="ruled", lemma="rule", thing="for for ADP/IN prep 2"))
    assert [one.qualifier for one in cut] == ["exact"]
    assert [one.qualifier for one in ruled] == ["more-than"]


DIED = """
The the DET/DT det 2
blast blast NOUN/NN nsubj 3
hurt hurt VERB/VBD ROOT 0
40 40 NUM/CD nummod 5
sailors sailor NOUN/NNS dobj 3
; ; PUNCT/: punct 3
16 16 NUM/CD nsubj 8
{verb} {lemma} VERB/VBD conj 3
. . PUNCT/. punct 3
"""


def test_who_dies_are_people_and_who_does_else_are_those_told_before():
    assert [one.unit for one in read(DIED.format(verb="died", lemma="die"))] == ["sailor", "person"]
    assert [one.unit for one in read(DIED.format(verb="stayed", lemma="stay"))] == ["sailor", "sailor"]


ENTERED = """
The the DET/DT det 2
war war NOUN/NN nsubj 3
{verb} {lemma} VERB/VBD ROOT 0
its its PRON/PRP$ poss 6
third third ADJ/JJ amod 6
year year NOUN/NN dobj 3
. . PUNCT/. punct 3
"""


def test_the_year_that_is_entered_is_counted():
    assert [(one.value, one.unit) for one in read(ENTERED.format(verb="entered", lemma="enter"))] == [(3, "rank")]
    assert read(ENTERED.format(verb="spoiled", lemma="spoil")) == ()


UNDER = """
Voters voter NOUN/NNS nsubj 4
under under ADP/IN prep 1
30 30 NUM/CD pobj 2
stay stay VERB/VBP ROOT 0
. . PUNCT/. punct 4
"""


def test_voters_under_30_are_told_by_age():
    (figure,) = read(UNDER)
    assert (figure.measures, figure.unit, figure.qualifier) == ("age", "year", "less-than")
