"""Actors of several articles: who is joined, who is not, under which id."""

import itertools

import pytest

from sayso.model import (
    About,
    Actor,
    Article,
    Event,
    Figure,
    HeldRole,
    Mention,
    Participant,
    Record,
    Span,
    Statement,
)  # fmt: skip
from sayso.resolve import resolve


def record(article, *actors, text="", **parts):
    """A record of actors given as (name, type, facts); their local ids are a1, a2 ..."""
    made = tuple(Actor(id=f"a{n}", name=name, type=kind, **facts) for n, (name, kind, facts) in enumerate(actors, 1))
    return Record(article=Article(id=article, source=article, text=text), actors=made, **parts)


def person(name, **facts):
    return (name, "person", facts)


def ids(*records):
    """The graph's ids of each record's actors."""
    resolution = resolve(records)
    return [[actor.id for actor in resolution.relabel(one).actors] for one in records]


def test_full_names_join_across_articles():
    found = ids(record("x", person("Vera K. Ostrov")), record("y", person("Vera Ostrov")))
    assert found == [["vera-ostrov"], ["vera-ostrov"]]


def test_different_given_names_stay_apart():
    assert ids(record("x", person("Vera Ostrov")), record("y", person("Ivan Ostrov"))) == [
        ["vera-ostrov"], ["ivan-ostrov"],
    ]  # fmt: skip


def test_different_middle_names_stay_apart_and_a_plain_one_joins_neither():
    found = ids(record("x", person("Al B. Roe")), record("y", person("Al C. Roe")), record("z", person("Al Roe")))
    assert len({one for (one,) in found}) == 3


def test_country_and_role_together_keep_namesakes_apart():
    minister = person("Max Ode", role="minister", country="FR")
    player = person("Max Ode", role="footballer", country="BR")
    assert ids(record("x", minister), record("y", player)) == [["max-ode"], ["max-ode-br"]]


def test_surname_joins_the_only_bearer_with_support():
    full = record("x", person("Vera Ostrov", role="president", country="FR"))
    bare = record("y", person("Ostrov", role="leader", country="FR"))
    assert ids(full, bare)[1] == ["vera-ostrov"]


def test_surname_alone_joins_nobody():
    full = record("x", person("Vera Ostrov", role="president", country="FR"))
    assert ids(full, record("y", person("Ostrov")))[1] == ["ostrov"]
    other = record("z", person("Ivan Ostrov", country="FR"))
    assert ids(full, other, record("y", person("Ostrov", country="FR")))[2] == ["ostrov"]


def test_items_join_whatever_the_name():
    facts = {"wikidata": "Q7747", "basis": "wikidata"}
    found = ids(record("x", person("Vladimir Putin", **facts)), record("y", person("V. Putin", **facts)))
    assert found == [["Q7747"], ["Q7747"]]


def test_a_name_without_item_joins_the_one_with_it():
    known = record("x", person("Vera Ostrov", wikidata="Q5", basis="wikidata"))
    assert ids(known, record("y", person("Vera Ostrov"))) == [["Q5"], ["Q5"]]


def test_place_country_and_government_are_never_one_node():
    named = ("Tamber", "place", {}), ("Tamber", "country", {}), ("Tamber", "government", {})
    ((place, country, government),) = ids(record("x", *named))
    assert len({place, country, government}) == 3
    shared = {"wikidata": "Q5"}
    ((one, other),) = ids(record("x", ("Tamber", "place", shared), ("Tamber", "government", shared)))
    assert one != other


def test_unnamed_groups_stay_with_their_article_and_named_ones_join():
    group = ("analysts", "group", {"basis": "description"})
    west = ("the West", "group", {})
    found = ids(record("x", group, west), record("y", group, west))
    assert found == [["analysts-x", "the-west"], ["analysts-y", "the-west"]]


def test_someone_unnamed_is_a_different_person_in_each_article():
    guest = person("guest", basis="description")
    assert ids(record("x", guest), record("y", guest)) == [["guest-x"], ["guest-y"]]


def test_acronym_joins_the_body_written_out_elsewhere():
    text = "Orlan Energy Agency OEA"
    mentions = (Mention(0, 19, "name"), Mention(20, 23, "name"))
    long = record("x", ("Orlan Energy Agency", "organisation", {"mentions": mentions}), text=text)
    short = record("y", ("OEA", "organisation", {}))
    assert ids(long, short) == [["orlan-energy-agency"], ["orlan-energy-agency"]]
    assert ids(record("x", ("Orlan Energy Agency", "organisation", {})), short)[1] == ["oea"]


