# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.speech.about_places import is_where
from sayso.extract.speech.about_roles import Content, grounds, prominent

BEN = "Ben Ben PROPN {} {}"


def found(words, names=("Ben", "Cleo"), sought=None, inside=None):
    """The words that come out as prominent, of those given as names."""
    document = line(words)
    heads = {t.i for t in document.tokens if t.text in names}
    wanted = heads if sought is None else {t.i for t in document.tokens if t.text in sought}
    content = range(len(document)) if inside is None else inside
    told = prominent(Content(document, set(content), heads, wanted))
    return {document.tokens[i].text for i in told & heads}


@pytest.mark.parametrize(
    "words",
    [
        "Ben Ben PROPN nsubj 2 | lied lie VERB/VBD ROOT 0",
        "they they PRON nsubj 2 | sued sue VERB/VBD ROOT 0 | Ben Ben PROPN dobj 2",
        "it it PRON nsubjpass 3 | was be AUX auxpass 3 | done do VERB/VBN ROOT 0 | by by ADP agent 3 | Ben Ben PROPN pobj 4",
        "Ben Ben PROPN poss 3 | 's 's PART case 1 | plan plan NOUN nsubj 4 | failed fail VERB/VBD ROOT 0",
        "the the DET det 2 | plan plan NOUN nsubj 5 | of of ADP prep 2 | Ben Ben PROPN pobj 3 | failed fail VERB/VBD ROOT 0",
        "it it PRON nsubj 2 | relies rely VERB/VBZ ROOT 0 | on on ADP prep 2 | Ben Ben PROPN pobj 3",
        "they they PRON nsubj 2 | met meet VERB/VBD ROOT 0 | with with ADP prep 2 | Ben Ben PROPN pobj 3",
        "we we PRON nsubj 2 | want want VERB/VBP ROOT 0 | to to PART/TO aux 4 | sue sue VERB/VB xcomp 2 | Ben Ben PROPN dobj 4",
        "I I PRON nsubj 2 | think think VERB/VBP ROOT 0 | Ben Ben PROPN nsubj 4 | lied lie VERB/VBD ccomp 2",
        "it it PRON nsubj 2 | rained rain VERB/VBD ROOT 0 | and and CCONJ cc 2 | Ben Ben PROPN nsubj 5 | lied lie VERB/VBD conj 2",
        "she she PRON nsubj 2 | is be AUX ROOT 0 | loyal loyal ADJ acomp 2 | to to ADP prep 3 | Ben Ben PROPN pobj 4",
        "that that PRON nsubj 2 | was be AUX ROOT 0 | because because SCONJ mark 5 | Ben Ben PROPN nsubj 5 | lied lie VERB/VBD advcl 2",
        "it it PRON nsubj 2 | was be AUX ROOT 0 | wrong wrong ADJ acomp 2 | if if SCONJ mark 6 | Ben Ben PROPN nsubj 6 | lied lie VERB/VBD advcl 2",
        "the the DET det 3 | Ben Ben PROPN compound 3 | demand demand NOUN nsubj 4 | failed fail VERB/VBD ROOT 0",
        "faith faith NOUN ROOT 0 | in in ADP prep 1 | Ben Ben PROPN pobj 2",
        "wary wary ADJ ROOT 0 | of of ADP prep 1 | Ben Ben PROPN pobj 2",
    ],
)  # fmt: skip
def test_whom_a_predicate_tells_of_is_prominent(words):
    assert found(words) == {"Ben"}


