"""Who is said to be something is meant by the "who" behind it, and by "the lawyer" of the next sentence."""

import pytest

from casting import cast, mentions
from parses import line, parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.speech.speakers import speakers
from sayso.model import Actor, Mention, Span

IS = """
Orr Orr PROPN nsubj 2
is be AUX/VBZ ROOT 0
{det} {det} DET det 4
violinist violinist NOUN attr 2
who who PRON nsubj 6
left leave VERB relcl 4
. . PUNCT punct 2
"""
SAID = """
The the DET det 2
violinist violinist NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def told(det="a"):
    document = parsed(IS.format(det=det) + "\n" + SAID)
    return mentions(document, cast(document, [("Orr", "person", {})]))


def test_who_and_the_violinist_are_who_is_one():
    assert told() == {"Orr": ["Orr", "who", "The violinist"]}


def test_who_is_no_violinist_is_not_the_violinist():
    assert told(det="no")["Orr"] == ["Orr"]


@pytest.mark.parametrize(("det", "role"), [("a", "violinist"), ("no", None)])
def test_who_is_no_violinist_has_no_such_role(det, role):
    (orr, *_) = cast(parsed(IS.format(det=det)), [("Orr", "person", {})])
    assert orr.role == role


@pytest.mark.parametrize("aux", ["may", "not"])
def test_what_may_be_or_is_not_so_makes_nobody_one(aux):
    tag, dep = ("AUX", "aux") if aux == "may" else ("PART", "neg")
    document = line(
        f"Orr Orr PROPN nsubj 3 | {aux} {aux} {tag} {dep} 3 | is be AUX/VBZ ROOT 0 | a a DET det 5 | "
        "violinist violinist NOUN attr 3 | who who PRON nsubj 7 | left leave VERB relcl 5"
    )
    assert mentions(document, cast(document, [("Orr", "person", {})]))["Orr"] == ["Orr"]


def test_who_speaks_behind_what_somebody_is():
    document = line(
        "Orr Orr PROPN nsubj 2 | is be AUX ROOT 0 | a a DET det 4 | violinist violinist NOUN attr 2 | "
        "who who PRON nsubj 6 | spoke speak VERB relcl 4"
    )
    who = document.tokens[4]
    orr = Actor(id="a1", name="Orr", type="person", mentions=(Mention(who.start, who.end, "pronoun"),))
    assert speakers(document, [Span(who.start, who.end)], ActorIndex(document, (orr,))) == ["a1"]


PLACE = """
Orlan Orlan PROPN compound 2
Airport Airport PROPN nsubj 3
is be AUX/VBZ ROOT 0
{det} {det} DET det 5
airport airport NOUN attr 3
. . PUNCT punct 3

The the DET det 2
airport airport NOUN nsubj 3
grew grow VERB ROOT 0
"""


@pytest.mark.parametrize(("det", "told"), [
    ("an", ["Orlan Airport", "The airport"]), ("no", ["Orlan Airport"]),
])  # fmt: skip
def test_what_a_place_is_said_to_be_brings_in_no_other(det, told):
    document = parsed(PLACE.format(det=det))
    assert mentions(document, cast(document, [("Orlan Airport", "place", {})]))["Orlan Airport"] == told
