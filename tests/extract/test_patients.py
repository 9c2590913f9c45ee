"""Whom a passive tells something does not say it."""

import pytest

from parses import line
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.patients import drop_patients


def roles(table, source, cue, content):
    document = line(table)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = set(source), set(cue), set(content)
    drop_patients(document, [draft])
    return draft.source, draft.content


def test_the_advised_are_told():
    table = (
        "Parents parent NOUN nsubjpass 3 | were be AUX auxpass 3 | advised advise VERB/VBN ROOT 0 | "
        "to to PART aux 5 | leave leave VERB xcomp 3"
    )
    assert roles(table, [0], [1, 2], [3, 4]) == (set(), {0, 3, 4})


@pytest.mark.parametrize(("verb", "lemma"), [("convinced", "convince"), ("quoted", "quote")])
def test_the_convinced_and_the_quoted_hold_it(verb, lemma):
    table = (
        f"Lind Lind PROPN nsubjpass 3 | was be AUX auxpass 3 | {verb} {lemma} VERB/VBN ROOT 0 | "
        "of of ADP prep 3 | it it PRON pobj 4"
    )
    assert roles(table, [0], [1, 2], [3, 4]) == ({0}, {3, 4})


def test_an_agent_is_another_matter():
    table = (
        "Lind Lind PROPN nsubjpass 3 | was be AUX auxpass 3 | accused accuse VERB/VBN ROOT 0 | by by ADP agent 3 | "
        "Orr Orr PROPN pobj 4 | of of ADP prep 3 | fraud fraud NOUN pobj 6"
    )
    assert roles(table, [0], [1, 2], [5, 6]) == ({0}, {5, 6})
