"""Who a pronoun or description may mean, before anything is weighed."""

import pytest

from parses import parsed
from sayso.extract.actors.candidates import for_description, for_pronoun
from sayso.extract.actors.cast import Cast, Referent
from sayso.extract.actors.descriptions import describe
from sayso.extract.actors.voices import Voices
from sayso.parse import Run

TEXT = """
Orr Orr PROPN nsubj 2
met meet VERB ROOT 0
Vell Vell PROPN dobj 2
in in ADP prep 2
Tamber Tamber PROPN pobj 4
. . PUNCT punct 2

{second}
"""


def asked(second, i, *facts):
    """The names of the candidates of token `i`; `facts` are those of Orr, Vell and Tamber."""
    document = parsed(TEXT.format(second=second))
    cast = Cast(document)
    known = [{"type": "person"}, {"type": "person"}, {"type": "place"}]
    for head, own in zip(
        (0, 2, 4), [{**one, **more} for one, more in zip(known, facts or [{}] * 3, strict=True)], strict=True
    ):
        number = cast.add(Referent(name=document.tokens[head].text, sights=[], **{"basis": "title", **own}))
        cast.mention(number, head, Run(head, head + 1), "name")
    if document.tokens[i].pos == "PRON":
        found = for_pronoun(document, cast, Voices(document, [], []), i)
    else:
        found = for_description(document, cast, describe(document, cast, i))
    return [cast.referents[one.number].name for one in found]


SHE = "She she PRON nsubj 2\nleft leave VERB ROOT 0"
IT = "It it PRON nsubj 2\nfell fall VERB ROOT 0"
PRAISED = "Orr Orr PROPN nsubj 2\npraised praise VERB ROOT 0\nher she PRON dobj 2"
THE_CITY = "The the DET det 2\ncity city NOUN nsubj 3\nfell fall VERB ROOT 0"
A_CITY = "A a DET det 2\ncity city NOUN nsubj 3\nfell fall VERB ROOT 0"
THE_WOMAN = "The the DET det 2\nwoman woman NOUN nsubj 3\nleft leave VERB ROOT 0"
THE_MINISTER = "The the DET det 2\nminister minister NOUN nsubj 3\nleft leave VERB ROOT 0"


def test_she_is_a_person_of_her_sex_the_nearest_first():
    assert asked(SHE, 6) == ["Vell", "Orr"]
    assert asked(SHE, 6, {"sex": "f"}, {"sex": "m"}, {}) == ["Orr"]


def test_it_is_no_person():
    assert asked(IT, 6) == ["Tamber"]


def test_a_guessed_body_may_be_a_person_where_none_is_near_and_a_known_one_not():
    guessed = {"type": "organisation", "basis": "parser"}
    none = {"type": "country"}
    assert asked(SHE, 6, none, none, guessed) == ["Tamber"]
    assert asked(SHE, 6, none, none, {**guessed, "country": "FR"}) == []
    assert "Tamber" not in asked(SHE, 6, {}, {}, guessed)


def test_a_definite_noun_may_mean_a_name_and_an_indefinite_none():
    assert asked(THE_CITY, 7) == ["Tamber"]
    assert asked(A_CITY, 7) == []


def test_an_office_is_left_to_what_is_stated():
    assert asked(THE_WOMAN, 7) == ["Vell", "Orr"]
    assert asked(THE_MINISTER, 7) == []


BESIDE = """
Vell Vell PROPN nsubj 2
met meet VERB ROOT 0
Orr Orr PROPN dobj 2
, , PUNCT punct 3
her her PRON poss 6
teacher teacher NOUN appos 3
{more}
"""


def owners(more):
    """Whom "her" may mean in "Vell met Orr, her teacher ..."."""
    document = parsed(BESIDE.format(more=more))
    cast = Cast(document)
    for head in (0, 2):
        number = cast.add(Referent(name=document.tokens[head].text, type="person", sights=[]))
        cast.mention(number, head, Run(head, head + 1), "name")
    found = for_pronoun(document, cast, Voices(document, [], []), 4)
    return {cast.referents[one.number].name for one in found}


def test_her_teacher_is_not_her_own():
    assert owners(". . PUNCT punct 2") == {"Vell"}
    listed = "and and CCONJ cc 6\nBen Ben PROPN conj 6"
    assert owners(listed) == {"Vell", "Orr"}, "in a list the teacher is somebody else"


def test_who_is_named_inside_a_phrase_is_not_what_it_means():
    plan = "The the DET det 3\nTamber Tamber PROPN compound 3\nplan plan NOUN nsubj 4\nfell fall VERB ROOT 0"
    document = parsed(TEXT.format(second=plan))
    cast = Cast(document)
    number = cast.add(Referent(name="Tamber", type="place", basis="title", sights=[]))
    for head in (4, 7):
        cast.mention(number, head, Run(head, head + 1), "name")
    assert for_description(document, cast, describe(document, cast, 8)) == []


def test_a_mention_further_back_than_is_looked_is_none():
    document = parsed(TEXT.format(second=IT))
    cast = Cast(document)
    for head in (0, 2, 4, 6):
        cast.mention(cast.add(Referent(name="Orr", type="person", sights=[])), head, Run(head, head + 1), "name")
    cast.mention(0, 1, Run(1, 2), "nominal")
    assert cast.recent(6, 600) == {0: 1, 1: 2, 2: 4}
    assert cast.recent(6, 2) == {1: 2, 2: 4}


def test_a_town_is_no_country():
    the_nation = THE_CITY.replace("city", "nation")
    assert asked(the_nation, 7) == []
    assert asked(the_nation, 7, {}, {}, {"type": "country"}) == ["Tamber"]
    assert asked(the_nation, 7, {}, {}, {"basis": "region table"}) == ["Tamber"]


def test_a_name_is_nobody():
    assert asked(THE_CITY.replace("city", "name"), 7) == []


@pytest.mark.parametrize(("whose", "count"), [("Orr", 1), ("Vell", 0)])
def test_anothers_campaign_is_another(whose, count):
    table = """
    Orr Orr PROPN compound 2
    campaign campaign NOUN nsubj 3
    left leave VERB ROOT 0

    Vell Vell PROPN nsubj 2
    left leave VERB ROOT 0

    The the DET det 3
    {whose} {whose} PROPN compound 3
    campaign campaign NOUN nsubj 4
    fell fall VERB ROOT 0
    """
    document = parsed(table.format(whose=whose))
    cast = Cast(document)
    people = {name: cast.add(Referent(name=name, type="person", sights=[])) for name in ("Orr", "Vell")}
    described = {"noun": "campaign", "named": False, "basis": "description"}
    own = cast.add(Referent(name="campaign", type="group", sights=[], **described))
    for number, i in ((people["Orr"], 0), (people["Vell"], 3), (people[whose], 6)):
        cast.mention(number, i, Run(i, i + 1), "name")
    cast.mention(own, 1, Run(0, 2), "nominal")
    found = for_description(document, cast, describe(document, cast, 7))
    assert [one.number for one in found] == [own] * count
