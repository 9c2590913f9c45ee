# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.clauses import subjects
from told_events import told


def only(words, kind):
    (event,) = [one for one in told(words) if one.type == kind]
    return event


def roles(event):
    return {one.actor: one.role for one in event.participants}


FLY = "Ostrov Ostrov PROPN nsubj 3 | will will AUX/MD aux 3 | {0} VERB/VB ROOT 0 | to to ADP prep 3 | Lund Lund PROPN pobj 4 GPE | on on ADP prep 3 | Monday Monday PROPN pobj 6 DATE | to to PART/TO aux 9 | meet meet VERB/VB advcl 3 | Brandt Brandt PROPN dobj 9"


def test_who_goes_somewhere_to_meet_meets_there_then():
    event = only(FLY.format("fly fly"), "meeting")
    assert (event.place, event.time.value, event.status) == ("Lund", "2023-10-23", "planned")
    elsewhere = only(FLY.format("write write"), "meeting")
    assert (elsewhere.place, elsewhere.time) == (None, None)


WHEN = "Ostrov Ostrov PROPN nsubj 3 | will will AUX/MD aux 3 | rest rest VERB/VB ROOT 0 | on on ADP prep 3 | Monday Monday PROPN pobj 4 DATE | {0} ADV advmod 9 | Brandt Brandt PROPN nsubj 9 | will will AUX/MD aux 9 | visit visit VERB/VB relcl 5 | Lund Lund PROPN dobj 9 GPE"


def test_a_day_when_something_happens_dates_it():
    assert only(WHEN.format("when when"), "visit").time.value == "2023-10-23"


TALKS = "Ostrov Ostrov PROPN nsubj 4 | is be AUX/VBZ aux 4 | to to PART/TO aux 4 | travel travel VERB/VB ROOT 0 | to to ADP prep 4 | Lund Lund PROPN pobj 5 GPE | for for ADP prep 4 | talks talk NOUN/NNS pobj 7 | with with ADP prep 8 | Brandt Brandt PROPN pobj 9"
EVACUATION = "Ostrov Ostrov PROPN nsubj 2 | ordered order VERB/VBD ROOT 0 | the the DET det 4 | evacuation evacuation NOUN dobj 2 | of of ADP prep 4 | Lund Lund PROPN pobj 5 GPE"
COLLAPSE = "Ostrov Ostrov PROPN nsubj 2 | fears fear VERB/VBZ ROOT 0 | the the DET det 4 | collapse collapse NOUN dobj 2 | of of ADP prep 4 | talks talk NOUN/NNS pobj 5 | with with ADP prep 6 | Brandt Brandt PROPN pobj 7"
BALLOT = "Ostrov Ostrov PROPN nsubj 3 | will will AUX/MD aux 3 | vote vote VERB/VB ROOT 0 | on on ADP prep 3 | a a DET det 7 | general general ADJ amod 7 | strike strike NOUN pobj 4 | in in ADP prep 7 | Lund Lund PROPN pobj 8 GPE"
DISMISSED = "Ostrov Ostrov PROPN nsubjpass 3 | was be AUX/VBD auxpass 3 | told tell VERB/VBN ROOT 0 | of of ADP prep 3 | his Ostrov PRON poss 6 | dismissal dismissal NOUN pobj 4 | by by ADP prep 6 | Norway Norway PROPN pobj 7 GPE"


@pytest.mark.parametrize(
    ("words", "kind", "status"),
    [
        (TALKS, "meeting", "planned"),
        (EVACUATION, "aid", "planned"),
        (COLLAPSE, "meeting", "past"),
        (BALLOT, "protest", "hypothetical"),
        (DISMISSED, "appointment", "past"),
        (DISMISSED.replace("told tell", "warned warn"), "appointment", "hypothetical"),
    ],
)
def test_status_of_what_words_govern(words, kind, status):
    assert only(words, kind).status == status


AS_DID = "Ostrov Ostrov PROPN nsubj 2 | accused accuse VERB/VBD ROOT 0 | Norway Norway PROPN dobj 2 GPE | {0} SCONJ mark 5 | did do VERB/VBD advcl 2 | Brandt Brandt PROPN nsubj 5"


