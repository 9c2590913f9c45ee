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
    ("»We leave«, she said. »Now.«", ["We leave", "Now."]),
    ("‹We leave›, she said.", ["We leave"]),
    ("‚We leave‘, she said. ‚Now.‘", ["We leave", "Now."]),
    ("`We leave,' she said.", ["We leave,"]),
    ("“We leave,“ she said. “Now.“", ["We leave,", "Now."]),
    ("”We leave,” she said. ”Now.”", ["We leave,", "Now."]),
    ("“We leave,\" she said. “Now.\"", ["We leave,", "Now."]),
    ("\" We leave, \" she said.", [" We leave, "]),
    ("“He said \"no\" to me,” she said.", ["He said \"no\" to me,"]),
    ("\"He said “no” to me,\" she said.", ["He said “no” to me,"]),
    ("\"He said \"no\" to me,\" she said.", ["He said \"no\" to me,"]),
    ("\"The 6\" pipe broke,\" she said. \"Now.\"", ["The 6\" pipe broke,", "Now."]),
    ("\"We won by 6\" is all she said. \"Now.\"", ["We won by 6", "Now."]),
    ("‘[The mill] burned,’ she said. ‘… It did.’", ["[The mill] burned,", "… It did."]),
    ("‘It has a 6' wall,' she said.", ["It has a 6' wall,"]),
    ("‘The ’90s were ours,’ she said.", ["The ’90s were ours,"]),
])  # fmt: skip
def test_finds_each_style_of_marks(text, found):
    assert inner(text) == found


@pytest.mark.parametrize("text", [
    "The girls’ team and the boys’ club don’t play.",
    "The girls' team and the boys' club don't play.",
    "It was the summer of ’69, the ’90s were worse, and rock ’n’ roll went on.",
    "He is 6'2\" tall.",
    "A stray” mark.",
    "A stray\" mark.",
    "The 12\" gun and the 14\" gun stood at 54°12'30\" north.",
    "She ran it in 4'32\" and her sister in 4'40\".",
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


def test_a_forgotten_closing_mark_leaves_the_next_quotation_whole():
    assert inner('"Go away, he said. "I mean it." Rain fell.') == ["Go away, he said. ", "I mean it."]


def test_a_mark_that_opens_a_paragraph_holds_quotations_in_other_marks():
    text = '"Ours is a “fair” town, and it grows.\n"It has a “green” mayor.'
    assert [q.inner.of(text) for q in quotations(plain(text))] == [
        "Ours is a “fair” town, and it grows.", "It has a “green” mayor.",
    ]  # fmt: skip


def test_a_quotation_goes_on_without_marks_up_to_the_one_that_closes_it():
    text = "She said: “We leave.\nIt is late.\nNobody knows,” she said. “Now we go.”"
    found = quotations(plain(text))
    assert [q.inner.of(text) for q in found] == ["We leave.", "It is late.", "Nobody knows,", "Now we go."]
    assert continues(found[0], found[1], plain(text))
    assert continues(found[1], found[2], plain(text))


def test_a_forgotten_mark_does_not_reach_the_next_paragraph():
    text = "She said: “We leave.\nThe council met.\nBo said: “It is late.”"
    assert [q.inner.of(text) for q in quotations(plain(text))] == ["We leave.", "It is late."]


def test_an_open_single_mark_is_believed_where_the_next_paragraph_opens_with_it():
    text = "She said: ‘We leave.\n‘It is late.’"
    assert [q.closed for q in quotations(plain(text))] == [False, True]
    assert [q.closed for q in quotations(plain("She said: ‘We leave.\nIt is late."))] == []


def test_other_marks_do_not_go_on_with_a_quotation():
    document = plain('"We leave at dawn.\n“Nobody knows of it.”')
    assert not continues(*quotations(document), document)


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
    ("“WE LEAVE AND NOBODY KNOWS.”", True),
])  # fmt: skip
def test_a_quoted_clause_is_speech_and_a_quoted_phrase_is_not(text, speech):
    assert [q.speech for q in quotations(plain(text))] == [speech]
