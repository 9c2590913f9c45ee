# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from told_events import told


def kinds(words):
    return [one.type for one in told(words)]


def roles(event):
    return {one.actor: one.role for one in event.participants}


VOTED = "Ostrov Ostrov PROPN nsubj 2 | voted vote VERB/VBD ROOT 0 | on on ADP prep 2 | the the DET det 5 | bill bill NOUN pobj 3 | in in ADP prep 2 | Lund Lund PROPN pobj 6 GPE"
SENATE = "Members member NOUN nsubj 5 | of of ADP prep 1 | the the DET det 4 | senate senate NOUN pobj 2 | voted vote VERB/VBD ROOT 0 | in in ADP prep 5 | Lund Lund PROPN pobj 6 GPE"
VOTERS = SENATE.replace("Members member", "Millions million").replace("senate senate", "voters voter")
DOCKERS = SENATE.replace("senate senate", "union union")


@pytest.mark.parametrize(
    ("words", "found"), [(VOTED, ["law"]), (SENATE, ["law"]), (VOTERS, ["election"]), (DOCKERS, [])]
)
def test_who_votes_tells_a_law_from_an_election_and_from_a_ballot_of_workers(words, found):
    assert kinds(words) == found


QUAKE = "The the DET det 2 | quake quake NOUN nsubj 3 | killed kill VERB/VBD ROOT 0 | Ostrov Ostrov PROPN dobj 3"
CRASH = "Ostrov Ostrov PROPN nsubjpass 3 | was be AUX auxpass 3 | killed kill VERB/VBN ROOT 0 | in in ADP prep 3 | a a DET det 6 | crash crash NOUN pobj 4"
FIRE = "Ostrov Ostrov PROPN nsubjpass 3 | was be AUX auxpass 3 | killed kill VERB/VBN ROOT 0 | by by ADP agent 3 | sniper sniper NOUN compound 6 | fire fire NOUN pobj 4"
SANK = "Ostrov Ostrov PROPN nsubj 2 | died die VERB/VBD ROOT 0 | when when ADV advmod 6 | a a DET det 5 | ferry ferry NOUN nsubj 6 | sank sink VERB/VBD advcl 2"
RAID = "Ostrov Ostrov PROPN nsubj 2 | died die VERB/VBD ROOT 0 | in in ADP prep 2 | the the DET det 5 | raid raid NOUN pobj 3"


@pytest.mark.parametrize(
    ("words", "kind"),
    [(QUAKE, "disaster"), (CRASH, "disaster"), (FIRE, "attack"), (SANK, "disaster"), (RAID, "attack")],
)
def test_what_kills_tells_a_disaster_from_an_attack(words, kind):
    (event,) = told(words)
    assert event.type == kind
    assert roles(event) == {"Ostrov": "recipient"}


def test_a_calamity_is_no_agent():
    storm = QUAKE.replace("quake quake NOUN", "Norway malaria PROPN")
    (event,) = told(storm)
    assert (event.type, roles(event)) == ("disaster", {"Ostrov": "recipient"})


DRONE = "A a DET det 3 | drone drone NOUN compound 3 | strike strike NOUN nsubj 6 | in in ADP prep 3 | Lund Lund PROPN pobj 4 GPE | killed kill VERB/VBD ROOT 0 | Ostrov Ostrov PROPN dobj 6"


def test_what_an_attack_did_is_no_second_attack():
    (event,) = told(DRONE)
    assert event.trigger.of("A drone strike in Lund killed Ostrov") == "strike"
    assert roles(event) == {"Ostrov": "recipient"}


CLINIC = "The the DET det 2 | hospital hospital NOUN nsubj 3 | received receive VERB/VBD ROOT 0 | Ostrov Ostrov PROPN dobj 3 | and and CCONJ cc 4 | Brandt Brandt PROPN conj 4"
COURT = CLINIC.replace("hospital hospital", "king king")


def test_a_hospital_meets_nobody_whom_it_receives():
    assert kinds(COURT) == ["meeting"]
    assert not told(CLINIC)


FOOD = "Norway Norway PROPN nsubj 2 GPE | delivered deliver VERB/VBD ROOT 0 | 40 40 NUM nummod 4 | tons ton NOUN dobj 2 | of of ADP prep 4 | food food NOUN pobj 5 | to to ADP prep 2 | Arlandia Arlandia PROPN pobj 7 GPE"


def test_an_amount_is_of_what_it_measures():
    assert kinds(FOOD) == ["aid"]
    assert not told(FOOD.replace("food food", "sand sand"))
    assert not told(FOOD.replace("tons ton", "drivers driver"))


HANDED = "Ostrov Ostrov PROPN nsubjpass 3 | was be AUX auxpass 3 | handed hand VERB/VBN ROOT 0 | a a DET det 5 | sentence sentence NOUN dobj 3"


def test_who_is_handed_a_sentence_is_struck_by_it():
    (event,) = told(HANDED)
    assert (event.type, roles(event)) == ("coercion", {"Ostrov": "recipient"})
    assert not told(HANDED.replace("sentence sentence", "letter letter"))


DETAINED = "Three three NUM nummod 2 | dockers docker NOUN nsubjpass 4 | were be AUX auxpass 4 | detained detain VERB/VBN ROOT 0 | in in ADP prep 4 | Lund Lund PROPN pobj 5 GPE"


def test_somebody_unnamed_may_be_detained():
    (event,) = told(DETAINED)
    assert (event.type, event.place) == ("coercion", "Lund")


BEGAN = "The the DET det 2 | strike strike NOUN nsubj 3 | began begin VERB/VBD ROOT 0 | on on ADP prep 3 | Monday Monday PROPN pobj 4 DATE | at at ADP prep 3 | a a DET det 8 | {0} {0} NOUN pobj 6"


