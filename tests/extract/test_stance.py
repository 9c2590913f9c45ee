# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.speech.stance import stance
from sayso.knowledge import lexicon

POSS = "Brandt Brandt PROPN poss 4 | 's 's PART case 1 | {} {} ADJ amod 4 | {} {} NOUN nsubj 5 | resumed resume VERB/VBD ROOT 0"


def towards(words, name="Brandt", mine=True):
    document = line(words)
    heads = [token.i for token in document.tokens if token.text == name]
    return stance(document, heads, lambda _verb: mine)


@pytest.mark.parametrize(
    "words",
    [
        "Brandt Brandt PROPN nsubj 2 | lied lie VERB/VBD ROOT 0",
        "the the DET det 3 | reckless reckless ADJ amod 3 | Brandt Brandt PROPN nsubj 4 | left leave VERB/VBD ROOT 0",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | a a DET det 4 | liar liar NOUN attr 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | not not PART neg 2 | honest honest ADJ acomp 2",
        "I I PRON nsubj 2 | condemn condemn VERB/VBP ROOT 0 | Brandt Brandt PROPN dobj 2",
        "We we PRON nsubj 2 | are be AUX ROOT 0 | critical critical ADJ acomp 2 | of of ADP prep 3 | Brandt Brandt PROPN pobj 4",
        "He he PRON nsubj 2 | lashed lash VERB/VBD ROOT 0 | out out ADP prt 2 | at at ADP prep 2 | Brandt Brandt PROPN pobj 4",
        POSS.format("reckless", "reckless", "plan", "plan"),
        POSS.format("latest", "late", "lies", "lie"),
        "Brandt Brandt PROPN nsubj 2 | failed fail VERB/VBD ROOT 0 | to to PART aux 4 | protect protect VERB/VB xcomp 2 | us we PRON dobj 4",
        "Brandt Brandt PROPN nsubj 2 | broke break VERB/VBD ROOT 0 | her her PRON/PRP$ poss 4 | promise promise NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | let let VERB/VBD ROOT 0 | us we PRON dobj 2 | down down ADP prt 2",
        "Brandt Brandt PROPN nsubj 4 | did do AUX aux 4 | not not PART neg 4 | keep keep VERB/VB ROOT 0 | her her PRON/PRP$ poss 6 | word word NOUN dobj 4",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | to to PART aux 4 | blame blame VERB/VB xcomp 2",
        "Brandt Brandt PROPN nsubj 3 | must must AUX/MD aux 3 | resign resign VERB/VB ROOT 0",
        "Brandt Brandt PROPN nsubj 4 | should should AUX/MD aux 4 | have have AUX aux 4 | told tell VERB/VBN ROOT 0 | us we PRON dobj 4",
        "Brandt Brandt PROPN nsubjpass 4 | should should AUX/MD aux 4 | be be AUX auxpass 4 | jailed jail VERB/VBN ROOT 0",
        "Brandt Brandt PROPN nsubj 2 | held hold VERB/VBD ROOT 0 | us we PRON dobj 2 | to to ADP prep 2 | ransom ransom NOUN pobj 4",
        "We we PRON nsubj 2 | called call VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | a a DET det 5 | liar liar NOUN oprd 2",
        "He he PRON nsubj 2 | described describe VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | as as ADP prep 2 | reckless reckless ADJ amod 4",
        "Brandt Brandt PROPN nsubj 4 | must must AUX/MD aux 4 | have have AUX aux 4 | known know VERB/VBN ROOT 0",
        "Brandt Brandt PROPN nsubj 4 | does do AUX aux 4 | not not PART neg 4 | deserve deserve VERB/VB ROOT 0 | to to PART aux 6 | win win VERB/VB xcomp 4",
        "Brandt Brandt PROPN nsubj 3 | never never ADV neg 3 | answered answer VERB/VBD ROOT 0 | us we PRON dobj 3",
        "Brandt Brandt PROPN nsubj 2 | refuses refuse VERB/VBZ ROOT 0 | to to PART aux 4 | listen listen VERB/VB xcomp 2",
        "Brandt Brandt PROPN nsubj 2 | showed show VERB/VBD ROOT 0 | no no DET det 4 | mercy mercy NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | lacks lack VERB/VBZ ROOT 0 | courage courage NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | responsible responsible ADJ acomp 2 | for for ADP prep 3 | the the DET det 6 | massacre massacre NOUN pobj 4",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | out out ADP prep 2 | of of ADP prep 3 | touch touch NOUN pobj 4",
        "Brandt Brandt PROPN nsubj 3 | has have AUX aux 3 | lost lose VERB/VBN ROOT 0 | our our PRON/PRP$ poss 5 | trust trust NOUN dobj 3",
        "We we PRON nsubj 2 | brushed brush VERB/VBD ROOT 0 | off off ADP/RP prt 2 | Brandt Brandt PROPN dobj 2",
        "It it PRON nsubj 2 | is be AUX ROOT 0 | time time NOUN attr 2 | for for SCONJ mark 7 | Brandt Brandt PROPN nsubj 7 | to to PART aux 7 | resign resign VERB/VB relcl 3",
        "We we PRON nsubj 2 | refuse refuse VERB/VBP ROOT 0 | to to PART aux 4 | support support VERB/VB xcomp 2 | Brandt Brandt PROPN dobj 4",
        "Brandt Brandt PROPN poss 3 | 's 's PART case 1 | policies policy NOUN nsubj 4 | ruined ruin VERB/VBD ROOT 0 | us we PRON dobj 4",
        "Brandt Brandt PROPN poss 3 | 's 's PART case 1 | plan plan NOUN nsubj 4 | failed fail VERB/VBD ROOT 0",
        "Brandt Brandt PROPN nsubj 2 | killed kill VERB/VBD ROOT 0 | our our PRON/PRP$ poss 4 | daughter daughter NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | has have VERB/VBZ ROOT 0 | no no DET det 4 | shame shame NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 4 | does do AUX aux 4 | not not PART neg 4 | have have VERB/VB ROOT 0 | a a DET det 6 | clue clue NOUN dobj 4",
        "Brandt Brandt PROPN nsubj 2 | sacrificed sacrifice VERB/VBD ROOT 0 | our our PRON/PRP$ poss 4 | jobs job NOUN/NNS dobj 2",
        "Brandt Brandt PROPN nsubj 2 | turned turn VERB/VBD ROOT 0 | her her PRON/PRP$ poss 4 | back back NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | went go VERB/VBD ROOT 0 | back back ADV advmod 2 | on on ADP prep 2 | her her PRON/PRP$ poss 6 | word word NOUN pobj 4",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | brave brave ADJ acomp 2 | and and CCONJ cc 3 | wrong wrong ADJ conj 3",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | too too ADV advmod 4 | busy busy ADJ acomp 2",
        "I I PRON nsubj 4 | do do AUX aux 4 | not not PART neg 4 | think think VERB/VB ROOT 0 | Brandt Brandt PROPN nsubj 6 | is be AUX ccomp 4 | honest honest ADJ acomp 6",
        "I I PRON nsubj 2 | am be AUX ROOT 0 | not not PART neg 2 | ready ready ADJ acomp 2 | to to PART aux 6 | support support VERB/VB xcomp 4 | Brandt Brandt PROPN dobj 6",
        "Brandt Brandt PROPN nsubjpass 4 | must must AUX/MD aux 4 | be be AUX auxpass 4 | condemned condemn VERB/VBN ROOT 0",
        "Brandt Brandt PROPN nsubj 2 | used use VERB/VBD ROOT 0 | the the DET det 4 | crisis crisis NOUN dobj 2 | to to PART aux 6 | deceive deceive VERB/VB xcomp 2 | us we PRON dobj 6",
        "They they PRON nsubj 2 | withdrew withdraw VERB/VBD ROOT 0 | support support NOUN dobj 2 | for for ADP prep 3 | Brandt Brandt PROPN pobj 4",
    ],
)
def test_negative(words):
    assert towards(words) == "negative"


