"""Interviews without labels."""

import pytest

from plain_parses import plain
from sayso.extract.speech.interviews import interviewee, read_interview
from sayso.parse import Document, Entity, Run

INTERVIEW = "Ada Lind is mayor.\nHow do you live?\nI do.\nDo you sing?\nI do.\nIt is late.\nWill you go?\nMy aunt will."
TOLD = "Ada Lind is mayor.\nHow do you live?\nI asked Lind.\nDo you sing?\nI do.\nWill you go?\nMy aunt will."
COLUMN = "Ada Lind is mayor.\nIs the mill safe?\nThe council is sure.\nWho paid?\nI did.\nWho knows?\nNobody."


def named(text, last=2):
    document = plain(text)
    entities = [Entity(Run(0, last), "PERSON")] if last else []
    return Document(document.article, document.tokens, document.sentences, document.paragraphs, entities)


def read(document):
    drafts = []
    read_interview(document, drafts)
    text = [token.text for token in document.tokens]
    return [tuple(" ".join(text[i] for i in sorted(role)) for role in (d.source, d.content)) for d in drafts]


def test_questions_and_answers_alternate():
    assert read(named(INTERVIEW)) == [
        ("", "How do you live ?"), ("Ada Lind", "I do ."), ("", "Do you sing ?"),
        ("Ada Lind", "I do . It is late ."), ("", "Will you go ?"), ("Ada Lind", "My aunt will ."),
    ]  # fmt: skip


@pytest.mark.parametrize("document", [named(COLUMN), named(TOLD), named(INTERVIEW, last=0)])
def test_an_article_that_asks_itself_names_its_subject_or_names_nobody_is_none(document):
    assert read(document) == []


def test_the_interviewee_is_who_the_text_before_names_most():
    document = named(INTERVIEW)
    assert interviewee(document, 1) == Run(0, 2)
    assert interviewee(document, 0) is None
