"""Who is who in an article, worked out by hand."""

import pytest
from msgspec.structs import replace

from actor_samples import EVERYTHING, found, gold, pairing
from sayso.evaluate.actors import evaluate_actors
from sayso.evaluate.actors.coreference import cluster_faults, coreference_hits
from sayso.evaluate.actors.pairing import Pairing

# Three mentions of Lind, two of Berg, one of a reporter; two of the ship, which is no actor.
RIGHT = (
    "[l:name Lind] met [b:name Berg]. [l:pronoun She] told [r:nominal a reporter] that [b:pronoun he] knew "
    "[l:pronoun her]. [s:nominal The ship] sank; [s:pronoun it] was old."
)
# "She" is Berg; "he" is missed; the reporter and the ship's "it" are as they should be.
GIVEN = (
    "[l:name Lind] met [b:name Berg]. [b:pronoun She] told [r:nominal a reporter] that he knew [l:pronoun her]. "
    "The ship sank; it was old."
)
SHIP = {"s": {"type": "object"}}


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [
        ("all: MUC", (1 + 0) / 2, (1 + 0 + 0) / 4),  # {Lind, her}; {Berg, She} hold 1 and 0 links of gold
        ("actors: MUC", 1 / 2, 1 / 3),
        ("all: B-cubed", (2 + 1 / 2 + 1 / 2) / 4, (4 / 3 + 1 / 3 + 1 / 2) / 7),
        ("actors: B-cubed", (2 + 1 / 2 + 1 / 2) / 4, (4 / 3 + 1 / 3 + 1 / 2) / 5),
        ("named: MUC", 1 / 2, 1 / 3),
        ("all: CEAF", (4 / 5 + 2 / 4) / 2, (4 / 5 + 2 / 4) / 3),
        ("actors: CEAF", (4 / 5 + 2 / 4) / 2, (4 / 5 + 2 / 4) / 2),
    ],
)
def test_measure(name, precision, recall):
    hits = coreference_hits(Pairing(gold(RIGHT, **SHIP), found(GIVEN)))[f"coreference, {name}"]
    assert (hits.precision, hits.recall) == pytest.approx((precision, recall))


def test_conll_is_the_mean_of_three():
    scores = evaluate_actors([gold(RIGHT, **SHIP)], {"a": found(GIVEN)}).scores
    three = [scores[f"coreference, actors: {name}"].f1 for name in ("MUC", "B-cubed", "CEAF")]
    assert scores["coreference, actors: head CoNLL"].f1 == pytest.approx(sum(three) / 3)


def test_whoever_has_no_name_is_left_out_of_the_named():
    text = "[a:nominal An aide] left [s:nominal the ship]. [a:pronoun He] ran. [l:name Lind] saw [l:pronoun herself]."
    # An aide of gold that was found as Lind counts, one found as an aide does not.
    right = coreference_hits(Pairing(gold(text, **SHIP), found(text)))
    assert (right["coreference, named: B-cubed"].gold, right["coreference, named: B-cubed"].predicted) == (2, 2)
    wrong = coreference_hits(Pairing(gold(text, **SHIP), found(text.replace("[a:", "[l:"))))
    assert (wrong["coreference, named: B-cubed"].gold, wrong["coreference, named: B-cubed"].predicted) == (2, 4)


def test_clusters_of_one_mention_count_where_wanted():
    hits = coreference_hits(Pairing(gold(RIGHT, **SHIP), found(GIVEN)), singletons=True)
    assert hits["coreference, actors: B-cubed"].recall == pytest.approx((4 / 3 + 1 / 3 + 1 / 2 + 1) / 6)
    assert hits["coreference, actors: B-cubed"].predicted == 5


def test_a_form_that_gold_does_not_mark_is_left_out_of_what_was_found():
    names = replace(EVERYTHING, forms=("name",))
    plain = "[l:name Lind] and [l:name Mara Lind]."
    one = Pairing(gold(plain, annotated=names), found(plain))
    more = Pairing(one.sample, found("[l:name Lind] [l:nominal and] [l:name Mara Lind]."))
    assert coreference_hits(one) == coreference_hits(more)


def test_gold_that_does_not_say_who_is_who_is_not_scored():
    unclear = replace(EVERYTHING, clusters=False)
    assert coreference_hits(Pairing(gold(RIGHT, annotated=unclear), found(GIVEN))) == {}


def test_split_and_merged_actors_are_told():
    one = pairing(
        "[l:name Mara Lind] met [b:name Jo Berg]. [l:name Lind] left. [b:name Berg] stayed.",
        "[l:name Mara Lind] met [b:name Jo Berg]. [x:name Lind] left. [x:name Berg] stayed.",
    )
    assert [(fault.cause, fault.gold, fault.predicted) for fault in cluster_faults(one)] == [
        ("actor split", "Mara Lind = Lind", "Mara Lind / Lind"),
        ("actor split", "Jo Berg = Berg", "Jo Berg / Berg"),
        ("actors merged", "Lind / Berg", "Lind = Berg"),
    ]  # fmt: skip
