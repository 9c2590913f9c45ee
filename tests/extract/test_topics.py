"""What a text names beyond actors, and whether a speaker is for or against it, on parses written by hand."""

import pytest

from parses import line
from sayso.extract.actor_index import ActorIndex
from sayso.extract.topics.positions import position
from sayso.extract.topics.terms import terms, topical
from sayso.extract.topics.topics import topics
from sayso.knowledge.concepts import using_concepts
from sayso.model import Actor, Mention, Span, Statement
from sayso.parse import Run

CALL = (
    "Ana Ana PROPN nsubj 2 | called call VERB/VBD ROOT 0 | for for ADP prep 2 | an a DET det 5 | end end NOUN pobj 3 | "
    "to to ADP prep 5 | dual dual ADJ amod 9 | _- - PUNCT punct 9 | _use use NOUN compound 10 | "
    "exports export NOUN/NNS pobj 6"
)
BANKS = (
    "New new ADJ amod 2 | sanctions sanction NOUN/NNS nsubj 3 | hit hit VERB/VBD ROOT 0 | "
    "energy energy NOUN compound 5 | prices price NOUN/NNS dobj 3 | this this DET det 7 | "
    "week week NOUN npadvmod 3 DATE"
)


def found(document, *people):
    index = ActorIndex(document, people)
    return [one.key for one in terms(document, Run(0, len(document)), index)]


def actor(document, name):
    start = document.article.text.index(name)
    return Actor(id="a1", name=name, type="person", mentions=(Mention(start, start + len(name), "name"),))


def statement(document, content, cue="called"):
    text = document.article.text
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in (content, cue)]
    return Statement(
        id="s1", speaker="a1", content=spans[:1], cue=spans[1:], kind="indirect", by="test", confidence=1.0
    )  # fmt: skip


def test_a_term_is_a_noun_with_what_tells_what_it_is():
    document = line(CALL)
    assert found(document, actor(document, "Ana")) == ["dual-use export"]


def test_terms_inside_longer_ones_count_and_dates_and_vague_words_do_not():
    assert found(line(BANKS)) == ["sanction", "energy", "energy price"]


def test_what_is_quoted_before_a_noun_is_part_of_its_name():
    document = line(
        "the the DET det 6 | “ “ PUNCT punct 4 | no no DET det 4 | limits limit NOUN/NNS nmod 6 | ” ” PUNCT punct 4 | "
        "partnership partnership NOUN ROOT 0"
    )
    assert found(document)[-1] == "no limits partnership"
    (last,) = [t for t in terms(document, Run(0, 6), ActorIndex(document, ())) if "partnership" in t.key]
    assert document.text(document.span(last.run)) == "“no limits” partnership"


def test_a_verb_and_its_noun_are_one_topic():
    document = line("They they PRON nsubj 2 | invaded invade VERB/VBD ROOT 0 | it it PRON dobj 2")
    assert found(document) == ["invasion"]


def test_whose_it_is_is_no_part_of_a_term():
    document = line("Chinese chinese ADJ amod 2 NORP | tariffs tariff NOUN/NNS ROOT 0")
    assert found(document) == ["tariff"]


@pytest.mark.parametrize(
    ("words", "right"),
    [("sanction", True), ("peace deal", True), ("deal", False), ("way", False), ("minister", False), ("bank", False),
     ("trade minister", False), ("climate change", True), ("ax", False)],
)  # fmt: skip
def test_topical(words, right):
    assert topical(words.split()) is right


