"""A clause before the words that report it is said without a hole."""

from parses import line
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.fronted import fill_fronted

PRESSED = (
    "Pressed press VERB advcl 8 | , , PUNCT punct 1 | squeezed squeeze VERB conj 1 | by by ADP agent 3 | "
    "rivals rival NOUN pobj 4 | Vane Vane PROPN nsubj 8 | will will AUX aux 8 | close close VERB ccomp 10 | "
    ", , PUNCT punct 10 | said say VERB ROOT 0 | Lind Lind PROPN nsubj 10"
)


def filled(content, *others):
    document = line(PRESSED)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = {10}, {9}, set(content)
    fill_fronted(document, [draft, *others])
    return sorted(draft.content)


def test_a_wide_hole_closes():
    assert filled([0, 5, 6, 7]) == [0, 1, 2, 3, 4, 5, 6, 7]


def test_what_stands_before_the_content_stays_out():
    assert filled([5, 6, 7]) == [5, 6, 7]


def test_another_report_that_reaches_in_keeps_the_hole():
    other = Draft("tagger", 0.9)
    other.cue, other.source = {2}, {10}
    assert filled([0, 5, 6, 7], other) == [0, 5, 6, 7]
