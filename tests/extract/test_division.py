"""Two cues of one source are two statements; one verb in two pieces is one."""

from parses import line
from sayso.extract.speech.decoding import Draft
from sayso.extract.speech.division import divide


def divided(words, cue, content):
    document = line(words)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = {0}, set(cue), set(content)
    drafts = [draft]
    divide(document, drafts)
    for found in drafts:
        assert (found.source, found.by, found.confidence) == ({0}, "tagger", 0.9)
    return [(sorted(found.cue), sorted(found.content)) for found in drafts]


PRAISED = (
    "Lind Lind PROPN nsubj 2 | praised praise VERB/VBD ROOT 0 | the the DET det 4 | plan plan NOUN dobj 2 "
    "| , , PUNCT punct 2 | {} {} VERB/{} {} 2 | for for ADP prep 6 | more more ADJ amod 9 | calm calm NOUN pobj 7"
)


def test_each_verb_with_its_own_content_is_a_statement():
    words = PRAISED.format("calling", "call", "VBG", "advcl")
    assert divided(words, (1, 5, 6), (2, 3, 7, 8)) == [([1], [2, 3]), ([5, 6], [7, 8])]


def test_a_verb_without_content_of_its_own_stays():
    words = PRAISED.format("calling", "call", "VBG", "advcl")
    assert divided(words, (1, 5, 6), (2, 3)) == [([1, 5, 6], [2, 3])]


def test_an_infinitive_belongs_to_its_verb():
    words = PRAISED.format("call", "call", "VB", "xcomp")
    assert len(divided(words, (1, 5, 6), (2, 3, 7, 8))) == 1


def test_joined_verbs_agree_in_tense():
    assert len(divided(PRAISED.format("called", "call", "VBD", "conj"), (1, 5, 6), (2, 3, 7, 8))) == 2
    assert len(divided(PRAISED.format("calls", "call", "VBZ", "conj"), (1, 5, 6), (2, 3, 7, 8))) == 1
