"""Links, senses of place names, roles and identity across articles, worked out by hand."""

from msgspec.structs import replace

from actor_samples import EVERYTHING, found, gold
from sayso.evaluate.actors.gold import Coverage, MarkedReading, MarkedRole
from sayso.evaluate.actors.identity import identity_faults, identity_hits, seen
from sayso.evaluate.actors.links import link_faults, link_hits
from sayso.evaluate.actors.metonymy import metonymy_faults, metonymy_hits
from sayso.evaluate.actors.pairing import Pairing
from sayso.evaluate.actors.roles import role_faults, role_hits

TEXT = "[f:name France] and [c:name Chad] hosted [l:name Lind], [b:name Berg] and [m:name Merkel] in [x:name May]."


def counts(table):
    return {name.split(": ")[1]: (n.right, n.predicted, n.gold) for name, n in table.items()}


def told(faults):
    return [(fault.cause, fault.gold, fault.predicted) for fault in faults]


def linked(type_="person", item=None):
    return {"type": type_, "wikidata": item}


RIGHT = gold(
    TEXT.replace("[x:name May]", "May"), f=linked("country", "Q142"), c=linked("country", "Q657"), l=linked(item="NIL"),
    b=linked(item="NIL"), m=linked(item="Q567"),
)  # fmt: skip
GIVEN = found(
    TEXT, f=linked("country", "Q142"), c=linked("country"), l=linked(item="Q1"), b=linked(), m=linked(item="Q94746073"),
    x=linked(item="Q264766"),
)  # fmt: skip


def test_links():
    one = Pairing(RIGHT, GIVEN)
    assert counts(link_hits(one)) == {
        "all": (1, 4, 3), "territories": (1, 1, 2), "persons": (0, 3, 1), "NIL": (1, 2, 2),
    }  # fmt: skip
    assert told(link_faults(one)) == [
        ("link missing", "Q657", ""), ("link where none is", "NIL", "Q1"), ("link wrong", "Q567", "Q94746073"),
        ("link where none is", "", "Q264766"),
    ]  # fmt: skip


def test_a_name_that_gold_has_not_is_judged_only_where_it_gives_all_items():
    some = replace(RIGHT, annotated=replace(EVERYTHING, links=False))
    assert counts(link_hits(Pairing(some, GIVEN)))["all"] == (1, 3, 3)


def test_readings():
    text = "[g:metonym Paris] told us that [p:name Paris] likes [f:name France]."
    starts = [text_at(text, n) for n in range(3)]
    senses = ("metonymic", "literal", "metonymic")
    readings = tuple(MarkedReading(*start, sense) for start, sense in zip(starts, senses, strict=True))
    right = gold(text, annotated=Coverage(), readings=readings)
    one = Pairing(right, found(text, g={"type": "government"}))
    assert counts(metonymy_hits(one)) == {"accuracy": (2, 3, 3), "literal": (1, 2, 1), "metonymic": (1, 1, 2)}
    assert told(metonymy_faults(one)) == [("metonymic taken for literal", "metonymic", "literal")]
    stated = found(text, readings=tuple(MarkedReading(*start, "metonymic") for start in starts))
    assert counts(metonymy_hits(Pairing(right, stated)))["accuracy"] == (2, 3, 3)


def text_at(marked, number):
    plain = gold(marked)
    mention = [one for actor in plain.actors for one in actor.mentions][number]
    return mention.start, mention.end


def role(actor, words, organisation=None):
    return MarkedRole(actor=actor, role=words, organisation=organisation)


def test_roles():
    text = "[l:name Lind] of [p:name Port] met [b:name Berg] and [r:name Roe] of [q:name Quay]."
    right = gold(text, roles=(role("l", "harbour master of the port", "p"), role("b", "Mayor")))
    given = found(text, roles=(role("l", "master", "q"), role("b", "mayor"), role("r", "clerk")))
    one = Pairing(right, given)
    assert counts(role_hits(one)) == {"actor and role": (2, 2, 2), "with organisation": (1, 2, 2)}
    wrong = ("role of wrong organisation", "l: harbour master of the port, p", "l: master, q")
    assert told(role_faults(one)) == [wrong]
    every = Pairing(replace(right, annotated=replace(EVERYTHING, roles=True)), given)
    assert counts(role_hits(every)) == {"actor and role": (2, 3, 2), "with organisation": (1, 3, 2)}
    assert told(role_faults(every))[-1] == ("role spurious", "", "r: clerk, -")


def test_identity_across_articles():
    text = "[l:name Lind] met [k:name Kim]."
    lind, other = {"identity": "lind"}, {"identity": "other lind"}
    golds = [
        gold(text, "a", l=lind, k={"wikidata": "Q1"}), gold(text, "b", l=other, k={"wikidata": "Q1"}),
        gold(text, "c", l=lind, k={"wikidata": "NIL"}),
    ]  # fmt: skip
    founds = [
        found(text, "a", l={"identity": "L"}, k={"identity": "K"}),
        found(text, "b", l={"identity": "L"}, k={"identity": "X"}),
        found("[l:name Lind] met Kim.", "c", l={"identity": "M"}),
    ]  # fmt: skip
    pairings = [Pairing(*both) for both in zip(golds, founds, strict=True)]
    everyone = seen(pairings)
    hits = identity_hits(everyone)
    # found: {a.l, b.l}, {c.l}, {a.k}, {b.k}; gold: {a.l, c.l}, {b.l}, {a.k, b.k}, {c.k}
    assert hits.precision == (1 / 2 + 1 / 2 + 1 + 1 + 1) / 5
    assert hits.recall == (1 / 2 + 1 / 2 + 1 + 1 / 2 + 1 / 2 + 0) / 6
    assert told(identity_faults(pairings, everyone)) == [
        ("split across articles", "l (a) = l (c)", "l (a) / l (c)"),
        ("split across articles", "k (a) = k (b)", "k (a) / k (b)"),
        ("merged across articles", "l (a) / l (b)", "l (a) = l (b)"),
    ]  # fmt: skip
