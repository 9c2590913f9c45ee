import pytest

from sayso.model import Article, Span
from sayso.parse import parse
from sayso.parse.document import STATE

pytestmark = pytest.mark.model


def document(text, body=None):
    return parse(Article(id="0" * 12, source="t.txt", text=text, body=body or (Span(0, len(text)),)))


def sentences(text):
    found = document(text)
    return [found.text(found.span(run)) for run in found.sentences]


def test_abbreviations_do_not_end_a_sentence():
    assert sentences("Mr. Okafor met the U.S. envoy on Jan. 5. They spoke.") == [
        "Mr. Okafor met the U.S. envoy on Jan. 5.",
        "They spoke.",
    ]


def test_glued_sentences_are_parted():
    assert sentences("The pact held for ten years.A senior official left.") == [
        "The pact held for ten years.",
        "A senior official left.",
    ]


def test_abbreviations_glued_by_nature_stay_whole():
    assert sentences("The U.S.A. team won.") == ["The U.S.A. team won."]


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_quotation_marks_glued_to_words_are_parted(marks):
    words = [token.text for token in document(f"Lind said,{marks[0]}We leave at dawn,{marks[1]}and left.").tokens]
    assert words == ["Lind", "said", ",", marks[0], "We", "leave", "at", "dawn", ",", marks[1], "and", "left", "."]


def test_inches_between_digits_stay_whole():
    assert '6"x4' in [token.text for token in document('He sawed a 6"x4" plank.').tokens]


def test_only_the_body_is_parsed_and_offsets_stay_true():
    text = "HEADLINE HERE\n\nThe mayor spoke.\n\nPhoto: Agency\n\nShe left."
    found = document(text, (Span(15, 31), Span(48, 57)))
    assert [found.text(found.span(run)) for run in found.paragraphs] == ["The mayor spoke.", "She left."]
    assert all(text[t.start : t.end] == t.text for t in found.tokens)


def test_a_paragraph_of_white_space_gets_no_number():
    text = "One spoke.\n \nTwo left."
    found = document(text, (Span(0, 10), Span(11, 12), Span(13, 22)))
    assert len(found.paragraphs) == 2
    assert {t.paragraph for t in found.tokens} == {0, 1}


def test_entities_and_heads_point_into_the_document():
    found = document("First one.\nAngela Merkel visited Paris.", (Span(0, 10), Span(11, 39)))
    names = [found.text(found.span(entity.run)) for entity in found.entities]
    assert "Angela Merkel" in names
    assert all(found.tokens[t.head].sentence == t.sentence for t in found.tokens)


def test_every_token_brings_how_the_finder_of_entities_saw_it():
    text = "Ana Rey left Peru.\n\nShe  spoke."
    one, other = (document(text, (Span(0, 18), Span(20, len(text)))) for _ in range(2))
    assert one.states.shape == (len(one), STATE)
    assert one.states.any(axis=1).all()
    assert (one.states == other.states).all()


@pytest.mark.parametrize("text", ["The ministers’ plan failed.", "The ‘ministers’ Ada met were none."])
def test_a_curly_possessive_behind_an_s_is_one(text):
    found = document(text)
    ministers = next(token for token in found.tokens if token.text == "ministers")
    assert (ministers.dep == "poss") is ("‘" not in text)
    assert [text[token.start : token.end] for token in found.tokens] == [token.text for token in found.tokens]
