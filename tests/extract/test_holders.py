"""Whose the counted things are, on parses written by hand."""

import pytest

from parses import parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.figures.figures import figures


def whose(table):
    document = parsed(table)
    (figure,) = figures(document, ActorIndex(document, ()), (), ())
    return figure.measures, figure.whose


HAS = """
The    the   DET/DT det 2
{who}
has    have  VERB/VBZ ROOT 0
40     40    NUM/CD nummod 5
cranes crane NOUN/NNS dobj 3
.      .     PUNCT/. punct 3
"""


def test_the_subject_has_what_is_counted():
    assert whose(HAS.format(who="port port NOUN/NN nsubj 3")) == ("cranes", "port")


def test_a_pronoun_says_nothing():
    assert whose(HAS.format(who="it it PRON/PRP nsubj 3")) == ("cranes", None)


RUN = """
A     a    DET/DT det 2
run   run  NOUN/NN nsubj 6
of    of   ADP/IN prep 2
7     7    NUM/CD nummod 5
games game NOUN/NNS pobj 3
ended end  VERB/VBD ROOT 0
.     .    PUNCT/. punct 6
"""


def test_what_governs_the_counted_noun():
    assert whose(RUN) == ("games", "run")


LEFT = """
14      14     NUM/CD nummod 2
players player NOUN/NNS nsubj 3
left    leave  VERB/VBD ROOT 0
the     the    DET/DT det 5
club    club   NOUN/NN dobj 3
.       .      PUNCT/. punct 3
"""


def test_what_is_acted_on_where_the_counted_act():
    assert whose(LEFT) == ("players", "club")


ENGINE = """
The    the    DET/DT det 2
yard   yard   NOUN/NN nsubj 3
built  build  VERB/VBD ROOT 0
a      a      DET/DT det 8
six    six    NUM/CD nummod 7
_-     -      PUNCT/HYPH punct 7
_cylinder cylinder NOUN/NN compound 8
engine engine NOUN/NN dobj 3
.      .      PUNCT/. punct 3
"""


def test_the_thing_that_is_made_of_the_counted():
    assert whose(ENGINE) == ("engine", "engine")


RESTED = """
The  the  DET/DT det 2
crew crew NOUN/NN nsubj 3
rested rest VERB/VBD ROOT 0
for  for  ADP/IN prep 3
2    2    NUM/CD nummod 6
hours hour NOUN/NNS pobj 4
.    .    PUNCT/. punct 3
"""


def test_a_span_of_time_beside_the_clause_is_nobodys():
    assert whose(RESTED) == (None, None)


@pytest.mark.parametrize("verb", ["said", "added"])
def test_it_of_a_report_is_who_reports(verb):
    assert whose(
        f"""
The port port NOUN/NN nsubj 2
{verb} say VERB/VBD ROOT 0
it    it  PRON/PRP nsubj 4
has   have VERB/VBZ ccomp 2
40    40  NUM/CD nummod 6
cranes crane NOUN/NNS dobj 4
.     .   PUNCT/. punct 2
""".replace("The port port", "port port")
    ) == ("cranes", "port")


PORTS = """
She     she     PRON/PRP nsubj 2
closed  close   VERB/VBD ROOT 0
the     the     DET/DT det 4
country country NOUN/NN dobj 2
's      's      PART/POS case 4
3       3       NUM/CD nummod 7
ports   port    NOUN/NNS dobj 2
.       .       PUNCT/. punct 2
"""


def test_the_genitive_before_the_number_has_it_whatever_the_parse():
    assert whose(PORTS) == ("ports", "country")


AGED = """
Police  police  NOUN/NNS nsubj 2
held    hold    VERB/VBD ROOT 0
a       a       DET/DT det 9
40      40      NUM/CD nummod 6
-       -       PUNCT/HYPH punct 6
year    year    NOUN/NN npadvmod 8
-       -       PUNCT/HYPH punct 8
old     old     ADJ/JJ amod 9
pilot   pilot   NOUN/NN dobj 2
.       .       PUNCT/. punct 2
"""


def test_an_age_is_that_of_the_noun_behind_it():
    assert whose(AGED) == ("age", "pilot")
