# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.speech.certainty import certainty
from sayso.model import Span, Statement

SAID = "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0"


def of(rest, cue="said", kind="indirect"):
    document = line(f"{SAID} | {rest}")
    text = document.article.text
    start = document.tokens[2].start
    spans = {"cue": (Span(text.index(cue), text.index(cue) + len(cue)),), "content": (Span(start, len(text)),)}
    return certainty(document, Statement(id="s1", speaker=None, kind=kind, by="test", confidence=1.0, **spans))


BEN = "Ben Ben PROPN nsubj {} | "


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (BEN.format(6) + "must must AUX/MD aux 6 | have have AUX aux 6 | known know VERB/VBN ccomp 2", "certain"),
        (BEN.format(5) + "must must AUX/MD aux 5 | be be AUX/VB ccomp 2 | mad mad ADJ acomp 5", "certain"),
        (BEN.format(5) + "must must AUX/MD aux 5 | resign resign VERB/VB ccomp 2", None),
        ("we we PRON nsubj 5 | must must AUX/MD aux 5 | be be AUX/VB ccomp 2 | careful careful ADJ acomp 5", None),
        (BEN.format(5) + "surely surely ADV advmod 5 | left leave VERB/VBD ccomp 2", "certain"),
        (BEN.format(5) + "probably probably ADV advmod 5 | left leave VERB/VBD ccomp 2", "probable"),
        (BEN.format(5) + "may may AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "possible"),
        (BEN.format(5) + "could could AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "possible"),
        (BEN.format(6) + "could could AUX/MD aux 6 | not not PART neg 6 | leave leave VERB/VB ccomp 2", None),
        (BEN.format(5) + "could could AUX/MD aux 5 | hear hear VERB/VB ccomp 2", None),
        (BEN.format(4) + "left leave VERB/VBD ccomp 2", None),
        (BEN.format(6) + "will will AUX/MD aux 6 | possibly possibly ADV advmod 6 | leave leave VERB/VB ccomp 2", "possible"),
        (BEN.format(4) + "seems seem VERB/VBZ ccomp 2 | to to PART/TO aux 6 | sleep sleep VERB/VB xcomp 4", "probable"),
        ("it it PRON nsubj 4 | is be AUX/VBZ ccomp 2 | clear clear ADJ acomp 4 | Ben Ben PROPN nsubj 7 | left leave VERB/VBD ccomp 5", "certain"),
        ("it it PRON nsubj 4 | is be AUX/VBZ ccomp 2 | not not PART neg 4 | certain certain ADJ acomp 4", "possible"),
        ("the the DET det 4 | water water NOUN nsubj 5 | is be AUX/VBZ ccomp 2 | clear clear ADJ acomp 5", None),
        ("the the DET det 4 | cause cause NOUN nsubj 5 | is be AUX/VBZ ccomp 2 | unclear unclear ADJ acomp 5", "possible"),
        ("there there PRON expl 4 | is be AUX/VBZ ccomp 2 | no no DET det 6 | doubt doubt NOUN attr 4", "certain"),
        ("there there PRON expl 4 | is be AUX/VBZ ccomp 2 | a a DET det 6 | risk risk NOUN attr 4 | of of ADP prep 6", "possible"),
        ("boats boat NOUN nsubj 4 | are be AUX/VBP ccomp 2 | a a DET det 6 | danger danger NOUN attr 4", None),
        ("it it PRON nsubj 4 | 's ’s AUX/VBZ ccomp 2 | probable probable ADJ acomp 4", "probable"),
        ("Ben Ben PROPN nsubj 6 | could could AUX/MD aux 6 | not not PART neg 6 | rule rule VERB/VB ccomp 2 | out out ADP prt 6", "possible"),
        ("I I PRON nsubj 4 | think think VERB/VBP ccomp 2 | Ben Ben PROPN nsubj 6 | left leave VERB/VBD ccomp 4", "probable"),
        ("I I PRON nsubj 4 | know know VERB/VBP ccomp 2 | Ben Ben PROPN nsubj 6 | left leave VERB/VBD ccomp 4", "certain"),
        ("Ana Ana PROPN nsubj 4 | thinks think VERB/VBZ ccomp 2 | Ben Ben PROPN nsubj 6 | left leave VERB/VBD ccomp 4", None),
        ("Ben Ben PROPN nsubj 4 | left leave VERB/VBD ccomp 2 | , , PUNCT punct 4 | I I PRON nsubj 7 | think think VERB/VBP parataxis 4", "probable"),
    ],
)  # fmt: skip
def test_the_content_tells(content, expected):
    assert of(content) == expected


def test_his_own_view_in_the_articles_words_and_in_his():
    words = "he he PRON nsubj 4 | {} think VERB/{} ccomp 2 | Ben Ben PROPN nsubj 6 | left leave VERB/VBD ccomp 4"
    assert of(words.format("thought", "VBD")) == "probable"
    assert of(words.format("thinks", "VBZ"), kind="direct") is None
    mine = words.replace("he he", "I I")
    assert of(mine.format("think", "VBP"), kind="direct") == "probable"
    assert of(mine.format("thought", "VBD"), kind="direct") is None


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("believes believe VERB/VBZ", "probable"),
        ("hopes hop VERB/VBZ", None),
        ("insisted insist VERB/VBD", None),
        ("expects expect VERB/VBZ", "probable"),
        ("speculated speculate VERB/VBD", "possible"),
        ("said say VERB/VBD", None),
    ],
)
def test_the_cue_tells_where_the_content_does_not(cue, expected):
    document = line(f"Ostrov Ostrov PROPN nsubj 2 | {cue} ROOT 0 | Ben Ben PROPN nsubj 4 | left leave VERB/VBD ccomp 2")
    content, cued = document.tokens[2], document.tokens[1]
    said = Statement(
        id="s1", speaker=None, cue=(Span(cued.start, cued.end),), content=(Span(content.start, len(document.article.text)),),
        kind="indirect", by="test", confidence=1.0,
    )  # fmt: skip
    assert certainty(document, said) == expected
