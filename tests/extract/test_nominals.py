"""Whom descriptions mean, and which become unnamed actors."""

import pytest

from casting import cast, mentions
from parses import parsed

LEADER = """
Vera Vera PROPN compound 2 PERSON
Ostrov Ostrov PROPN nsubj 3 PERSON
came come VERB ROOT 0
. . PUNCT punct 3

{phrase}
left leave VERB ROOT 0
. . PUNCT punct {verb}
"""


def spoken_of(phrase, verb, **facts):
    document = parsed(LEADER.format(phrase=phrase.strip(), verb=verb))
    return mentions(document, cast(document, [("Vera Ostrov", "person", facts)]))


THE_LEADER = """
The the DET det 3
French french ADJ amod 3
leader leader NOUN nsubj 4
"""


def test_leader_means_the_president_of_that_country():
    found = spoken_of(THE_LEADER, 4, role="president", country="FR")
    assert found == {"Vera Ostrov": ["Vera Ostrov", "The French leader"]}


def test_leader_does_not_mean_the_president_of_another_country():
    found = spoken_of(THE_LEADER, 4, role="president", country="IT")
    assert found == {"Vera Ostrov": ["Vera Ostrov"], "French leader": ["The French leader"]}


def test_leader_does_not_mean_a_minister():
    assert "French leader" in spoken_of(THE_LEADER, 4, role="trade minister", country="FR")


def test_minister_of_another_field_is_someone_else():
    phrase = """
    The the DET det 3
    defence defence NOUN compound 3
    minister minister NOUN nsubj 4
    """
    assert "defence minister" in spoken_of(phrase, 4, role="trade minister", country="FR")
    assert "defence minister" not in spoken_of(phrase, 4, role="defence minister", country="FR")


def test_opposition_leader_is_not_the_president():
    phrase = """
    The the DET det 4
    French french ADJ amod 4
    opposition opposition NOUN compound 4
    leader leader NOUN nsubj 5
    """
    assert "French opposition leader" in spoken_of(phrase, 5, role="president", country="FR")


def test_governor_is_not_a_former_one_but_one_written_short():
    phrase = """
    The the DET det 2
    governor governor NOUN nsubj 3
    """
    assert "governor" in spoken_of(phrase, 3, role="former governor")
    assert "governor" not in spoken_of(phrase, 3, role="Gov.")


def test_indefinite_and_former_ones_are_someone_else():
    phrase = """
    {word}
    minister minister NOUN nsubj 3
    """
    assert "minister" in spoken_of(phrase.format(word="A a DET det 2"), 3, role="minister")
    former = """
    The the DET det 3
    former former ADJ amod 3
    minister minister NOUN nsubj 4
    """
    assert "former minister" in spoken_of(former, 4, role="minister")


def test_table_of_offices_answers_on_the_articles_date():
    table = """
    The the DET det 3
    Russian russian ADJ amod 3
    president president NOUN nsubj 4
    left leave VERB ROOT 0
    . . PUNCT punct 4
    """
    dated = parsed(table, published="2024-05-16")
    (holder,) = cast(dated, [])
    assert (holder.name, holder.wikidata, holder.basis) == ("Vladimir Putin", "Q7747", "office")
    (unknown,) = cast(parsed(table), [])
    assert (unknown.name, unknown.type) == ("president of Russia", "person")
    (later,) = cast(parsed(table, published="2039-01-01"), [])
    assert (later.type, later.wikidata) == ("person", None)


def test_ministry_means_the_one_named():
    document = parsed("""
    Trade Trade PROPN compound 2 ORG
    Ministry Ministry PROPN nsubj 3 ORG
    met meet VERB ROOT 0
    . . PUNCT punct 3

    The the DET det 2
    ministry ministry NOUN nsubj 3
    denied deny VERB ROOT 0
    the the DET det 5
    company company NOUN dobj 3
    . . PUNCT punct 3
    """)
    found = mentions(document, cast(document, [("Trade Ministry", "organisation", {})]))
    assert found == {"Trade Ministry": ["Trade Ministry", "The ministry"]}


def test_apposition_is_the_same_actor():
    document = parsed("""
    Vera Vera PROPN compound 2 PERSON
    Ostrov Ostrov PROPN nsubj 6 PERSON
    , , PUNCT punct 2
    an a DET det 5
    analyst analyst NOUN appos 2
    laughed laugh VERB ROOT 0
    . . PUNCT punct 6
    """)
    found = mentions(document, cast(document, [("Vera Ostrov", "person", {})]))
    assert found == {"Vera Ostrov": ["Vera Ostrov", "an analyst"]}


