"""Names taken for a body's that the article shows to be a person's."""

from parses import parsed
from sayso.extract.names.named import Name
from sayso.extract.names.told_persons import told_persons
from sayso.parse import Run

BESIDE = """
{owner}
president president NOUN nsubj 6
, , PUNCT punct 2
Ulla Ulla PROPN compound 5
Brandt Brandt PROPN appos 2
left leave VERB ROOT 0
. . PUNCT punct 6
"""


def kind(table, **facts):
    name = Name(run=Run(3, 5), name="Ulla Brandt", **{"type": "organisation", "basis": "parser", **facts})
    return told_persons(parsed(table), [name])[0].type


def test_its_president_is_a_person():
    assert kind(BESIDE.format(owner="Its its PRON poss 2")) == "person"


def test_a_body_beside_its_sort_stays_one():
    maker = BESIDE.format(owner="The the DET det 2").replace("president president", "maker maker")
    assert kind(maker) == "organisation"
    assert kind(BESIDE.format(owner="Its its PRON poss 2"), wikidata="Q1") == "organisation"


def test_a_heading_word_tells_a_body():
    table = BESIDE.format(owner="Its its PRON poss 2").replace("Brandt Brandt", "Council Council")
    name = Name(run=Run(3, 5), name="Ulla Council", type="organisation", basis="parser")
    assert told_persons(parsed(table), [name])[0].type == "organisation"
