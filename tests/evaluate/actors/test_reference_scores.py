"""Pronouns and descriptions to names, worked out by hand."""

from msgspec.structs import replace

from actor_samples import EVERYTHING, found, gold
from sayso.evaluate.actors.gold import Coverage
from sayso.evaluate.actors.pairing import Pairing
from sayso.evaluate.actors.reference import reference_faults, reference_hits

RIGHT = (
    "[l:name Mara Lind] met [b:name Jo Berg]. “[l:pronoun I] know [b:pronoun him],” said [l:nominal the mayor]. "
    "[l:pronoun She] smiled. [o:nominal An aide] said [o:pronoun he] had to go. I saw [o:pronoun him] leave."
)
GIVEN = (
    "[l:name Mara Lind] met [b:name Jo Berg]. “[l:pronoun I] know [l:pronoun him],” said [m:nominal the mayor]. "
    "[l:pronoun She] smiled. [o:nominal An aide] said [b:pronoun he] had to go. "
    "[l:pronoun I] saw [o:pronoun him] leave."
)


def counts(right, given):
    table = reference_hits(Pairing(right, given))
    return {name.removeprefix("to name: "): (n.right, n.predicted, n.gold) for name, n in table.items()}


def test_hits():
    assert counts(gold(RIGHT), found(GIVEN)) == {
        "he/she": (1, 3, 2),  # She; him is Lind's, and the aide's he Berg's
        "third person": (1, 3, 2),
        "I in quotations": (1, 1, 1),  # the reporter's I is in no quotation
        "description": (0, 0, 1),
    }


def test_faults():
    told = [(fault.cause, fault.begin, fault.gold, fault.predicted) for fault in reference_faults(
        Pairing(gold(RIGHT), found(GIVEN))
    )]  # fmt: skip
    text = gold(RIGHT).text
    assert told == [
        ("pronoun resolved wrongly", text.index("him"), "Jo Berg", "Mara Lind"),
        ("description not resolved", text.index("mayor"), "Mara Lind", ""),
        ("pronoun resolved wrongly", text.index("he had"), "", "Jo Berg"),
    ]


def test_gold_of_a_few_mentions_judges_those_alone():
    """As in corpora of one pronoun and two names a passage."""
    passage = "[l:name Lind] met [b:name Berg] when Roe said [l:pronoun she] and his men came."
    right = gold(passage, annotated=Coverage())
    none = gold(passage.replace("l:pronoun", "o:pronoun"), annotated=Coverage())
    elsewhere = found("Lind met Berg when [r:name Roe] said [r:pronoun she] and [r:pronoun his] men came.")
    wrong = found("[l:name Lind] met [b:name Berg] when Roe said [b:pronoun she] and [l:pronoun his] men came.")
    assert counts(right, elsewhere)["he/she"] == (0, 0, 1)
    assert counts(right, wrong)["he/she"] == (0, 1, 1)
    assert counts(none, wrong)["he/she"] == (0, 1, 0)


def test_a_pronoun_that_gold_does_not_have_counts_where_it_marks_all():
    right, given = "[l:name Lind] left, and it rained.", found("[l:name Lind] left, and [l:pronoun it] rained.")
    assert counts(gold(right), given)["it"] == (0, 1, 0)
    assert not counts(gold(right, annotated=replace(EVERYTHING, forms=("name",))), given)


def test_a_name_found_as_a_description_is_judged_as_a_name_alone():
    right = "[h:name The Home Office] left."
    assert not counts(gold(right), found("[h:nominal The [x:name Home] Office] left. [h:name It] ran."))
