"""Quotation marks of every style, paired by paragraph, and speech told from phrases."""

import pytest

from plain_parses import plain
from sayso.extract.speech.quotation_marks import pairs
from sayso.extract.speech.quotations import continues, quotations
from sayso.model import Span


def inner(text):
    return [pair.inner.of(text) for pair in pairs(text, Span(0, len(text)))]


@pytest.mark.parametrize(("text", "found"), [
    ("“We leave,” she said. “Now.”", ["We leave,", "Now."]),
    ('"We leave," she said. "Now."', ["We leave,", "Now."]),
    ("``We leave,'' she said.", ["We leave,"]),
    ("''We leave,'' she said.", ["We leave,"]),
    ("„Wir gehen“, sagte sie.", ["Wir gehen"]),
    ("« On y va », dit-elle.", [" On y va "]),
    ("‘We leave,’ she said. ‘Now.’", ["We leave,", "Now."]),
    ("'We leave,' she said.", ["We leave,"]),
    ("‘The miners’ strike is over,’ he said.", ["The miners’ strike is over,"]),
    ("‘I don’t know,’ he said.", ["I don’t know,"]),
    ("“She called it ‘odd’ twice,” he said.", ["She called it ‘odd’ twice,"]),
    ("‘She said “no” twice,’ he said.", ["She said “no” twice,"]),
])  # fmt: skip
def test_finds_each_style_of_marks(text, found):
    assert inner(text) == found


@pytest.mark.parametrize("text", [
    "The girls’ team and the boys’ club don’t play.",
    "The girls' team and the boys' club don't play.",
    "It was the summer of ’69, the ’90s were worse, and rock ’n’ roll went on.",
    "He is 6'2\" tall.",
    "A stray” mark.",
])  # fmt: skip
def test_apostrophes_and_inches_are_no_quotations(text):
    assert inner(text) == []


def test_an_open_mark_costs_its_paragraph_and_no_more():
    text = "He said “this never ends.\nShe said “it does.”"
    found = quotations(plain(text))
    assert [(q.inner.of(text), q.closed) for q in found] == [("this never ends.", False), ("it does.", True)]


def test_an_open_mark_ends_where_another_quotation_begins():
    text = "“Go away, he said. “I mean it.”"
    assert [(p.inner.of(text), p.closed) for p in pairs(text, Span(0, len(text)))] == [
        ("Go away, he said. ", False), ("I mean it.", True),
    ]  # fmt: skip


def test_a_long_quotation_goes_on_in_the_next_paragraph():
    document = plain("“We leave at dawn.\n“Nobody knows of it.”\n“We are late.”")
    first, second, third = quotations(document)
    assert continues(first, second, document)
    assert not continues(second, third, document)


@pytest.mark.parametrize(("text", "speech"), [
    ("“We leave at dawn,” she said.", True),
    ("“Never, under any circumstances.”", True),
    ("An “open doors” pact was signed.", False),
    ("She read “The Sun Also Rises” twice.", False),
    ("She called it “vague.”", False),
])  # fmt: skip
def test_a_quoted_clause_is_speech_and_a_quoted_phrase_is_not(text, speech):
    assert [q.speech for q in quotations(plain(text))] == [speech]
