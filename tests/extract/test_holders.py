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


WITH = """
Lenders  lender  NOUN/NNS nsubj 2
charge   charge  VERB/VBP ROOT 0
clients  client  NOUN/NNS dobj 2
with     with    ADP/IN prep 3
5        5       NUM/CD nummod 7
million  million NUM/CD nummod 7
euros    euro    NOUN/NNS pobj 4
in       in      ADP/IN prep 7
deposits deposit NOUN/NNS pobj 8
.        .       PUNCT/. punct 2
"""


def test_who_is_said_to_have_it():
    assert whose(WITH) == ("deposits", "clients")


def test_relations_with_a_firm_do_not_have_its_share():
    table = """
It        it       PRON/PRP nsubj 2
mends     mend     VERB/VBZ ROOT 0
relations relation NOUN/NNS dobj 2
with      with     ADP/IN prep 3
Norvex    Norvex   PROPN/NNP pobj 4
,         ,        PUNCT/, punct 5
which     which    DET/WDT nsubj 8
is        be       AUX/VBZ relcl 5
43        43       NUM/CD nummod 10
percent   percent  NOUN/NN npadvmod 11
foreign   foreign  ADJ/JJ acomp 8
.         .        PUNCT/. punct 2
"""
    assert whose(table) == ("Norvex", None)


PULLED = """
Two    two     NUM/CD nummod 2
banks  bank    NOUN/NNS nsubj 3
pulled pull    VERB/VBD ROOT 0
{det}
index  index   NOUN/NN dobj 3
0.7    0.7     NUM/CD nummod 7
percent percent NOUN/NN npadvmod 8
lower  low     ADV/RBR advmod 3
.      .       PUNCT/. punct 3
"""


@pytest.mark.parametrize(
    ("det", "owner"), [("the the DET/DT det 5", None), ("their their PRON/PRP$ poss 5", "Two banks")]
)
def test_who_moves_a_thing_does_not_have_it(det, owner):
    document = parsed(PULLED.format(det=det))
    step = figures(document, ActorIndex(document, ()), (), ())[-1]
    assert (step.measures, step.whose) == ("index", owner)


def test_a_verb_taken_for_a_plural_has_a_subject():
    table = """
Arlton   Arlton   PROPN/NNP nsubj 2
hosts    host     NOUN/NNS ROOT 0
a        a        DET/DT det 6
9        9        NUM/CD nummod 5
megawatt megawatt NOUN/NN compound 6
plant    plant    NOUN/NN dobj 2
.        .        PUNCT/. punct 2
"""
    assert whose(table) == ("plant", "Arlton")


def test_those_above_an_age():
    table = """
They    they   PRON/PRP nsubj 2
signed  sign   VERB/VBD ROOT 0
players player NOUN/NNS dobj 2
over    over   ADP/IN prep 2
the     the    DET/DT det 6
age     age    NOUN/NN pobj 4
of      of     ADP/IN prep 6
21      21     NUM/CD pobj 7
.       .      PUNCT/. punct 2
"""
    assert whose(table) == ("age", "players")


def test_both_of_what_is_between_them():
    table = """
The      the      DET/DT det 2
rate     rate     NOUN/NN nsubj 9
between  between  ADP/IN prep 2
the      the      DET/DT det 5
dollar   dollar   NOUN/NN pobj 3
and      and      CCONJ/CC cc 2
the      the      DET/DT det 8
yen      yen      NOUN/NN conj 2
is       be       AUX/VBZ ROOT 0
at       at       ADP/IN prep 9
110      110      NUM/CD nummod 12
points   point    NOUN/NNS pobj 10
.        .        PUNCT/. punct 9
"""
    assert whose(table) == ("rate between the dollar and the yen", None)


OVEN = """
We      we      PRON/PRP nsubj 2
sell    sell    VERB/VBP ROOT 0
800     800     NUM/CD nummod 4
dollar  dollar  NOUN/NN compound 5
{noun}
,       ,       PUNCT/, punct 2
and     and     CCONJ/CC cc 2
{pronoun}
can     can     AUX/MD aux 10
hit     hit     VERB/VB conj 2
500     500     NUM/CD nummod 12
degrees degree  NOUN/NNS dobj 10
.       .       PUNCT/. punct 2
"""
MANY = "ovens oven NOUN/NNS dobj 2"
ONE = "oven oven NOUN/NN dobj 2"
IT = "it it PRON/PRP nsubj 10"
THEY = "they they PRON/PRP nsubj 10"


@pytest.mark.parametrize(
    ("noun", "pronoun", "measures"),
    [(ONE, IT, "oven"), (MANY, THEY, "ovens"), (ONE, THEY, None), (MANY, IT, None)],
)
def test_a_pronoun_goes_on_with_what_the_amount_before_measures(noun, pronoun, measures):
    document = parsed(OVEN.format(noun=noun, pronoun=pronoun))
    assert figures(document, ActorIndex(document, ()), (), ())[1].measures == measures


