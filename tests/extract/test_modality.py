# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.speech.modality import modality
from sayso.model import Span, Statement

SAID = "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | "
THAT = " | that that SCONJ mark {n} | Brandt Brandt PROPN nsubj {n} | left leave VERB/VBD ccomp {cue}"


def of(words, cue, content):
    document = line(words)
    text = document.article.text
    found = [Span(text.index(part), text.index(part) + len(part)) for part in (cue, content)]
    statement = Statement(
        id="s1", speaker=None, cue=found[:1], content=found[1:], kind="indirect", by="test", confidence=1.0
    )
    return modality(document, statement)


@pytest.mark.parametrize(
    ("rest", "content", "expected"),
    [
        ("left leave VERB/VBD ccomp 2", "Brandt left", "asserted"),
        ("will will AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "Brandt will leave", "prospective"),
        ("would would AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "Brandt would leave", "prospective"),
        ("might might AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "Brandt might leave", "hedged"),
        ("did do AUX/VBD aux 6 | not not PART neg 6 | leave leave VERB/VB ccomp 2", "Brandt did not leave", "asserted"),
    ],
)
def test_content_gives_the_modality(rest, content, expected):
    words = SAID.replace("nsubj 4", f"nsubj {4 + rest.count('|')}") + rest
    assert of(words, "said", content) == expected


def test_doubt_outweighs_direction():
    words = SAID.replace("nsubj 4", "nsubj 6") + (
        "will will AUX/MD aux 6 | probably probably ADV advmod 6 | leave leave VERB/VB ccomp 2"
    )
    assert of(words, "said", "Brandt will probably leave") == "hedged"


def test_predicate_may_hedge_or_look_ahead():
    likely = "is be AUX/VBZ ccomp 2 | likely likely ADJ acomp 4 | to to PART/TO aux 7 | leave leave VERB/VB xcomp 5"
    expected = (
        "is be AUX/VBZ auxpass 5 | expected expect VERB/VBN ccomp 2 | to to PART/TO aux 7 | leave leave VERB/VB xcomp 5"
    )
    assert of(SAID + likely, "said", "Brandt is likely to leave") == "hedged"
    assert of(SAID + expected, "said", "Brandt is expected to leave") == "prospective"


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("denied deny", "denied"),
        ("promised promise", "prospective"),
        ("suggested suggest", "hedged"),
        ("noted note", "asserted"),
    ],
)
def test_cue_gives_the_modality(cue, expected):
    words = f"Ostrov Ostrov PROPN nsubj 2 | {cue} VERB/VBD ROOT 0" + THAT.format(n=5, cue=2)
    assert of(words, cue.split()[0], "that Brandt left") == expected


def test_negated_cue_denies_and_negated_denial_leaves_open():
    words = (
        "Ostrov Ostrov PROPN nsubj 4 | did do AUX/VBD aux 4 | not not PART neg 4 | {} {} VERB/VB ROOT 0"
        + THAT.format(n=7, cue=4)
    )
    assert of(words.format("say", "say"), "say", "that Brandt left") == "denied"
    assert of(words.format("deny", "deny"), "deny", "that Brandt left") == "hedged"


def test_question_and_name_calling_do_not_look_ahead():
    asked = "Ostrov Ostrov PROPN nsubj 2 | asked ask VERB/VBD ROOT 0 | how how ADV advmod 5 | Brandt Brandt PROPN nsubj 5 | left leave VERB/VBD ccomp 2"
    called = "Ostrov Ostrov PROPN nsubj 2 | called call VERB/VBD ROOT 0 | for for ADP prep 2 | calm calm NOUN pobj 3"
    assert of(asked, "asked", "how Brandt left") == "asserted"
    assert of(called, "called", "for calm") == "prospective"


def test_telling_itself_may_be_to_come():
    words = "Ostrov Ostrov PROPN nsubj 3 | will will AUX/MD aux 3 | say say VERB/VB ROOT 0" + THAT.format(n=6, cue=3)
    assert of(words, "say", "that Brandt left") == "prospective"


def by_cue(cue, *rest):
    """The modality by a cue whose words are given as "text lemma TAG dep head", the head counted in the whole."""
    words = ["Lind Lind PROPN nsubj 0", *cue, *rest, "they they PRON nsubj 0", "left leave VERB/VBD dep 0"]
    document = line(" | ".join(words))
    text = document.article.text
    first, last = document.tokens[1], document.tokens[len(cue)]
    content = Span(document.tokens[-2].start, len(text))
    return modality(document, Statement(
        id="s1", speaker=None, cue=(Span(first.start, last.end),), content=(content,), kind="indirect", by="test",
        confidence=1.0,
    ))  # fmt: skip


@pytest.mark.parametrize(
    "cue",
    [
        ["plans plan VERB/VBZ ROOT 2", "to to PART/TO aux 4", "announce announce VERB/VB xcomp 2"],
        ["promised promise VERB/VBD ROOT 2", "to to PART/TO aux 2"],
        ["is be AUX/VBZ ROOT 2", "ready ready ADJ acomp 2", "to to PART/TO aux 3"],
        ["decided decide VERB/VBD ROOT 2", "to to PART/TO aux 2"],
        ["aspires aspire VERB/VBZ ROOT 2"],
        ["pledge pledge NOUN ROOT 2"],
        ["will will AUX/MD aux 3", "announce announce VERB/VB ROOT 3"],
        ["is be AUX/VBZ auxpass 3", "expected expect VERB/VBN ROOT 3"],
    ],
)
def test_intentions_look_ahead(cue):
    assert by_cue(cue) == "prospective"


@pytest.mark.parametrize(
    "cue",
    [
        ["refused refuse VERB/VBD ROOT 2", "to to PART/TO aux 4", "say say VERB/VB xcomp 2"],
        ["declined decline VERB/VBD ROOT 2"],
        ["stopped stop VERB/VBD ROOT 2", "short short ADV advmod 2", "of of ADP prep 2", "saying say VERB/VBG pcomp 4"],
        ["would would AUX/MD aux 4", "not not PART neg 4", "say say VERB/VB ROOT 4"],
        ["has have AUX/VBZ aux 4", "never never ADV neg 4", "said say VERB/VBN ROOT 4"],
        ["was be AUX/VBD ROOT 2", "unwilling unwilling ADJ acomp 2"],
        ["ruled rule VERB/VBD ROOT 2", "out out ADP prt 2"],
        ["denial denial NOUN ROOT 2"],
    ],
)
def test_refusals_and_denials_deny(cue):
    assert by_cue(cue) == "denied"


@pytest.mark.parametrize(
    "cue",
    [
        ["is be AUX/VBZ auxpass 3", "said say VERB/VBN ROOT 3", "to to PART/TO aux 3"],
        ["is be AUX/VBZ auxpass 3", "believed believe VERB/VBN ROOT 3"],
        ["did do AUX/VBD aux 4", "not not PART neg 4", "rule rule VERB/VB ROOT 4", "out out ADP prt 4"],
        ["refused refuse VERB/VBD ROOT 2", "to to PART/TO aux 4", "rule rule VERB/VB xcomp 2", "out out ADP prt 4"],
        ["is be AUX/VBZ ROOT 2", "unsure unsure ADJ acomp 2"],
        ["suspicion suspicion NOUN ROOT 2"],
    ],
)
def test_hearsay_and_doubt_hedge(cue):
    assert by_cue(cue) == "hedged"


@pytest.mark.parametrize(
    "cue",
    [
        ["was be AUX/VBD auxpass 3", "told tell VERB/VBN ROOT 3"],
        ["was be AUX/VBD auxpass 3", "announced announce VERB/VBN ROOT 3"],
        ["decided decide VERB/VBD ROOT 2", "that that SCONJ mark 2"],
        ["agreed agree VERB/VBD ROOT 2", "with with ADP prep 2"],
        ["not not PART neg 4", "only only ADV advmod 4", "said say VERB/VBD ROOT 4"],
        ["looked look VERB/VBD ROOT 2", "at at ADP prep 2"],
    ],
)
def test_none_of_these(cue):
    assert by_cue(cue) == "asserted"


def test_hearsay_of_somebody_is_told_by_them():
    agent = ["by by ADP agent 3", "Orr Orr PROPN pobj 4"]
    assert by_cue(["was be AUX/VBD auxpass 3", "claimed claim VERB/VBN ROOT 3"], *agent) == "asserted"


def test_what_nobody_said_is_denied():
    words = "Nobody nobody PRON nsubj 2 | said say VERB/VBD ROOT 0" + THAT.format(n=5, cue=2)
    assert of(words, "said", "that Brandt left") == "denied"


@pytest.mark.parametrize(
    ("rest", "content", "expected"),
    [
        (
            "could could AUX/MD aux 6 | not not PART neg 6 | leave leave VERB/VB ccomp 2",
            "Brandt could not leave",
            "asserted",
        ),
        ("could could AUX/MD aux 5 | hear hear VERB/VB ccomp 2", "Brandt could hear", "asserted"),
        (
            "would would AUX/MD aux 6 | have have AUX aux 6 | left leave VERB/VBN ccomp 2",
            "Brandt would have left",
            "asserted",
        ),
        ("is be AUX/VBZ auxpass 5 | planned plan VERB/VBN ccomp 2", "Brandt is planned", "prospective"),
    ],
)
def test_abilities_and_what_did_not_come_about_are_told_plainly(rest, content, expected):
    assert of(SAID.replace("nsubj 4", f"nsubj {4 + rest.count('|')}") + rest, "said", content) == expected


def test_a_demand_may_stand_in_the_content():
    asked = "Ostrov Ostrov PROPN nsubj 2 | {} {} VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 5 | to to PART/TO aux 5 | leave leave VERB/VB ccomp 2"
    assert of(asked.format("asked", "ask"), "asked", "Brandt to leave") == "prospective"
    assert of(asked.format("ordered", "order"), "ordered", "Brandt to leave") == "prospective"
    question = "Ostrov Ostrov PROPN nsubj 2 | wanted want VERB/VBD ROOT 0 | to to PART/TO aux 4 | ask ask VERB/VB xcomp 2 | why why ADV advmod 7 | Brandt Brandt PROPN nsubj 7 | left leave VERB/VBD ccomp 4"
    assert of(question, "ask", "why Brandt left") == "asserted"


def test_doubt_in_the_cue_outweighs_direction():
    assert (
        by_cue(["will will AUX/MD aux 4", "likely likely ADV advmod 4", "promise promise VERB/VB ROOT 4"]) == "hedged"
    )


def test_an_opinion_behind_or_before_what_it_frames_hedges():
    words = (
        SAID + "left leave VERB/VBD ccomp 2 | , , PUNCT punct 4 | {} {} PRON nsubj 7 | think think VERB/VBP parataxis 4"
    )
    assert of(words.format("I", "I"), "said", "Brandt left, I think") == "hedged"
    assert of(words.format("others", "others"), "said", "Brandt left, others think") == "asserted"


def test_a_wrong_lemma_does_not_hide_the_verb():
    assert by_cue(["hopes hop VERB/VBZ ROOT 2", "to to PART/TO aux 2"]) == "prospective"


@pytest.mark.parametrize(
    ("rest", "content", "expected"),
    [
        ("must must AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "Brandt must leave", "prospective"),
        (
            "must must AUX/MD aux 6 | have have AUX aux 6 | left leave VERB/VBN ccomp 2",
            "Brandt must have left",
            "asserted",
        ),
        (
            "is be AUX/VBZ ccomp 2 | certain certain ADJ acomp 4 | to to PART/TO aux 7 | leave leave VERB/VB xcomp 5",
            "Brandt is certain to leave",
            "prospective",
        ),
        ("is be AUX/VBZ ccomp 2 | certain certain ADJ acomp 4", "Brandt is certain", "asserted"),
        (
            "did do AUX aux 6 | not not PART neg 6 | rule rule VERB/VB ccomp 2 | out out ADP prt 6",
            "Brandt did not rule out",
            "hedged",
        ),
    ],
)
def test_duties_and_certainties_look_ahead_and_what_is_not_ruled_out_is_open(rest, content, expected):
    at = next(n for n, word in enumerate(rest.split(" | ")) if "ccomp" in word) + 4
    assert of(SAID.replace("nsubj 4", f"nsubj {at}") + rest, "said", content) == expected


def test_in_his_own_words_would_is_only_thought_of():
    words = SAID.replace(" | Brandt", " | {} {} PUNCT/`` punct 6 | Brandt").replace("nsubj 4", "nsubj 6") + (
        "would would AUX/MD aux 6 | win win VERB/VB ccomp 2"
    )
    assert of(words.format("“", "“"), "said", "“Brandt would win") == "asserted"
    plain = SAID.replace("nsubj 4", "nsubj 5") + "would would AUX/MD aux 5 | win win VERB/VB ccomp 2"
    assert of(plain, "said", "Brandt would win") == "prospective"


def test_a_hedge_on_the_speaking_is_none_on_what_is_said():
    assert by_cue(["reportedly reportedly ADV advmod 3", "said say VERB/VBD ROOT 3"]) == "asserted"
