"""Whom pronouns mean, on parses written by hand."""

import pytest

from casting import cast, mentions
from parses import parsed
from sayso.extract.actors.cast import Cast, Referent
from sayso.extract.actors.pronouns import continued, taken_to_task
from sayso.extract.actors.voices import Voices
from sayso.parse import Run

VISIT = """
Vera Vera PROPN compound 2 PERSON
Ostrov Ostrov PROPN nsubj 3 PERSON
met meet VERB ROOT 0
Hugo Hugo PROPN compound 5 PERSON
Vell Vell PROPN dobj 3 PERSON
. . PUNCT punct 3

{first}
praised praise VERB ROOT 0
{second}
. . PUNCT punct 2
"""
PEOPLE = [("Vera Ostrov", "person", {}), ("Hugo Vell", "person", {})]


def people():
    return [(words, kind, dict(facts)) for words, kind, facts in PEOPLE]


def test_sex_of_the_given_name_decides():
    document = parsed(VISIT.format(first="She she PRON nsubj 2", second="him he PRON dobj 2"))
    found = mentions(document, cast(document, people()))
    assert found == {"Vera Ostrov": ["Vera Ostrov", "She"], "Hugo Vell": ["Hugo Vell", "him"]}


def test_object_never_means_the_subject_of_its_verb():
    document = parsed("""
    Vera Vera PROPN compound 2 PERSON
    Ostrov Ostrov PROPN nsubj 3 PERSON
    praised praise VERB ROOT 0
    her she PRON dobj 3
    . . PUNCT punct 3
    """)
    assert mentions(document, cast(document, people()[:1])) == {"Vera Ostrov": ["Vera Ostrov"]}


def test_preposed_possessive_means_the_subject_ahead():
    document = parsed("""
    In in ADP prep 6
    her she PRON poss 3
    speech speech NOUN pobj 1
    Vera Vera PROPN compound 5 PERSON
    Ostrov Ostrov PROPN nsubj 6 PERSON
    laughed laugh VERB ROOT 0
    . . PUNCT punct 6
    """)
    assert mentions(document, cast(document, people()[:1])) == {"Vera Ostrov": ["her", "Vera Ostrov"]}


JUDGED = """
Hugo Hugo PROPN compound 2 PERSON
Vell Vell PROPN nsubj 3 PERSON
{verb} {verb} VERB ROOT 0
Otto Otto PROPN compound 5 PERSON
Rey Rey PROPN dobj 3 PERSON
about about ADP prep 3
his his PRON poss 8
debts debt NOUN pobj 6
. . PUNCT punct 3
"""


def test_who_is_taken_to_task_is_meant():
    document = parsed(JUDGED.format(verb="warn"))
    two = [("Hugo Vell", "person", {}), ("Otto Rey", "person", {})]
    assert mentions(document, cast(document, two))["Otto Rey"] == ["Otto Rey", "his"]


@pytest.mark.parametrize(("verb", "sex", "found"), [("warn", "m", 0), ("tell", "m", None), ("warn", "f", None)])
def test_taken_to_task_by_the_verb_and_the_sex(verb, sex, found):
    document = parsed(JUDGED.format(verb=verb))
    names = Cast(document)
    names.mention(names.add(Referent(name="Rey", type="person", sex=sex, sights=[])), 4, Run(3, 5), "name")
    assert taken_to_task(document, names, 6) == found


QUOTED = """
{pronoun}
will will AUX aux 3
win win VERB ccomp 8
, , PUNCT punct 8
Vera Vera PROPN compound 6 PERSON
Ostrov Ostrov PROPN nsubj 8 PERSON
there there ADV advmod 8
said say VERB ROOT 0
. . PUNCT punct 8
"""


def quoted(pronoun):
    document = parsed(QUOTED.format(pronoun=pronoun))
    words = f"{pronoun.split()[0]} will win"
    return mentions(document, cast(document, people()[:1], [("Vera Ostrov", words)], [words]))


def test_first_person_in_a_quotation_is_the_speaker():
    assert quoted("I I PRON nsubj 3") == {"Vera Ostrov": ["I", "Vera Ostrov"]}


def test_third_person_in_a_quotation_is_not_the_speaker():
    assert quoted("She she PRON nsubj 3") == {"Vera Ostrov": ["Vera Ostrov"]}


def test_we_stays_open():
    assert quoted("We we PRON nsubj 3") == {"Vera Ostrov": ["Vera Ostrov"]}


def test_first_person_outside_any_quotation_stays_open():
    document = parsed(QUOTED.format(pronoun="I I PRON nsubj 3"))
    found = mentions(document, cast(document, people()[:1], [("Vera Ostrov", "I will win")]))
    assert found == {"Vera Ostrov": ["Vera Ostrov"]}


def test_who_means_the_noun_it_hangs_on():
    document = parsed("""
    Vera Vera PROPN compound 2 PERSON
    Ostrov Ostrov PROPN nsubj 5 PERSON
    who who PRON nsubj 4
    won win VERB relcl 2
    laughed laugh VERB ROOT 0
    . . PUNCT punct 5
    """)
    assert mentions(document, cast(document, people()[:1])) == {"Vera Ostrov": ["Vera Ostrov", "who"]}


COUNTRY = [("Arlandia", "country", {"country": "FR"}), ("Tamberia", "country", {"country": "IT"})]


def countries(count):
    return [(words, kind, dict(facts)) for words, kind, facts in COUNTRY[:count]]