def test_who_acts_on_something_is_not_counted_as_its_own():
    blamed = "\n".join(
        ["14 14 NUM/CD nummod 2", "players player NOUN/NNS nsubj 3", "blamed blame VERB/VBD ROOT 0",
         "the the DET/DT det 5", "club club NOUN/NN dobj 3", ". . PUNCT/. punct 3"]
    )  # fmt: skip
    assert whose(blamed) == ("players", None)


@pytest.mark.parametrize(("word", "owner"), [("after", None), ("on", "probe")])
def test_what_is_told_aside_is_not_the_subjects(word, owner):
    table = f"""
The      the      DET/DT det 2
probe    probe    NOUN/NN nsubj 3
rested   rest     VERB/VBD ROOT 0
{word}   {word}   ADP/IN prep 3
a        a        DET/DT det 8
90       90       NUM/CD nummod 7
mile     mile     NOUN/NN compound 8
journey  journey  NOUN/NN pobj 4
.        .        PUNCT/. punct 3
"""
    assert whose(table) == ("journey", owner)


def test_grounds_are_nobodys():
    table = """
The    the    DET/DT det 2
price  price  NOUN/NN nsubj 3
rose   rise   VERB/VBD ROOT 0
based  base   VERB/VBN prep 3
on     on     ADP/IN prep 4
37     37     NUM/CD nummod 7
sales  sale   NOUN/NNS pobj 5
.      .      PUNCT/. punct 3
"""
    assert whose(table) == ("sales", None)


def test_a_clause_beside_a_noun_with_a_pronoun_is_told_of_the_subject_above():
    table = """
Vell      Vell     PROPN/NNP nsubj 2
uses      use      VERB/VBZ ROOT 0
the       the      DET/DT det 4
account   account  NOUN/NN dobj 2
where     where    SCONJ/WRB advmod 7
she       she      PRON/PRP nsubj 7
has       have     VERB/VBZ relcl 4
40        40       NUM/CD nummod 9
followers follower NOUN/NNS dobj 7
.         .        PUNCT/. punct 2
"""
    assert whose(table) == ("followers", "Vell")


@pytest.mark.parametrize(("word", "owner"), [("in", "car"), ("for", None)])
def test_what_an_act_takes_is_its_subjects(word, owner):
    table = f"""
The     the     DET/DT det 2
car     car     NOUN/NN nsubj 3
stops   stop    VERB/VBZ ROOT 0
{word}  {word}  ADP/IN prep 3
8       8       NUM/CD nummod 6
seconds second  NOUN/NNS pobj 4
.       .       PUNCT/. punct 3
"""
    assert whose(table) == (None, owner)


@pytest.mark.parametrize(("word", "measures"), [("new", "new iron bridge"), ("further", "iron bridge")])
def test_a_phrase_goes_on_before_its_amount(word, measures):
    table = f"""
Arlton Arlton PROPN/NNP nsubj 2
built  build  VERB/VBD ROOT 0
a      a      DET/DT det 8
{word} {word} ADJ/JJ amod 8
40     40     NUM/CD nummod 6 QUANTITY
metre  metre  NOUN/NN compound 8 QUANTITY
iron   iron   NOUN/NN compound 8
bridge bridge NOUN/NN dobj 2
.      .      PUNCT/. punct 2
"""
    assert whose(table) == (measures, "Arlton")


def test_a_second_thing_with_its_own_article_is_not_measured():
    table = """
They    they    PRON/PRP nsubj 2
paid    pay     VERB/VBD ROOT 0
a       a       DET/DT det 6
25      25      NUM/CD nummod 5
percent percent NOUN/NN compound 6
premium premium NOUN/NN dobj 2
and     and     CCONJ/CC cc 6
the     the     DET/DT det 9
rest    rest    NOUN/NN conj 6
.       .       PUNCT/. punct 2
"""
    assert whose(table) == ("premium", None)


def test_the_number_of_a_label_belongs_to_the_name():
    table = """
The       the       DET/DT det 4
category  category  NOUN/NN compound 4
4         4         NUM/CD nummod 2 CARDINAL
hurricane hurricane NOUN/NN nsubj 5
had       have      VERB/VBD ROOT 0
winds     wind      NOUN/NNS dobj 5
of        of        ADP/IN prep 6
155       155       NUM/CD nummod 9
mph       mph       NOUN/NN pobj 7
.         .         PUNCT/. punct 5
"""
    assert whose(table) == ("winds", "category 4 hurricane")


@pytest.mark.parametrize(("before", "owner"), [("among", "voters"), ("for", None)])
def test_a_share_that_thinks_is_of_those_among_whom(before, owner):
    table = f"""
{before} {before} ADP/IN prep 6
voters  voter   NOUN/NNS pobj 1
,       ,       PUNCT/, punct 6
22      22      NUM/CD nummod 5
percent percent NOUN/NN nsubj 6
waver   waver   VERB/VBP ROOT 0
.       .       PUNCT/. punct 6
"""
    assert whose(table) == (None, owner)
