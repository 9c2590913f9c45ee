"""Phrases for two: "both countries", "the two leaders", "the pair"."""

from casting import cast, mentions
from parses import parsed

STATES = """
Chile Chile PROPN nsubj 4 GPE
and and CCONJ cc 1
Peru Peru PROPN conj 1 GPE
signed sign VERB ROOT 0
. . PUNCT punct 4

{phrase}
left leave VERB ROOT 0
. . PUNCT punct 3
"""
NAMES = [("Chile", "country", {"country": "CL"}), ("Peru", "country", {"country": "PE"})]
BOTH = "Both both DET det 2\ncountries country NOUN nsubj 3"


def test_both_countries_mentions_the_two_named_together():
    document = parsed(STATES.format(phrase=BOTH))
    found = mentions(document, cast(document, NAMES))
    assert found == {"Chile": ["Chile", "Both countries"], "Peru": ["Peru", "Both countries"]}


def test_both_men_does_not_mean_two_countries_and_is_nobody():
    document = parsed(STATES.format(phrase="Both both DET det 2\nmen man NOUN/NNS nsubj 3"))
    assert mentions(document, cast(document, NAMES, [("Both men", "left")])) == {"Chile": ["Chile"], "Peru": ["Peru"]}


THREE = """
Ada Ada PROPN nsubj 6 PERSON
met meet VERB ROOT 0
Ben Ben PROPN dobj 2 PERSON
and and CCONJ cc 3
Cleo Cleo PROPN conj 3 PERSON
. . PUNCT punct 2

The the DET det 2
pair pair NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def test_the_pair_is_the_last_two_named_together():
    document = parsed(THREE)
    people = [(name, "person", {}) for name in ("Ada", "Ben", "Cleo")]
    found = mentions(document, cast(document, people))
    assert found == {"Ada": ["Ada"], "Ben": ["Ben", "The pair"], "Cleo": ["Cleo", "The pair"]}


def test_the_two_officials_is_a_group_met_before():
    document = parsed("""
    Two two NUM nummod 2
    officials official NOUN/NNS nsubj 3
    spoke speak VERB ROOT 0
    . . PUNCT punct 3

    The the DET det 3
    two two NUM nummod 3
    officials official NOUN/NNS nsubj 4
    left leave VERB ROOT 0
    . . PUNCT punct 4
    """)
    assert mentions(document, cast(document, [])) == {"two officials": ["Two officials", "The two officials"]}


def test_they_after_two_named_subjects_is_both():
    document = parsed("""
    Chile Chile PROPN nsubj 4 GPE
    and and CCONJ cc 1
    Peru Peru PROPN conj 1 GPE
    said say VERB ROOT 0
    they they PRON nsubj 6
    agreed agree VERB ccomp 4
    . . PUNCT punct 4
    """)
    assert mentions(document, cast(document, NAMES)) == {"Chile": ["Chile", "they"], "Peru": ["Peru", "they"]}


def test_both_of_two_that_follow_are_not_those_before():
    men_and_women = (
        "Both both DET predet 2\nstates state NOUN/NNS nsubj 5\nand and CCONJ cc 2\nfirms firm NOUN/NNS conj 2"
    )
    text = STATES.format(phrase=men_and_women).replace("ROOT 0\n. . PUNCT punct 3", "ROOT 0\n. . PUNCT punct 5")
    document = parsed(text)
    assert mentions(document, cast(document, NAMES))["Chile"] == ["Chile"]


SIDES = """
Talks talk NOUN nsubj 6
between between ADP prep 1
Vane Vane PROPN pobj 2
and and CCONJ cc 3
Orlow Orlow PROPN conj 3
failed fail VERB ROOT 0
. . PUNCT punct 6

Chile Chile PROPN nsubj 2
watched watch VERB ROOT 0
. . PUNCT punct 2

Rain rain NOUN nsubj 2
fell fall VERB ROOT 0
. . PUNCT punct 2

Both both DET det 2
sides side NOUN/NNS nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def test_both_sides_are_the_only_two_named_together():
    document = parsed(SIDES)
    names = [("Vane", "company", {}), ("Orlow", "organisation", {}), ("Chile", "country", {"country": "CL"})]
    found = mentions(document, cast(document, names))
    assert (found["Vane"], found["Orlow"]) == (["Vane", "Both sides"], ["Orlow", "Both sides"])
    assert found["Chile"] == ["Chile"]


def test_neither_of_them_is_the_two_meant_before():
    document = parsed(
        STATES.format(phrase=BOTH)
        + """
    Neither neither CCONJ nsubj 4
    of of ADP prep 1
    them they PRON pobj 2
    stayed stay VERB ROOT 0
    . . PUNCT punct 4
    """
    )
    assert mentions(document, cast(document, [(a, b, dict(c)) for a, b, c in NAMES]))["Chile"][-1] == "them"


def test_who_leans_on_both_is_none_of_the_two():
    document = parsed(
        STATES.format(phrase="Peru Peru PROPN nsubj 2 GPE")
        .replace(
            "left leave VERB ROOT 0",
            """
    leaned lean VERB ROOT 0
    on on ADP prep 2
    both both DET det 5
    countries country NOUN/NNS pobj 3""",
        )
        .replace(". . PUNCT punct 3\n", ". . PUNCT punct 2\n")
    )
    names = [*[(a, b, dict(c)) for a, b, c in NAMES], ("Peru", "country", {"country": "PE"})]
    assert "both countries" not in mentions(document, cast(document, names))["Chile"]


NONE_MET = """
No no DET det 2
laboratory laboratory NOUN nsubj 3
signed sign VERB ROOT 0
. . PUNCT punct 3

The the DET det 2
laboratory laboratory NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def test_what_there_is_none_of_is_not_met_again():
    document = parsed(NONE_MET)
    found = mentions(document, cast(document, [], [("The laboratory", "left")]))
    assert found == {"laboratory": ["The laboratory"]}
