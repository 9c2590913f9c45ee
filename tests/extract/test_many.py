"""Whom "they", "we", "it" and "its" mean in what somebody says, where the weights tell nobody."""

from casting import cast, mentions, span_of
from parses import parsed
from sayso.extract.actors.actors import cast_actors
from sayso.extract.actors.voices import Voices
from sayso.extract.names.named import Name
from sayso.extract.speech.attributions import Attribution
from sayso.extract.speech.quotations import Quotation
from sayso.model import Span
from sayso.parse import Run

VANE = """
Orr Orr PROPN nsubj 2
said say VERB ROOT 0
Vane Vane PROPN nsubj 5
had have AUX aux 5
closed close VERB ccomp 2
. . PUNCT punct 2

_“ “ PUNCT punct 3
They they PRON nsubj 3
lied lie VERB ccomp 6
_” ” PUNCT punct 6
Rey Rey PROPN nsubj 6
said say VERB ROOT 0
. . PUNCT punct 6
"""
NAMES = [("Orr", "person", {}), ("Vane", "company", {}), ("Rey", "person", {})]


def found(table, names, sayings, quoted=()):
    document = parsed(table)
    return mentions(document, cast(document, [(w, k, dict(f)) for w, k, f in names], sayings, quoted))


def test_they_in_a_quotation_means_the_body_spoken_of_before():
    said = [("Orr", "Vane had closed"), ("Rey", "They lied")]
    assert found(VANE, NAMES, said, ["They lied"])["Vane"] == ["Vane", "They"]


def test_they_means_no_single_person():
    said = [("Orr", "Vane had closed"), ("Rey", "They lied")]
    names = [("Orr", "person", {}), ("Vane", "person", {}), ("Rey", "person", {})]
    assert found(VANE, names, said, ["They lied"])["Vane"] == ["Vane"]


LIED = """
Orr Orr PROPN nsubj 2
lied lie VERB ccomp 5
, , PUNCT punct 5
he he PRON nsubj 5
said say VERB ROOT 0
. . PUNCT punct 5
"""


def test_who_says_it_is_nobody_named_in_it():
    assert found(LIED, [("Orr", "person", {})], [("he", "Orr lied")])["Orr"] == ["Orr"]


CLUB = """
The the DET det 3
Tern Tern PROPN compound 3
Club Club PROPN nsubj 4
sued sue VERB ROOT 0
Vane Vane PROPN dobj 4
. . PUNCT punct 4

Its its PRON poss 2
head head NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def test_its_head_is_the_head_of_the_last_subject():
    names = [("Tern Club", "organisation", {}), ("Vane", "company", {})]
    assert found(CLUB, names, [])["Tern Club"] == ["Tern Club", "Its"]
    streets = CLUB.replace("head head", "street street")
    assert found(streets, names, [])["Tern Club"] == ["Tern Club"]


SAID_OF = """
_“ “ PUNCT punct 3
He he PRON nsubj 3
lied lie VERB ccomp 6
_” ” PUNCT punct 6
Rey Rey PROPN nsubj 6
said say VERB ROOT 0
of of ADP prep 6
Orr Orr PROPN pobj 7
. . PUNCT punct 6
"""


def test_he_of_whom_it_is_said_is_the_one_meant():
    document = parsed(SAID_OF)
    cue = Attribution(
        source=(span_of(document, "Rey"),), cue=(span_of(document, "said"),), content=(span_of(document, "He lied"),),
        by="test", confidence=1.0,
    )  # fmt: skip
    inner = span_of(document, "He lied")
    voices = Voices(document, [Quotation(Span(inner.start - 1, inner.end + 1), inner, True, True)], [cue])
    names = [Name(run=Run(4, 5), name="Rey", type="person"), Name(run=Run(7, 8), name="Orr", type="person")]
    assert mentions(document, cast_actors(document, names, voices))["Orr"] == ["He", "Orr"]


TWO = """
Orr Orr PROPN nsubj 2
met meet VERB ccomp 8
Rey Rey PROPN dobj 2
and and CCONJ cc 2
they they PRON nsubj 6
signed sign VERB conj 2
Vane Vane PROPN nsubj 8
said say VERB ROOT 0
. . PUNCT punct 8
"""


def test_they_are_the_two_persons_that_the_statement_names():
    names = [("Orr", "person", {}), ("Rey", "person", {}), ("Vane", "person", {})]
    two = found(TWO, names, [("Vane", "Orr met Rey and they signed")])
    assert (two["Orr"], two["Rey"]) == (["Orr", "they"], ["Rey", "they"])


GLUM = """
The the DET det 2
drivers driver NOUN/NNS nsubj 3
were be VERB ROOT 0
glum glum ADJ acomp 3
. . PUNCT punct 3

_“ “ PUNCT punct 3
They they PRON nsubj 3
lied lie VERB ccomp 6
_” ” PUNCT punct 6
Rey Rey PROPN nsubj 6
said say VERB ROOT 0
. . PUNCT punct 6
"""


def test_a_group_of_which_one_is_about_to_speak_is_not_they():
    document = parsed(GLUM)
    inner = span_of(document, "They lied")
    said = Attribution(source=(span_of(document, "Rey"),), content=(inner,), by="test", confidence=1.0)
    voices = Voices(document, [Quotation(Span(inner.start - 1, inner.end + 1), inner, True, True)], [said])
    actors = cast_actors(document, [Name(run=Run(9, 10), name="Rey", type="person")], voices)
    assert all("They" not in texts for texts in mentions(document, actors).values())