GROUP = """
{first}
said say VERB ROOT 0
so so ADV advmod {verb}
. . PUNCT punct {verb}
"""


def test_someone_unnamed_is_a_person_named_without_determiner():
    phrase = """
    A a DET det 3
    senior senior ADJ amod 3
    official official NOUN nsubj 4
    """
    document = parsed(GROUP.format(first=phrase.strip(), verb=4))
    (one,) = cast(document, [])
    assert (one.name, one.type, one.basis) == ("senior official", "person", "description")


def test_definite_description_goes_back_to_the_unnamed():
    document = parsed("""
    Two two NUM nummod 3
    senior senior ADJ amod 3
    officials official NOUN nsubj 4
    left leave VERB ROOT 0
    . . PUNCT punct 4

    The the DET det 2
    officials official NOUN nsubj 3
    laughed laugh VERB ROOT 0
    . . PUNCT punct 3
    """)
    found = mentions(document, cast(document, []))
    assert found == {"two senior officials": ["Two senior officials", "The officials"]}


def test_two_of_them_are_no_actor_of_their_own():
    document = parsed("""
    The the DET det 3
    two two NUM nummod 3
    leaders leader NOUN nsubj 4
    left leave VERB ROOT 0
    . . PUNCT punct 4
    """)
    assert cast(document, []) == ()


def test_things_and_predicates_are_no_actors():
    document = parsed("""
    The the DET det 2
    price price NOUN nsubj 3
    is be AUX ROOT 0
    an a DET det 5
    analyst analyst NOUN attr 3
    . . PUNCT punct 3
    """)
    assert cast(document, []) == ()


def test_a_source_is_someone_only_when_it_speaks():
    document = parsed(GROUP.format(first="A a DET det 2\nsource source NOUN nsubj 3", verb=3))
    (one,) = cast(document, [], [("A source", "so")])
    assert (one.name, one.type) == ("source", "person")
    assert cast(document, []) == ()


def test_document_given_as_source_speaks_for_its_issuer():
    document = parsed("""
    A a DET det 3
    Tamber Tamber PROPN compound 3 ORG
    report report NOUN nsubj 4
    warned warn VERB ROOT 0
    of of ADP prep 4
    rain rain NOUN pobj 5
    . . PUNCT punct 4
    """)
    names = [("Tamber", "organisation", {})]
    said = mentions(document, cast(document, names, [("A Tamber report", "of rain")]))
    assert said == {"Tamber": ["A Tamber report", "Tamber"]}
    unsaid = mentions(document, cast(document, [("Tamber", "organisation", {})]))
    assert unsaid == {"Tamber": ["Tamber"]}


OFFICE = """
{first}
denied deny VERB ROOT 0
it it PRON dobj {verb}
. . PUNCT punct {verb}

The the DET det 4
Peruvian peruvian ADJ amod 4
foreign foreign ADJ amod 4
minister minister NOUN nsubj 5
left leave VERB ROOT 0
. . PUNCT punct 5
"""


def test_an_office_holder_without_a_name_is_called_by_the_office():
    first = "Peru Peru PROPN poss 4 GPE\n's 's PART case 1\nforeign foreign ADJ amod 4\nminister minister NOUN nsubj 5"
    document = parsed(OFFICE.format(first=first, verb=5))
    _, minister = cast(document, [("Peru", "country", {"country": "PE"})])
    assert (minister.name, minister.type, minister.role) == ("foreign minister of Peru", "person", "foreign minister")
    assert (minister.country, minister.basis, len(minister.mentions)) == ("PE", "description", 2)


def test_the_president_is_not_the_vice_president():
    table = """
    The the DET det 3
    American american ADJ amod 3
    president president NOUN nsubj 4
    left leave VERB ROOT 0
    . . PUNCT punct 4
    """
    (holder,) = cast(parsed(table, published="2022-05-01"), [])
    assert holder.name == "Joe Biden"


def test_one_who_is_only_an_example_is_no_actor():
    document = parsed("""
    They they PRON nsubj 2
    appointed appoint VERB ROOT 0
    an an DET det 4
    economist economist NOUN dobj 2
    as as ADP prep 2
    minister minister NOUN pobj 5
    . . PUNCT punct 2
    """)
    assert cast(document, []) == ()