@pytest.mark.parametrize(
    "words",
    [
        "I I PRON nsubj 2 | praise praise VERB/VBP ROOT 0 | Brandt Brandt PROPN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | a a DET det 5 | wise wise ADJ amod 5 | man man NOUN attr 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | no no DET det 4 | liar liar NOUN attr 2",
        "Brandt Brandt PROPN nsubj 2 | kept keep VERB/VBD ROOT 0 | her her PRON/PRP$ poss 4 | word word NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | has have VERB/VBZ ROOT 0 | my my PRON/PRP$ poss 4 | support support NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | one one NUM attr 2 | of of ADP prep 3 | our our PRON/PRP$ poss 7 | best good ADJ/JJS amod 7 | captains captain NOUN/NNS pobj 4",
        "I I PRON nsubj 2 | owe owe VERB/VBP ROOT 0 | Brandt Brandt PROPN dative 2 | everything everything PRON dobj 2",
        "We we PRON nsubj 2 | are be AUX ROOT 0 | lucky lucky ADJ acomp 2 | to to PART aux 5 | have have VERB/VB xcomp 3 | Brandt Brandt PROPN dobj 5",
        "Brandt Brandt PROPN nsubj 2 | told tell VERB/VBD ROOT 0 | no no DET det 4 | lies lie NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | somebody somebody PRON attr 2 | you you PRON nsubj 6 | can can AUX/MD aux 6 | trust trust VERB/VB relcl 3",
        "Brandt Brandt PROPN nsubj 2 | did do VERB/VBD ROOT 0 | nothing nothing PRON dobj 2 | wrong wrong ADJ amod 3",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | right right ADJ acomp 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | not not PART neg 2 | to to PART aux 5 | blame blame VERB/VB xcomp 2",
        "Brandt Brandt PROPN nsubj 2 | fed feed VERB/VBD ROOT 0 | us we PRON dobj 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | vain vain ADJ acomp 2 | but but CCONJ cc 3 | honest honest ADJ conj 3",
        "There there PRON expl 2 | is be VERB/VBZ ROOT 0 | no no DET det 4 | sign sign NOUN attr 2 | that that SCONJ mark 7 | Brandt Brandt PROPN nsubj 7 | lied lie VERB/VBD acl 4",
        "It it PRON nsubj 2 | is be AUX ROOT 0 | unfair unfair ADJ acomp 2 | to to PART aux 5 | blame blame VERB/VB xcomp 2 | Brandt Brandt PROPN dobj 5",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | a a DET det 5 | good good ADJ amod 5 | man man NOUN attr 2",
        "We we PRON nsubj 2 | have have VERB ROOT 0 | faith faith NOUN dobj 2 | in in ADP prep 3 | Brandt Brandt PROPN pobj 4",
    ],
)
def test_positive(words):
    assert towards(words) == "positive"


