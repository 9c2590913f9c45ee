"""What somebody's body is where nothing tells where he works."""

import pytest

from casting import cast, mentions
from parses import parsed

OWNED = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 3 PERSON
left leave VERB ROOT 0
Skarn Skarn PROPN compound 5 ORG
Institute Institute PROPN dobj 3 ORG
{other}
. . PUNCT punct 3

Her her PRON poss 2
institute institute NOUN nsubj 3
closed close VERB ROOT 0
. . PUNCT punct 3
"""

ANOTHER = "for for ADP prep 3\nOrlow Orlow PROPN compound 8 ORG\nInstitute Institute PROPN pobj 6 ORG"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("there there ADV advmod 3", ["Skarn Institute", "Her institute"]),
        (ANOTHER, ["Skarn Institute"]),
    ],
)
def test_her_institute_is_the_only_one_named(other, found):
    document = parsed(OWNED.format(other=other))
    names = [("Ada Orr", "person", {}), ("Skarn Institute", "organisation", {})]
    names += [("Orlow Institute", "organisation", {})] if "Orlow" in other else []
    assert mentions(document, cast(document, names))["Skarn Institute"] == found
