"""Corpora of actors become one form."""

import pytest

from sayso.evaluate.corpora import crossner, gap, gum, meantime, meantime_events, ontogum, relocar, wikigold

GUM = """# newdoc id = GUM_news_harbour
# meta::dateCreated = 2019-04-02
# newpar
1-2\tOrr's\t_\t_\t_\t_\t_\t_\t_\t_
1\tOrr\tOrr\tPROPN\tNNP\t_\t3\tnmod:poss\t_\tEntity=(2-person-new-cf1-1-coref(1-person-new-cf1-1-coref-Ada_Orr)
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
3\tteam\tteam\tNOUN\tNN\t_\t4\tnsubj\t_\tEntity=2)
4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-cf1-1-ana-Ada_Orr)
2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
3\tso\tso\tADV\tRB\t_\t2\tadvmod\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""
MEANTIME = """<?xml version="1.0" ?><Document doc_id="1">
<token number="0" sentence="0" t_id="1">Vell</token><token number="1" sentence="0" t_id="2">leaves</token>
<token number="2" sentence="1" t_id="3">"</token><token number="3" sentence="1" t_id="4">I</token>
<token number="4" sentence="1" t_id="5">go</token><token number="5" sentence="1" t_id="6">"</token>
<token number="6" sentence="1" t_id="7">.</token><token number="7" sentence="2" t_id="8">Unread</token>
<Markables>
<ENTITY_MENTION m_id="10" syntactic_type="NAM"><token_anchor t_id="1"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="11" syntactic_type="PRO"><token_anchor t_id="4"/></ENTITY_MENTION>
<ENTITY TAG_DESCRIPTOR="Vell" ent_type="PER" instance_id="P1" m_id="20"/>
</Markables><Relations>
<REFERS_TO r_id="30"><source m_id="10"/><source m_id="11"/><target m_id="20"/></REFERS_TO>
</Relations></Document>"""
GAP = """ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL
own-1\tOrr met Vell before she left.\tshe\t20\tOrr\t0\tTRUE\tVell\t8\tFALSE\tnone
"""


def words(example):
    return {a.id: [(example.text[m.start : m.end], m.form) for m in a.mentions] for a in example.actors}


def test_gum_gives_text_clusters_and_heads(tmp_path):
    path = tmp_path / "GUM_news_harbour.conllu"
    path.write_text(GUM)
    (example,) = gum.examples(path)
    assert example.text == "Orr's team left.\n\nShe said so."
    assert example.published == "2019-04-02"
    assert words(example) == {"e1": [("Orr", "name"), ("She", "pronoun")], "e2": [("Orr's team", "nominal")]}
    team = next(a for a in example.actors if a.id == "e2").mentions[0]
    assert example.text[slice(*team.head)] == "team"


PREDICATE = """# newdoc id = GUM_news_chemist
# newpar
1\tAda\tAda\tPROPN\tNNP\t_\t5\tnsubj\t_\tEntity=(1-person-new-cf1-1-coref-Ada_Orr
2\tOrr\tOrr\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
3\tis\tbe\tAUX\tVBZ\t_\t5\tcop\t_\t_
4\ta\ta\tDET\tDT\t_\t5\tdet\t_\tEntity=(1-person-giv-cf1-2-pred
5\tchemist\tchemist\tNOUN\tNN\t_\t0\troot\t_\tEntity=1)

1\tThe\tthe\tDET\tDT\t_\t3\tdet\t_\tEntity=(1-person-giv-cf1-3-coref
2\t{before}\tcity\t{pos}\tNN\t_\t3\tcompound\t_\tEntity=(3-place-new-cf1-1-coref)
3\tchemist\tchemist\tNOUN\tNN\t_\t7\tnsubj\t_\tEntity=1)
4\tAda\tAda\tPROPN\tNNP\t_\t3\tappos\t_\tEntity=(1-person-giv-cf1-1-appos)
5\tand\tand\tCCONJ\tCC\t_\t6\tcc\t_\t_
6\the\the\tPRON\tPRP\t_\t3\tconj\t_\tEntity=(2-person-new-cf1-1-ana)
7\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
8\ta\ta\tDET\tDT\t_\t9\tdet\t_\tEntity=(1-person-giv-cf1-2-coref
9\twoman\twoman\tNOUN\tNN\t_\t7\tdobj\t_\tEntity=1)

"""


@pytest.mark.parametrize(("before", "pos", "kept"), [("city", "NOUN", False), ("Lima", "PROPN", True)])
def test_gum_as_ontonotes_would_mark_it(tmp_path, before, pos, kept):
    path = tmp_path / "GUM_news_chemist.conllu"
    path.write_text(PREDICATE.format(before=before, pos=pos))
    (example,) = ontogum.examples(path)
    found = words(example)
    assert found["e1"] == [("Ada Orr", "name"), ("Ada", "name")], "no predicate, of an apposition the name"
    assert found["e1.1"] == [("a woman", "nominal")], "an indefinite phrase begins anew"
    assert ("e3" in found) == kept
    assert not example.annotated.predicates


EVENT = """<EVENT_MENTION m_id="12" certainty="CERTAIN" polarity="POS" time="NON_FUTURE" special_cases="NONE">
<token_anchor t_id="5"/></EVENT_MENTION></Markables><Relations>
<HAS_PARTICIPANT r_id="31" sem_role="Arg0"><source m_id="12"/><target m_id="11"/></HAS_PARTICIPANT>"""


def test_meantime_tells_who_takes_part_by_every_mention(tmp_path):
    path = tmp_path / "1.xml"
    path.write_text(MEANTIME.replace("</Markables><Relations>", EVENT))
    (example,) = meantime_events.examples(path)
    (event,) = example.events
    assert [span.of(example.text) for span in event.participants[0].words] == ["I", "Vell"]
    assert (event.participants[0].role, event.status) == ("agent", "past")


JOINED = """<?xml version="1.0" ?><Document doc_id="1">
<token sentence="0" t_id="1">Vell</token><token sentence="0" t_id="2">and</token>
<token sentence="0" t_id="3">Orr</token><token sentence="0" t_id="4">sang</token>
<token sentence="0" t_id="5">and</token><token sentence="0" t_id="6">took</token>
<token sentence="0" t_id="7">it</token><token sentence="0" t_id="8">off</token>
<Markables>
<EVENT_MENTION m_id="10"><token_anchor t_id="4"/></EVENT_MENTION>
<EVENT_MENTION m_id="11"><token_anchor t_id="6"/><token_anchor t_id="8"/></EVENT_MENTION>
<EVENT_MENTION m_id="12"><token_anchor t_id="4"/><token_anchor t_id="6"/><token_anchor t_id="8"/></EVENT_MENTION>
<ENTITY_MENTION m_id="20" syntactic_type="NAM"><token_anchor t_id="1"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="21" syntactic_type="NAM"><token_anchor t_id="3"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="22" syntactic_type="CONJ"><token_anchor t_id="1"/><token_anchor t_id="2"/>
<token_anchor t_id="3"/></ENTITY_MENTION>
</Markables><Relations>
<HAS_PARTICIPANT r_id="31" sem_role="Arg0"><source m_id="10"/><target m_id="22"/></HAS_PARTICIPANT>
</Relations></Document>"""


@pytest.mark.parametrize(
    ("read", "triggers", "singers"),
    [
        (meantime_events.examples, ["sang", "took it off"], ["Vell", "Orr"]),
        (meantime_events.as_marked, ["sang", "sang and took it off", "took it off"], ["Vell and Orr"]),
    ],
)
def test_meantime_marks_that_only_join_others_stand_for_those(tmp_path, read, triggers, singers):
    path = tmp_path / "1.xml"
    path.write_text(JOINED)
    (example,) = read(path)
    assert [event.trigger.of(example.text) for event in example.events] == triggers
    assert [one.words[0].of(example.text) for one in example.events[0].participants] == singers


def test_meantime_sets_the_annotated_sentences_as_text(tmp_path):
    path = tmp_path / "1_Vell.xml"
    path.write_text(MEANTIME)
    (example,) = meantime.examples(path)
    assert example.text == 'Vell leaves\n\n"I go".'
    assert words(example) == {"e20": [("Vell", "name"), ("I", "pronoun")]}
    assert example.actors[0].type == "person"


def test_gap_joins_the_pronoun_to_the_right_name(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_text(GAP)
    (example,) = gap.examples(path)
    assert words(example) == {"A": [("Orr", "name"), ("she", "pronoun")], "B": [("Vell", "name")]}


def test_relocar_gives_each_place_name_its_reading(tmp_path):
    path = tmp_path / "places.xml"
    samples = [
        'Vell &amp; Orr left <loc reading="lit">Lima</loc> early.\n',
        '<loc reading="met">Quito</loc> signed.\n',
    ]
    body = "".join(f'<sample number="{n}">{text}</sample>\n' for n, text in enumerate(samples, 1))
    path.write_text(f"<data>\n{body}</data>\n", encoding="utf-8")
    first, second = relocar.examples(path)
    (reading,) = first.readings
    assert first.text == "Vell & Orr left Lima early."
    assert first.text[reading["start"] : reading["end"]] == "Lima"
    assert [one.readings[0]["reading"] for one in (first, second)] == ["literal", "metonymic"]
    assert first.annotated.readings


CROSSNER = (
    "Ana\tB-politician\nRey\tI-politician\nled\tO\nthe\tO\nGas\tB-politicalparty\nParty\tI-politicalparty\n.\tO\n"
)
ELECTION = "the\tO\n1999\tB-election\nPeruvian\tI-election\nelection\tI-election\n"


def test_crossner_sentences_are_texts_with_names(tmp_path):
    path = tmp_path / "politics.txt"
    path.write_text(f"{CROSSNER}\n{ELECTION}", encoding="utf-8")
    first, second = crossner.examples(path)
    assert first.text == "Ana Rey led the Gas Party."
    assert [(one.name, one.type) for one in first.actors] == [("Ana Rey", "person"), ("Gas Party", "organisation")]
    assert second.actors == ()


def test_wikigold_articles_are_texts_of_paragraphs(tmp_path):
    path = tmp_path / "gold.txt"
    path.write_text(
        "It O\n's O\n( O\nin O\nVane I-LOC\n) O\n. O\n\nSo O\n. O\n\n-DOCSTART- O\nRey I-PER\n", encoding="utf-8"
    )
    first, second = wikigold.examples(path)
    assert (first.text, second.text) == ("It's (in Vane).\n\nSo.", "Rey")
    assert [(one.name, one.type) for one in (*first.actors, *second.actors)] == [("Vane", "place"), ("Rey", "person")]
