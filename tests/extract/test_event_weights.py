# ruff: noqa: E501 - a parse is one line a sentence
"""What event words have around them, and what the weights read between two actors."""

import pytest

from parses import line
from sayso.extract.events.arguments import arguments
from sayso.extract.events.event_kind import ground, pair_root, pair_signs
from sayso.extract.events.event_status import status_at
from sayso.extract.events.event_words import may_be
from sayso.extract.events.linear import Linear, linear
from sayso.extract.events.logistic import Logistic, logistic, trying
from sayso.extract.events.weighed_arguments import antecedent, candidates, is_twin, path, weighed_arguments
from sayso.extract.events.weighed_times import weighed_time
from sayso.model import Moment, Span
from sayso.parse import Run

MET = "Ostrov Ostrov PROPN nsubj 2 PERSON | met meet VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 PERSON | in in ADP prep 2 | Lund Lund PROPN pobj 4 GPE | on on ADP prep 2 | Monday Monday PROPN pobj 6 DATE"
SALE = "Ostrov Ostrov PROPN poss 3 PERSON | 's 's PART case 1 | sale sale NOUN nsubj 8 | of of ADP prep 3 | ships ship NOUN pobj 4 | to to ADP prep 3 | Brandt Brandt PROPN pobj 6 PERSON | ended end VERB/VBD ROOT 0"
SUED = "Ostrov Ostrov PROPN nsubj 2 PERSON | sued sue VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 PERSON"
TALKS = "Ostrov Ostrov PROPN nsubj 2 PERSON | flew fly VERB/VBD ROOT 0 | to to ADP prep 2 | Lund Lund PROPN pobj 3 GPE | for for ADP prep 2 | talks talk NOUN pobj 5"
FAIR = "The the DET det 2 | fair fair NOUN nsubj 6 | held hold VERB/VBN acl 2 | in in ADP prep 3 | Lund Lund PROPN pobj 4 GPE | ended end VERB/VBD ROOT 0"
FLEW = (
    "It it PRON nsubj 2 | flew fly VERB/VBD ROOT 0 | out out ADP prep 2 | of of ADP prep 3 | Lund Lund PROPN pobj 4 GPE"
)
TOUR = (
    "A a DET det 2 | tour tour NOUN nsubj 5 | of of ADP prep 2 | Lund Lund PROPN pobj 3 GPE | ended end VERB/VBD ROOT 0"
)
GAVE = "Brandt Brandt PROPN nsubj 2 | gave give VERB/VBD ROOT 0 | a a DET det 4 | boost boost NOUN dobj 2 | to to ADP dative 2 | Lund Lund PROPN pobj 5 GPE"
SANK = "The the DET det 2 | ship ship NOUN nsubj 7 | that that PRON/WDT nsubj 4 | began begin VERB/VBD relcl 2 | to to PART/TO aux 6 | sink sink VERB/VB xcomp 4 | lies lie VERB/VBZ ROOT 0"
LENT = "Ostrov Ostrov PROPN nsubj 2 PERSON | attacked attack VERB/VBD ROOT 0 | the the DET det 4 | village village NOUN dobj 2"


def words(document, heads):
    return [document.tokens[i].text for i in heads]


@pytest.mark.parametrize(
    ("parse", "word", "agents", "recipients", "others", "places"),
    [
        (MET, 1, ["Ostrov"], ["Brandt"], [], ["Lund"]),
        (SALE, 2, ["Ostrov"], ["ships"], ["Brandt"], []),
        (TALKS, 5, [], [], [], ["Lund"]),
        (FAIR, 1, [], [], [], ["Lund"]),
        (FLEW, 1, ["It"], [], [], ["Lund"]),
        (TOUR, 1, [], [], [], ["Lund"]),
        (GAVE, 3, ["Brandt"], [], [], []),
    ],
)
def test_arguments(parse, word, agents, recipients, others, places):
    document = line(parse)
    found = arguments(document, word)
    assert [words(document, one) for one in found] == [agents, recipients, others, places]


def test_helpers_and_small_words_are_no_events():
    document = line("could could AUX aux 2 | sail sail VERB/VB ROOT 0 | to to ADP prep 2")
    assert [may_be(document, i) for i in range(3)] == [False, True, False]


