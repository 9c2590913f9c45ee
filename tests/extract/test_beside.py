"""What stands beside a name and is not the one that it names: works, words, titles, what has a name in it."""

import pytest

from casting import cast, mentions
from parses import line, parsed


def found(words, *names):
    """The mentions of the first of the names, persons where no type is told."""
    listed = [(name, "person", {}) if isinstance(name, str) else (*name, {}) for name in names]
    return mentions(line(words), cast(line(words), listed))[listed[0][0]]


@pytest.mark.parametrize(("noun", "own"), [("violinist", True), ("film", False), ("surname", False)])
def test_a_work_or_word_beside_a_name_is_nobody(noun, own):
    words = f"The the DET det 2 | {noun} {noun} NOUN nsubj 5 | , , PUNCT punct 2 | Orr Orr PROPN appos 2 | went go VERB"
    assert found(f"{words} ROOT 0", "Orr") == [f"The {noun}", "Orr"] if own else ["Orr"]


@pytest.mark.parametrize(("determiner", "own"), [("a", True), ("The", False)])
def test_a_title_in_brackets_is_nobody(determiner, own):
    words = (
        "Orr Orr PROPN nsubj 6 | ( ( PUNCT punct 1 | {0} {0} DET det 4 | weathervane weathervane NOUN appos 1 | "
        ") ) PUNCT punct 1 | went go VERB ROOT 0"
    )
    assert found(words.format(determiner), "Orr") == (["Orr", "a weathervane"] if own else ["Orr"])


@pytest.mark.parametrize(("words", "told"), [
    ("They they PRON nsubj 2 | met meet VERB ROOT 0 | Orr Orr PROPN dobj 2 | , , PUNCT punct 3 | the the DET det 7 | "
     "top top ADJ amod 7 | Liberal Liberal PROPN appos 3", ["Orr", "the top Liberal"]),
    ("They they PRON nsubj 2 | met meet VERB ROOT 0 | Orr Orr PROPN dobj 2 | the the DET det 5 | "
     "Great Great PROPN appos 3", ["Orr"]),
    ("They they PRON nsubj 2 | met meet VERB ROOT 0 | Orr Orr PROPN dobj 2 | : : PUNCT punct 3 | The the DET det 7 | "
     "Long Long PROPN compound 7 | Night Night PROPN appos 3", ["Orr"]),
])  # fmt: skip
def test_a_proper_noun_describes_unless_it_is_a_part_of_the_name_or_a_title(words, told):
    assert found(words, "Orr") == told


@pytest.mark.parametrize(("determiner", "pos", "dep", "told"), [
    ("the", "DET", "det", ["the Vane bank", "Vane"]), ("his", "PRON", "poss", ["Vane"]),
])  # fmt: skip
def test_whose_office_it_is_tells_that_it_is_not_the_body(determiner, pos, dep, told):
    words = (
        f"Rey Rey PROPN nsubj 2 | left leave VERB ROOT 0 | {determiner} {determiner} {pos} {dep} 5 | "
        "Vane Vane PROPN compound 5 | bank bank NOUN dobj 2"
    )
    assert [one for one in found(words, ("Vane", "organisation")) if one != "Rey"] == told


ITS = """
Orr Orr PROPN nsubj 2
fell fall VERB ROOT 0
, , PUNCT punct 2
Vane Vane PROPN poss 6
's 's PART case 4
website website NOUN nsubj 7
said say VERB ccomp 2
. . PUNCT punct 2
"""


def test_a_company_is_not_its_website():
    document = parsed(ITS)
    named = [("Orr", "person", {}), ("Vane", "company", {})]
    assert mentions(document, cast(document, named, [("Vane's website", "Orr fell")]))["Vane"] == ["Vane"]
