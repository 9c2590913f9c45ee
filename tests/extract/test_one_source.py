"""A source in several pieces becomes the one that the cue's subject is in."""

from parses import line
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.one_source import one_source


def source(document, found, cue, content=()):
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = set(found), set(cue), set(content)
    one_source(document, [draft])
    return " ".join(document.tokens[i].text for i in sorted(draft.source))


def test_what_lies_between_the_pieces_of_one_phrase_belongs_to_it():
    document = line(
        "Her her PRON poss 2 | brief brief NOUN nsubj 6 | to to ADP prep 2 | the the DET det 5 | "
        "court court NOUN pobj 3 | noted note VERB ROOT 0 | delays delay NOUN dobj 6"
    )
    assert source(document, [0, 3, 4], [5], [6]) == "Her brief to the court"


def test_whom_the_speaker_agrees_with_is_no_source():
    document = line(
        "The the DET det 2 | judge judge NOUN nsubj 3 | agreed agree VERB ROOT 0 | with with ADP prep 3 | "
        "Lind Lind PROPN pobj 4 | that that SCONJ mark 8 | it it PRON nsubj 8 | rained rain VERB ccomp 3"
    )
    assert source(document, [0, 1, 4], [2, 3], [5, 6, 7]) == "The judge"


def test_a_comma_is_no_gap():
    document = line(
        "Lind Lind PROPN nsubj 5 | , , PUNCT punct 1 | the the DET det 4 | mayor mayor NOUN appos 1 | "
        "spoke speak VERB ROOT 0"
    )
    assert source(document, [0, 2, 3], [4]) == "Lind , the mayor"


def test_the_verb_next_to_the_content_tells():
    document = line(
        "Orr Orr PROPN nsubj 2 | noted note VERB ROOT 0 | that that SCONJ mark 5 | Lind Lind PROPN nsubj 5 | "
        "boasted boast VERB ccomp 2 | wins win NOUN dobj 5"
    )
    assert source(document, [0, 3], [1, 4], [5]) == "Lind"
