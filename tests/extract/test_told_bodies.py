"""Names taken for a person's that the words around tell to be a body's."""

import pytest

from parses import parsed
from sayso.extract.names.names import Name
from sayso.extract.names.told_bodies import told_bodies
from sayso.parse import Run

OWNED = """
Vane Vane PROPN poss 3
's 's PART case 1
{noun} {noun} NOUN nsubj 4
left leave VERB ROOT 0
. . PUNCT punct 4
"""


def kinds(noun, **facts):
    document = parsed(OWNED.format(noun=noun))
    name = Name(run=Run(0, 1), name="Vane", type="person", **{"basis": "parser", **facts})
    return [one.type for one in told_bodies(document, [name])]


def test_who_has_shareholders_is_a_company_and_who_has_a_founder_a_body():
    assert kinds("shareholder") == ["company"]
    assert kinds("founder") == ["organisation"]


def test_a_person_may_have_a_lawyer():
    assert kinds("lawyer") == ["person"]


def test_who_is_told_to_be_somebody_or_known_stays_a_person():
    assert kinds("founder", role="minister") == ["person"]
    assert kinds("founder", basis="office table") == ["person"]


def typed(table, *runs):
    document = parsed(table)
    return [
        one.type
        for one in told_bodies(document, [Name(run=run, name="Vane", type="person", basis="parser") for run in runs])
    ]


def test_an_it_and_a_which_tell_a_body():
    said = """
    Vane Vane PROPN nsubj 2
    said say VERB ROOT 0
    it it PRON nsubj 5
    would would AUX aux 5
    sue sue VERB ccomp 2
    . . PUNCT punct 2
    """
    assert typed(said, Run(0, 1)) == ["organisation"]
    clear = said.replace("would would AUX aux 5", "is be AUX ccomp 2").replace(
        "sue sue VERB ccomp 2", "late late ADJ acomp 4"
    )
    assert typed(clear.replace("nsubj 5", "nsubj 4"), Run(0, 1)) == ["person"]


def test_a_noun_beside_it_tells_what_it_is_wherever_it_stands():
    firm = """
    The the DET det 2
    firm firm NOUN nsubj 4
    Vane Vane PROPN appos 2
    left leave VERB ROOT 0
    . . PUNCT punct 4

    Vane Vane PROPN nsubj 2
    laughed laugh VERB ROOT 0
    . . PUNCT punct 2
    """
    assert typed(firm, Run(5, 6)) == ["company"]


def test_a_body_named_beside_it_tells_nothing():
    """A parser hangs the name on the body instead of on "head"."""
    head = """
    The the DET det 2
    head head NOUN nsubj 7
    of of ADP prep 2
    Alden Alden PROPN compound 5
    Bank Bank PROPN pobj 3
    Vane Vane PROPN appos 5
    left leave VERB ROOT 0
    """
    assert typed(head, Run(5, 6)) == ["person"]


def held(noun, preposition):
    return typed(
        f"{noun} {noun} NOUN nsubj 4\n{preposition} {preposition} ADP prep 1\n"
        "Vane Vane PROPN pobj 2\nfell fall VERB ROOT 0",
        Run(2, 3),
    )


def test_what_shares_are_in_is_a_company():
    assert held("share", "in") == ["company"]
    assert held("faith", "in") == ["person"]


def test_the_first_word_of_a_body_is_it_for_short():
    words = "Vane Vane PROPN nsubj 2\nsued sue VERB ROOT 0\nVane Vane PROPN compound 4\nMotors Motors PROPN dobj 2"
    names = [
        Name(run=Run(0, 1), name="Vane", type="person", basis="parser"),
        Name(run=Run(2, 4), name="Vane Motors", type="company", basis="parser"),
    ]
    assert [one.type for one in told_bodies(parsed(words), names)] == ["company", "company"]
    assert [one.type for one in told_bodies(parsed(f"Mr. Mr. PROPN compound 2\n{words}"), [
        Name(run=Run(1, 2), name="Vane", type="person", basis="parser"),
        Name(run=Run(3, 5), name="Vane Motors", type="company", basis="parser"),
    ])] == ["person", "company"]  # fmt: skip


WHERE = """
He he PRON nsubj 2
slept sleep VERB ROOT 0
{preposition} {preposition} ADP prep 2
{first} {first} PROPN compound 5
Vane Vane PROPN pobj 3
. . PUNCT punct 2
"""


@pytest.mark.parametrize(
    ("preposition", "first", "kind"), [("in", "Tarn", "place"), ("behind", "Tarn", "person"), ("in", "Ada", "person")]
)
def test_where_somebody_was_is_a_place_unless_it_bears_a_given_name(preposition, first, kind):
    table = WHERE.format(preposition=preposition, first=first)
    name = Name(run=Run(3, 5), name=f"{first} Vane", type="person", basis="parser")
    assert [one.type for one in told_bodies(parsed(table), [name])] == [kind]


@pytest.mark.parametrize(("more", "kind"), [(1, "place"), (2, "person")])
def test_one_place_in_three_is_none(more, kind):
    table = """
    He he PRON nsubj 2
    slept sleep VERB ROOT 0
    in in ADP prep 2
    Vane Vane PROPN pobj 3
    """ + more * "\n\nVane Vane PROPN nsubj 2\nleft leave VERB ROOT 0\n"
    runs = [Run(3, 4), *(Run(4 + 2 * n, 5 + 2 * n) for n in range(more))]
    assert set(typed(table, *runs)) == {kind}


@pytest.mark.parametrize(("noun", "kind"), [("retailer", "company"), ("lawyer", "person")])
def test_a_given_name_is_a_firms_where_it_is_called_one(noun, kind):
    table = f"""
    Ada Ada PROPN compound 2
    Vane Vane PROPN nsubj 6
    , , PUNCT punct 2
    a a DET det 5
    {noun} {noun} NOUN appos 2
    left leave VERB ROOT 0
    """
    name = Name(run=Run(0, 2), name="Ada Vane", type="person", basis="parser")
    assert [one.type for one in told_bodies(parsed(table), [name])] == [kind]