def test_as_did_joins_who_does_it():
    assert roles(only(AS_DID.format("as as"), "accusation"))["Brandt"] == "agent"
    assert roles(only(AS_DID.format("before before"), "accusation")).get("Brandt") != "agent"


REPLACED = "Ostrov Ostrov PROPN nsubj 2 | fired fire VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | on on ADP prep 2 | Monday Monday PROPN pobj 4 DATE | and and CCONJ cc 2 | replaced replace VERB/VBD conj 2 | Brandt Brandt PROPN dobj 7 | with with ADP prep 7 | Norway Norway PROPN pobj 9 GPE"


def test_of_two_words_for_one_event_either_may_tell_when():
    assert only(REPLACED, "appointment").time.value == "2023-10-16"


SURVIVED = "Ostrov Ostrov PROPN nsubj 2 | {0} VERB/VBD ROOT 0 | an a DET det 5 | assassination assassination NOUN compound 5 | attempt attempt NOUN dobj 2 | in in ADP prep 2 | 2016 2016 NUM pobj 6 DATE"


def test_an_attempt_befalls_who_survives_it():
    event = only(SURVIVED.format("survived survive"), "attack")
    assert (roles(event), event.time.value) == ({"Ostrov": "recipient"}, "2016")


BAN = "Ostrov Ostrov PROPN nsubj 2 | announced announce VERB/VBD ROOT 0 | a a DET det 4 | ban ban NOUN dobj 2 | on on ADP prep 4 | trade trade NOUN pobj 5 | {0} ADP prep 6 | Norway Norway PROPN pobj 7 GPE"


def test_a_ban_on_trade_with_somebody_is_aimed_at_him():
    assert roles(only(BAN.format("with with"), "sanction")) == {"Ostrov": "agent", "Norway": "recipient"}
    assert "Norway" not in roles(only(BAN.format("despite despite"), "sanction"))


AFTER = "{0} VERB/VBG advcl 6 | after after ADP prep 1 | the the DET det 4 | meeting meeting NOUN pobj 2 | Ostrov Ostrov PROPN nsubj 6 | left leave VERB/VBD ROOT 0"


def test_who_speaks_after_a_meeting_need_not_have_met():
    assert not told(AFTER.format("Speaking speak"))
    assert roles(only(AFTER.format("Resting rest"), "meeting")) == {"Ostrov": "participant"}


FACTORY = "Ostrov Ostrov PROPN nsubj 2 | paid pay VERB/VBD ROOT 0 | a a DET det 4 | visit visit NOUN dobj 2 | to to ADP prep 4 | a a DET det 7 | mine mine NOUN pobj 5 | in in ADP prep 7 | Lund Lund PROPN pobj 8 GPE"


def test_a_visit_is_where_the_thing_visited_is():
    assert only(FACTORY, "visit").place == "Lund"


WITHDREW = "Norway Norway PROPN nsubj 2 GPE | withdrew withdraw VERB/VBD ROOT 0 | from from ADP prep 2 | the the DET det 5 | talks talk NOUN/NNS pobj 3"


def test_talks_that_one_withdraws_from_are_rejected():
    assert only(WITHDREW, "rejection").status == "past"
    assert not [one for one in told(WITHDREW.replace("talks talk", "coast coast")) if one.type == "rejection"]


URGED = "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 5 | had have AUX/VBD aux 5 | left leave VERB/VBN ccomp 2 | {0} punct 5 | and and CCONJ cc 5 | urged urge VERB/VBD conj 5 | Norway Norway PROPN dobj 8"


@pytest.mark.parametrize(("mark", "who"), [(", , PUNCT", "Ostrov"), ("early early ADV", "Brandt")])
def test_behind_a_comma_the_past_tense_goes_on_with_the_speaker(mark, who):
    document = line(URGED.format(mark))
    assert [document.tokens[i].text for i in subjects(document, 7)] == [who]


CONDEMNED = "Ostrov Ostrov PROPN nsubj 2 | {0} VERB/VBD ROOT 0 | the the DET det 4 | bombing bombing NOUN dobj 2 | of of ADP prep 4 | Norway Norway PROPN pobj 5 GPE"


def test_who_condemns_an_attack_has_no_part_in_it():
    assert roles(only(CONDEMNED.format("condemned condemn"), "attack")) == {"Norway": "recipient"}
    assert roles(only(CONDEMNED.format("launched launch"), "attack")) == {"Ostrov": "agent", "Norway": "recipient"}