def held(words, noun, speaker="Ana"):
    """The position towards a noun; what Ana does is the speaker's."""
    document = line(words)
    (i,) = [t.i for t in document.tokens if t.text == noun]
    mine = [t.i for t in document.tokens if t.text == speaker]
    return position(document, i, lambda verb: any(document.tokens[m].head == verb for m in mine))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ana a PROPN nsubj 2 | rejected reject VERB/VBD ROOT 0 | sanctions sanction NOUN dobj 2", "disagree"),
        ("Ana a PROPN nsubj 2 | backs back VERB/VBZ ROOT 0 | sanctions sanction NOUN dobj 2", "agree"),
        ("Ben b PROPN nsubj 2 | backs back VERB/VBZ ROOT 0 | sanctions sanction NOUN dobj 2", "unclear"),
        ("Ana a PROPN nsubj 4 | does do AUX aux 4 | not not PART neg 4 | back back VERB/VB ROOT 0 | "
         "sanctions sanction NOUN dobj 4", "disagree"),
        ("Ana a PROPN nsubj 4 | did do AUX aux 4 | not not PART neg 4 | demand demand VERB/VB ROOT 0 | "
         "sanctions sanction NOUN dobj 4", "unclear"),
        ("sanctions sanction NOUN nsubjpass 4 | must must AUX/MD aux 4 | be be AUX auxpass 4 | "
         "lifted lift VERB/VBN ROOT 0", "disagree"),
        ("sanctions sanction NOUN nsubjpass 3 | were be AUX auxpass 3 | lifted lift VERB/VBN ROOT 0", "unclear"),
        ("sanctions sanction NOUN nsubj 2 | are be AUX ROOT 0 | needed needed ADJ acomp 2", "agree"),
        ("sanctions sanction NOUN nsubj 2 | are be AUX ROOT 0 | not not PART neg 2 | "
         "wise wise ADJ acomp 2", "disagree"),
        ("Ana a PROPN nsubj 2 | refused refuse VERB/VBD ROOT 0 | to to PART aux 4 | lift lift VERB/VB xcomp 2 | "
         "sanctions sanction NOUN dobj 4", "agree"),
        ("reckless reckless ADJ amod 2 | sanctions sanction NOUN nsubj 3 | failed fail VERB/VBD ROOT 0", "disagree"),
        ("sanctions sanction NOUN nsubj 2 | hit hit VERB/VBD ROOT 0 | banks bank NOUN dobj 2", "unclear"),
        ("sanctions sanction NOUN nsubj 2 | hurt hurt VERB/VBD ROOT 0 | Ben b PROPN dobj 2", "unclear"),
        ("sanctions sanction NOUN nsubj 2 | hurt hurt VERB/VBD ROOT 0 | banks bank NOUN dobj 2", "disagree"),
        ("sanctions sanction NOUN nsubj 4 | do do AUX aux 4 | not not PART neg 4 | hurt hurt VERB/VB ROOT 0",
         "unclear"),
        ("sanctions sanction NOUN nsubj 4 | do do AUX aux 4 | not not PART neg 4 | work work VERB/VB ROOT 0",
         "disagree"),
        ("sanctions sanction NOUN nsubj 2 | save save VERB/VBP ROOT 0 | lives life NOUN dobj 2", "agree"),
        ("sanctions sanction NOUN nsubj 2 | make make VERB/VBP ROOT 0 | no no DET det 4 | sense sense NOUN dobj 2",
         "disagree"),
        ("sanctions sanction NOUN nsubj 2 | are be AUX ROOT 0 | the the DET det 5 | only only ADJ amod 5 | "
         "way way NOUN attr 2", "agree"),
        ("sanctions sanction NOUN nsubj 2 | are be AUX ROOT 0 | no no DET det 4 | answer answer NOUN attr 2",
         "disagree"),
        ("sanctions sanction NOUN nsubj 2 | are be AUX ROOT 0 | a a DET det 4 | mistake mistake NOUN attr 2",
         "disagree"),
        ("demand demand NOUN nsubj 2 | for for ADP prep 1 | sanctions sanction NOUN pobj 2 | is be AUX ROOT 0 | "
         "strong strong ADJ acomp 4", "unclear"),
        ("there there PRON expl 3 | can can AUX/MD aux 3 | be be AUX ROOT 0 | no no DET det 5 | "
         "sanctions sanction NOUN attr 3", "disagree"),
        ("there there PRON expl 2 | are be AUX ROOT 0 | no no DET det 4 | sanctions sanction NOUN attr 2", "unclear"),
        ("there there PRON expl 2 | is be AUX ROOT 0 | no no DET det 4 | alternative alternative NOUN attr 2 | "
         "to to ADP prep 4 | sanctions sanction NOUN pobj 5", "agree"),
        ("Ana a PROPN nsubj 2 | wants want VERB/VBZ ROOT 0 | fewer few ADJ amod 4 | sanctions sanction NOUN dobj 2",
         "disagree"),
        ("there there PRON expl 2 | were be AUX ROOT 0 | no no DET det 5 | illegal illegal ADJ amod 5 | "
         "sanctions sanction NOUN attr 2", "unclear"),
        ("sanctions sanction NOUN nsubj 3 | must must AUX/MD aux 3 | go go VERB/VB ROOT 0", "disagree"),
        ("sanctions sanction NOUN nsubj 3 | must must AUX/MD aux 3 | stay stay VERB/VB ROOT 0", "agree"),
        ("Ana a PROPN nsubj 2 | ruled rule VERB/VBD ROOT 0 | out out ADP prt 2 | sanctions sanction NOUN dobj 2",
         "disagree"),
        ("Ana a PROPN nsubj 2 | wants want VERB/VBZ ROOT 0 | sanctions sanction NOUN nsubj 4 | "
         "lifted lift VERB/VBN ccomp 2", "disagree"),
        ("Ana a PROPN nsubj 2 | called call VERB/VBD ROOT 0 | sanctions sanction NOUN nsubj 4 | "
         "rushed rush VERB/VBD ccomp 2 | and and CCONJ cc 4 | unfair unfair ADJ conj 4", "disagree"),
        ("Ana a PROPN nsubj 2 | urges urge VERB/VBZ ROOT 0 | banks bank NOUN dobj 2 | to to PART aux 5 | "
         "stop stop VERB/VB xcomp 2 | funding fund VERB/VBG xcomp 5 | sanctions sanction NOUN dobj 6", "disagree"),
        ("Ana a PROPN nsubj 2 | repeated repeat VERB/VBD ROOT 0 | her her PRON/PRP$ poss 4 | "
         "opposition opposition NOUN dobj 2 | to to ADP prep 4 | sanctions sanction NOUN pobj 5", "disagree"),
        ("without without ADP prep 5 | sanctions sanction NOUN pobj 1 | we we PRON nsubj 5 | "
         "would would AUX/MD aux 5 | lose lose VERB/VB ROOT 0", "agree"),
        ("lifting lift VERB/VBG csubj 3 | sanctions sanction NOUN dobj 1 | was be AUX ROOT 0 | wrong wrong ADJ acomp 3",
         "agree"),
    ],
)  # fmt: skip
def test_position(words, expected):
    assert held(words, "sanctions") == expected


