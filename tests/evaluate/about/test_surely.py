"""Modality, certainty and reporting of paired statements."""

from about_samples import pairing, said
from sayso.evaluate.about.surely import surely_hits
from sayso.evaluate.hits import Hits

TEXT = "[l:name Lind] said [1:says the shop may close]. [b:name Berg] did not say [2:says when the shop would close]."
RIGHT = {
    "s1": said("l", modality="hedged", certainty="possible"), "s2": said("b", modality=None, reporting="denied"),
}  # fmt: skip


def test_each_aspect_is_a_share_with_its_values_apart():
    given = {"s1": said("l", modality="prospective"), "s2": said("b", modality="denied", reporting="denied")}
    counts = surely_hits(pairing(TEXT, RIGHT, given))
    assert counts["modality: accuracy"] == Hits(0, 1, 0, 1), "not judged where nothing was said"
    assert counts["modality: prospective"] == Hits(0, 1, 0, 0)
    assert counts["modality: hedged"] == Hits(0, 0, 0, 1)
    assert counts["certainty: accuracy"] == Hits(0, 1, 0, 1)
    assert counts["certainty: possible"] == Hits(0, 0, 0, 1)
    assert counts["reporting: accuracy"] == Hits(2, 2, 2, 2)
    assert counts["reporting: denied"] == Hits(1, 1, 1, 1)


def test_no_certainty_is_right_where_gold_has_none():
    right = {"s1": said("l"), "s2": said("b")}
    counts = surely_hits(pairing(TEXT, right, {"s1": said("l"), "s2": said("b", certainty="certain")}))
    assert counts["certainty: accuracy"] == Hits(1, 2, 1, 2)
    assert counts["certainty: certain"] == Hits(0, 1, 0, 0)