@pytest.mark.parametrize(
    "words",
    [
        "Cleo Cleo PROPN nsubj 2 | spoke speak VERB/VBD ROOT 0 | after after ADP prep 2 | a a DET det 5 | call call NOUN pobj 3 | from from ADP prep 5 | Ben Ben PROPN pobj 6",
        "Cleo Cleo PROPN nsubj 2 | spoke speak VERB/VBD ROOT 0 | in in ADP prep 2 | talks talk NOUN pobj 3 | with with ADP prep 4 | Ben Ben PROPN pobj 5",
        "Cleo Cleo PROPN nsubj 5 | whom whom PRON dobj 4 | Ben Ben PROPN nsubj 4 | knows know VERB/VBZ relcl 1 | lied lie VERB/VBD ROOT 0",
        "Cleo Cleo PROPN nsubj 2 | slept sleep VERB/VBD ROOT 0 | while while SCONJ mark 5 | Ben Ben PROPN nsubj 5 | spoke speak VERB/VBD advcl 2",
        "Ben Ben PROPN poss 3 | 's 's PART case 1 | Cleo Cleo PROPN nsubj 4 | lied lie VERB/VBD ROOT 0",
        "Cleo Cleo PROPN nsubj 2 | left leave VERB/VBD ROOT 0 | with with ADP prep 2 | Ben Ben PROPN pobj 3",
        "Cleo Cleo PROPN nsubj 2 | slept sleep VERB/VBD ROOT 0 | if if SCONJ mark 5 | Ben Ben PROPN nsubj 5 | spoke speak VERB/VBD advcl 2",
    ],
)  # fmt: skip
def test_whom_an_adjunct_names_is_not(words):
    assert found(words) == {"Cleo"}


def test_both_parties_of_a_relation_are_prominent():
    words = (
        "Ben Ben PROPN compound 3 | - - PUNCT punct 3 | Cleo Cleo PROPN compound 4 | ties tie NOUN nsubj 5 | grew grow VERB/VBD ROOT 0"
    )  # fmt: skip
    assert found(words) == {"Ben", "Cleo"}


def test_who_only_gives_an_origin_is_not():
    words = "Arlandian arlandian ADJ amod 2 | {} {} NOUN nsubj 3 | grew grow VERB/VBD ROOT 0"
    assert found(words.format("goods", "good"), ("Arlandian",)) == set()
    assert found(words.format("ties", "tie"), ("Arlandian",)) == {"Arlandian"}


def test_a_country_behind_a_locative_preposition_is_a_place():
    words = "{} {} NOUN ROOT 0 | {} {} ADP prep 1 | Ostland Ostland PROPN pobj 2 | or or CCONJ cc 3 | Arlandia Arlandia PROPN conj 3"
    for noun, preposition, expected in (("war", "in", True), ("faith", "in", False), ("fields", "of", False)):
        document = line(words.format(noun, noun, preposition, preposition))
        assert [is_where(document, 2), is_where(document, 4)] == [expected, expected]


def test_a_clause_of_time_is_beside_the_main_one_also_where_its_mark_is_lost():
    words = (
        "Cleo Cleo PROPN poss 3 | 's 's PART case 1 | move move NOUN dobj 8 | {} {} ADP prep 3 | Ben Ben PROPN nsubj 6 "
        "| left leave VERB/VBZ ccomp 8 | , , PUNCT punct 8 | told tell VERB/VBD ROOT 0"
    )
    assert found(words.format("as", "as"), inside=range(6)) == {"Cleo"}
    assert found(words.format("that", "that"), inside=range(6)) == {"Cleo", "Ben"}


def test_influence_reaches_and_a_war_in_a_country_does_not():
    over = "influence influence NOUN ROOT 0 | over over ADP prep 1 | Ben Ben PROPN pobj 2"
    assert found(over) == {"Ben"}
    assert found(over.replace("influence", "lunch")) == set()


def test_what_somebody_is_reproached_with_is_the_ground():
    words = (
        "pressed press VERB ROOT 0 | Arlandia Arlandia PROPN dobj 1 | over over ADP prep 2 | help help NOUN pobj 3 | "
        "for for ADP prep 4 | Zarovia Zarovia PROPN pobj 5"
    )
    document = line(words)
    assert grounds(document, set(range(1, 6))) == {2, 3, 4, 5}
    clause = (
        "Arlandia Arlandia PROPN nsubj 2 | lied lie VERB ROOT 0 | for for ADP prep 2 | Zarovia Zarovia PROPN pobj 3"
    )
    assert grounds(line(clause), set(range(4))) == set()
