"""Who held an office, and who leads a body, told again by that."""

import pytest

from casting import cast, mentions
from parses import parsed
from sayso.extract.names.stated import Stated
from sayso.parse import Run

AGAIN = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 3 PERSON
left leave VERB ROOT 0
. . PUNCT punct 3

{det} {det} DET det 3
{word} {word} {pos} 3
{noun} {noun} NOUN nsubj 4
smiled smile VERB/VBD ROOT 0
. . PUNCT punct 4
"""


def _found(stated, det, word, pos, noun):
    document = parsed(AGAIN.format(det=det, word=word, pos=pos, noun=noun))
    actors = cast(document, [("Ada Orr", "person", {"role": stated.role, "roles": (stated,)})])
    return mentions(document, actors)["Ada Orr"][1:]


@pytest.mark.parametrize(
    ("tenure", "det", "noun", "found"),
    [
        ("former", "the", "minister", ["the former minister"]),
        (None, "the", "minister", []),
        ("former", "a", "minister", []),
        ("former", "the", "general", []),
    ],
)
def test_who_held_the_office(tenure, det, noun, found):
    stated = Stated(Run(0, 2), role="trade minister", tenure=tenure)
    assert _found(stated, det, "former", "ADJ amod", noun) == found


@pytest.mark.parametrize(
    ("role", "word", "found"),
    [
        ("president", "union", ["the union leader"]),
        ("vice-president", "union", []),
        ("president", "party", []),
        ("treasurer", "union", []),
    ],
)
def test_who_leads_the_body(role, word, found):
    stated = Stated(Run(0, 2), role=role, body="Vane Union")
    assert _found(stated, "the", word, "NOUN compound", "leader") == found
