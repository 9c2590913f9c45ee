"""Which found mention stands for which of gold."""

from actor_samples import pairing


def met(one):
    return {(one.found[f].surface, one.gold[g].surface) for f, g in one.mates.items()}


def test_mentions_meet_by_their_span_else_their_head():
    right = "[l:nominal The harbour master of Alden] met [b:name Dr. Jo Berg]; [b:pronoun he] left."
    given = "The [l:nominal harbour master] of Alden met Dr. [b:name Jo Berg]; [b:pronoun he] left."
    assert met(pairing(right, given)) == {
        ("harbour master", "harbour master of Alden"), ("Jo Berg", "Dr. Jo Berg"), ("he", "he"),
    }  # fmt: skip


def test_a_description_meets_one_with_more_told():
    right = "[o:nominal Two officials familiar with the plan] spoke."
    assert met(pairing(right, "[o:nominal Two officials] familiar with the plan spoke.")) == {
        ("Two officials", "Two officials familiar with the plan")
    }
    assert not met(pairing("The [u:nominal union] president left.", "The [p:nominal union president] left."))


def test_each_mention_meets_one_alone():
    one = pairing("[l:name Mara Lind] spoke.", "[l:name Mara [m:name Lind]] spoke.")
    assert met(one) == {("Mara Lind", "Mara Lind")}
    assert len(one.found) == 2


def test_another_part_of_a_name_is_another_mention():
    assert not met(pairing("[u:name University of Alden] spoke.", "University of [a:name Alden] spoke."))