def test_what_stands_alone_in_ing_is_a_topic_as_a_noun_is():
    smoking = "smoking smoke VERB/VBG nsubjpass 3 | is be AUX auxpass 3 | banned ban VERB ROOT 0"
    assert found(line(smoking)) == ["smoking", "ban"]
    keep = "they they PRON nsubj 2 | keep keep VERB/VBP ROOT 0 | shouting shout VERB/VBG xcomp 2"
    assert found(line(keep)) == []


def test_whose_it_is_and_they_without_a_name_are_the_speaker():
    document = line(
        "Ana a PROPN nsubj 2 | said say VERB/VBD ROOT 0 | her her PRON/PRP$ poss 4 | party party NOUN nsubj 7 | "
        "would would AUX/MD aux 7 | never never ADV neg 7 | back back VERB/VB ccomp 2 | exports export NOUN dobj 7"
    )
    her = document.tokens[2]
    ana = Actor(
        id="a1", name="Ana", type="person", mentions=(Mention(0, 3, "name"), Mention(her.start, her.end, "pronoun"))
    )
    said = statement(document, "her party would never back exports", "said")
    (topic,) = topics(document, said, ActorIndex(document, (ana,)))
    assert topic.position == "disagree"
    (other,) = topics(document, said, ActorIndex(document, (actor(document, "Ana"),)))
    assert other.position == "unclear"


def test_an_end_called_for_is_against_what_ends():
    document = line(CALL)
    index = ActorIndex(document, (actor(document, "Ana"),))
    (topic,) = topics(document, statement(document, "for an end to dual-use exports"), index)
    assert (topic.term, topic.position) == ("dual-use export", "disagree")
    assert document.text(topic.span) == "dual-use exports"


def test_what_another_says_inside_is_no_position_of_the_one_who_tells():
    document = line(CALL)
    index = ActorIndex(document, (actor(document, "Ana"),))
    inner = statement(document, "dual-use exports")
    (topic,) = topics(document, statement(document, "for an end to dual-use exports"), index, [inner])
    assert topic.position == "unclear"


def test_with_a_list_only_its_concepts_are_topics(tmp_path):
    mine = tmp_path / "concepts.yml"
    mine.write_text("- {label: Exports, id: x, words: [dual-use export]}\n- Imports\n", encoding="utf-8")
    document = line(CALL)
    index = ActorIndex(document, (actor(document, "Ana"),))
    with using_concepts(mine):
        (topic,) = topics(document, statement(document, "for an end to dual-use exports"), index)
    assert (topic.term, topic.position, document.text(topic.span)) == ("x", "disagree", "dual-use exports")