def test_a_surname_alone_is_the_head_of_state_of_the_day():
    table = "Macron Macron PROPN nsubj 2 PERSON\nleft leave VERB ROOT 0\nFrance France PROPN dobj 2 GPE"
    (then,) = cast(parsed(table, published="2022-05-01"), [("Macron", "person", {})])
    assert (then.name, then.country) == ("Emmanuel Macron", "FR")
    (before,) = cast(parsed(table, published="2010-05-01"), [("Macron", "person", {})])
    assert (before.name, before.wikidata) == ("Macron", None)


def holders(phrase, verb, published="2019-03-01"):
    document = parsed(f"{phrase.strip()}\nleft leave VERB ROOT 0\n. . PUNCT punct {verb}\n", published=published)
    return [(one.name, one.basis) for one in cast(document, [])]


def test_the_leader_of_a_state_is_who_leads_it():
    french = """
    The the DET det 3
    French french ADJ amod 3
    leader leader NOUN nsubj 4
    """
    german = french.replace("French french", "German german")
    assert holders(french, 4) == [("Emmanuel Macron", "office")]
    assert holders(german, 4) == [("Angela Merkel", "office")]
    assert holders(french, 4, published=None)[0][1] == "description"


def test_no_office_for_nobody_in_particular_nor_another_time():
    phrase = """
    {det} {low} DET det 4
    {word} {word} ADJ amod 4
    French french ADJ amod 4
    president president NOUN nsubj 5
    """
    present = phrase.format(det="The", low="the", word="embattled")
    assert holders(present, 5) == [("Emmanuel Macron", "office")]
    for det, word in (("The", "then"), ("The", "late"), ("The", "first"), ("No", "recent"), ("Every", "recent")):
        found = holders(phrase.format(det=det, low=det.lower(), word=word), 5)
        assert not [name for name, basis in found if basis == "office"], (det, word)


def test_her_government_is_that_of_her_country():
    document = parsed("""
    Vera Vera PROPN compound 2 PERSON
    Ostrov Ostrov PROPN nsubj 3 PERSON
    came come VERB ROOT 0
    . . PUNCT punct 3

    Her her PRON poss 2
    government government NOUN nsubj 3
    left leave VERB ROOT 0
    . . PUNCT punct 3
    """)
    found = mentions(document, cast(document, [("Vera Ostrov", "person", {"role": "president", "country": "FR"})]))
    assert found["Government of France"] == ["Her government"]
    nobody = mentions(document, cast(document, [("Vera Ostrov", "person", {"role": "president"})]))
    assert "Government of France" not in nobody


def test_a_mention_tied_by_the_table_says_so():
    document = parsed(
        """
    Vladimir Vladimir PROPN compound 2 PERSON
    Putin Putin PROPN nsubj 3 PERSON
    came come VERB ROOT 0
    . . PUNCT punct 3

    The the DET det 3
    Russian russian ADJ amod 3
    president president NOUN nsubj 4
    left leave VERB ROOT 0
    . . PUNCT punct 4
    """,
        published="2024-05-16",
    )
    by_table = {"wikidata": "Q7747", "country": "RU"}
    (named,) = cast(document, [("Vladimir Putin", "person", dict(by_table))])
    assert [one.told for one in named.mentions] == ["article", "office"]
    (stated,) = cast(document, [("Vladimir Putin", "person", {**by_table, "role": "president"})])
    assert [one.told for one in stated.mentions] == ["article", "article"]


BEHIND_A_NAME = "Vera Vera PROPN compound 2 PERSON\nOstrov Ostrov PROPN ROOT 0 PERSON\n, , PUNCT punct 2\n{more}"


def beside_her(more):
    document = parsed(BEHIND_A_NAME.format(more=more))
    return mentions(document, cast(document, [("Vera Ostrov", "person", {})]))["Vera Ostrov"]


def test_what_stands_beside_a_name_is_its_own_but_no_abbreviation_and_nothing_listed():
    assert beside_her("a a DET det 5\nnet-maker net-maker NOUN appos 2") == ["Vera Ostrov", "a net-maker"]
    assert beside_her("b. b. NOUN appos 2\n1950 1950 NUM nummod 4") == ["Vera Ostrov"]
    her_mother = "her her PRON poss 5\nmother mother NOUN appos 2\nand and CCONJ cc 5\nBen Ben PROPN conj 5"
    assert "her mother" not in beside_her(her_mother)


