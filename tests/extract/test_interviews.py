"""Who answers in an interview."""

from plain_parses import plain
from sayso.extract.speech.interviews import interviewee
from sayso.parse import Document, Entity, Run


def test_the_interviewee_is_who_the_text_before_names_most():
    document = plain("Ada Lind is mayor.\nQ. How do you live?\nA. I do.")
    named = Document(
        document.article, document.tokens, document.sentences, document.paragraphs, [Entity(Run(0, 2), "PERSON")]
    )
    assert interviewee(named, 1) == Run(0, 2)
    assert interviewee(named, 0) is None
    assert interviewee(document, 1) == Run(0, 2)  # a name though the parser saw no person
    assert interviewee(plain("Rain fell.\nQ. Who knows?"), 1) is None
