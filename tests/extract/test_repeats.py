"""Surnames the parser overlooked."""

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
