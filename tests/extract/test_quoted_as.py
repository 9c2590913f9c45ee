"""What somebody is quoted as saying is his."""

import pytest

from parses import line
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.quoted_as import add_quoted

BY_AGENCY = (
    "Lind Lind PROPN nsubjpass 3 | was be AUX auxpass 3 | quoted quote VERB/VBN ROOT 0 | by by ADP agent 3 | "
    "Orr Orr PROPN pobj 4 | as as ADP prep 3 | {said} VERB/VBG pcomp 6 | it it PRON nsubj 9 | rains rain VERB ccomp 7"
)
BY_NOBODY = (
    "Lind Lind PROPN nsubjpass 3 | was be AUX auxpass 3 | {quoted} VERB/VBN ROOT 0 | as as ADP prep 3 | "
    "saying say VERB/VBG pcomp 4 | it it PRON nsubj 7 | rains rain VERB ccomp 5"
)


def found(table, *drafts):
    document, given = line(table), []
    for source, cue, content in drafts:
        draft = Draft("tagger", 0.9)
        draft.source, draft.cue, draft.content = set(source), set(cue), set(content)
        given.append(draft)
    add_quoted(document, given)
    return [(one.by, one.source, one.cue, one.content) for one in given]


@pytest.mark.parametrize("quoted", ["quoted quote", "cited cite", "reported report"])
def test_who_is_quoted_says_it(quoted):
    assert found(BY_NOBODY.format(quoted=quoted)) == [("quoted-as", {0}, {1, 2, 3, 4}, {5, 6})]


def test_it_takes_the_place_of_what_has_no_source():
    drafts = [(set(), {1, 2, 3, 4}, {0, 5, 6})]
    assert found(BY_NOBODY.format(quoted="quoted quote"), *drafts) == [("quoted-as", {0}, {1, 2, 3, 4}, {5, 6})]


def test_who_quotes_him_keeps_the_whole():
    told = found(BY_AGENCY.format(said="saying say"), ({4}, {1, 2, 3}, {0, 5, 6, 7}))
    assert told == [("tagger", {4}, {1, 2, 3}, {0, 5, 6, 7, 8}), ("quoted-as", {0}, {6}, {7, 8})]


@pytest.mark.parametrize("table", [BY_AGENCY.format(said="leaving leave"), BY_NOBODY.format(quoted="known know")])
def test_other_verbs_quote_nobody(table):
    assert found(table) == []
