"""Roles that descriptions tell."""

from casting import cast
from parses import line, parsed
from sayso.extract.names.stated import Stated
from sayso.parse import Run


def test_a_role_beside_the_name_over_another_is_the_persons():
    document = line(
        "Its its PRON poss 2 | chair chair NOUN nsubj 9 | , , PUNCT punct 9 | the the DET det 6 | "
        "former former ADJ amod 6 | judge judge NOUN nsubj 9 | Ana Ana PROPN compound 8 | Lind Lind PROPN appos 6 | "
        "spoke speak VERB ROOT 0"
    )
    (lind,) = cast(document, [("Ana Lind", "person", {})])
    assert [held.role for held in lind.roles] == ["chair", "judge"]
    assert "Its chair" in {document.article.text[m.start : m.end] for m in lind.mentions}


def test_kin_is_no_role():
    document = line(
        "His his PRON poss 3 | old old ADJ amod 3 | friend friend NOUN nsubj 7 | , , PUNCT punct 3 | "
        "Ana Ana PROPN compound 6 | Lind Lind PROPN appos 3 | spoke speak VERB ROOT 0"
    )
    (lind,) = cast(document, [("Ana Lind", "person", {})])
    assert lind.roles == ()


def whose(role):
    document = parsed(f"""
    Vane Vane PROPN compound 2 ORG
    Union Union PROPN nsubj 3 ORG
    met meet VERB ROOT 0
    . . PUNCT punct 3

    Its its PRON poss 2
    {role} {role} NOUN nsubj 7
    , , PUNCT punct 2
    Ana Ana PROPN compound 5 PERSON
    Lind Lind PROPN appos 2 PERSON
    , , PUNCT punct 2
    spoke speak VERB ROOT 0
    """)
    stated = (Stated(Run(5, 6), role),)
    people = [("Vane Union", "organisation", {}), ("Ana Lind", "person", {"roles": stated, "role": role})]
    union, lind = cast(document, people)
    return [(held.role, held.organisation == union.id) for held in lind.roles], lind.affiliation == (union.id,)


def test_a_role_is_that_of_the_body_that_owns_it():
    assert whose("secretary") == ([("secretary", True)], True)


def test_a_critic_is_none_of_it():
    assert whose("critic")[1] is False
    assert not any(owned for _, owned in whose("critic")[0])
