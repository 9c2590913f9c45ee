"""A metonym keeps the place it names: on a parse written by hand."""

from casting import cast
from parses import parsed

TABLE = """
Moreno Moreno PROPN nsubj 2 PERSON
reached reach VERB ROOT 0
Lima Lima PROPN dobj 2 GPE
; ; PUNCT punct 2
Lima Lima PROPN nsubj 8 GPE
and and CCONJ cc 5
Quito Quito PROPN conj 5 GPE
denied deny VERB conj 2
it it PRON dobj 8
"""
GOVERNED = {"form": "metonym", "basis": "seat table"}


def found():
    peru = ("Lima", "government", {**GOVERNED, "name": "Government of Peru", "place": "Lima", "country": "PE"})
    ecuador = ("Quito", "government", {**GOVERNED, "name": "Government of Ecuador", "place": "Quito", "country": "EC"})
    return {actor.name: actor for actor in cast(parsed(TABLE), [("Lima", "place", {}), peru, ecuador])}


def test_the_place_read_literally_elsewhere_is_the_one_named():
    actors = found()
    (literal,), (metonym,) = actors["Lima"].mentions, actors["Government of Peru"].mentions
    assert (literal.form, literal.place) == ("name", None)
    assert (metonym.form, metonym.place) == ("metonym", actors["Lima"].id)


def test_a_place_named_as_a_metonym_only_is_an_actor_without_mentions():
    actors = found()
    place = actors["Quito"]
    assert (place.type, place.country, place.mentions) == ("place", "EC", ())
    assert [one.place for one in actors["Government of Ecuador"].mentions] == [place.id]
