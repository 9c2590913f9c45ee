"""From attribution to statement: kind, speakers, addressee, nesting, day."""

import pytest

from parses import parsed
from plain_parses import plain
from sayso.extract.actor_index import ActorIndex
from sayso.extract.speech.attributions import Attribution
from sayso.extract.speech.quotations import quotations
from sayso.extract.speech.statements import statements
from sayso.model import Actor, Mention, Moment, Span

TOLD = """
Ana       Ana       PROPN nsubj    4
and       and       CCONJ cc       1
Bo        Bo        PROPN conj     1
told      tell      VERB  ROOT     0
reporters reporter  NOUN  dobj     4
on        on        ADP   prep     4
Thursday  Thursday  PROPN pobj     6
that      that      SCONJ mark     11
officials official  NOUN  nsubj    10
warn      warn      VERB  ccomp    4
rain      rain      NOUN  nsubj    12
comes     come      VERB  ccomp    10
"""


def spans(document, *runs):
    return tuple(Span(document.tokens[a].start, document.tokens[b].end) for a, b in runs)


def actors(document, **places):
    return [
        Actor(id=name, name=name, type="person", mentions=(
            Mention(document.tokens[i].start, document.tokens[i].end, "name"),
        )) for name, i in places.items()
    ]  # fmt: skip


def found(moments=()):
    document = parsed(TOLD)
    people = actors(document, ana=0, bo=2, press=4, officials=8)
    outer = Attribution(
        source=spans(document, (0, 2)), cue=spans(document, (3, 3)), content=spans(document, (7, 11)),
        by="tagger", confidence=0.9,
    )  # fmt: skip
    inner = Attribution(
        source=spans(document, (8, 8)), cue=spans(document, (9, 9)), content=spans(document, (10, 11)),
        by="nested-rule", confidence=0.5,
    )  # fmt: skip
    times = [Moment(spans(document, run)[0], value) for run, value in moments]
    return statements(document, quotations(document), (outer, inner), ActorIndex(document, people), times)


def test_coordinated_sources_are_speakers_together():
    assert (found()[0].speaker, found()[0].co_speakers) == ("ana", ("bo",))


def test_whoever_is_told_is_the_addressee():
    assert [one.addressee for one in found()] == [("press",), ()]


def test_a_statement_inside_another_names_it():
    outer, inner = found()
    assert (outer.id, outer.within) == ("s1", None)
    assert (inner.id, inner.within, inner.speaker) == ("s2", "s1", "officials")


def test_the_day_is_that_of_the_cue():
    assert found([((6, 6), "2031-05-15")])[0].said_on == "2031-05-15"
    assert found([((10, 10), "2031-05-15")])[0].said_on is None  # it dates what is said
    assert found([((6, 6), None)])[0].said_on is None


@pytest.mark.parametrize(("text", "kind"), [
    ("Lind said “we leave at dawn”.", "direct"),
    ("Lind said they leave at “some unearthly hour” of the day.", "mixed"),
    ("Lind said they leave at dawn.", "indirect"),
])  # fmt: skip
def test_kind_is_by_the_share_of_quoted_words(text, kind):
    document = plain(text)
    content = Span(text.index("said") + 5, len(text))
    one = Attribution(content=(content,), by="tagger", confidence=0.9)
    assert statements(document, quotations(document), (one,), ActorIndex(document, ()))[0].kind == kind


def test_an_unknown_source_has_no_speaker():
    document = plain("Lind said they leave.")
    one = Attribution(source=(Span(0, 4),), content=(Span(10, 20),), by="tagger", confidence=0.9)
    only = statements(document, (), (one,), ActorIndex(document, ()))[0]
    assert (only.speaker, only.source) == (None, (Span(0, 4),))


WHO = """
Ana       Ana       PROPN nsubj    5
,         ,         PUNCT punct    1
who       who       PRON  nsubj    4
spoke     speak     VERB  relcl    1
left      leave     VERB  ROOT     0
"""
BANK = """
A         a         DET   det      2
statement statement NOUN  nsubj    6
by        by        ADP   prep     2
the       the       DET   det      5
bank      bank      NOUN  pobj     3
said      say       VERB  ROOT     0
"""
LETTER = """
Ana       Ana       PROPN nsubj    2
wrote     write     VERB  ROOT     0
in        in        ADP   prep     2
a         a         DET   det      5
letter    letter    NOUN  pobj     3
to        to        ADP   prep     5
Bo        Bo        PROPN pobj     6
"""


@pytest.mark.parametrize(("table", "who", "source"), [(WHO, {"ana": 0}, 2), (BANK, {"bank": 4}, 1)])
def test_a_relative_pronoun_and_a_document_speak_for_someone(table, who, source):
    document = parsed(table)
    one = Attribution(
        source=spans(document, (source, source)),
        content=(Span(0, len(document.article.text)),),
        by="tagger",
        confidence=0.9,
    )
    only = statements(document, (), (one,), ActorIndex(document, actors(document, **who)))[0]
    assert only.speaker == next(iter(who))


def test_a_letter_addresses_its_receiver():
    document = parsed(LETTER)
    one = Attribution(
        source=spans(document, (0, 0)), cue=spans(document, (1, 1)), content=spans(document, (4, 4)),
        by="tagger", confidence=0.9,
    )  # fmt: skip
    only = statements(document, (), (one,), ActorIndex(document, actors(document, ana=0, bo=6)))[0]
    assert (only.speaker, only.addressee) == ("ana", ("bo",))


def test_the_cue_says_what_kind_of_statement_it_is():
    assert [one.cue_class for one in found()] == ["saying", "saying"]


def test_whoever_a_source_stands_for_speaks_or_else_the_source():
    document = parsed(TOLD)
    people = actors(document, ana=0, officials=8)

    def speaker(meant):
        one = Attribution(
            source=spans(document, (0, 0)), cue=(), content=spans(document, (10, 11)), meant=spans(document, meant),
            by="transcript", confidence=0.9,
        )  # fmt: skip
        return statements(document, (), (one,), ActorIndex(document, people))[0].speaker

    assert speaker((8, 8)) == "officials"
    assert speaker((6, 6)) == "ana"
