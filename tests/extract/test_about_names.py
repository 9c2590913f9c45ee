# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.actor_index import ActorIndex
from sayso.extract.speech.about_names import Parties, named_in
from sayso.model import Actor, Mention, Span, Statement


def actor(document, name, word, form="name", **known):
    start = document.article.text.index(word)
    return Actor(
        id=name.lower(), name=name, **{"type": "person", **known}, mentions=(Mention(start, start + len(word), form),)
    )


def passing(words, *actors, speakers=()):
    """Who of the actors is no party in the sentence."""
    document = line(words)
    index = ActorIndex(document, [actor(document, *one, **known) for *one, known in actors])
    said = [
        Statement(id="s1", speaker=who, content=(Span(0, 1),), kind="direct", by="test", confidence=1.0)
        for who in speakers
    ]
    parties = Parties(document, index, said)
    return {one.actor for one in named_in(document, index, range(len(document))) if parties.is_passing(one)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("war war NOUN ROOT 0 | in in ADP prep 1 | Tamber Tamber PROPN pobj 2", {"tamber"}),
        ("Tamber Tamber PROPN nsubj 2 | burned burn VERB/VBD ROOT 0", {"tamber"}),
        (
            "Tamber Tamber PROPN nsubj 2 | broke break VERB/VBD ROOT 0 | the the DET det 4 | truce truce NOUN dobj 2",
            set(),
        ),
        ("Tamber Tamber PROPN nsubjpass 3 | was be AUX auxpass 3 | hit hit VERB/VBN ROOT 0", {"tamber"}),
    ],
)
def test_a_place_is_a_party_only_where_it_acts(words, expected):
    assert passing(words, ("Tamber", "Tamber", {"type": "place"})) == expected


def test_a_place_that_speaks_is_a_party():
    words = "Tamber Tamber PROPN nsubj 2 | burned burn VERB/VBD ROOT 0"
    assert passing(words, ("Tamber", "Tamber", {"type": "place"}), speakers=("tamber",)) == set()


@pytest.mark.parametrize(
    ("words", "group", "expected"),
    [
        ("lawyers lawyer NOUN/NNS nsubj 2 | cost cost VERB/VBP ROOT 0", "lawyers", {"group"}),
        (
            "more more ADJ amod 2 | lawyers lawyer NOUN/NNS nsubj 3 | came come VERB/VBD ROOT 0",
            "more lawyers",
            {"group"},
        ),
        ("two two NUM nummod 2 | lawyers lawyer NOUN/NNS nsubj 3 | came come VERB/VBD ROOT 0", "two lawyers", set()),
        ("Chinese chinese ADJ amod 2 | banks bank NOUN/NNS nsubj 3 | paid pay VERB/VBD ROOT 0", "Chinese banks", set()),
        ("her her PRON poss 2 | lawyers lawyer NOUN/NNS nsubj 3 | came come VERB/VBD ROOT 0", "her lawyers", set()),
    ],
)
def test_people_in_general_are_no_party(words, group, expected):
    assert passing(words, ("Group", group, "nominal", {"type": "group", "basis": "description"})) == expected


def test_a_group_that_speaks_is_a_party():
    words = "lawyers lawyer NOUN/NNS nsubj 2 | cost cost VERB/VBP ROOT 0"
    group = ("Group", "lawyers", "nominal", {"type": "group", "basis": "description"})
    assert passing(words, group, speakers=("group",)) == set()


def test_a_relative_pronoun_names_its_noun_where_that_stands_outside():
    document = line(
        "He he PRON nsubj 2 | blamed blame VERB/VBD ROOT 0 | Ana Ana PROPN dobj 2 | and and CCONJ cc 3 | Ben Ben PROPN conj 3 "
        "| who who PRON/WP nsubj 7 | lied lie VERB/VBD relcl 3"
    )
    index = ActorIndex(document, [actor(document, "Ana", "Ana"), actor(document, "Ben", "Ben")])
    assert [(one.head, one.actor) for one in named_in(document, index, [5, 6])] == [(5, "ana"), (5, "ben")]
    assert [(one.head, one.actor) for one in named_in(document, index, range(7))] == [(2, "ana"), (4, "ben")]