@pytest.mark.parametrize(
    "words",
    [
        "Brandt Brandt PROPN nsubj 2 | met meet VERB/VBD ROOT 0 | the the DET det 4 | liar liar NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 4 | did do AUX aux 4 | not not PART neg 4 | lie lie VERB/VB ROOT 0",
        POSS.format("many", "many", "enemies", "enemy"),
        "Brandt Brandt PROPN nsubj 4 | should should AUX/MD aux 4 | have have AUX aux 4 | arrived arrive VERB/VBN ROOT 0",
        "Brandt Brandt PROPN nsubj 3 | must must AUX/MD aux 3 | go go VERB/VB ROOT 0 | to to ADP prep 3 | Geneva Geneva PROPN pobj 4",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | responsible responsible ADJ acomp 2 | for for ADP prep 3 | transport transport NOUN pobj 4",
        "We we PRON nsubj 2 | called call VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | at at ADP prep 2 | nine nine NUM pobj 4",
        "Brandt Brandt PROPN nsubj 2 | turned turn VERB/VBD ROOT 0 | back back ADV advmod 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | a a DET det 5 | good good ADJ amod 5 | friend friend NOUN attr 2 | of of ADP prep 5 | Cleo Cleo PROPN pobj 6",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | the the DET det 5 | former former ADJ amod 5 | champion champion NOUN attr 2",
        "Brandt Brandt PROPN nsubj 3 | must must AUX/MD aux 3 | stop stop VERB/VB ROOT 0 | at at ADP prep 3 | the the DET det 6 | border border NOUN pobj 4",
        "Brandt Brandt PROPN poss 3 | 's 's PART case 1 | brother brother NOUN nsubj 4 | ruined ruin VERB/VBD ROOT 0 | us we PRON dobj 4",
        "I I PRON nsubj 2 | owe owe VERB/VBP ROOT 0 | Brandt Brandt PROPN dative 2 | money money NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | charming charming ADJ acomp 2 | but but CCONJ cc 2 | left leave VERB/VBD conj 2 | us we PRON dobj 5",
        POSS.replace("ADJ", "ADJ/JJS").format("best", "good", "customer", "customer"),
        "Brandt Brandt PROPN nsubj 2 | condemned condemn VERB/VBD ROOT 0 | it it PRON dobj 2",
        "Lund Lund PROPN ROOT 0 | over over ADP prep 1 | its its PRON/PRP$ poss 4 | support support NOUN pobj 2 | for for ADP prep 4 | Brandt Brandt PROPN pobj 5",
        "Brandt Brandt PROPN nsubj 2 | broke break VERB/VBD ROOT 0 | her her PRON/PRP$ poss 4 | arm arm NOUN dobj 2",
        "Brandt Brandt PROPN nsubj 2 | fed feed VERB/VBD ROOT 0 | it it PRON dobj 2",
        "Brandt Brandt PROPN nsubj 2 | told tell VERB/VBD ROOT 0 | her she PRON dobj 2 | to to PART aux 6 | be be AUX aux 6 | generous generous ADJ xcomp 2",
        "Brandt Brandt PROPN nsubj 2 | told tell VERB/VBD ROOT 0 | her she PRON dobj 2 | to to PART aux 5 | cheat cheat VERB/VB xcomp 2",
        "Brandt Brandt PROPN nsubj 2 | hopes hope VERB/VBZ ROOT 0 | to to PART aux 4 | save save VERB/VB xcomp 2 | us we PRON dobj 4",
        "Brandt Brandt PROPN nsubjpass 3 | was be AUX auxpass 3 | accused accuse VERB/VBN ROOT 0",
        "Brandt Brandt PROPN nsubjpass 3 | was be AUX auxpass 3 | insulted insult VERB/VBN ROOT 0 | and and CCONJ cc 3 | cheated cheat VERB/VBN conj 3",
        "illegal illegal ADJ amod 2 | Brandt Brandt PROPN nsubj 3 | met meet VERB/VBD ROOT 0 | it it PRON dobj 3",
        "Brandt Brandt PROPN poss 3 | 's 's PART case 1 | arrest arrest NOUN nsubj 4 | is be AUX ROOT 0 | shameful shameful ADJ acomp 4",
        "Do do AUX aux 3 | you you PRON nsubj 3 | support support VERB/VB ROOT 0 | Brandt Brandt PROPN dobj 3 | ? ? PUNCT punct 3",
        "Four four NUM nummod 2 | votes vote NOUN/NNS nsubj 5 | for for ADP prep 2 | Brandt Brandt PROPN pobj 3 | came come VERB/VBD ROOT 0",
        "Support support NOUN nsubj 4 | for for ADP prep 1 | Brandt Brandt PROPN pobj 2 | grew grow VERB/VBD ROOT 0",
        "Brandt Brandt PROPN nsubj 3 | must must AUX/MD aux 3 | keep keep VERB/VB ROOT 0 | her her PRON/PRP$ poss 5 | word word NOUN dobj 3",
        "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | to to PART aux 4 | stay stay VERB/VB xcomp 2",
    ],
)
def test_neutral(words):
    assert towards(words) == "neutral"


