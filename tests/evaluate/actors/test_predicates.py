"""Gold that takes what somebody is said to be for a mention."""

from msgspec.structs import replace

from actor_samples import EVERYTHING, found, gold
from sayso.evaluate.actors.gold import MarkedRole
from sayso.evaluate.actors.pairing import Pairing
from sayso.evaluate.actors.reference import reference_hits
from sayso.model import Span

RIGHT = "[r:name Rey] is [r:nominal a chemist]. [v:name Vell] is late."
GIVEN = "[r:name Rey] is a chemist. [v:name Vell] is late."
CHEMIST = MarkedRole(actor="r", role="chemist", span=Span(7, 16))


def hits(role, predicates):
    sample = gold(RIGHT, annotated=replace(EVERYTHING, predicates=predicates))
    return reference_hits(Pairing(sample, found(GIVEN, roles=[role])))["to name: description"]


def test_a_role_counts_as_a_mention_only_where_gold_takes_it_for_one():
    assert hits(CHEMIST, True).right == 1
    assert hits(CHEMIST, False).right == 0


def test_a_role_of_somebody_else_is_wrong():
    wrong = hits(replace(CHEMIST, actor="v"), True)
    assert (wrong.right, wrong.predicted) == (0, 1)
