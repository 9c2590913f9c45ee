"""A content keeps no pieces of clauses that nobody reports."""

from parses import line, parsed
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.strays import drop_addressed, drop_fragments

GREW = """
As        as        SCONJ mark     3
pressure  pressure  NOUN  nsubj    3
grew      grow      VERB  advcl    9
over      over      ADP   prep     3
the       the       DET   det      6
deal      deal      NOUN  pobj     4
,         ,         PUNCT punct    9
analysts  analyst   NOUN  nsubj    9
say       say       VERB  ROOT     0
Lind      Lind      PROPN nsubj    12
will      will      AUX   aux      12
resign    resign    VERB  ccomp    9
.         .         PUNCT punct    9

She       she       PRON  nsubj    2
met       meet      VERB  ROOT     0
new       new       ADJ   amod     4
aides     aide      NOUN  dobj     2
"""

ACCORDING = """
Trade     trade     NOUN  nsubj    2
grew      grow      VERB  ROOT     0
,         ,         PUNCT punct    2
according accord    VERB  prep     2
to        to        ADP   prep     4
Lind      Lind      PROPN pobj     5
,         ,         PUNCT punct    2
by        by        ADP   prep     2
a         a         DET   det      10
tenth     tenth     NOUN  pobj     8
"""


def kept(table, cue, content):
    draft = Draft("tagger", 0.9)
    draft.cue, draft.content = set(cue), set(content)
    drop_fragments(parsed(table), [draft])
    return sorted(draft.content)


def test_a_piece_out_of_another_clause_goes():
    assert kept(GREW, {8}, {4, 5, 9, 10, 11}) == [9, 10, 11]


def test_a_whole_clause_stays():
    assert kept(GREW, {8}, {0, 1, 2, 3, 4, 5, 9, 10, 11}) == [0, 1, 2, 3, 4, 5, 9, 10, 11]


def test_a_piece_inside_another_sentence_goes_and_its_beginning_stays():
    assert kept(GREW, {8}, {9, 10, 11, 15, 16}) == [9, 10, 11]
    assert kept(GREW, {8}, {9, 10, 11, 13, 14, 15, 16}) == [9, 10, 11, 13, 14, 15, 16]


def test_nothing_goes_where_the_cue_governs_none_of_it():
    assert kept(ACCORDING, {3, 4}, {0, 1, 7, 8, 9}) == [0, 1, 7, 8, 9]


def addressed(table, cue, content):
    document = line(table)
    draft = Draft("tagger", 0.9)
    draft.source, draft.cue, draft.content = {0}, set(cue), set(content)
    drop_addressed(document, [draft])
    return " ".join(document.tokens[i].text for i in sorted(draft.content))


def test_whom_it_is_said_to_is_not_said():
    behind = (
        "Lind Lind PROPN nsubj 2 | suggested suggest VERB ROOT 0 | to to ADP prep 2 | Orr Orr PROPN pobj 3 | "
        "that that SCONJ mark 7 | it it PRON nsubj 7 | rained rain VERB ccomp 2"
    )
    assert addressed(behind, [1, 2], range(3, 7)) == "that it rained"
    told = (
        "Lind Lind PROPN nsubj 2 | told tell VERB ROOT 0 | Orr Orr PROPN dobj 2 | "
        "that that SCONJ mark 6 | it it PRON nsubj 6 | rained rain VERB ccomp 2"
    )
    assert addressed(told, [1], range(2, 6)) == "that it rained"


def test_whom_it_is_said_of_stays():
    table = (
        "Lind Lind PROPN nsubj 2 | notes note VERB ROOT 0 | Orr Orr PROPN dobj 2 | "
        "that that SCONJ mark 6 | it it PRON nsubj 6 | rained rain VERB ccomp 2"
    )
    assert addressed(table, [1], range(2, 6)) == "Orr that it rained"
