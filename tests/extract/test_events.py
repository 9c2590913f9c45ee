# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line, parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.events.events import events
from sayso.extract.times.moments import moments
from sayso.knowledge import lexicon
from sayso.model import Actor, Mention, Span, Statement
from sayso.paths import ontology_dir
from told_events import index_of, told

CONTRACT = "Ostrov Ostrov PROPN nsubj 2 | won win VERB/VBD ROOT 0 | a a DET det 4 | contract contract NOUN dobj 2 | to to PART/TO aux 6 | attack attack VERB/VB acl 4 | Norway Norway PROPN dobj 6 GPE"
PASSIVE = "Ostrov Ostrov PROPN nsubj 2 | named name VERB/VBD ROOT 0 | the the DET det 4 | minister minister NOUN dobj 2 | to to PART/TO aux 7 | be be AUX/VB auxpass 7 | visited visit VERB/VBN acl 4 | by by ADP agent 7 | Brandt Brandt PROPN pobj 8"
BEGINS = "Norway Norway PROPN poss 3 GPE | 's 's PART case 1 | attack attack NOUN nsubj 7 | on on ADP prep 3 | Arlandia Arlandia PROPN pobj 4 GPE | will will AUX/MD aux 7 | begin begin VERB/VB ROOT 0"
RECALLED = BEGINS.replace("begin begin", "haunt haunt")


@pytest.mark.parametrize(
    ("words", "lemma", "status"),
    [
        (CONTRACT, "attack", "planned"),
        (PASSIVE, "visited", "planned"),
        (BEGINS, "attack", "planned"),
        (RECALLED, "attack", "past"),
    ],
)
def test_what_is_agreed_or_begins_lies_ahead(words, lemma, status):
    document = line(words)
    found = {e.trigger.of(document.article.text): e for e in events(document, index_of(document), (), ())}
    assert found[lemma].status == status


BOMBED = "Ostrov Ostrov PROPN nsubj 2 | attacked attack VERB/VBD ROOT 0 | Norway Norway PROPN dobj 2 GPE | on on ADP prep 2 | Monday Monday PROPN pobj 4 DATE | , , PUNCT punct 2 | killing kill VERB/VBG advcl 2 | Brandt Brandt PROPN dobj 7"
CALLED = "In in ADP prep 8 | a a DET det 4 | phone phone NOUN compound 4 | call call NOUN pobj 1 | on on ADP prep 4 | Monday Monday PROPN pobj 5 DATE | Ostrov Ostrov PROPN nsubj 8 | praised praise VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 8"
HOUSED = CALLED.replace("phone phone", "blue blue").replace("call call", "house house")
TRIP = "Ostrov Ostrov PROPN poss 3 | 's 's PART case 1 | trip trip NOUN nsubj 10 | to to ADP prep 3 | Norway Norway PROPN pobj 4 GPE | which which PRON/WDT nsubj 7 | begins begin VERB/VBZ relcl 5 | on on ADP prep 7 | Friday Friday PROPN pobj 8 DATE | is be AUX/VBZ ROOT 0 | short short ADJ acomp 10"


@pytest.mark.parametrize(
    ("words", "lemma", "dated"),
    [(BOMBED, "killing", True), (CALLED, "praised", True), (HOUSED, "praised", False), (TRIP, "trip", True)],
)
def test_a_time_is_shared_with_what_was_done_beside_it(words, lemma, dated):
    document = line(words, published="2023-10-17")
    found = {
        e.trigger.of(document.article.text): e for e in events(document, index_of(document), (), moments(document))
    }
    assert (found[lemma].time is not None) is dated


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


VISITED = (
    "The the DET det 2 | envoy envoy NOUN nsubj 8 | , , PUNCT punct 8 | in in ADP prep 8 | office office NOUN pobj 4 "
    "| since since ADP prep 4 | 2000 2000 NUM/CD pobj 6 DATE | visited visit VERB/VBD ROOT 0 | Norway Norway PROPN dobj 8 "
    "| in in ADP prep 8 | October October PROPN pobj 10 DATE | 2022 2022 NUM/CD nummod 11 DATE"
)


def test_time_is_the_one_that_hangs_on_the_event_not_the_nearest():
    (event,) = told(VISITED)
    assert event.time.value == "2022-10"


def test_a_date_tells_more_than_recently():
    words = (
        "Ostrov Ostrov PROPN nsubj 2 | visited visit VERB/VBD ROOT 0 | Norway Norway PROPN dobj 2 "
        "| recently recently ADV advmod 2 | in in ADP prep 2 | October October PROPN pobj 5 DATE"
    )
    (event,) = told(words)
    assert event.time.value == "2023-10"


def test_date_that_bounds_is_no_time_of_the_event():
    words = MEET + " | after after ADP prep 2 | May May PROPN pobj 4 DATE"
    (event,) = told(words)
    assert event.time is None


