"""Who is linked, on parses written by hand: what speaks for a known person and what against."""

import pytest

from parses import parsed
from sayso.extract.actors.clusters import clusters
from sayso.extract.names.names import names


def items(table, published=None):
    from msgspec.structs import replace

    document = parsed(table)
    document.article = replace(document.article, published=published)
    return {cluster.name: (cluster.wikidata, cluster.country) for cluster in clusters(document, names(document))}


def biden(rest, verb="fixes fix"):
    return f"Joe Joe PROPN compound 2 PERSON\nBiden Biden PROPN nsubj 3 PERSON\n{verb} VERB ROOT 0\n{rest}"


PLUMBER = """
Joe Joe PROPN compound 2 PERSON
Biden Biden PROPN nsubj 6 PERSON
, , PUNCT punct 2
a a DET det 5
plumber plumber NOUN appos 2
slept sleep VERB ROOT 0
"""
FATHER = """
President President PROPN compound 3
George George PROPN compound 3 PERSON
Bush Bush PROPN nsubj 4 PERSON
spoke speak VERB ROOT 0
"""


def test_a_full_name_in_office_in_a_story_of_the_country():
    found = items(biden("American american ADJ amod 5 NORP\nlaws law NOUN dobj 3"), "2023-05-02")
    assert found["Joe Biden"] == ("Q6279", "US")


def test_another_walk_of_life_is_another_person():
    assert items(PLUMBER, "2023-05-02") == {"Joe Biden": (None, None)}


def test_a_full_name_alone_a_lifetime_before_the_office_is_another_person():
    assert items(biden("pipes pipe NOUN dobj 3"), "1931-05-02") == {"Joe Biden": (None, None)}


@pytest.mark.parametrize(("date", "item"), [("1990-08-08", "Q23505"), ("2003-03-19", "Q207"), ("1975-01-01", None)])
def test_one_title_and_name_is_the_one_in_office_then(date, item):
    assert {found for found, _ in items(FATHER, date).values()} == {item}


@pytest.mark.parametrize(
    ("noun", "item"), [("angel NOUN", None), ("newspaper NOUN", "Q11148"), ("journalists NOUN", None)]
)
def test_a_body_whose_name_is_a_word_needs_more(noun, item):
    word, pos = noun.split()
    table = (
        f"The the DET det 3\nGuardian Guardian PROPN compound 3 ORG\n{word} {word} {pos} nsubj 4\nfell fall VERB ROOT 0"
    )
    found = [found for name, (found, _) in items(table).items() if name == "Guardian"]
    assert found == [item] or (item is None and not found)