def test_the_place_a_metonym_names_gets_the_id_of_the_graph():
    mention = Mention(0, 4, "metonym", place="a2")
    told = record("x", ("Government of Peru", "government", {"mentions": (mention,)}), ("Lima", "place", {}))
    (resolved,) = resolve([told]).relabel(told).actors[0].mentions
    assert resolved.place == "lima"


def test_namesakes_of_two_countries_stay_apart():
    found = ids(
        record("x", ("Supreme Court", "organisation", {"country": "FR"})),
        record("y", ("Supreme Court", "organisation", {"country": "IN"})),
    )
    assert found == [["supreme-court"], ["supreme-court-in"]]


MIXED = (
    record("1", person("Vera K. Ostrov", role="president"), ("Tamber", "place", {}), ("OEA", "organisation", {})),
    record("2", person("Vera Ostrov", country="FR"), ("analysts", "group", {"basis": "description"})),
    record("3", person("Ostrov", country="FR"), ("Tamber", "government", {})),
    record("4", person("Al B. Roe"), person("Al C. Roe"), person("Al Roe")),
)


@pytest.mark.parametrize("order", list(itertools.permutations(range(4)))[::5])
def test_order_of_the_articles_does_not_matter(order):
    first, other = resolve(MIXED), resolve([MIXED[n] for n in order])
    assert first.actors == other.actors
    assert list(first.merges) == list(other.merges)
    assert [first.relabel(one) for one in MIXED] == [other.relabel(one) for one in MIXED]


def test_best_name_and_facts_of_all_articles():
    first = record("x", person("Vera K. Ostrov", role="president"))
    second = record("y", person("Vera Ostrov", role="president", country="FR"))
    (actor,) = resolve([first, second]).actors
    assert (actor.name, actor.role, actor.country, actor.mentions) == ("Vera Ostrov", "president", "FR", ())


def test_every_merge_is_logged_with_its_reason():
    found = list(resolve([record("x", person("Vera Ostrov")), record("y", person("Vera Ostrov"))]).merges)
    assert [(m.actor, m.article, m.local, m.with_article, m.with_local, m.reason) for m in found] == [
        ("vera-ostrov", "y", "a1", "x", "a1", "name"),
    ]  # fmt: skip
    assert list(resolve([record("x", person("Vera Ostrov"))]).merges) == []


def test_relabel_rewrites_every_id():
    span = Span(0, 1)
    one = record(
        "x", person("Vera Ostrov", affiliation=("a2",), roles=(HeldRole(span=span, organisation="a2"),)),
        ("Tamber Institute", "organisation", {}),
        person("Hugo Vell"),
        statements=(Statement(
            id="s1", speaker="a1", co_speakers=("a3",), addressee=("a2",), content=(span,), kind="direct",
            about=(About("a2", "neutral"), About("a3", "negative")), by="test", confidence=1.0,
        ),),
        events=(Event(id="e1", type="visit", trigger=span, participants=(Participant("a1", "agent"),), place="a2"),),
        figures=(Figure(id="f1", span=span, value=1, unit="percent", of=("a2",)),),
    )  # fmt: skip
    made = resolve([one]).relabel(one)
    assert [actor.id for actor in made.actors] == ["vera-ostrov", "tamber-institute", "hugo-vell"]
    assert made.actors[0].affiliation == ("tamber-institute",)
    assert made.actors[0].roles == (HeldRole(span=span, organisation="tamber-institute"),)
    (said,) = made.statements
    assert (said.speaker, said.co_speakers, said.addressee) == ("vera-ostrov", ("hugo-vell",), ("tamber-institute",))
    assert said.about == (About("tamber-institute", "neutral"), About("hugo-vell", "negative"))
    assert made.events[0].participants == (Participant("vera-ostrov", "agent"),)
    assert made.events[0].place == "tamber-institute"
    assert made.figures[0].of == ("tamber-institute",)