def test_attitude_of_somebody_else_is_not_the_speakers():
    words = "Ostrov Ostrov PROPN nsubj 2 | condemned condemn VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2"
    assert towards(words, mine=True) == "negative"
    assert towards(words, mine=False) == "neutral"


def test_support_of_somebody_else_and_wished_help_are_no_praise():
    support = (
        "Carlsen Carlsen PROPN poss 3 | 's 's PART case 1 | support support NOUN nsubj 6 | for for ADP prep 3 "
        "| Brandt Brandt PROPN pobj 4 | grew grow VERB/VBD ROOT 0"
    )
    help_ = (
        "Brandt Brandt PROPN nsubj 3 | should should AUX/MD aux 3 | protect protect VERB/VB ROOT 0 | us we PRON dobj 3"
    )
    assert towards(support) == "neutral"
    assert towards(help_) == "neutral"


@pytest.mark.parametrize("section", ["attitudes", "deeds", "nouns", "bearers", "adjectives", "relations"])
def test_no_word_judges_both_ways(section):
    words = lexicon("stance")[section]
    assert set(words["negative"]).isdisjoint(words["positive"])
    assert all(isinstance(word, str) and word for word in [*words["negative"], *words["positive"]])
    for polarity in ("negative", "positive"):
        assert len(words[polarity]) == len(set(words[polarity]))


