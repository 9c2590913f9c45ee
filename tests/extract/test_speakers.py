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


def test_the_name_beside_a_description_is_meant():
    document = line(
        "His his PRON poss 2 | ally ally NOUN nsubj 6 | , , PUNCT punct 2 | Ana Ana PROPN compound 5 | "
        "Lind Lind PROPN appos 2 | spoke speak VERB ROOT 0"
    )
    ally, lind = document.tokens[1], document.tokens[4]
    actors = (
        Actor(id="a1", name="Ivo Berg", type="person", mentions=(Mention(ally.start, ally.end, "nominal"),)),
        Actor(id="a2", name="Ana Lind", type="person", mentions=(Mention(lind.start - 4, lind.end, "name"),)),
    )
    index = ActorIndex(document, actors)
    assert speakers(document, [Span(0, lind.end)], index) == ["a2"]
    assert speakers(document, [Span(0, ally.end)], index) == ["a1"]


def test_the_name_is_found_behind_a_second_description():
    document = line(
        "Its its PRON poss 2 | chair chair NOUN nsubj 9 | , , PUNCT punct 9 | the the DET det 6 | "
        "former former ADJ amod 6 | judge judge NOUN nsubj 9 | Ana Ana PROPN compound 8 | Lind Lind PROPN appos 6 | "
        "spoke speak VERB ROOT 0"
    )
    chair, lind = document.tokens[1], document.tokens[7]
    actors = (
        Actor(id="a1", name="chair", type="person", mentions=(Mention(chair.start, chair.end, "nominal"),)),
        Actor(id="a2", name="Ana Lind", type="person", mentions=(Mention(lind.start - 4, lind.end, "name"),)),
    )
    assert speakers(document, [Span(0, lind.end)], ActorIndex(document, actors)) == ["a2"]
