from msgspec.structs import replace

from parses import parsed
from sayso.model import Span
from sayso.parse import Run, once_a_document

SENTENCE = """
The      the     DET   det    2
minister minister NOUN nsubj  3
said     say     VERB  ROOT   0
trade    trade   NOUN  nsubj  5
grew     grow    VERB  ccomp  3
.        .       PUNCT punct  3

He       he      PRON  nsubj  2
left     leave   VERB  ROOT   0
.        .       PUNCT punct  2
---
Reuters  Reuters PROPN ROOT   0   ORG
"""


def test_hand_parse_builds_the_text():
    document = parsed(SENTENCE)
    assert document.article.text == "The minister said trade grew. He left.\n\nReuters"
    assert all(t.text == document.article.text[t.start : t.end] for t in document.tokens)


def test_children_by_dependency_and_subtree():
    document = parsed(SENTENCE)
    assert document.children(2, "nsubj") == [1]
    assert document.subtree(4) == [3, 4]


def test_ancestors_end_at_the_root():
    assert list(parsed(SENTENCE).ancestors(3)) == [4, 2]


def test_run_and_span_are_inverse_on_token_borders():
    document = parsed(SENTENCE)
    assert document.run(document.span(Run(1, 3))) == Run(1, 3)
    assert document.run(Span(5, 6)) == Run(1, 2)
    assert len(document.run(Span(3, 4))) == 0


def test_sentences_and_paragraphs_of_a_token():
    document = parsed(SENTENCE)
    assert document.sentence_of(6) == Run(6, 9)
    assert document.paragraph_of(9) == Run(9, 10)
    assert document.entities[0].label == "ORG"


def test_lower_case_goes_with_the_text():
    first = parsed(SENTENCE).tokens[0]
    assert first.lower == "the"
    assert replace(first, text="THAT").lower == "that"


def test_leaves_have_children_of_nobody_else():
    document = parsed(SENTENCE)
    document.children(0, "det").append(1)
    assert document.children(0, "det") == []


def test_a_document_is_read_once():
    read = []

    @once_a_document
    def words(document):
        read.append(document)
        return len(document)

    one, other = parsed(SENTENCE), parsed(SENTENCE)
    assert [words(one), words(one), words(other)] == [len(one)] * 3
    assert read == [one, other]