def test_the_way_between_two_leads_over_the_word_where_they_meet():
    document = line(MET)
    place = ground(document, Run(0, 1), Run(4, 5))
    assert (place.top, words(document, place.way), words(document, place.between)) == (
        1,
        ["met", "in"],
        ["met", "Brandt", "in"],
    )
    alone = ground(document, Run(0, 1), Run(0, 0))
    assert (alone.top, words(document, alone.way)) == (1, ["met"])


def test_signs_tell_words_types_and_negation():
    document = line(SUED)
    signs = pair_signs(document, ground(document, Run(0, 1), Run(2, 3)))
    assert signs["way"] == {"sue"}
    assert "way accusation" in signs["type"]
    assert {"is sue", "negated False", "has dobj"} <= signs["top"]


@pytest.mark.parametrize(("parse", "other", "root"), [(SUED, Run(2, 3), "ACCUSE"), (LENT, Run(2, 4), "ASSAULT")])
def test_the_weights_read_what_one_does_to_another_without_vectors_too(parse, other, root):
    assert pair_root(line(parse), [], Run(0, 1), other) == root


def test_a_group_of_signs_weighs_the_same_however_many_there_are():
    import numpy as np

    model = Linear(
        labels=("a", "b"), bias=np.zeros(2), places={"w:x": 0, "w:y": 1}, rarity=np.array([1.0, 1.0]),
        signs=np.array([[1.0, 0.0], [1.0, 0.0]]), mean=np.zeros((1, 2)), spread=np.ones((1, 2)),
        vectors=np.array([[[0.0, 1.0], [0.0, 0.0]]]),
    )  # fmt: skip
    assert model.scores({"w": {"x", "unseen"}}, [None]).tolist() == [1, 0]
    assert model.scores({"w": {"x", "y"}}, [None])[0] == pytest.approx(2 / 2**0.5)
    assert model.scores({}, [np.array([3.0, 0.0])])[1] == pytest.approx(1, abs=1e-3)


def test_weights_are_read_once():
    assert linear("pairs") is linear("pairs")
    assert linear("words").labels == ("event", "other")


def test_what_weights_take_part_of_is_in_the_sentence_and_no_time():
    document = line(MET)
    assert words(document, candidates(document, 1)) == ["Ostrov", "Brandt", "Lund"]
    found = weighed_arguments(document, 1, arguments(document, 1))
    assert (words(document, found.agents), words(document, found.recipients)) == (["Ostrov"], ["Brandt"])


def test_a_relative_pronoun_takes_no_part_beside_what_it_stands_for():
    document = line(SANK)
    assert antecedent(document, 2) == 1
    assert words(document, candidates(document, 5)) == ["ship"]
    asked = line(
        "Ana Ana PROPN nsubj 2 | asked ask VERB/VBD ROOT 0 | who who PRON/WP nsubj 4 | came come VERB/VBD ccomp 2"
    )
    assert antecedent(asked, 2) is None


TORN = "Founder founder NOUN nsubj 3 | Brandt Brandt PROPN nsubj 3 PERSON | sued sue VERB/VBD ROOT 0 | Ostrov Ostrov PROPN dobj 3 PERSON"
BOTH = "Ana Ana PROPN nsubj 4 PERSON | and and CCONJ cc 1 | Ben Ben PROPN conj 1 PERSON | met meet VERB/VBD ROOT 0"


def test_of_two_words_in_one_place_of_a_clause_the_likelier_takes_part():
    torn, both = line(TORN), line(BOTH)
    assert is_twin(torn, 0, 1)
    assert not is_twin(torn, 1, 3)
    assert not is_twin(both, 0, 2)
    signs = {"word": {"pos PROPN": (2000, 1000, 0, 0), "dep dobj": (0, 0, 2000, 0)}}
    sure = Logistic(labels=("any", "agent", "recipient", "other"), bias=(1000, 0, 0, 0), weights=signs)
    with trying({"participants": sure}):
        found = weighed_arguments(torn, 2, arguments(torn, 2))
        assert (words(torn, found.agents), words(torn, found.recipients)) == (["Brandt"], ["Ostrov"])
        assert words(both, weighed_arguments(both, 3, arguments(both, 3)).agents) == ["Ana", "Ben"]


