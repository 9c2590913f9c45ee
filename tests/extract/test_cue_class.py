"""What kind of thing a cue tells of its source."""

import itertools
from typing import get_args

import pytest

from parses import line
from sayso.extract.speech.cue_class import cue_class
from sayso.knowledge import lexicon
from sayso.model import CueClass, Span

PARTS = ("verbs", "nouns", "adjectives", "adverbs")
WORDS = lexicon("cue_classes")


def of(words):
    """The kind of a cue that is all of a line: text, lemma and part of speech a word."""
    document = line(" | ".join(f"{word} dep 0" for word in words.split(" | ")))
    return cue_class(document, [Span(0, len(document.article.text))])


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("said say VERB", "saying"),
        ("promised promise VERB", "saying"),
        ("According accord VERB | to to ADP", "saying"),
        ("claim claim NOUN", "saying"),
        ("reportedly reportedly ADV", "saying"),
        ("tweeted tweet VERB", "writing"),
        ("letter letter NOUN", "writing"),
        ("expects expect VERB", "belief"),
        ("is be AUX | confident confident ADJ", "belief"),
        ("shows show VERB", "evidence"),
        ("wants want VERB", "intention"),
        ("opposes oppose VERB", "stance"),
        ("ordered order VERB", "ruling"),
        ("is be AUX", "other"),
        ("in in ADP", "other"),
    ],
)
def test_one_word_decides(cue, expected):
    assert of(cue) == expected


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("pointed point VERB | to to ADP", "saying"),
        ("made make VERB | it it PRON | clear clear ADJ", "saying"),
        ("would would AUX | like like VERB", "intention"),
        ("stopped stop VERB | short short ADV | of of ADP", "saying"),
        ("come come VERB | out out ADP | against against ADP", "stance"),
    ],
)
def test_a_phrase_goes_before_its_words(cue, expected):
    assert of(cue) == expected


def test_words_of_a_phrase_stand_in_its_order():
    assert of("clear clear ADJ | make make VERB") == "evidence"


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("declined decline VERB | to to PART | say say VERB", "saying"),
        ("declined decline VERB", "intention"),
        ("continued continue VERB | to to PART | support support VERB", "stance"),
        ("continued continue VERB", "saying"),
        ("sent send VERB | a a DET | warning warning NOUN", "saying"),
    ],
)
def test_a_light_verb_leaves_it_to_another_word(cue, expected):
    assert of(cue) == expected


def test_the_first_verb_goes_before_nouns():
    assert of("wrote write VERB | in in ADP | a a DET | statement statement NOUN") == "writing"
    assert of("plans plan VERB | to to PART | announce announce VERB") == "intention"


def test_a_word_is_known_whatever_the_parser_takes_it_for():
    assert of("claims claim PROPN") == "saying"
    assert of("hoped hop VERB") == "intention"
    assert of("against against ADP") == "other"  # small words are not looked up


@pytest.mark.parametrize(
    ("source", "cue", "expected"),
    [
        ("report report NOUN nsubj 2", "said say VERB ROOT 2", "writing"),
        ("polls poll NOUN nsubj 2", "suggest suggest VERB ROOT 2", "evidence"),
        ("minister minister NOUN nsubj 2", "said say VERB ROOT 2", "saying"),
        ("Report Report PROPN nsubj 2", "said say VERB ROOT 2", "saying"),  # it may be a surname or a newspaper
        ("report report NOUN nsubj 2", "supports support VERB ROOT 2", "stance"),
    ],
)
def test_a_document_writes(source, cue, expected):
    document = line(f"{source} | {cue}")
    first, second = (Span(token.start, token.end) for token in document.tokens)
    assert cue_class(document, [second], [first]) == expected


def test_a_quotation_without_words_for_a_cue_is_said():
    document = line("Lind Lind PROPN dep 0 | : : PUNCT dep 0 | Go go VERB dep 0")
    assert cue_class(document, []) == "saying"
    assert cue_class(document, [Span(4, 5)]) == "saying"


@pytest.mark.parametrize("part", ("phrases", "sources", *PARTS))
def test_each_word_has_one_kind_of_the_records(part):
    assert set(WORDS[part]) <= set(get_args(CueClass)) - {"other"}
    words = list(itertools.chain(*WORDS[part].values()))
    assert all(isinstance(word, str) and word == word.lower() for word in words)
    assert sorted(words) == sorted(set(words))


def test_light_verbs_have_a_kind():
    assert set(WORDS["light"]) <= {word for words in WORDS["verbs"].values() for word in words}


def test_what_the_rules_know_for_saying_has_a_kind():
    known = {word for part in PARTS for words in WORDS[part].values() for word in words}
    assert {word for word in lexicon("cues")["saying"] if word not in known} == set()