def test_its_means_the_subject_of_its_clause():
    document = parsed("""
    Arlandia Arlandia PROPN nsubj 2 GPE
    raised raise VERB ROOT 0
    its its PRON poss 4
    tariffs tariff NOUN dobj 2
    . . PUNCT punct 2
    """)
    assert mentions(document, cast(document, countries(1))) == {"Arlandia": ["Arlandia", "its"]}


def test_its_stays_open_between_two_countries():
    document = parsed("""
    Arlandia Arlandia PROPN nsubj 2 GPE
    pressed press VERB ROOT 0
    Tamberia Tamberia PROPN dobj 2 GPE
    on on ADP prep 2
    its its PRON poss 6
    debts debt NOUN pobj 4
    . . PUNCT punct 2
    """)
    assert mentions(document, cast(document, countries(2))) == {"Arlandia": ["Arlandia"], "Tamberia": ["Tamberia"]}


def test_its_is_no_actor_where_the_subject_is_none():
    document = parsed("""
    Arlandia Arlandia PROPN nsubj 2 GPE
    laughed laugh VERB ROOT 0
    . . PUNCT punct 2

    The the DET det 2
    visit visit NOUN nsubj 3
    showed show VERB ROOT 0
    its its PRON poss 5
    limits limit NOUN dobj 3
    . . PUNCT punct 3
    """)
    assert mentions(document, cast(document, countries(1))) == {"Arlandia": ["Arlandia"]}


def test_empty_it_is_nobody():
    document = parsed("""
    Arlandia Arlandia PROPN nsubj 2 GPE
    laughed laugh VERB ROOT 0
    . . PUNCT punct 2

    It it PRON nsubj 2
    is be AUX ROOT 0
    clear clear ADJ acomp 2
    . . PUNCT punct 2
    """)
    assert mentions(document, cast(document, countries(1))) == {"Arlandia": ["Arlandia"]}


REPORT = """
Hugo Hugo PROPN compound 2 PERSON
Vell Vell PROPN nsubj 3 PERSON
won win VERB ROOT 0
, , PUNCT punct 3
according accord VERB prep 3
to to ADP prep 5
Ivo Ivo PROPN compound 8 PERSON
Ostrov Ostrov PROPN pobj 6 PERSON
. . PUNCT punct 3

{between}He he PRON nsubj 2
added add VERB ROOT 0
that that SCONJ mark 5
rain rain NOUN nsubj 5
helped help VERB ccomp 2
. . PUNCT punct 2
"""
MEN = ("Hugo Vell", "Ivo Ostrov")


def added(between=""):
    document = parsed(REPORT.format(between=between))
    names = [(words, "person", {}) for words in MEN]
    return mentions(document, cast(document, names, [("Ivo Ostrov", "Hugo Vell won"), ("He", "that rain helped")]))


def test_he_who_goes_on_speaking_is_who_spoke():
    assert added() == {"Hugo Vell": ["Hugo Vell"], "Ivo Ostrov": ["Ivo Ostrov", "He"]}


def test_who_is_only_reported_to_have_spoken_does_not_go_on():
    document = parsed("""
    Mila Mila PROPN compound 2 PERSON
    Orr Orr PROPN nsubj 3 PERSON
    said say VERB ROOT 0
    that that SCONJ mark 9
    according accord VERB prep 9
    to to ADP prep 5
    Vell Vell PROPN pobj 6 PERSON
    rain rain NOUN nsubj 9
    helped help VERB ccomp 3
    . . PUNCT punct 3

    She she PRON nsubj 2
    added add VERB ROOT 0
    that that SCONJ mark 5
    snow snow NOUN nsubj 5
    hurt hurt VERB ccomp 2
    . . PUNCT punct 2
    """)
    sayings = [("Mila Orr", "that according to Vell rain helped"), ("Vell", "rain helped"), ("She", "that snow hurt")]
    found = mentions(document, cast(document, [("Mila Orr", "person", {}), ("Vell", "person", {})], sayings))
    assert found == {"Mila Orr": ["Mila Orr", "She"], "Vell": ["Vell"]}


def test_he_who_speaks_two_sentences_later_is_not_settled_by_that():
    document = parsed(REPORT.format(between="It it PRON nsubj 2\nrained rain VERB ROOT 0\n. . PUNCT punct 2\n\n"))
    names = Cast(document)
    names.mention(names.add(Referent(name="Ivo Ostrov", type="person", sights=[])), 7, Run(6, 8), "name")
    assert continued(document, names, Voices(document, (), ()), 12, 7) is None


THEY = """
Analysts analyst NOUN/NNS nsubj 2
expect expect VERB ROOT 0
rain rain NOUN dobj 2
. . PUNCT punct 2

{between}Floods flood NOUN nsubj 2
follow follow VERB ccomp 4
they they PRON nsubj 4
wrote write VERB ROOT 0
. . PUNCT punct 4
"""


def wrote(between=""):
    document = parsed(THEY.format(between=between))
    return mentions(document, cast(document, [], [("Analysts", "rain"), ("they", "Floods follow")]))


def test_they_who_go_on_speaking_are_who_spoke():
    assert wrote() == {"analysts": ["Analysts", "they"]}


def test_not_where_another_group_comes_in():
    drivers = "Drivers driver NOUN/NNS nsubj 2\nagreed agree VERB ROOT 0\n. . PUNCT punct 2\n\n"
    assert "they" not in wrote(drivers)["analysts"]
