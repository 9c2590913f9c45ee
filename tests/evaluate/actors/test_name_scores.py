"""Names by span and class, worked out by hand."""

import pytest

from actor_samples import found, gold, pairing
from sayso.evaluate.actors.gold import Coverage
from sayso.evaluate.actors.names import name_faults, name_hits
from sayso.evaluate.actors.pairing import Pairing

TYPES = {"port": {"type": "place"}, "line": {"type": "company"}, "reed": {"type": "organisation"}}
RIGHT = "[l:name Lind] of the [reed:name Reed Party] who left [port:name Port Alden], [line:name Nordby]."
GIVEN = "[l:name Lind] of [port:name the Reed Party] [l:name who] left Port [port:name Alden], [line:name Nordby]."


def counts(table):
    return {name.removeprefix("names: "): (n.right, n.predicted, n.gold) for name, n in table.items()}


def test_hits():
    one = Pairing(gold(RIGHT, **TYPES), found(GIVEN, **TYPES))
    assert counts(name_hits(one)) == {
        "typed": (2, 5, 4), "PER": (1, 2, 1), "ORG": (1, 1, 2), "LOC": (0, 2, 1), "spans alone": (3, 5, 4),
    }  # fmt: skip
    assert [(fault.cause, fault.gold, fault.predicted) for fault in name_faults(one)] == [
        ("name of wrong type", "ORG", "LOC"), ("name of wrong span", "LOC", "Alden LOC"), ("name spurious", "", "PER"),
    ]  # fmt: skip


def test_only_what_gold_marks_is_judged():
    persons = Coverage(forms=("name",), types=("person",))
    one = Pairing(gold(RIGHT, annotated=persons, **TYPES), found(GIVEN, **TYPES))
    assert counts(name_hits(one)) == {"typed": (1, 2, 1), "PER": (1, 2, 1), "spans alone": (1, 2, 1)}
    assert not name_hits(Pairing(gold(RIGHT, annotated=Coverage(forms=("pronoun",))), None))


@pytest.mark.parametrize(("types", "counted"), [((), 1), (("place", "group"), 1), (("person", "place"), 0)])
def test_groups_that_were_found_are_judged_where_gold_has_them(types, counted):
    text = "[x:name Democrats] left."
    one = Pairing(
        gold("Democrats left.", annotated=Coverage(forms=("name",), types=types)), found(text, x={"type": "group"})
    )
    assert counts(name_hits(one))["typed"] == (0, counted, 0)


@pytest.mark.parametrize(
    ("marked", "type_", "expected"),
    [
        ("[x:metonym Beijing] said no.", "government", {"LOC"}),
        ("[x:name France] said no.", "government", {"LOC"}),
        ("The [x:name Chinese government] said no.", "government", {"ORG"}),
        ("[x:name Germans] said no.", "group", set()),
        ("[x:name Reed Party] said no.", "group", {"ORG"}),
        ("[x:name Corvina] sank.", "object", set()),
    ],
)
def test_class_of_a_name(marked, type_, expected):
    table = name_hits(pairing(marked, marked, x={"type": type_}))
    assert {name for name, (_, _, n) in counts(table).items() if n and len(name) == 3} == expected
