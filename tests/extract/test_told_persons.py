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


COUNTED = """
{before}
Social Social PROPN compound {head}
Revolutionaries Revolutionaries PROPN nsubj {verb}
{after}
left leave VERB ROOT 0
. . PUNCT punct {verb}
"""


def test_a_number_behind_is_an_age_and_one_before_is_none():
    before = COUNTED.format(before="85 85 NUM nummod 3", head=3, verb=4, after="").replace("\n\n", "\n")
    behind = COUNTED.format(before="", head=2, verb=5, after=", , PUNCT punct 2\n85 85 NUM appos 2").lstrip()
    for table, first, kind in ((before, 1, "organisation"), (behind, 0, "person")):
        name = Name(run=Run(first, first + 2), name="Social Revolutionaries", type="organisation", basis="parser")
        assert told_persons(parsed(table), [name])[0].type == kind


def test_a_party_is_none_wherever_its_name_says_so():
    table = """
    Reform Reform PROPN compound 3
    {second} {second} PROPN compound 3
    Sakina Sakina PROPN nsubj 6
    who who PRON nsubj 5
    won win VERB relcl 3
    left leave VERB ROOT 0
    """
    name = Name(run=Run(0, 3), name="Reform", type="organisation", basis="parser")
    kinds = [told_persons(parsed(table.format(second=word)), [name])[0].type for word in ("Party", "Anna")]
    assert kinds == ["organisation", "person"]
