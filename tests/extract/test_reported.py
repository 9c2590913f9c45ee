"""What counts as a report: words, stated attitudes, documents; not expectation, description or things."""

import pytest

from parses import line
from sayso.extract.speech.attributions import Attribution
from sayso.extract.speech.reported import reports
from sayso.model import Span


def judged(words, source, cue, content, who=(), quoted=()):
    document = line(words)
    text = document.article.text
    spans = {
        role: (Span(text.index(part), text.index(part) + len(part)),) if part else ()
        for role, part in (("source", source), ("cue", cue), ("content", content))
    }
    return reports(document, Attribution(**spans, by="tagger", confidence=0.9), who, quoted)


IS = (
    "Lind Lind PROPN nsubjpass 3 | is be AUX auxpass 3 | {} {} VERB/VBN ROOT 0 | to to PART aux 5 "
    "| leave leave VERB/VB xcomp 3"
)
HAS = "{} {} {} nsubj 2 | {} {} VERB/VBD ROOT 0 | {} {} {} dobj 2"


@pytest.mark.parametrize(
    ("verb", "expected"), [("expected", False), ("known", False), ("reported", True), ("accused", True)]
)
def test_without_a_source_somebody_must_speak(verb, expected):
    lemma = {"expected": "expect", "known": "know", "reported": "report", "accused": "accuse"}[verb]
    assert judged(IS.format(verb, lemma), "", f"is {verb}", "to leave") is expected


def test_a_quotation_needs_no_source():
    assert judged(IS.format("expected", "expect"), "", "is expected", "to leave", quoted={3, 4})


@pytest.mark.parametrize(
    ("noun", "pos", "verb", "lemma", "expected"),
    [
        ("war", "NOUN", "raised", "raise", False),
        ("this", "PRON", "raised", "raise", False),
        ("poll", "NOUN", "raised", "raise", True),
        ("experts", "NOUN", "raised", "raise", True),
        ("they", "PRON", "raised", "raise", True),
        ("Lind", "PROPN", "raised", "raise", True),
        ("towns", "NOUN", "wanted", "want", True),
    ],
)
def test_who_can_hold_a_view(noun, pos, verb, lemma, expected):
    words = HAS.format(noun, noun.removesuffix("s"), pos, verb, lemma, "concern", "concern", "NOUN")
    assert judged(words, noun, verb, "concern") is expected


def test_a_known_speaker_reports_whatever_the_verb():
    words = HAS.format("war", "war", "NOUN", "raised", "raise", "concern", "concern", "NOUN")
    assert judged(words, "war", "raised", "concern", who=["a1"])


@pytest.mark.parametrize(("verb", "lemma", "expected"), [("denied", "deny", False), ("criticised", "criticise", True)])
def test_a_bare_pronoun_tells_only_whom_a_judgement_meets(verb, lemma, expected):
    words = HAS.format("Lind", "Lind", "PROPN", verb, lemma, "him", "he", "PRON")
    assert judged(words, "Lind", verb, "him", who=["a1"]) is expected


def test_a_lemma_that_errs_does_no_harm_and_according_to_always_reports():
    words = HAS.format("region", "region", "NOUN", "hoped", "hop", "rain", "rain", "NOUN")
    assert judged(words, "region", "hoped", "rain")
    words = HAS.format("tables", "table", "NOUN", "according", "accord", "rain", "rain", "NOUN")
    assert judged(words, "tables", "according", "rain")
