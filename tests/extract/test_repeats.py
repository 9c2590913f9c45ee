"""Names the parser overlooked, or took for several things."""

from parses import parsed
from sayso.extract.actors.repeats import with_repeats
from sayso.extract.names.names import Name
from sayso.parse import Run


def repeats(last_sentence):
    document = parsed(f"""
    Vera Vera PROPN compound 2 PERSON
    Ostrov Ostrov PROPN nsubj 3 PERSON
    spoke speak VERB ROOT 0

    {last_sentence}
    """)
    found = with_repeats(document, [Name(run=Run(0, 2), name="Vera Ostrov", type="person")])
    return [document.text(document.span(name.run)) for name in found]


def test_bare_surname_is_found():
    assert repeats("Ostrov Ostrov PROPN nsubj 2\nhopes hope VERB ROOT 0") == ["Vera Ostrov", "Ostrov"]


def test_bare_surname_under_a_wrong_tag_is_found():
    assert repeats("So so ADV advmod 2\nOstrov Ostrov VERB ROOT 0") == ["Vera Ostrov", "Ostrov"]
    assert repeats("Ostrov Ostrov VERB ROOT 0\nit it PRON dobj 1") == ["Vera Ostrov"]
    assert repeats("In in ADP prep 2\nOstrov Ostrov VERB ROOT 0 DATE") == ["Vera Ostrov"]


def test_surname_within_another_name_is_not():
    assert repeats("Ivan Ivan PROPN compound 2\nOstrov Ostrov PROPN nsubj 3\nhopes hope VERB ROOT 0") == ["Vera Ostrov"]
    assert repeats("Ostrov Ostrov PROPN compound 2\nBridge Bridge PROPN nsubj 3\nfell fall VERB ROOT 0") == [
        "Vera Ostrov"
    ]


def test_common_word_is_not():
    assert repeats("ostrov ostrov NOUN nsubj 2\nfell fall VERB ROOT 0") == ["Vera Ostrov"]


def test_what_a_table_knows_was_looked_for_everywhere():
    document = parsed("""
    The the DET det 2
    Tamberian Tamberian PROPN nsubj 3 NORP
    left leave VERB ROOT 0

    Tamberian Tamberian ADJ amod 2 NORP
    banks bank NOUN nsubj 3
    closed close VERB ROOT 0
    """)
    name = Name(run=Run(1, 2), name="Tamberian", type="group", basis="country table")
    assert with_repeats(document, [name]) == (name,)


ALDEN = """
In in ADP prep 3
Alden Alden PROPN pobj 1 GPE
rained rain VERB ROOT 0

Orr Orr PROPN nsubj 2
left leave VERB ROOT 0
Alden Alden PROPN dobj 2

Alden Alden PROPN compound 2
Bridge Bridge PROPN nsubj 3
fell fall VERB ROOT 0
"""


def named(*facts):
    document = parsed(ALDEN)
    names = [Name(run=Run(i, i + 1), name="Alden", **own) for i, own in facts]
    return [(name.run.first, name.type) for name in with_repeats(document, names)]


def test_any_name_is_found_again_where_it_stands_alone():
    assert named((1, {"type": "place", "basis": "parser"})) == [(1, "place"), (5, "place")]


def test_one_name_is_one_thing():
    place, body = {"type": "place", "basis": "parser"}, {"type": "organisation", "basis": "parser"}
    assert named((1, place), (5, place), (6, body)) == [(1, "place"), (5, "place"), (6, "place")]
    known = {"type": "country", "basis": "country table", "country": "FR"}
    assert named((1, place), (5, known)) == [(1, "place"), (5, "country")]


def test_a_title_outweighs_guesses():
    place, person = {"type": "place", "basis": "parser"}, {"type": "person", "basis": "parser", "role": "mayor"}
    assert named((1, place), (5, person)) == [(1, "person"), (5, "person")]
