"""Which words tell of the same thing, on parses written by hand, with weights that like what the test says."""

import numpy as np
import pytest

from parses import parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.actors.cast import Cast, Referent, thing
from sayso.extract.things import followed as module
from sayso.extract.things.followed import followed, odds
from sayso.extract.things.nominals import nominals
from sayso.extract.things.signs import pairs
from sayso.extract.topics.thing_terms import thing_terms
from sayso.parse import Run

TOLL = """
The the DET det 3
toll toll NOUN compound 3
plan plan NOUN nsubj 4
failed fail VERB ROOT 0
. . PUNCT punct 4

It it PRON nsubj 2
cost cost VERB ROOT 0
votes vote NOUN/NNS dobj 2
. . PUNCT punct 2

The the DET det 2
plan plan NOUN nsubj 3
hurt hurt VERB ROOT 0
shops shop NOUN/NNS dobj 3
. . PUNCT punct 3
"""
ORR = """
Ada Ada PROPN compound 2
Orr Orr PROPN nsubj 3
is be AUX ROOT 0
a a DET det 5
lawyer lawyer NOUN attr 3
. . PUNCT punct 3

Ben Ben PROPN compound 2
Vell Vell PROPN nsubj 3
left leave VERB ROOT 0
in in ADP prep 3
2019 2019 NUM pobj 4
. . PUNCT punct 3

By by ADP prep 4
2019 2019 NUM pobj 1
two two NUM nsubj 4
left leave VERB ROOT 0
. . PUNCT punct 4
"""


def at(document, word, nth=0):
    return [token.i for token in document.tokens if token.text == word][nth]


def cast_of_two(document):
    """Orr and Vell by their names."""
    cast = Cast(document)
    for first in (0, 6):
        number = cast.add(Referent(name=document.tokens[first + 1].text, type="person", sights=[]))
        cast.mention(number, first + 1, Run(first, first + 2), "name")
        cast.cover(number, Run(first, first + 2))
    return cast


def linking(document, *links):
    """A stand-in for the weights: certain of these links, of nothing else."""

    def told(_weights, together, found, _vectors):
        wanted = {(at(document, *one), at(document, *other)) for one, other in links}
        couples = zip(together.later.tolist(), together.earlier.tolist(), strict=True)
        likely = [float((found[n].i, found[m].i) in wanted) for n, m in couples]
        return np.array(likely), np.ones(len(found))

    return told


def told(document, cast, monkeypatch, *links):
    monkeypatch.setattr(module, "odds", linking(document, *links))
    return {
        tuple(document.tokens[i].text for i in one.heads): one.actor
        for one in followed(document, cast, None, known={1: 1})
    }


def test_nominals_take_a_name_once_and_years_but_no_other_numbers():
    document = parsed(ORR)
    found = list(nominals(document, cast_of_two(document)))
    assert [document.tokens[one.i].text for one in found] == ["Orr", "lawyer", "Vell", "2019", "2019"]
    assert [one.kind for one in found] == ["name", "noun", "name", "number", "number"]
    assert found[1].equal == 1, "a lawyer is what Orr is said to be"


def test_what_is_said_of_an_actor_joins_it_and_actors_stay_apart(monkeypatch):
    document = parsed(ORR)
    links = ((("lawyer",), ("Orr",)), (("2019", 1), ("2019", 0)), (("Vell",), ("Orr",)))
    found = told(document, cast_of_two(document), monkeypatch, *links)
    assert found == {("Orr", "lawyer"): 0, ("Vell",): 1, ("2019", "2019"): None}


def test_candidates_are_the_same_word_and_what_is_near_before_a_pronoun():
    document = parsed(TOLL)
    found = list(nominals(document, Cast(document)))
    together = pairs(document, Cast(document), found)
    words = [document.tokens[one.i].text for one in found]
    couples = {(words[n], words[m]) for n, m in zip(together.later, together.earlier, strict=True)}
    assert ("It", "plan") in couples
    assert ("plan", "plan") in couples
    assert ("votes", "plan") not in couples, "a bare noun goes on with its own word alone"


def test_odds_of_a_word_and_of_none_sum_to_one():
    document = parsed(TOLL)
    found = list(nominals(document, Cast(document)))
    together = pairs(document, Cast(document), found)
    chance = np.random.default_rng(1)
    wide, alone = together.signs.shape[1], together.alone.shape[1]
    shapes = {
        "views": (384, 4), "pairs": (wide, 3), "alone": (alone, 3), "asked": (2, 3), "other": (2, 3), "product": (2, 3),
        "bias": (3,), "out": (3,), "straight": (wide,), "nobody.alone": (alone, 3), "nobody.asked": (2, 3),
        "nobody.bias": (3,), "nobody.out": (3,), "level": (),
    }  # fmt: skip
    weights = {f"thing.{name}": chance.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    likely, none = odds(weights, together, found, None)
    for place in set(together.later.tolist()):
        assert likely[together.later == place].sum() + none[place] == pytest.approx(1, abs=1e-5)


def test_a_thing_that_is_known_already_is_one(monkeypatch):
    document = parsed(TOLL)
    cast = Cast(document)
    number = cast.add(thing("plan", "plan"))
    for nth in (0, 1):
        cast.mention(number, at(document, "plan", nth), Run(at(document, "plan", nth), at(document, "plan", nth) + 1),
                     "nominal")  # fmt: skip
    assert told(document, cast, monkeypatch)["plan", "plan"] is None


def test_it_and_the_plan_mean_the_toll_plan(monkeypatch):
    document = parsed(TOLL)
    links = ((("It",), ("plan",)), (("plan", 1), ("plan",)))
    monkeypatch.setattr(module, "odds", linking(document, *links))
    things = followed(document, Cast(document), None, known={1: 1})
    meant = thing_terms(document, things, ActorIndex(document, ()))
    assert {document.tokens[i].text: term.key for i, term in meant.items()} == {"It": "toll plan", "plan": "toll plan"}


def test_what_no_word_goes_on_with_means_no_topic(monkeypatch):
    document = parsed(TOLL)
    monkeypatch.setattr(module, "odds", linking(document))
    things = followed(document, Cast(document), None, known={1: 1})
    assert thing_terms(document, things, ActorIndex(document, ())) == {}


def test_an_article_without_a_noun_tells_of_nothing():
    document = parsed("Go go VERB ROOT 0\n! ! PUNCT punct 1")
    assert followed(document, Cast(document), None, known={1: 1}) == ()