def test_time_ahead_makes_what_seemed_past_planned():
    words = (
        "Norway Norway PROPN nsubj 2 | faces face VERB/VBZ ROOT 0 | an an DET det 4 | election election NOUN dobj 2 "
        "| in in ADP prep 4 | December December PROPN pobj 5 DATE | 2023 2023 NUM/CD nummod 6 DATE"
    )
    (event,) = told(words)
    assert (event.time.value, event.status) == ("2023-12", "planned")


def test_two_visits_at_two_times_are_two():
    first = PAID + " | in in ADP prep 4 | 2021 2021 NUM/CD pobj 7 DATE"
    words = (
        first + " | and and CCONJ cc 2 | visited visit VERB/VBD conj 2 | Arlandia Arlandia PROPN dobj 10 "
        "| in in ADP prep 10 | 2022 2022 NUM/CD pobj 12 DATE"
    )
    assert [e.time.value for e in told(words)] == ["2021", "2022"]


def test_warrant_for_an_arrest_is_one_event_with_the_arrested():
    words = (
        "Norway Norway PROPN nsubj 2 | issued issue VERB/VBD ROOT 0 | a a DET det 4 | warrant warrant NOUN dobj 2 "
        "| for for ADP prep 4 | Brandt Brandt PROPN poss 8 | 's 's PART/POS case 6 | arrest arrest NOUN pobj 5"
    )
    (event,) = told(words)
    assert cast(event) == {"Norway": "agent", "Brandt": "recipient"}


def said(words, cue, content):
    document = line(words, published="2023-10-17")
    text = document.article.text
    begin, end = text.index(cue), text.index(content)
    statement = Statement(
        id="s1", content=(Span(end, len(text)),), cue=(Span(begin, begin + len(cue)),), speaker=None,
        kind="indirect", by="test", confidence=1.0,
    )  # fmt: skip
    return [e.type for e in events(document, index_of(document), [statement], moments(document))]


def test_cue_is_an_event_only_between_two():
    called = "Ostrov Ostrov PROPN nsubj 2 | called call VERB/VBD ROOT 0 | for for ADP prep 2 | calm calm NOUN pobj 3"
    assert said(called, "called for", "calm") == []
    assert said(URGED, "urged", "to visit") == ["request", "visit"]


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        (
            MEET.replace("met meet", "condemned condemn").replace(
                "Brandt Brandt PROPN dobj 2", "Arlandia Arlandia PROPN poss 5"
            )
            + " | 's 's PART/POS case 3 | silence silence NOUN dobj 2",
            {"Ostrov": "agent", "Arlandia": "recipient"},
        ),
        (
            "Ostrov Ostrov PROPN nsubj 2 | demanded demand VERB/VBD ROOT 0 | that that SCONJ mark 5 "
            "| Brandt Brandt PROPN nsubj 5 | resign resign VERB/VB ccomp 2",
            {"Ostrov": "agent", "Brandt": "recipient"},
        ),
    ],
)
def test_words_are_directed_at_whom_they_concern(words, roles):
    assert cast(told(words)[0]) == roles


def test_words_directed_at_nobody_are_no_event():
    words = "Ostrov Ostrov PROPN nsubj 2 | praised praise VERB/VBD ROOT 0 | the the DET det 4 | idea idea NOUN dobj 2"
    assert told(words) == ()


def test_speaker_before_a_trip_is_no_traveller():
    words = (
        "Ostrov Ostrov PROPN nsubj 2 | travelled travel VERB/VBD ROOT 0 | to to ADP prep 2 | Norway Norway PROPN pobj 3"
    )
    (event,) = told(words)
    assert (cast(event), event.place) == ({"Ostrov": "agent", "Norway": "recipient"}, "Norway")
    crowd = Actor(id="crowd", name="aides", type="group", mentions=(Mention(0, 5, "nominal"),))
    document = line(
        "Aides aide NOUN nsubj 2 | spoke speak VERB/VBD ROOT 0 | during during ADP prep 2 | a a DET det 5 "
        "| trip trip NOUN pobj 3 | to to ADP prep 5 | Norway Norway PROPN pobj 6"
    )
    index = ActorIndex(document, [crowd, *index_of(document).actors])
    (event,) = events(document, index, (), ())
    assert cast(event) == {"Norway": "recipient"}


