"""What somebody is told to be: several things at once, one of many, and behind brackets."""

import pytest

from casting import cast
from parses import line


def roles(words, person="Ana Rey"):
    """{role: tenure} of the person, in text order."""
    names = [(person, "person", {})]
    if "Vane" in words:
        names.append(("Vane", "organisation", {}))
    (rey, *_) = cast(line(words), sorted(names, key=lambda one: words.replace(" | ", " ").find(one[0].split()[0])))
    return [(role.role, role.organisation is not None, role.tenure) for role in rey.roles]


ANA = "Ana Ana PROPN compound 2 PERSON | Rey Rey PROPN nsubj 3 PERSON | "


def test_each_of_what_somebody_is_is_a_role():
    told = roles(
        ANA + "is be AUX/VBZ ROOT 0 | a a DET det 5 | singer singer NOUN attr 3 | , , PUNCT punct 5 | "
        "writer writer NOUN conj 5 | and and CCONJ cc 7 | reason reason NOUN conj 7"
    )
    assert told == [("singer", False, None), ("writer", False, None)]


@pytest.mark.parametrize(("noun", "shared"), [("director", True), ("lecturer", False)])
def test_what_founder_and_director_are_of_is_of_both(noun, shared):
    link = "of" if shared else "at"
    told = roles(
        ANA + f"is be AUX/VBZ ROOT 0 | founder founder NOUN attr 3 | and and CCONJ cc 4 | {noun} {noun} NOUN conj 4 | "
        f"{link} {link} ADP prep 6 | Vane Vane PROPN pobj 7 ORG"
    )
    assert told == [("founder", shared, None), (noun, True, None)]


@pytest.mark.parametrize(("many", "expected"), [("founders/NNS", [("founder", True, None)]), ("reasons/NNS", [])])
def test_one_of_the_founders_is_a_founder(many, expected):
    noun, tag = many.split("/")
    told = roles(
        ANA + "was be AUX/VBD ROOT 0 | one one NUM attr 3 | of of ADP prep 4 | the the DET det 7 | "
        f"{noun} {noun} NOUN/{tag} pobj 5 | of of ADP prep 7 | Vane Vane PROPN pobj 8 ORG"
    )
    assert told == expected


@pytest.mark.parametrize(("det", "expected"), [("a", [("professor emeritus", False, None)]), ("no", [])])
def test_a_professor_emeritus_is_a_professor(det, expected):
    told = roles(
        ANA + f"is be AUX/VBZ ROOT 0 | {det} {det} DET det 6 | professor professor NOUN compound 6 | "
        "emeritus emeritus NOUN attr 3"
    )
    assert [(role, body, tenure) for role, body, tenure in told] == [
        ("professor", body, tenure) for _, body, tenure in expected
    ]


def test_a_co_founder_keeps_her_co():
    told = roles(
        ANA + "is be AUX/VBZ ROOT 0 | a a DET det 7 | co co NOUN attr 3 | _- - NOUN attr 3 | "
        "_founder founder NOUN attr 3"
    )
    assert told == [("co-founder", False, None)]


def test_what_stands_in_brackets_hides_no_subject():
    words = (
        "Ana Ana PROPN compound 2 PERSON | Rey Rey PROPN ROOT 0 PERSON | ( ( PUNCT punct 2 | born bear VERB acl 2 | "
        "1970 1970 NUM npadvmod 4 | ) ) PUNCT punct 2 | is be AUX/VBZ ROOT 0 | a a DET det 9 | "
        "singer singer NOUN attr 7"
    )
    assert roles(words) == [("singer", False, None)]
    assert roles(words.replace("( (", "- -").replace(") )", "- -")) == []


AS = "as as ADP prep {verb} | a a DET det {noun} | nurse nurse NOUN pobj {head}"


@pytest.mark.parametrize(
    ("verb", "expected"), [("worked work", [("nurse", False, "former")]), ("disguised disguise", [])]
)
def test_who_worked_as_a_nurse_was_one(verb, expected):
    told = roles(ANA + f"{verb} VERB/VBD ROOT 0 | " + AS.format(verb=3, noun=6, head=4))
    assert told == expected


@pytest.mark.parametrize(("verb", "expected"), [("hired hire", [("nurse", False, None)]), ("seen see", [])])
def test_who_was_hired_as_a_nurse_is_one(verb, expected):
    passive = ANA.replace("nsubj 3", "nsubjpass 4") + f"was be AUX/VBD auxpass 4 | {verb} VERB/VBN ROOT 0 | "
    assert roles(passive + AS.format(verb=4, noun=7, head=5)) == expected


def test_whom_they_hired_as_a_nurse_is_one():
    ana = "Ana Ana PROPN compound 4 PERSON | Rey Rey PROPN dobj 2 PERSON | "
    words = "They they PRON nsubj 2 | hired hire VERB/VBD ROOT 0 | " + ana
    assert roles(words + AS.format(verb=2, noun=7, head=5)) == [("nurse", False, None)]


@pytest.mark.parametrize(("verb", "bodies"), [("affiliates affiliate", 1), ("works work", 0)])
def test_who_works_with_a_body_need_not_belong_to_it(verb, bodies):
    words = ANA + f"{verb} VERB/VBZ ROOT 0 | with with ADP prep 3 | Vane Vane PROPN pobj 4 ORG"
    assert len(roles(words)) == bodies


def test_one_of_the_authors_of_a_report_is_an_author_of_it():
    told = roles(
        ANA + "was be AUX/VBD ROOT 0 | one one NUM attr 3 | of of ADP prep 4 | the the DET det 7 | "
        "authors author NOUN/NNS pobj 5 | of of ADP prep 7 | the the DET det 10 | report report NOUN pobj 8"
    )
    assert told == [("author of the report", False, None)]


@pytest.mark.parametrize(("between", "shared"), [("managing manage VERB amod 7", True), ("a a DET det 7", False)])
def test_a_word_before_the_second_role_parts_none_but_an_article_does(between, shared):
    told = roles(
        ANA + f"is be AUX/VBZ ROOT 0 | founder founder NOUN attr 3 | and and CCONJ cc 4 | {between} | "
        "director director NOUN conj 4 | of of ADP prep 7 | Vane Vane PROPN pobj 8 ORG"
    )
    assert told[0] == ("founder", shared, None)