def test_the_way_tells_what_is_passed():
    document = line(SALE)
    assert (path(document, 2, 0), path(document, 2, 6), path(document, 2, 7)) == ("poss", "prep:to pobj", "^nsubj")


def test_a_time_of_the_rules_is_kept_and_another_taken_only_where_it_is_likely():
    document = line(MET)
    one, other = Moment(Span(0, 6), "2031-05-12", "date"), Moment(Span(7, 10), "2031", "date")
    likely, unlikely = (Logistic(labels=("when",), bias=(bias,), weights={}) for bias in (1000, -3000))
    with trying({"times": likely}):
        assert weighed_time(document, 1, one, [other]) is one
        assert weighed_time(document, 1, None, [other]) is other
        assert weighed_time(document, 1, None, []) is None
    with trying({"times": unlikely}):
        assert weighed_time(document, 1, None, [other]) is None


def test_weights_on_trial_are_used_only_meanwhile():
    trial = Logistic(labels=("when",), bias=(500,), weights={"path": {"a": (1000,)}})
    with trying({"times": trial}):
        assert logistic("times").odds({"path": {"a", "unknown"}}) == {"when": 1.5}
    assert logistic("times") is not trial


@pytest.mark.parametrize(
    ("parse", "word", "status"),
    [
        ("Ostrov Ostrov PROPN nsubj 2 | expects expect VERB/VBZ ROOT 0 | talks talk NOUN dobj 2", 1, "ongoing"),
        (
            "Ostrov Ostrov PROPN nsubj 3 | has have AUX/VBZ aux 3 | agreed agree VERB/VBN ROOT 0 | to to PART/TO aux 5 | meet meet VERB/VB xcomp 3",
            2,
            "past",
        ),
        ("Ostrov Ostrov PROPN nsubj 3 | will will AUX/MD aux 3 | expect expect VERB/VB ROOT 0", 2, "planned"),
        (
            "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | it it PRON nsubj 5 | is be AUX/VBZ aux 5 | selling sell VERB/VBG ccomp 2",
            4,
            "ongoing",
        ),
        (
            "Ostrov Ostrov PROPN nsubj 3 | is be AUX/VBZ aux 3 | travelling travel VERB/VBG ROOT 0 | on on ADP prep 3 | Monday Monday PROPN pobj 4 DATE",
            2,
            "planned",
        ),
        (
            "Ostrov Ostrov PROPN nsubj 3 | is be AUX/VBZ aux 3 | travelling travel VERB/VBG ROOT 0 | today today NOUN npadvmod 3 DATE",
            2,
            "ongoing",
        ),
        ("Ostrov Ostrov PROPN nsubj 3 | would would AUX/MD aux 3 | like like VERB/VB ROOT 0", 2, "ongoing"),
        (
            "Talks talk NOUN nsubj 2 | are be AUX/VBP ROOT 0 | to to PART/TO aux 5 | be be AUX/VB auxpass 5 | held hold VERB/VBN xcomp 2",
            4,
            "planned",
        ),
        (
            "It it PRON nsubj 3 | will will AUX/MD aux 3 | allow allow VERB/VB ROOT 0 | them they PRON nsubj 6 | to to PART/TO aux 6 | sell sell VERB/VB ccomp 3",
            5,
            "planned",
        ),
        (
            "It it PRON nsubj 2 | allowed allow VERB/VBD ROOT 0 | them they PRON nsubj 5 | to to PART/TO aux 5 | sell sell VERB/VB ccomp 2",
            4,
            "past",
        ),
        (
            "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | it it PRON nsubj 5 | would would AUX/MD aux 5 | open open VERB/VB ccomp 2 | before before SCONJ mark 9 | the the DET det 8 | fair fair NOUN nsubj 9 | ended end VERB/VBD advcl 5",
            8,
            "planned",
        ),
    ],
)
def test_what_is_expected_lies_ahead_but_not_that_it_is_expected(parse, word, status):
    assert status_at(line(parse), word) == status