def test_a_free_phrase_is_of_the_subject_behind_it():
    document = parsed("""
    The the DET det 2
    son son NOUN dep 6
    , , PUNCT punct 6
    Vera Vera PROPN compound 5 PERSON
    Ostrov Ostrov PROPN nsubj 6 PERSON
    left leave VERB ROOT 0
    . . PUNCT punct 6
    """)
    found = mentions(document, cast(document, [("Vera Ostrov", "person", {})]))
    assert found == {"Vera Ostrov": ["The son", "Vera Ostrov"]}


def test_what_a_preposition_governs_is_not_of_the_subject():
    document = parsed("""
    With with ADP prep 6
    the the DET det 3
    son son NOUN pobj 1
    , , PUNCT punct 6
    Ostrov Ostrov PROPN nsubj 6 PERSON
    left leave VERB ROOT 0
    . . PUNCT punct 6
    """)
    assert mentions(document, cast(document, [("Ostrov", "person", {})]))["Ostrov"] == ["Ostrov"]


TWO_LANDS = """
Vera Vera PROPN compound 2 PERSON
Ostrov Ostrov PROPN nsubj 3 PERSON
came come VERB ROOT 0
. . PUNCT punct 3

Ben Ben PROPN compound 2 PERSON
Vell Vell PROPN nsubj 3 PERSON
called call VERB ROOT 0
. . PUNCT punct 3

The the DET det 2
president president NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def of_two_lands(first, second):
    document = parsed(TWO_LANDS)
    people = [("Vera Ostrov", "person", {"role": "president", "country": first}),
              ("Ben Vell", "person", {"role": "president", "country": second})]  # fmt: skip
    return mentions(document, cast(document, people))


def test_of_presidents_of_two_lands_named_as_often_none_is_meant():
    assert "The president" not in of_two_lands("FR", "IT")["Ben Vell"]


def test_of_one_land_the_last_is():
    assert "The president" in of_two_lands("FR", "FR")["Ben Vell"]


AT_LEAST = """
At at ADP advmod 2
least least ADJ advmod 3
two two NUM nummod 4
officials official NOUN nsubj 5
left leave VERB ROOT 0
. . PUNCT punct 5
"""


def test_at_least_so_many_are_bounded_with_both_words():
    document = parsed(AT_LEAST)
    assert mentions(document, cast(document, [])) == {"two officials": ["At least two officials"]}


BESIDE = """
The the DET det 2
charity charity NOUN nsubj {verb}
{mark}Vane Vane PROPN compound {name} ORG
Action Action PROPN nsubj {verb} ORG
said say VERB ROOT 0
so so ADV advmod {verb}
. . PUNCT punct {verb}
"""


def test_a_body_named_directly_behind_what_it_is():
    document = parsed(BESIDE.format(mark="", verb=5, name=4))
    found = mentions(document, cast(document, [("Vane Action", "organisation", {})]))
    assert found == {"Vane Action": ["The charity", "Vane Action"]}


APPLICANT = """
The the DET det 2
{noun} {noun} NOUN nsubj 7
, , PUNCT punct 2
Vane Vane PROPN compound 5 ORG
Homes Homes PROPN appos 2 ORG
, , PUNCT punct 2
said say VERB ROOT 0
so so ADV advmod 7
. . PUNCT punct 7
"""


@pytest.mark.parametrize(("noun", "joins"), [("applicant", True), ("minister", False)])
def test_a_party_may_be_a_body(noun, joins):
    document = parsed(APPLICANT.format(noun=noun))
    found = mentions(document, cast(document, [("Vane Homes", "company", {})]))
    assert (f"The {noun}" in found["Vane Homes"]) is joins


OWN_LAWYER = """
Ben Ben PROPN compound 2 PERSON
Vell Vell PROPN nsubj 3 PERSON
thanked thank VERB ROOT 0
{whose} {whose} PRON poss 5
lawyer lawyer NOUN dobj 3
. . PUNCT punct 3
"""


def test_nobody_is_his_own_lawyer():
    """ "Vell thanked his lawyer": somebody else, though he is a lawyer too."""
    document = parsed(OWN_LAWYER.format(whose="his"))
    assert mentions(document, cast(document, [("Ben Vell", "person", {"role": "lawyer"})]))["Ben Vell"] == [
        "Ben Vell", "his",
    ]  # fmt: skip


CALLED = """
They they PRON nsubj 2
met meet VERB ROOT 0
a a DET det 4
smith smith NOUN dobj 2
{verb} {verb} VERB acl 4
{by}
Ada Ada PROPN compound {orr} PERSON
Orr Orr PROPN {dep} PERSON
"""
INSERTED = """
It it PRON nsubjpass 3
was be AUX auxpass 3
built build VERB ROOT 0
by by ADP agent 3
a a DET det 6
lawyer lawyer NOUN pobj 4
, , PUNCT punct 9
Ada Ada PROPN compound 9 PERSON
Orr Orr PROPN appos 1 PERSON
, , PUNCT punct 1
{behind}
left leave VERB relcl 9
"""


@pytest.mark.parametrize(("verb", "by", "orr", "dep", "found"), [
    ("called", "simply simply ADV advmod 5", 8, "oprd 5", ["a smith", "Ada Orr"]),
    ("named", "by by ADP agent 5", 8, "pobj 6", ["Ada Orr"]),
])  # fmt: skip
def test_a_smith_called_orr_is_orr(verb, by, orr, dep, found):
    document = parsed(CALLED.format(verb=verb, by=by, orr=orr, dep=dep))
    assert mentions(document, cast(document, [("Ada Orr", "person", {})]))["Ada Orr"] == found


@pytest.mark.parametrize(("behind", "found"), [
    ("who who PRON nsubj 12", ["a lawyer", "Ada Orr", "who"]), ("and and CCONJ cc 3", ["Ada Orr"]),
])  # fmt: skip
def test_a_name_between_marks_behind_a_person_is_his_wherever_the_parser_hangs_it(behind, found):
    document = parsed(INSERTED.format(behind=behind))
    assert mentions(document, cast(document, [("Ada Orr", "person", {})]))["Ada Orr"] == found


def test_a_heading_is_no_mention_of_whom_the_next_paragraph_names():
    document = parsed("Life life NOUN ROOT 0\n---\nOrr Orr PROPN nsubj 2 PERSON\nleft leave VERB ROOT 0")
    assert mentions(document, cast(document, [("Orr", "person", {})]))["Orr"] == ["Orr"]


FAR = """
Norvania Norvania PROPN nsubj 2
left leave VERB ROOT 0

