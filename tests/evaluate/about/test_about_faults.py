"""Each mistake has its cause, told with names and the words around."""

import pytest

from about_samples import pairing, said
from sayso.evaluate.about.faults import about_faults

TEXT = (
    "[b:name Berg] met [c:name Cole]. [l:name Lind] said "
    "[1:says [b:pronoun he] lied to [d:name Dahl] in [p:name Rome]]."
)
RIGHT = {"s1": said("l", "b-", "(d", "~p")}


def faults(given, right=RIGHT, other=None):
    return [(one.cause, one.gold, one.predicted) for one in about_faults(pairing(TEXT, right, given, other))]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (said("l", "b-", "(d", "(p"), []),
        (said("l", "(d"), [("target missed", "b (negative)", "")]),
        (said("l", "b-"), [("mentioned missed", "d (neutral)", "")]),
        (said("l", "(b", "(d"), [("target found as mentioned", "b (negative)", "neutral")]),
        (said("l", "b-", "d="), [("mentioned found as target", "d (neutral)", "neutral")]),
        (said("l", "b-", "(d", "p="), [("place found as target", "p (neutral)", "neutral")]),
        (said("l", "b-", "(d", "c+"), [("target spurious", "", "c (positive)")]),
        (said("l", "b-", "(d", "(c"), [("mentioned spurious", "", "c (neutral)")]),
        (said("l", "b=", "(d"), [("negative taken for neutral", "b (negative)", "neutral")]),
        (said("l", "b-", "(d", modality="hedged"), [("modality", "asserted", "hedged")]),
        (said("l", "b-", "(d", certainty="certain"), [("certainty", "none", "certain")]),
        (said("l", "b-", "(d", reporting="hedged"), [("reporting", "asserted", "hedged")]),
    ],
)
def test_causes(given, told):
    assert faults({"s1": given}) == told


def test_another_actor_is_one_mistake():
    other = TEXT.replace("[b:pronoun", "[c:pronoun")
    given = {"s1": said("l", "c-", "(d")}
    assert faults(given, other=other) == [("another actor taken for the target", "b (negative)", "c")]


def test_statements_without_a_partner():
    text = TEXT.replace("[l:name Lind]", "[2:says [l:name Lind]]")
    one = pairing(TEXT, RIGHT, {"s2": said("b", "l=")}, text.replace("[1:says ", "").replace("Rome]]", "Rome]"))
    assert [(fault.cause, fault.gold, fault.predicted) for fault in about_faults(one)] == [
        ("statement missed", "b", ""), ("statement spurious", "", "l"),
    ]  # fmt: skip


def test_a_fault_shows_the_statement_in_its_sentence():
    (one,) = about_faults(pairing(TEXT, RIGHT, {"s1": said("l", "(d")}))
    assert (one.article, one.begin) == ("a", len("Berg met Cole. Lind said "))
    assert one.sentence == "Lind said [he lied to Dahl in Rome]."
