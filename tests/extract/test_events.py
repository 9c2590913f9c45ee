# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.actor_index import ActorIndex
from sayso.extract.events.events import events
from sayso.extract.times.moments import moments
from sayso.knowledge import lexicon
from sayso.model import Actor, Mention, Span, Statement
from sayso.paths import ontology_dir

TYPES = {
    "Ostrov": "person", "Brandt": "person", "Arlandia": "country", "Norway": "country", "Lund": "place",
}  # fmt: skip


def index_of(document):
    """Every known name that the document holds, as an actor whose id is the name."""
    text = document.article.text
    actors = []
    for name, kind in TYPES.items():
        found = [i for i in range(len(text)) if text.startswith(name, i)]
        if found:
            mentions = tuple(Mention(i, i + len(name), "name") for i in found)
            country = "NO" if name == "Norway" else None
            actors.append(Actor(id=name, name=name, type=kind, country=country, mentions=mentions))
    if "Norwegian" in text:
        actors.append(Actor(id="Norway", name="Norway", type="country", country="NO"))
    return ActorIndex(document, actors)


def told(words, statements=()):
    document = line(words, published="2023-10-17")
    return events(document, index_of(document), statements, moments(document))


def cast(event):
    return {p.actor: p.role for p in event.participants}


MEET = "Ostrov Ostrov PROPN nsubj 2 | met meet VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2"
PAID = (
    "Ostrov Ostrov PROPN nsubj 2 | paid pay VERB/VBD ROOT 0 | a a DET det 4 | visit visit NOUN dobj 2 "
    "| to to ADP prep 4 | Arlandia Arlandia PROPN pobj 5"
)
ARRESTED = (
    "Brandt Brandt PROPN nsubjpass 3 | was be AUX/VBD auxpass 3 | arrested arrest VERB/VBN ROOT 0 "
    "| by by ADP agent 3 | Ostrov Ostrov PROPN pobj 4"
)
TALKS = (
    "Talks talk NOUN/NNS nsubj 6 | between between ADP prep 1 | Ostrov Ostrov PROPN pobj 2 | and and CCONJ cc 3 "
    "| Brandt Brandt PROPN conj 3 | collapsed collapse VERB/VBD ROOT 0"
)
SANCTIONS = (
    "Norwegian norwegian ADJ amod 2 NORP | sanctions sanction NOUN/NNS nsubj 5 | on on ADP prep 2 "
    "| Brandt Brandt PROPN pobj 3 | took take VERB/VBD ROOT 0 | effect effect NOUN dobj 5"
)
OWNED = (
    "Ostrov Ostrov PROPN poss 3 | 's 's PART/POS case 1 | visit visit NOUN nsubj 7 | to to ADP prep 3 "
    "| Arlandia Arlandia PROPN pobj 4 | will will AUX/MD aux 7 | begin begin VERB/VB ROOT 0"
)
URGED = (
    "Ostrov Ostrov PROPN nsubj 2 | urged urge VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | to to PART/TO aux 5 "
    "| visit visit VERB/VB xcomp 2 | Norway Norway PROPN dobj 5"
)
LIFTED = (
    "Ostrov Ostrov PROPN nsubj 2 | lifted lift VERB/VBD ROOT 0 | sanctions sanction NOUN/NNS dobj 2 "
    "| on on ADP prep 3 | Arlandia Arlandia PROPN pobj 4"
)
INFINITIVE = (
    "Ostrov Ostrov PROPN nsubj 2 | {} {} VERB/VBD ROOT 0 | to to PART/TO aux 4 | meet meet VERB/VB xcomp 2 "
    "| Brandt Brandt PROPN dobj 4"
)
HELPED = "Ostrov Ostrov PROPN nsubj 3 | {} {} AUX/{} aux 3 | meet meet VERB/VB ROOT 0 | Brandt Brandt PROPN dobj 3"


@pytest.mark.parametrize(
    ("words", "kind", "roles"),
    [
        (MEET, "meeting", {"Ostrov": "participant", "Brandt": "participant"}),
        (PAID, "visit", {"Ostrov": "agent", "Arlandia": "recipient"}),
        (ARRESTED, "coercion", {"Ostrov": "agent", "Brandt": "recipient"}),
        (TALKS, "meeting", {"Ostrov": "participant", "Brandt": "participant"}),
        (SANCTIONS, "sanction", {"Norway": "agent", "Brandt": "recipient"}),
        (OWNED, "visit", {"Ostrov": "agent", "Arlandia": "recipient"}),
        (LIFTED, "concession", {"Ostrov": "agent", "Arlandia": "recipient"}),
    ],
)
def test_event_has_its_type_and_participants(words, kind, roles):
    (event,) = told(words)
    assert (event.type, cast(event)) == (kind, roles)


