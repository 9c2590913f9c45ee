"""The source a cue's syntax names."""

import pytest

from parses import parsed
from sayso.extract.speech.sources import source_of

ADDING = """
Ms        Ms      PROPN compound 2
Lind      Lind    PROPN nsubj    3
spoke     speak   VERB  ROOT     0
,         ,       PUNCT punct    3
adding    add     VERB  advcl    3
that      that    SCONJ mark     7
rain      rain    NOUN  ccomp    5
"""
BLAMED = """
They      they    PRON  nsubj    2
blamed    blame   VERB  ROOT     0
Mr        Mr      PROPN compound 4
Orr       Orr     PROPN dobj     2
for       for     ADP   prep     2
saying    say     VERB  pcomp    5
so        so      ADV   advmod   6
"""
ACCORDING = """
Rain      rain    NOUN  nsubj    2
fell      fall    VERB  ROOT     0
,         ,       PUNCT punct    2
according accord  VERB  prep     2
to        to      ADP   prep     4
the       the     DET   det      7
mayor     mayor   NOUN  pobj     5
,         ,       PUNCT punct    7
who       who     PRON  nsubj    10
left      leave   VERB  relcl    7
"""
CLAIM = """
The       the     DET   det      2
pilot     pilot   NOUN  poss     4
's        's      PART  case     2
claim     claim   NOUN  nsubj    5
fell      fall    VERB  ROOT     0
"""
IT = """
It        it      PRON  nsubjpass 3
was       be      AUX   auxpass  3
said      say     VERB  ROOT     0
"""


@pytest.mark.parametrize(("table", "cue", "source"), [
    (ADDING, [4], "Ms Lind"),
    (BLAMED, [5], "Mr Orr"),
    (BLAMED, [1], "They"),
    (ACCORDING, [3, 4], "the mayor"),
    (CLAIM, [3], "The pilot"),
    (IT, [2], None),
])  # fmt: skip
def test_the_syntax_names_the_source(table, cue, source):
    document = parsed(table)
    run = source_of(document, cue)
    assert (run and document.text(document.span(run))) == source


def test_one_who_is_asked_is_no_source():
    asked = """
    Asked     ask     VERB/VBN advcl    6
    about     about   ADP      prep     1
    rain      rain    NOUN     pobj     2
    ,         ,       PUNCT    punct    6
    Lind      Lind    PROPN    nsubj    6
    left      leave   VERB/VBD ROOT     0
    """
    assert source_of(parsed(asked), [0]) is None
