"""Sources end where their noun phrase does; small holes in a content close."""

from parses import line, parsed
from plain_parses import plain
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.extents import fill, finish, settle

SECRETARY = """
Arlandian Arlandian ADJ   amod     2
Secretary Secretary PROPN nmod     6
of        of        ADP   prep     2
State     State     PROPN pobj     3
Ada       Ada       PROPN compound 6
Lind      Lind      PROPN nsubj    8
last      last      ADJ   amod     8
said      say       VERB  ROOT     0
"""


def settled(source, cue=(7,)):
    document = parsed(SECRETARY)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = set(source), set(cue), set()
    settle(document, [draft])
    return " ".join(document.tokens[i].text for i in sorted(draft.source))


def test_a_title_takes_in_its_name():
    assert settled([0, 1, 2, 3]) == "Arlandian Secretary of State Ada Lind"


def test_what_hangs_on_the_verb_falls_off():
    assert settled([0, 1, 2, 3, 4, 5, 6]) == "Arlandian Secretary of State Ada Lind"


def test_a_right_source_stays_as_it_is():
    assert settled([4, 5]).endswith("Ada Lind")


def holes(content, text="Lind said rain is near and far. Orr left."):
    document = plain(text)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = {0}, {1}, set(content)
    fill(document, [draft])
    return sorted(draft.content)


def test_a_small_hole_closes_and_a_wide_or_used_one_does_not():
    assert holes([2, 4]) == [2, 3, 4]
    assert holes([2, 6]) == [2, 6]
    assert holes([6, 8]) == [6, 8]  # the full stop between lies at a sentence's end


WARNED = """
The       the       DET   det      2
mayor     mayor     NOUN  nsubj    5
this      this      DET   det      4 DATE
week      week      NOUN  npadvmod 5 DATE
warned    warn      VERB  ROOT     0
of        of        ADP   prep     5
rain      rain      NOUN  pobj     6
and       and       CCONJ cc       7
"""


def put_right(source, cue, content):
    document = parsed(WARNED)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = set(source), set(cue), set(content)
    settle(document, [draft])
    finish(document, [draft])
    return sorted(draft.source), sorted(draft.cue), sorted(draft.content)


def test_a_time_is_neither_source_nor_cue():
    assert put_right({0, 1, 2, 3}, {4}, {6}) == ([0, 1], [4], [6])
    assert put_right({0, 1}, {3, 4}, {6})[1] == [3, 4]  # one piece: nothing shows that the time is loose
    assert put_right({0, 1}, {2, 4}, {6})[1] == [4]


def test_a_cue_keeps_its_preposition_only_where_what_follows_is_said():
    assert put_right({0, 1}, {4, 5}, {6})[1] == [4, 5]
    assert put_right({0, 1}, {4, 5}, set())[1] == [4]


def test_a_content_neither_breaks_off_nor_ends_in_and():
    assert put_right({0, 1}, {4}, {5})[2] == [5, 6]
    assert put_right({0, 1}, {4}, {5, 6, 7})[2] == [5, 6]


def test_a_wide_hole_closes_where_the_parse_encloses_it():
    document = parsed(WARNED)
    draft = Draft("tagger", 0.9)
    draft.content = {1, 4, 7}
    fill(document, [draft])
    assert sorted(draft.content) == [1, 2, 3, 4, 5, 6, 7]


def test_a_source_takes_the_noun_it_lacks_even_from_the_content():
    document = line(
        "Lind Lind PROPN nsubj 7 PERSON | , , PUNCT punct 1 | a a DET det 5 | union union NOUN compound 5 | "
        "chief chief NOUN appos 1 | , , PUNCT punct 1 | said say VERB ROOT 0 | no no INTJ dobj 7"
    )
    one = Draft("tagger", 0.9)
    one.source, one.cue, one.content = {0, 1, 2, 3}, {6}, {4, 7}
    settle(document, [one])
    assert one.source == {0, 1, 2, 3, 4}
    assert one.content == {7}


def test_a_content_takes_in_the_start_of_its_noun_phrase():
    document = line(
        "Lind Lind PROPN nsubj 2 | said say VERB ROOT 0 | her her PRON poss 4 | firm firm NOUN nsubj 6 | "
        "will will AUX aux 6 | pay pay VERB ccomp 2"
    )
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = {0}, {1}, {3, 4, 5}
    finish(document, [draft])
    assert sorted(draft.content) == [2, 3, 4, 5]


POST = """
Lind Lind PROPN nsubj 2
said say VERB ROOT 0
in in ADP prep 2
a a DET det 5
post post NOUN pobj 3
that that SCONJ mark 8
rain rain NOUN nsubj 8
fell fall VERB ccomp 2
"""


def test_a_cue_ends_with_no_article():
    document = parsed(POST)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = {0}, {1, 2, 3}, {6, 7}
    settle(document, [draft])
    assert draft.cue == {1}
    draft.cue = {1, 2, 3, 4}
    settle(document, [draft])
    assert draft.cue == {1, 2, 3, 4}