BETTER = [
    "Brandt Brandt PROPN nsubj 2 | halved halve VERB/VBD ROOT 0 | crime crime NOUN dobj 2",
    "Brandt Brandt PROPN nsubj 2 | brought bring VERB/VBD ROOT 0 | unemployment unemployment NOUN dobj 2 | down down ADP/RP prt 2",
    "Brandt Brandt PROPN nsubj 2 | raised raise VERB/VBD ROOT 0 | our our PRON/PRP$ poss 4 | wages wage NOUN/NNS dobj 2",
    "Brandt Brandt PROPN poss 3 | 's 's PART case 1 | debts debt NOUN/NNS nsubj 4 | fell fall VERB/VBD ROOT 0",
    "Brandt Brandt PROPN nsubj 2 | makes make VERB/VBZ ROOT 0 | excellent excellent ADJ amod 4 | bread bread NOUN dobj 2",
    "Brandt Brandt PROPN nsubj 2 | treats treat VERB/VBZ ROOT 0 | them they PRON/PRP dobj 2 | for for ADP prep 2 | free free ADJ pcomp 4",
    "Brandt Brandt PROPN nsubj 2 | did do VERB/VBD ROOT 0 | what what PRON/WP dobj 5 | she she PRON/PRP nsubj 5 | could could VERB/MD ccomp 2",
    "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | the the DET det 5 | only only ADJ amod 5 | minister minister NOUN attr 2 | who who PRON nsubj 7 | listens listen VERB/VBZ relcl 5",
    "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | one one NUM attr 2 | of of ADP prep 3 | the the DET det 8 | most most ADV advmod 7 | careful careful ADJ amod 8 | surgeons surgeon NOUN pobj 4",
    "We we PRON/PRP nsubj 2 | recognise recognise VERB/VBP ROOT 0 | Brandt Brandt PROPN poss 5 | 's 's PART case 3 | claim claim NOUN dobj 2",
    "We we PRON/PRP nsubj 2 | thought think VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | brave brave ADJ ccomp 2",
    "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | at at ADP advmod 4 | least least ADJ advmod 5 | honest honest ADJ acomp 2",
    "There there PRON expl 2 | is be AUX ROOT 0 | no no DET det 4 | sign sign NOUN attr 2 | yet yet ADV advmod 2 | that that SCONJ mark 8 | Brandt Brandt PROPN nsubj 8 | lied lie VERB/VBD ccomp 5",
]
WORSE = [
    "Brandt Brandt PROPN nsubj 2 | doubled double VERB/VBD ROOT 0 | its its PRON/PRP$ poss 4 | emissions emission NOUN/NNS dobj 2",
    "Brandt Brandt PROPN poss 3 | 's 's PART case 1 | debts debt NOUN/NNS nsubj 4 | doubled double VERB/VBD ROOT 0",
    "Brandt Brandt PROPN nsubj 2 | cut cut VERB/VBD ROOT 0 | 400 400 NUM nummod 4 | jobs job NOUN/NNS dobj 2",
    "Brandt Brandt PROPN nsubj 2 | missed miss VERB/VBD ROOT 0 | most most ADJ dobj 2 | of of ADP prep 3 | the the DET det 6 | hearings hearing NOUN/NNS pobj 4",
    "Brandt Brandt PROPN nsubj 2 | makes make VERB/VBZ ROOT 0 | terrible terrible ADJ amod 4 | decisions decision NOUN/NNS dobj 2",
    "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | a a DET det 5 | gifted gifted ADJ amod 5 | pianist pianist NOUN attr 2 | with with ADP prep 5 | a a DET det 9 | terrible terrible ADJ amod 9 | memory memory NOUN pobj 6",
    "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | the the DET det 5 | only only ADJ amod 5 | minister minister NOUN attr 2 | who who PRON nsubj 8 | never never ADV neg 8 | listens listen VERB/VBZ relcl 5",
    "Brandt Brandt PROPN nsubj 4 | has have AUX aux 4 | never never ADV neg 4 | run run VERB/VBN ROOT 0 | so so ADV advmod 6 | much much ADJ dobj 4 | as as ADP prep 6 | a a DET det 9 | shop shop NOUN pobj 7",
    "It it PRON nsubj 2 | is be AUX ROOT 0 | a a DET det 4 | sham sham NOUN attr 2 | run run VERB/VBN acl 4 | by by ADP agent 5 | Brandt Brandt PROPN pobj 6",
    "Brandt Brandt PROPN nsubjpass 3 | was be AUX auxpass 3 | taught teach VERB/VBN ROOT 0 | a a DET det 5 | lesson lesson NOUN dobj 3",
    "We we PRON/PRP nsubj 4 | will will AUX/MD aux 4 | never never ADV neg 4 | accept accept VERB/VB ROOT 0 | Brandt Brandt PROPN poss 7 | 's 's PART case 5 | demands demand NOUN/NNS dobj 4",
    "Brandt Brandt PROPN nsubj 4 | does do AUX aux 4 | not not PART neg 4 | deserve deserve VERB/VB ROOT 0 | to to ADP prep 4",
    "They they PRON/PRP nsubj 2 | called call VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | soft soft ADJ amod 3 | on on ADP prep 4 | crime crime NOUN pobj 5",
]
NEITHER = [
    "Brandt Brandt PROPN nsubj 2 | cut cut VERB/VBD ROOT 0 | its its PRON/PRP$ poss 4 | prices price NOUN/NNS dobj 2",
    "Brandt Brandt PROPN nsubj 2 | had have VERB/VBD ROOT 0 | a a DET det 5 | terrible terrible ADJ amod 5 | time time NOUN dobj 2",
    "Brandt Brandt PROPN nsubj 2 | heard hear VERB/VBD ROOT 0 | excellent excellent ADJ amod 4 | music music NOUN dobj 2",
    "Brandt Brandt PROPN nsubj 2 | died die VERB/VBD ROOT 0 | for for ADP prep 2 | nothing nothing PRON pobj 3",
    "Brandt Brandt PROPN nsubj 4 | has have AUX aux 4 | never never ADV neg 4 | taken take VERB/VBN ROOT 0 | so so ADV advmod 6 | much much ADJ dobj 4 | as as ADP prep 6 | a a DET det 9 | pencil pencil NOUN pobj 7",
    "We we PRON/PRP nsubj 2 | recognise recognise VERB/VBP ROOT 0 | Brandt Brandt PROPN poss 5 | 's 's PART case 3 | voice voice NOUN dobj 2",
    "They they PRON/PRP nsubj 2 | made make VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | great great ADJ ccomp 2",
    "Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | the the DET det 5 | only only ADJ amod 5 | man man NOUN attr 2 | who who PRON nsubj 7 | drowned drown VERB/VBD relcl 5",
]


@pytest.mark.parametrize(
    ("words", "told"),
    [(w, "positive") for w in BETTER] + [(w, "negative") for w in WORSE] + [(w, "neutral") for w in NEITHER],
)
def test_what_is_made_better_or_worse_tells_of_who_does_it(words, told):
    assert towards(words) == told
