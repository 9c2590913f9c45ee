from parses import parsed
from sayso.extract.speech.decoding import Draft
from sayso.extract.speech.tagger import _keep_to_sentence

TWO = """
said  say   VERB  ROOT  0
Lind  Lind  PROPN nsubj 1
.     .     PUNCT punct 1

Berg  Berg  PROPN nsubj 2
said  say   VERB  ROOT  0
so    so    ADV   advmod 2
"""


def kept(cue, source):
    draft = Draft("tagger", 0.9)
    draft.cue, draft.source = cue, source
    _keep_to_sentence(parsed(TWO), draft)
    return draft.source


def test_a_source_over_a_sentence_end_keeps_to_its_cue():
    assert kept({0}, {1, 2, 3}) == {1, 2}
    assert kept({4}, {1, 2, 3}) == {3}


def test_a_source_wholly_in_another_sentence_stays():
    assert kept({5}, {1}) == {1}