def test_relabel_joins_actors_that_became_one():
    facts = {"wikidata": "Q5"}
    one = record(
        "x",
        person("Vera Ostrov", mentions=(Mention(0, 2, "name"),), **facts),
        person("V. Ostrov", mentions=(Mention(5, 7, "name"),), **facts),
        statements=(Statement(
            id="s1", speaker="a1", co_speakers=("a2",), content=(Span(0, 1),), kind="direct", by="test",
            about=(About("a1", grade="mentioned"), About("a2", "positive", confidence=0.7)), confidence=1.0,
        ),),
    )  # fmt: skip
    made = resolve([one]).relabel(one)
    assert [(a.id, len(a.mentions)) for a in made.actors] == [("Q5", 2)]
    assert made.statements[0].co_speakers == ()
    assert made.statements[0].about == (About("Q5", "positive", confidence=0.7),)


def test_an_unknown_record_is_an_error():
    with pytest.raises(KeyError):
        resolve([]).relabel(record("x", person("Vera Ostrov")))


def test_names_in_other_scripts_and_marks_get_an_id():
    ((first, second),) = ids(record("x", ("Газета", "company", {}), ("<b>&amp;", "company", {})))
    assert first and second and first != second
    assert set(first + second) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_unnamed_ones_described_alike_stay_apart_within_an_article():
    official = person("US official", basis="description", country="US")
    found = ids(record("x", official, official), record("y", official))
    assert found == [["us-official-x", "us-official-x-2"], ["us-official-y"]]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("US official", "person"), ("analysts", "group"), ("people familiar with the matter", "group")],
)
def test_someone_unnamed_never_joins_anybody(name, kind):
    unnamed = (name, kind, {"basis": "description", "country": "US", "role": "official"})
    namesake = (name, kind, {"country": "US", "role": "official"})
    assert len({one for row in ids(record("x", unnamed), record("y", unnamed, namesake)) for one in row}) == 3
    resolution = resolve([record("x", unnamed), record("y", unnamed)])
    assert [(one.name, one.basis) for one in resolution.actors] == [(name, "description")] * 2
    assert list(resolution.merges) == []


def test_a_fuller_name_changes_no_id():
    plain = record("x", person("Vera Ostrov", role="minister", country="FR"))
    fuller = record("y", person("Vera Katarina Ostrov", role="minister", country="FR"))
    assert ids(plain)[0] == ids(plain, fuller)[0] == ids(plain, fuller)[1] == ["vera-ostrov"]


def test_a_later_namesake_changes_no_id():
    first = record("x", person("Max Ode", role="minister", country="FR"))
    later = record("y", person("Max Ode", role="footballer", country="BR"))
    assert ids(first)[0] == ids(first, later)[0]


def test_a_bridge_joins_neither():
    found = ids(record("x", person("Jane Orr")), record("y", person("John Orr")), record("z", person("J. Orr")))
    assert found == [["jane-orr"], ["john-orr"], ["j-orr"]]


def test_a_bare_name_that_two_bear_is_another_in_each_article():
    minister = record("1", person("Max Ode", role="minister", country="FR"))
    player = record("2", person("Max Ode", role="footballer", country="BR"))
    bare = [record(n, person("Max Ode")) for n in "34"]
    assert len({one for (one,) in ids(minister, player, *bare)}) == 4
    assert len({one for (one,) in ids(minister, *bare)}) == 1


def test_one_misread_article_of_many_parts_nobody():
    good = [record(f"{n:02d}", person("Vera Ostrov", role="minister", country="FR")) for n in range(30)]
    bad = record("x", person("Vera Ostrov", country="BR"))
    bare = record("y", person("Vera Ostrov"))
    assert ids(*good, bad, bare)[-2:] == [["vera-ostrov-br"], ["vera-ostrov"]]


def test_two_met_in_one_article_are_two():
    both = record("x", person("Jack Tarrant"), person("Jack Tarrant Jr."))
    assert len(set(ids(both)[0])) == 2


def test_appearances_taken_out_join_nobody():
    found = [record(n, person("Vera Ostrov", wikidata="Q5")) for n in "xyz"]
    resolution = resolve(found, alone=[("y", "a1")])
    assert [resolution.local_ids(n)["a1"] for n in "xyz"] == ["Q5", "vera-ostrov", "Q5"]
    assert [merge.article for merge in resolution.merges] == ["z"]


def test_whoever_was_found_not_to_be_the_known_holder_joins_her_only_by_work():
    truss = person("Liz Truss", wikidata="Q272201", country="GB", role="prime minister")
    reader = person("Liz Truss", country="GB")
    assert ids(record("x", truss), record("y", reader)) == [["Q272201"], ["liz-truss"]]
    same = person("Liz Truss", country="GB", role="former prime minister")
    assert ids(record("x", truss), record("y", same)) == [["Q272201"], ["Q272201"]]
