"""Statements inside statements."""

import pytest

from parses import parsed
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.nesting import add_nested

NESTED = """
Orr       Orr      PROPN nsubj   2
said      say      VERB  ROOT    0
{subject} {subject} NOUN nsubj   4
warn      warn     VERB  ccomp   2
that      that     SCONJ mark    7
prices    price    NOUN  nsubj   7
rise      rise     VERB  ccomp   4
"""


MIGHT = """
Orr       Orr      PROPN nsubj   2
said      say      VERB  ROOT    0
officials official NOUN  nsubj   5
might     might    MD    aux     5
warn      warn     VERB  ccomp   2
that      that     SCONJ mark    8
prices    price    NOUN  nsubj   8
rise      rise     VERB  ccomp   5
"""
ACCORDING = """
Orr       Orr      PROPN nsubj   2
said      say      VERB  ROOT    0
all       all      DET   det     4
prices    price    NOUN  nsubj   5
rise      rise     VERB  ccomp   2
,         ,        PUNCT punct   5
according accord   VERB  prep    5
to        to       ADP   prep    7
the       the      DET   det     10
bank      bank     NOUN  pobj    8
"""


def nested(subject="officials"):
    document = parsed(NESTED.format(subject=subject))
    outer = Draft("tagger", 0.9)
    outer.source, outer.cue, outer.content = {0}, {1}, set(range(2, len(document)))
    drafts = [outer]
    add_nested(document, drafts)
    text = [token.text for token in document.tokens]
    return [[" ".join(text[i] for i in sorted(role)) for role in (d.source, d.cue, d.content)] for d in drafts[1:]]


def test_a_clause_of_saying_inside_a_content_is_a_statement():
    assert nested() == [["officials", "warn", "that prices rise"]]


@pytest.mark.parametrize("subject", ["I", "we", "nobody", "it"])
def test_the_speaker_himself_and_nobody_make_none(subject):
    assert nested(subject) == []


def test_what_might_be_said_is_no_statement():
    document = parsed(MIGHT)
    outer = Draft("tagger", 0.9)
    outer.source, outer.cue, outer.content = {0}, {1}, set(range(2, len(document)))
    drafts = [outer]
    add_nested(document, drafts)
    assert drafts == [outer]


def test_according_to_inside_a_content_is_a_statement():
    document = parsed(ACCORDING)
    outer = Draft("tagger", 0.9)
    outer.source, outer.cue, outer.content = {0}, {1}, set(range(2, len(document)))
    drafts = [outer]
    add_nested(document, drafts)
    (inner,) = drafts[1:]
    assert (inner.source, inner.cue) == ({8, 9}, {6, 7})
    assert inner.content == {2, 3, 4, 5}  # the comma goes when the edges are trimmed


def inside(document, source, cue, length):
    """What is found inside a statement whose content is the first words of a document."""
    outer = Draft("tagger", 0.9)
    outer.source, outer.cue, outer.content = source, cue, set(range(length))
    drafts = [outer]
    add_nested(document, drafts)
    return [(d.source, d.cue, d.content) for d in drafts[1:]]


def test_what_reports_both_is_not_said_by_the_inner_one():
    document = parsed("""
Lind      Lind     PROPN nsubj   2
told      tell     VERB  ROOT    0
Orr       Orr      PROPN dobj    2
that      that     SCONJ mark    6
rain      rain     NOUN  nsubj   6
fell      fall     VERB  ccomp   2
,         ,        PUNCT punct   6
according accord   VERB  prep    6
to        to       ADP   prep    8
Berg      Berg     PROPN pobj    9
""")
    assert inside(document, {9}, {7, 8}, 6) == [({0}, {1}, {3, 4, 5})]


def test_a_warning_needs_no_clause():
    document = parsed("""
Lind      Lind     PROPN nsubj   2
warned    warn     VERB  ROOT    0
Orr       Orr      PROPN dobj    2
about     about    ADP   prep    2
the       the      DET   det     7
heavy     heavy    ADJ   amod    7
rain      rain     NOUN  pobj    4
,         ,        PUNCT punct   2
according accord   VERB  prep    2
to        to       ADP   prep    9
Berg      Berg     PROPN pobj    10
""")
    assert inside(document, {10}, {8, 9}, 7) == [({0}, {1}, {4, 5, 6})]
