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
