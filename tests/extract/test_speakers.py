from parses import line
from sayso.extract.actor_index import ActorIndex
from sayso.extract.speech.speakers import speakers
from sayso.model import Actor, Mention, Span


def test_two_actors_of_one_phrase_both_speak():
    document = line("Both both DET det 2 | mayors mayor NOUN nsubj 3 | agreed agree VERB ROOT 0")
    both = Mention(0, 11, "nominal")
    actors = (Actor(id="a1", name="Ana Lind", type="person", mentions=(both,)),
              Actor(id="a2", name="Ivo Berg", type="person", mentions=(both,)))  # fmt: skip
    assert speakers(document, [Span(0, 11)], ActorIndex(document, actors)) == ["a1", "a2"]


def test_a_read_out_speaks_for_who_issued_it():
    document = line(
        "Orr Orr PROPN nsubj 2 | warned warn VERB ROOT 0 | , , PUNCT punct 2 | per per ADP prep 2 | a a DET det 9 | "
        "ministry ministry NOUN compound 9 | read read NOUN compound 9 | _- - PUNCT punct 9 | _out out NOUN pobj 4"
    )
    start = document.tokens[5].start
    ministry = Actor(id="a1", name="ministry", type="government", mentions=(Mention(start, start + 8, "nominal"),))
    index = ActorIndex(document, (ministry,))
    assert speakers(document, [Span(document.tokens[4].start, document.tokens[8].end)], index) == ["a1"]
