"""Tags and links to attributions, on odds written by hand."""

import numpy as np

from plain_parses import plain
from sayso.extract.speech.decoding import decode
from sayso.extract.speech.encoder import Reading
from sayso.parse import Run

TAG = {"O": 0, "S": 1, "s": 2, "C": 3, "c": 4, "T": 5, "t": 6}  # source, cue, content: capital opens, small continues


def reading(tags, links, sure=6.0, first=0):
    """One tag a letter; `links` gives for each token the cue token it points at."""
    odds = np.zeros((len(tags), 7))
    for i, tag in enumerate(tags):
        odds[i, TAG[tag]] = sure
    pointing = np.zeros((len(tags), len(tags)))
    for i, head in links.items():
        pointing[i, head] = 9.0
    return Reading(Run(first, first + len(tags)), odds, pointing)


def roles(draft):
    return sorted(draft.source), sorted(draft.cue), sorted(draft.content)


def test_pieces_join_the_cue_they_link_to():
    document = plain("Ann said apples Bob said pears")
    found = decode(document, [reading("SCTSCT", {0: 1, 1: 1, 2: 1, 3: 4, 4: 4, 5: 4})])
    assert [roles(d) for d in found] == [([0], [1], [2]), ([3], [4], [5])]


def test_the_links_win_over_distance():
    document = plain("Ann said apples Bob said pears")
    found = decode(document, [reading("SCTSCT", {0: 4, 1: 1, 2: 4, 3: 1, 4: 4, 5: 1})])
    assert [roles(d) for d in found] == [([3], [1], [5]), ([0], [4], [2])]


def test_a_divided_cue_is_one_attribution():
    document = plain("Ann called Bob out as mad")
    found = decode(document, [reading("SCTCTt", {0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1})])
    assert [roles(d) for d in found] == [([0], [1, 3], [2, 4, 5])]


def test_a_divided_cue_stays_in_its_sentence():
    document = plain("Ann said apples. Bob said pears.")
    found = decode(document, [reading("SCTOSCTO", {0: 1, 1: 1, 2: 1, 4: 1, 5: 1, 6: 5})])
    assert [sorted(d.cue) for d in found] == [[1], [5]]


def test_nothing_is_linked_across_paragraphs():
    document = plain("Ann said apples\nBob pears")
    found = decode(document, [reading("SCTST", {0: 1, 1: 1, 2: 1, 3: 1, 4: 1})])
    assert [roles(d) for d in found] == [([0], [1], [2])]


def test_a_spare_source_moves_to_the_cue_that_lacks_one():
    document = plain("Ann Bob said apples knows pears")
    found = decode(document, [reading("SSCTCT", {0: 2, 1: 2, 2: 2, 3: 2, 4: 4, 5: 4})])
    assert sorted(len(d.source) for d in found) == [1, 1]


def test_confidence_is_the_mean_probability_of_the_roles():
    document = plain("Ann said apples")
    links = {0: 1, 1: 1, 2: 1}
    sure, unsure = (decode(document, [reading("SCT", links, odds)])[0].confidence for odds in (9.0, 2.5))
    assert sure > 0.99
    assert 0.6 < unsure < 0.75


def test_odds_of_several_windows_are_averaged():
    document = plain("Ann said apples")
    links = {0: 1, 1: 1, 2: 1}
    found = decode(document, [reading("SCT", links, 5.0), reading("OCT", links, 1.0)])
    assert roles(found[0]) == ([0], [1], [2])


def test_no_cue_no_attribution():
    assert decode(plain("Ann apples"), [reading("ST", {})]) == []
    assert decode(plain(""), []) == []