def test_bare_mention_takes_the_status_last_told():
    document = parsed(
        OWNED.replace(" | ", "\n")
        + "\n\n"
        + (
            "Ostrov Ostrov PROPN poss 3 | 's 's PART/POS case 1 | visit visit NOUN nsubj 4 | is be AUX/VBZ ROOT 0 "
            "| a a DET det 6 | test test NOUN attr 4"
        ).replace(" | ", "\n"),
        published="2023-10-17",
    )
    assert [e.status for e in events(document, index_of(document), (), ())] == ["planned", "planned"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (
            "Ahead ahead ADV advmod 6 | of of ADP prep 1 | Ostrov Ostrov PROPN poss 5 | 's 's PART/POS case 3 "
            "| visit visit NOUN pobj 2 | spoke speak VERB/VBD ROOT 0 | aides aide NOUN nsubj 6",
            "planned",
        ),
        (
            "Aides aide NOUN nsubj 2 | said say VERB/VBD ROOT 0 | Ostrov Ostrov PROPN nsubj 5 | would would AUX/MD aux 5 "
            "| meet meet VERB/VB ccomp 2 | Brandt Brandt PROPN dobj 5",
            "planned",
        ),
        (
            "Aides aide NOUN nsubj 2 | avoided avoid VERB/VBD ROOT 0 | Norwegian norwegian ADJ amod 4 NORP "
            "| sanctions sanction NOUN/NNS dobj 2",
            "hypothetical",
        ),
    ],
)
def test_status_of_what_lies_ahead_or_was_averted(words, status):
    assert [e.status for e in told(words)] == [status]


def test_hyphen_joins_two_who_talk():
    words = (
        "Arlandia Arlandia PROPN compound 3 | - - PUNCT/HYPH punct 3 | Norway Norway PROPN compound 4 "
        "| talks talk NOUN/NNS nsubj 5 | ended end VERB/VBD ROOT 0"
    )
    (event,) = told(words)
    assert cast(event) == {"Arlandia": "participant", "Norway": "participant"}


def test_every_type_is_a_concept_of_the_ontology():
    concepts = (ontology_dir() / "sayso.ttl").read_text(encoding="utf-8")
    types = lexicon("events")["types"]
    assert len(types) == 26
    assert [name for name in types if f"sayso:event-{name} " not in concepts] == []


DETAINED = "Ostrov Ostrov PROPN nsubjpass 3 | was be AUX auxpass 3 | detained detain VERB/VBN ROOT 0 | at at ADP prep 3 | Lund Lund PROPN compound 6 GPE | airport airport NOUN pobj 4"
COURT = "Police police NOUN nsubj 4 | in in ADP prep 1 | Lund Lund PROPN pobj 2 GPE | arrested arrest VERB/VBD ROOT 0 | Ostrov Ostrov PROPN dobj 4"
HOME = "Brandt Brandt PROPN nsubj 4 | in in ADP prep 1 | Lund Lund PROPN pobj 2 GPE | praised praise VERB/VBD ROOT 0 | Ostrov Ostrov PROPN dobj 4"
QUAKE = (
    "An a DET det 2 | earthquake earthquake NOUN nsubj 3 | struck strike VERB/VBD ROOT 0 | Lund Lund PROPN dobj 3 GPE"
)
NAMED = "Hurricane hurricane PROPN compound 2 | Odile Odile PROPN nsubj 3 | hit hit VERB/VBD ROOT 0 | Lund Lund PROPN dobj 3 GPE"
WOUNDED = "A a DET det 2 | strike strike NOUN nsubj 3 | wounded wound VERB/VBD ROOT 0 | two two NUM nummod 5 | dockers docker NOUN dobj 3"
CRASHED = WOUNDED.replace("strike strike", "crash crash")


@pytest.mark.parametrize(
    ("words", "kind", "place"),
    [
        (DETAINED, "coercion", "Lund"),
        (COURT, "coercion", "Lund"),
        (HOME, "support", None),
        (QUAKE, "disaster", "Lund"),
        (NAMED, "disaster", "Lund"),
        (WOUNDED, "attack", None),
    ],
)
def test_where_an_event_was_stands_in_its_phrases(words, kind, place):
    (event,) = [one for one in told(words) if one.type == kind]
    assert event.place == place


def test_a_crash_attacks_nobody():
    assert not told(CRASHED)


REFUTED = "Ostrov Ostrov PROPN nsubj 2 | rejected reject VERB/VBD ROOT 0 | the the DET det 4 | offer offer NOUN dobj 2"
CANCELLED = REFUTED.replace("rejected reject", "cancelled cancel").replace("offer offer", "visit visit")
REFUSED = (
    "Ostrov Ostrov PROPN nsubj 2 | refused refuse VERB/VBD ROOT 0 | to to PART/TO aux 4 | sail sail VERB/VB xcomp 2"
)


def test_something_may_be_rejected_but_not_only_put_off():
    assert [one.type for one in told(REFUTED)] == ["rejection"]
    assert "rejection" not in {one.type for one in told(CANCELLED)}
    assert not told(REFUSED)


MET = "Ostrov Ostrov PROPN nsubj 2 | met meet VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | and and CCONJ cc 2 | will will AUX/MD aux 6 | meet meet VERB/VB conj 2 | him Brandt PROPN dobj 6"


def test_what_happened_and_is_planned_again_are_two():
    document = line(MET.replace("him Brandt", "Brandt Brandt"))
    found = events(document, index_of(document), (), ())
    assert [one.status for one in found] == ["past", "planned"]
