"""A noun that the article said of one named actor means that one again."""

import pytest

from casting import cast, mentions
from parses import parsed

ORR = """
Orr Orr PROPN nsubj 5
, , PUNCT punct 1
a a DET det 4
violinist violinist NOUN appos 1
came come VERB ROOT 0
. . PUNCT punct 5
"""
LEFT = """
{det} {det} DET det 2
violinist violinist NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def found(*sentences):
    document = parsed("\n".join(sentences))
    return mentions(
        document, cast(document, [(name, "person", {}) for name in ("Orr", "Rey") if name in " ".join(sentences)])
    )


def test_a_noun_said_of_one_means_that_one():
    assert found(ORR, LEFT.format(det="The"))["Orr"] == ["Orr", "a violinist", "The violinist"]


def test_a_violinist_is_another():
    assert found(ORR, LEFT.format(det="A"))["Orr"] == ["Orr", "a violinist"]


def test_said_of_two_it_means_neither():
    both = found(ORR, ORR.replace("Orr", "Rey"), LEFT.format(det="The"))
    assert (both["Orr"], both["Rey"]) == (["Orr", "a violinist"], ["Rey", "a violinist"])


COCKTAIL = """
They they PRON nsubj 2
drank drink VERB ROOT 0
the the DET det 5
Orr Orr PROPN compound 5
cordial cordial NOUN dobj 2
. . PUNCT punct 2

The the DET det 2
cordial cordial NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""
CITED = """
The the DET det 2
violinist violinist NOUN nsubj 6
( ( PUNCT punct 2
Orr Orr PROPN appos 2
) ) PUNCT punct 2
came come VERB ROOT 0
. . PUNCT punct 6

The the DET det 2
violinist violinist NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


@pytest.mark.parametrize("sentences", [COCKTAIL, CITED])
def test_a_name_before_an_unlisted_noun_or_in_brackets_behind_it_is_not_said_to_be_so(sentences):
    document = parsed(sentences)
    assert mentions(document, cast(document, [("Orr", "person", {})]))["Orr"] == ["Orr"]


def test_a_letter_is_nobody():
    document = parsed("\n".join([ORR.replace("Orr", "P"), LEFT.format(det="The")]))
    assert mentions(document, cast(document, [("P", "person", {})]))["P"] == ["P", "a violinist"]


SPOKE = """
Orr Orr PROPN nsubj 2
said say VERB ROOT 0
Rey Rey PROPN nsubj 4
lied lie VERB ccomp 2
. . PUNCT punct 2

Hope hope NOUN nsubj 2
dies die VERB ccomp 6
, , PUNCT punct 6
{det} {det} DET det 5
violinist violinist NOUN nsubj 6
said say VERB ROOT 0
. . PUNCT punct 6
"""


def spoke(det):
    document = parsed(SPOKE.format(det=det).replace("\n\nHope", "\nHope"))
    people = [("Orr", "person", {}), ("Rey", "person", {})]
    said = [("Orr", "Rey lied"), (f"{det} violinist", "Hope dies")]
    return mentions(document, cast(document, people, said))["Orr"]


def test_who_goes_on_speaking_may_be_called_by_a_noun():
    assert "a violinist" not in spoke("a")