@pytest.mark.parametrize(("beside", "found"), [("union", ["protest"]), ("missile", []), ("club", [])])
def test_the_article_tells_which_strike_it_is(beside, found):
    assert kinds(BEGAN.format(beside)) == found


WENT = "Ostrov Ostrov PROPN nsubj 2 | walked walk VERB/VBD ROOT 0 | out out ADP prep 2 | of of ADP prep 3 | the the DET det 6 | {0} {0} NOUN pobj 4"


@pytest.mark.parametrize(("left", "found"), [("plant", ["protest"]), ("court", []), ("talk", ["rejection"])])
def test_what_is_walked_out_of_tells_why(left, found):
    words = WENT.format(left) + " | on on ADP prep 2 | Brandt Brandt PROPN pobj 7"
    assert kinds(words)[:1] == found


EXPECTED = "Ostrov Ostrov PROPN nsubjpass 3 | was be AUX/VBD auxpass 3 | expected expect VERB/VBN ROOT 0 | in in ADP prep 3 | Lund Lund PROPN pobj 4 GPE"


def test_who_is_expected_somewhere_will_visit_it():
    (event,) = told(EXPECTED)
    assert (event.type, event.status, event.place, roles(event)) == ("visit", "planned", "Lund", {"Ostrov": "agent"})
    assert not told(EXPECTED.replace("Ostrov Ostrov", "Rain rain"))


APPEAR = "Ostrov Ostrov PROPN nsubj 3 | will will AUX/MD aux 3 | appear appear VERB/VB ROOT 0 | before before ADP prep 3 | a a DET det 6 | {0} {0} NOUN pobj 4"


def test_who_appears_before_a_court_is_heard():
    (event,) = told(APPEAR.format("committee"))
    assert (event.type, event.status, roles(event)) == ("investigation", "planned", {"Ostrov": "recipient"})
    assert not told(APPEAR.format("crowd"))


DISCUSSED = "Ostrov Ostrov PROPN nsubj 4 | and and CCONJ cc 1 | Brandt Brandt PROPN conj 1 | discussed discuss VERB/VBD ROOT 0 | trade trade NOUN dobj 4"


def test_two_who_discuss_something_meet():
    assert kinds(DISCUSSED) == ["meeting"]
    assert not told("Ostrov Ostrov PROPN nsubj 2 | discussed discuss VERB/VBD ROOT 0 | trade trade NOUN dobj 2")
    assert not told(DISCUSSED.replace("trade trade NOUN", "Norway Norway PROPN"))


APPEALED = "Ostrov Ostrov PROPN nsubj 2 | appealed appeal VERB/VBD ROOT 0 | to to ADP prep 2 | the the DET det 5 | {0} {1} PROPN pobj 3"


def test_an_appeal_to_a_court_asks_nothing_of_it():
    assert kinds(APPEALED.format("court", "court")) == ["investigation"]
    assert kinds(APPEALED.format("Norway", "Norway")) == ["request"]


LEFT = "Ostrov Ostrov PROPN nsubj 2 | left leave VERB/VBD ROOT 0 | for for ADP prep 2 | {0} pobj 3 {1}"


def test_who_leaves_for_a_place_visits_it():
    (event,) = told(LEFT.format("Lund Lund PROPN", "GPE"))
    assert (event.type, event.place, roles(event)) == ("visit", "Lund", {"Ostrov": "agent"})
    assert not told(LEFT.format("work work NOUN", ""))
    assert not told(LEFT.format("Lund Lund PROPN", "GPE").replace("Ostrov Ostrov PROPN", "snow snow NOUN"))


DID = "Ostrov Ostrov PROPN nsubj 2 | {0} VERB/VBD ROOT 0 | the the DET det 4 | {1} NOUN dobj 2 | in in ADP prep 2 | Lund Lund PROPN pobj 5 GPE"


@pytest.mark.parametrize(
    ("verb", "thing", "found"),
    [
        ("revoked revoke", "licence licence", ["sanction"]),
        ("revoked revoke", "remark remark", []),
        ("amended amend", "constitution constitution", ["law"]),
        ("amended amend", "recipe recipe", []),
        ("burned burn", "flag flag", ["protest"]),
        ("burned burn", "toast toast", []),
        ("assumed assume", "presidency presidency", ["appointment"]),
        ("searched search", "office office", ["coercion"]),
        ("brokered broker", "truce truce", ["agreement"]),
        ("scrapped scrap", "tariffs tariff", ["concession"]),
        ("tested test", "missile missile", ["mobilisation"]),
        ("tested test", "soup soup", []),
    ],
)
def test_what_is_done_to_what_tells_the_type(verb, thing, found):
    assert kinds(DID.format(verb, thing)) == found


HELD = "A a DET det 3 | {0} ADJ amod 3 | meeting meeting NOUN nsubjpass 6 | will will AUX/MD aux 6 | be be AUX/VB auxpass 6 | held hold VERB/VBN ROOT 0 | on on ADP prep 6 | Monday Monday PROPN pobj 7 DATE"


def test_a_public_meeting_is_told_without_anybody_named():
    (event,) = told(HELD.format("public public"))
    assert (event.type, event.status, event.time.value) == ("meeting", "planned", "2023-10-23")
    assert not told(HELD.format("long long"))


WALKED = "Ostrov Ostrov PROPN nsubj 2 | walked walk VERB/VBD ROOT 0 | {0} acomp 2"


def test_who_walks_free_is_let_go():
    (event,) = told(WALKED.format("free free ADJ"))
    assert (event.type, roles(event)) == ("concession", {"Ostrov": "recipient"})
    assert not told(WALKED.format("lame lame ADJ"))