OFF = "Ostrov Ostrov PROPN nsubj 2 | called call VERB/VBD ROOT 0 | {0} dep 2 | a a DET det 6 | general general ADJ amod 6 | strike strike NOUN dobj 2"


def test_what_is_called_lies_ahead_and_what_is_called_off_does_not():
    assert only(OFF.format("now now ADV").replace("dep 2", "advmod 2"), "protest").status == "planned"
    assert only(OFF.format("off off ADP").replace("dep 2", "prt 2"), "protest").status == "denied"


DEAL = "Ostrov Ostrov PROPN nsubj 2 | {0} VERB/VBD ROOT 0 | the the DET det 4 | deal deal NOUN dobj 2 | with with ADP prep 4 | Brandt Brandt PROPN pobj 5"


def test_who_approves_a_deal_is_no_part_of_it():
    assert roles(only(DEAL.format("approved approve"), "agreement")) == {"Brandt": "participant"}
    assert set(roles(only(DEAL.format("sealed seal"), "agreement"))) == {"Ostrov", "Brandt"}


TOPIC = "Ostrov Ostrov PROPN nsubj 4 | and and CCONJ cc 1 | Brandt Brandt PROPN conj 1 | discussed discuss VERB/VBD ROOT 0 | the the DET det 6 | weather weather NOUN dobj 4 | in in ADP prep {0} | Lund Lund PROPN pobj 7 GPE"


def test_what_is_discussed_does_not_place_the_talks():
    assert only(TOPIC.format(6), "meeting").place is None
    assert only(TOPIC.format(4), "meeting").place == "Lund"


DAYS = "Ostrov Ostrov PROPN nsubj 2 | arrived arrive VERB/VBD ROOT 0 | for for ADP prep 2 | two two NUM nummod 5 | days day NOUN pobj 3 | of of ADP prep 5 | talks talk NOUN/NNS pobj 6 | in in ADP prep 7 | Lund Lund PROPN pobj 8 GPE"


def test_two_days_of_talks_are_talks_of_who_came():
    event = only(DAYS, "meeting")
    assert (roles(event), event.place) == ({"Ostrov": "participant"}, "Lund")
    assert not [one for one in told(DAYS.replace("days day", "hopes hope")) if one.type == "meeting"]


DAWN = "Ostrov Ostrov PROPN nsubj 2 | attacked attack VERB/VBD ROOT 0 | Norway Norway PROPN dobj 2 GPE | before before ADP prep 2 | {0} NOUN pobj 4 {1} | on on ADP prep 5 | Monday Monday PROPN pobj 6 DATE"


def test_before_dawn_on_a_day_is_on_that_day():
    assert only(DAWN.format("dawn dawn", "TIME"), "attack").time.value == "2023-10-16"
    assert only(DAWN.format("talks talk", ""), "attack").time is None


ASKED = "Ostrov Ostrov PROPN nsubj 2 | met meet VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | on on ADP prep 2 | Monday Monday PROPN pobj 4 DATE | and and CCONJ cc 2 | {0} conj 2 | Norway Norway PROPN dobj 7 GPE"


def test_what_is_joined_in_the_past_tense_is_of_that_day():
    assert only(ASKED.format("accused accuse VERB/VBD"), "accusation").time.value == "2023-10-16"
    assert only(ASKED.format("accuses accuse VERB/VBZ"), "accusation").time is None


WHENEVER = "Ostrov Ostrov PROPN nsubjpass 3 | was be AUX auxpass 3 | killed kill VERB/VBN ROOT 0 | and and CCONJ cc 3 | two two NUM nsubj 6 | wounded wound VERB/VBN conj 3 | {0} ADV advmod 9 | soldiers soldier NOUN nsubj 9 | fled flee VERB/VBD advcl 6 | in in ADP prep 9 | Lund Lund PROPN pobj 10 GPE | on on ADP prep 9 | Monday Monday PROPN pobj 12 DATE"


def test_what_happened_when_something_else_did_is_of_that_time_and_place():
    event = only(WHENEVER.format("when when"), "attack")
    assert (event.time.value, event.place) == ("2023-10-16", "Lund")
    apart = only(WHENEVER.format("although although"), "attack")
    assert (apart.time, apart.place) == (None, None)