def test_asked_one_would_act():
    request, visit = told(URGED)
    assert (request.type, cast(request)) == ("request", {"Ostrov": "agent", "Brandt": "recipient"})
    assert (visit.type, cast(visit)) == ("visit", {"Brandt": "agent", "Norway": "recipient"})
    assert visit.status == "hypothetical"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (MEET, "past"),
        (OWNED, "planned"),
        (HELPED.format("will", "will", "MD"), "planned"),
        (HELPED.format("might", "might", "MD"), "hypothetical"),
        (INFINITIVE.format("refused", "refuse"), "denied"),
        (INFINITIVE.format("planned", "plan"), "planned"),
        (MEET + " | never never ADV neg 2", "denied"),
    ],
)
def test_status(words, status):
    assert [e.status for e in told(words) if e.type in {"meeting", "visit"}] == [status]


def test_threatened_deed_is_no_deed():
    words = INFINITIVE.format("threatened", "threaten").replace("meet meet", "attack attack")
    words = words.replace("Brandt Brandt", "Arlandia Arlandia")
    assert [(e.type, e.status) for e in told(words)] == [("threat", "past"), ("attack", "hypothetical")]


@pytest.mark.parametrize(
    "words",
    [
        "Ostrov Ostrov PROPN nsubj 2 | met meet VERB/VBD ROOT 0 | the the DET det 4 | deadline deadline NOUN dobj 2",
        "Ostrov Ostrov PROPN nsubj 2 | signed sign VERB/VBD ROOT 0 | a a DET det 4 | shirt shirt NOUN dobj 2",
        "An an DET det 2 | earthquake earthquake NOUN nsubj 3 | is be AUX/VBZ ROOT 0 | a a DET det 5 | calamity calamity NOUN attr 3",
        "The the DET det 2 | visit visit NOUN nsubj 3 | failed fail VERB/VBD ROOT 0",
    ],
)
def test_other_senses_and_nobody_are_no_event(words):
    assert told(words) == ()


def test_attack_on_a_person_in_words_is_an_accusation():
    words = MEET.replace("met meet", "attacked attack")
    assert [e.type for e in told(words)] == ["accusation"]


def test_neither_nor_denies():
    words = (
        "Neither neither CCONJ preconj 2 | Ostrov Ostrov PROPN nsubj 5 | nor nor CCONJ cc 2 | Brandt Brandt PROPN conj 2 "
        "| visited visit VERB/VBD ROOT 0 | Norway Norway PROPN dobj 5"
    )
    (event,) = told(words)
    assert (event.status, set(cast(event))) == ("denied", {"Ostrov", "Brandt", "Norway"})


def test_place_and_time_are_those_of_the_clause():
    words = (
        MEET
        + " | in in ADP prep 2 | Lund Lund PROPN pobj 4 GPE | last last ADJ amod 7 DATE | week week NOUN npadvmod 2 DATE"
    )
    (event,) = told(words)
    assert event.place == "Lund"
    assert event.time.value == "2023-10-09/2023-10-15"
    assert "Lund" not in cast(event)


def test_disaster_is_told_without_participants():
    words = (
        "An an DET det 2 | earthquake earthquake NOUN nsubj 3 | struck strike VERB/VBD ROOT 0 "
        "| on on ADP prep 3 | Monday Monday PROPN pobj 4 DATE"
    )
    (event,) = told(words)
    assert (event.type, event.time.value) == ("disaster", "2023-10-16")


def test_event_belongs_to_the_innermost_statement():
    document = line("They they PRON nsubj 2 | said say VERB/VBD ROOT 0 | Ostrov Ostrov PROPN nsubj 4 "
                    "| met meet VERB/VBD ccomp 2 | Brandt Brandt PROPN dobj 4")  # fmt: skip
    outer, inner = Span(0, len(document.article.text)), Span(10, len(document.article.text))
    known = {"speaker": None, "kind": "indirect", "by": "test", "confidence": 1.0}
    said = [Statement(id="s1", content=(outer,), **known), Statement(id="s2", content=(inner,), **known)]
    (event,) = events(document, index_of(document), said, ())
    assert (event.id, event.statement, document.text(event.trigger)) == ("e1", "s2", "met")


def test_twice_told_in_a_sentence_is_once():
    words = PAID + " | and and CCONJ cc 2 | visited visit VERB/VBD conj 2 | Arlandia Arlandia PROPN dobj 8"
    assert len(told(words)) == 1


def test_every_type_is_a_concept_of_the_ontology():
    concepts = (ontology_dir() / "sayso.ttl").read_text(encoding="utf-8")
    types = lexicon("events")["types"]
    assert len(types) == 26
    assert [name for name in types if f"sayso:event-{name} " not in concepts] == []