{second} {second} PROPN nsubj 2
left leave VERB ROOT 0

Nobody nobody PRON nsubj 2
slept sleep VERB ROOT 0

Nobody nobody PRON nsubj 2
slept sleep VERB ROOT 0

Nobody nobody PRON nsubj 2
slept sleep VERB ROOT 0

The the DET det 2
country country NOUN nsubj 3
waits wait VERB ROOT 0
"""


@pytest.mark.parametrize(("second", "told"), [
    ("Norvania", ["Norvania", "Norvania", "The country"]), ("Orlanda", ["Norvania"]),
])  # fmt: skip
def test_the_country_is_the_one_that_the_article_is_about(second, told):
    document = parsed(FAR.format(second=second))
    names = [("Norvania", "country", {}), (second, "country", {})]
    assert mentions(document, cast(document, names))["Norvania"] == told


@pytest.mark.parametrize(("whose", "found"), [("Orr", 2), ("Vell", 1)])
def test_whose_campaign_it_is_is_told_by_its_owner(whose, found):
    table = """
    The the DET det 3
    Orr Orr PROPN compound 3 PERSON
    campaign campaign NOUN nsubj 4
    left leave VERB ROOT 0

    Vell Vell PROPN nsubj 2 PERSON
    left leave VERB ROOT 0

    {whose} {whose} PROPN poss 3 PERSON
    's 's PART/POS case 1
    campaign campaign NOUN nsubj 4
    fell fall VERB ROOT 0
    """
    document = parsed(table.format(whose=whose))
    names = [("Orr", "person", {}), ("Vell", "person", {}), (whose, "person", {})]
    told = cast(document, names, [("The Orr campaign", "left"), (f"{whose}'s campaign", "fell")])
    groups = [actor for actor in told if actor.type == "group"]
    assert max(len(actor.mentions) for actor in groups) == found
