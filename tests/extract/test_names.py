"""Names found, typed and bounded, on parses written by hand."""

import itertools

import pytest

from parses import parsed
from sayso.extract.names.names import names


def found(table):
    """What is named: the words, the normal form, the type and form."""
    document = parsed(table)
    return [(document.text(document.span(n.run)), n.name, n.type, n.form) for n in names(document)]


def only(table):
    document = parsed(table)
    (name,) = names(document)
    return name


def test_countries_by_any_name_and_capitals_that_act():
    table = """
The the DET det 2
U.S. U.S. PROPN nsubj 3 GPE
told tell VERB ROOT 0
Moscow Moscow PROPN dobj 3 GPE
that that SCONJ mark 7
Britain Britain PROPN nsubj 7 GPE
agreed agree VERB ccomp 3
"""
    assert found(table) == [
        ("U.S.", "United States", "country", "metonym"),
        ("Moscow", "Government of Russia", "government", "metonym"),
        ("Britain", "United Kingdom", "country", "metonym"),
    ]


def test_a_capital_one_is_in_is_a_place():
    table = "Ana Ana PROPN nsubj 2 PERSON\nslept sleep VERB ROOT 0\nin in ADP prep 2\nMoscow Moscow PROPN pobj 3 GPE"
    assert ("Moscow", "Moscow", "place", "name") in found(table)


def test_an_adjective_names_nobody():
    table = """
Peruvian peruvian ADJ amod 2 NORP
banks bank NOUN nsubj 6
and and CCONJ cc 2
US US PROPN compound 5 GPE
firms firm NOUN conj 2
closed close VERB ROOT 0
"""
    assert found(table) == []


@pytest.mark.parametrize(("word", "pos"), [("Peruvians", "PROPN"), ("Israelis", "PROPN"), ("Danes", "PROPN")])
def test_a_people_in_the_plural_is_a_group(word, pos):
    table = f"{word} {word} {pos} nsubj 2 NORP\nvoted vote VERB ROOT 0".replace("PROPN nsubj", "NNPS nsubj")
    assert [(name, kind) for _, name, kind, _ in found(table)] == [(word, "group")]


def test_the_chinese_are_a_people_and_the_chinese_bank_is_none():
    people = "The the DET det 2\nChinese Chinese PROPN nsubj 3 NORP\nvoted vote VERB ROOT 0"
    bank = "The the DET det 3\nChinese chinese ADJ amod 3 NORP\nbank bank NOUN nsubj 4\nfailed fail VERB ROOT 0"
    assert found(people) == [("Chinese", "Chinese", "group", "name")]
    assert found(bank) == []


def test_the_west_needs_its_article_and_capital():
    blamed = "He he PRON nsubj 2\nblamed blame VERB ROOT 0\nthe the DET det 4\nWest West PROPN dobj 2 LOC"
    coast = "He he PRON nsubj 2\nleft leave VERB ROOT 0\nthe the DET det 5\n"
    coast += "West West PROPN compound 5 LOC\nCoast Coast PROPN dobj 2 LOC"
    assert found(blamed) == [("West", "the West", "group", "name")]
    assert found(coast) == [("West Coast", "West Coast", "place", "name")]


def test_a_title_makes_a_person_of_what_the_parser_took_for_a_place():
    table = "Mr. Mr. PROPN compound 2\nOrlan Orlan PROPN nsubj 3 GPE\nspoke speak VERB ROOT 0"
    assert found(table) == [("Orlan", "Orlan", "person", "name")]


@pytest.mark.parametrize(("label", "kind"), [("PERSON", "person"), ("ORG", "organisation")])
def test_a_family_name_that_is_a_role_too_is_a_person_where_it_was_read_as_one(label, kind):
    table = f"""
Vera Vera PROPN compound 2 PERSON
Player Player PROPN nsubj 3 PERSON
spoke speak VERB ROOT 0

Player Player PROPN nsubj 2 {label}
left leave VERB ROOT 0
"""
    assert found(table) == [("Vera Player", "Vera Player", "person", "name"), ("Player", "Player", kind, "name")]


def test_titles_possessives_and_articles_stay_outside_the_name():
    table = """
President President PROPN compound 3 PERSON
Vera Vera PROPN compound 3 PERSON
Orlan Orlan PROPN poss 5 PERSON
's 's PART case 3 PERSON
plan plan NOUN nsubj 6
failed fail VERB ROOT 0
"""
    assert found(table) == [("Vera Orlan", "Vera Orlan", "person", "name")]


def test_an_institution_keeps_what_follows_of():
    table = """
The the DET det 2 ORG
Institute Institute PROPN nsubj 10 ORG
of of ADP prep 2 ORG
Arctic Arctic ADJ amod 9 ORG
, , PUNCT punct 4
Nordic Nordic ADJ conj 4
and and CCONJ cc 6
Polar Polar ADJ compound 9
Studies Studies PROPN pobj 3
closed close VERB ROOT 0
"""
    words = "Institute of Arctic, Nordic and Polar Studies"
    assert found(table) == [(words, words, "organisation", "name")]


def test_an_adjective_of_two_words_does_not_end_an_institutions_name():
    table = """
The the DET det 2 ORG
Institute Institute PROPN nsubj 11 ORG
of of ADP prep 2 ORG
Arctic Arctic ADJ amod 10 ORG
, , PUNCT punct 4
East East PROPN compound 7 NORP
European European PROPN conj 4 NORP
and and CCONJ cc 7
Polar Polar ADJ compound 10
{last} {last} PROPN pobj 3
closed close VERB ROOT 0
"""
    words = "Institute of Arctic, East European and Polar Studies"
    assert found(table.format(last="Studies"))[0][:3] == (words, words, "organisation")


def test_a_known_party_of_another_country_is_another_party():
    table = """
The the DET det 4
Peruvian peruvian ADJ amod 4 NORP
Republican Republican PROPN compound 4 ORG
Party Party PROPN nsubj 5 ORG
lost lose VERB ROOT 0
"""
    name = only(table)
    assert (name.name, name.type, name.country, name.wikidata) == (
        "Peruvian Republican Party",
        "organisation",
        "PE",
        None,
    )


def test_a_known_party_of_a_region_or_named_with_another_land_is_one_name():
    table = """
The the DET det 3
{place} {place} PROPN compound 3 {first}
Republican Republican PROPN compound 3 ORG
Party Party PROPN nsubj 4 ORG
lost lose VERB ROOT 0
in in ADP prep 5
Ohio Ohio PROPN pobj 6 GPE
"""
    one = found(table.format(place="Ontario", first="ORG"))
    assert [(name, kind) for _, name, kind, _ in one] == [
        ("Ontario Republican Party", "organisation"),
        ("Ohio", "place"),
    ]
    two = found(table.format(place="Ontario", first="GPE"))
    assert "Ontario Republican Party" not in {name for _, name, *_ in two}


def test_a_land_of_two_words_within_a_bodys_name_is_no_name():
    table = """
The the DET det 2
House House PROPN nsubj 7 ORG
of of ADP prep 2 ORG
Commons Commons PROPN pobj 3 ORG
of of ADP prep 4 ORG
the the DET det 7 ORG
United United PROPN compound 8 ORG
Kingdom Kingdom PROPN pobj 5 ORG
met meet VERB ROOT 0
"""
    assert [(words, kind) for words, _, kind, _ in found(table)] == [
        ("House of Commons of the United Kingdom", "organisation")
    ]


def test_any_capitalised_word_beside_a_land_makes_a_name():
    table = """
We we PRON nsubj 2 ORG
Are be AUX ROOT 0 ORG
Peru Peru PROPN attr 2 ORG
won win VERB ccomp 2
"""
    assert [(name, kind) for _, name, kind, _ in found(table)] == [("We Are Peru", "organisation")]
    assert [name for _, name, *_ in found(table.replace("We we", "we we").replace("Are be", "are be"))] == ["Peru"]


def test_a_known_name_that_a_longer_one_goes_on_from_is_not_taken():
    table = """
The the DET det 4
Times Times PROPN compound 4 ORG
Literary Literary PROPN compound 4 ORG
Review Review PROPN nsubj 5 ORG
closed close VERB ROOT 0
"""
    assert [name for _, name, *_ in found(table)] == ["Times Literary Review"]
    assert [
        words for words, *_ in found("The the DET det 2\nTimes Times PROPN nsubj 3 ORG\nclosed close VERB ROOT 0")
    ] == ["The Times"]


def test_a_region_before_a_title_is_named_and_before_a_thing_is_not():
    table = "{a} {a} PROPN compound 2 GPE\n{b} {b} {pos} nsubj 3\nrose rise VERB ROOT 0"
    assert [name for _, name, *_ in found(table.format(a="Ohio", b="Governor", pos="PROPN"))] == ["Ohio"]
    assert found(table.format(a="Ohio", b="corn", pos="NOUN")) == []


@pytest.mark.parametrize(("first", "last"), [("Dean", "Orlan"), ("Rufus", "King"), ("Earl", "Vane")])
def test_a_title_that_is_part_of_a_persons_name_stays(first, last):
    table = f"""
Candidate candidate NOUN compound 3
{first} {first} PROPN compound 3 PERSON
{last} {last} PROPN nsubj 4 PERSON
won win VERB ROOT 0
"""
    assert [name for _, name, *_ in found(table)] == [f"{first} {last}"]


@pytest.mark.parametrize(("last", "kind"), [("Mosque", "place"), ("Vell", "person")])
def test_what_is_called_after_a_sheikh_is_no_person(last, kind):
    table = f"""
Sheikh Sheikh PROPN compound 3
Rey Rey PROPN compound 3 PERSON
{last} {last} PROPN nsubj 4 PERSON
stands stand VERB ROOT 0
"""
    assert [found_kind for _, _, found_kind, _ in found(table)] == [kind]


def test_a_known_name_inside_a_longer_one_is_not_taken():
    table = """
Northern Northern PROPN compound 2 GPE
Peru Peru PROPN compound 3 GPE
Railways Railways PROPN nsubj 4 ORG
stopped stop VERB ROOT 0
"""
    assert all(kind != "country" for _, _, kind, _ in found(table))


@pytest.mark.parametrize("label", ["CARDINAL", "ORG"])
def test_a_thing_of_which_there_are_several_is_no_name(label):
    table = f"""
The the DET det 2
Glory Glory PROPN nsubj 6
of of ADP prep 2
Orlan Orlan PROPN pobj 3 ORG
2 2 NUM nummod 4 {label}
opened open VERB ROOT 0
"""
    assert found(table) == []


@pytest.mark.parametrize(("label", "kind"), [("LOC", "place"), ("ORG", "organisation")])
def test_company_forms_tell_the_type_and_else_what_was_read(label, kind):
    table = f"""
Orlan Orlan PROPN compound 2 ORG
Ltd Ltd PROPN nsubj 3 ORG
bought buy VERB ROOT 0
Vane Vane PROPN compound 5 {label}
Harbour Harbour PROPN dobj 3 {label}
"""
    assert [(name, kind) for _, name, kind, _ in found(table)] == [("Orlan Ltd", "company"), ("Vane Harbour", kind)]


@pytest.mark.parametrize(("whose", "kind"), [("Orlan", "company"), ("Peru", "organisation")])
def test_the_bank_of_a_town_is_a_firm_and_that_of_a_land_is_not(whose, kind):
    table = f"""
Bank Bank PROPN nsubj 4 ORG
of of ADP prep 1 ORG
{whose} {whose} PROPN pobj 2 ORG
fell fall VERB ROOT 0
"""
    assert [found_kind for _, _, found_kind, _ in found(table)] == [kind]


@pytest.mark.parametrize(("last", "kind"), [("Forum", "organisation"), ("Centre", "place")])
def test_a_forum_is_a_body_whatever_it_was_read_as(last, kind):
    table = f"Vane Vane PROPN compound 2 LOC\n{last} {last} PROPN nsubj 3 LOC\nopened open VERB ROOT 0"
    assert [found_kind for _, _, found_kind, _ in found(table)] == [kind]


def test_events_and_works_are_no_actors():
    table = """
The the DET det 3 EVENT
Lima Lima PROPN compound 3 EVENT
Games Games PROPN nsubj 4 EVENT
opened open VERB ROOT 0
"""
    assert found(table) == []


def test_georgia_is_the_state_in_american_company():
    table = "{a} {a} PROPN nsubj 4 GPE\nand and CCONJ cc 1\nGeorgia Georgia PROPN conj 1 GPE\nvoted vote VERB ROOT 0"
    assert [kind for *_, kind, _ in found(table.format(a="Ohio"))] == ["place", "place"]
    assert [kind for *_, kind, _ in found(table.format(a="Armenia"))] == ["country", "country"]


def test_names_come_in_order_and_never_overlap():
    table = """
Peru Peru PROPN nsubj 5 GPE
, , PUNCT punct 1
Vera Vera PROPN compound 4 PERSON
Orlan Orlan PROPN conj 1 PERSON
met meet VERB ROOT 0
NATO NATO PROPN dobj 5 ORG
"""
    runs = [name.run for name in names(parsed(table))]
    assert runs == sorted(runs)
    assert all(one.last <= two.first for one, two in itertools.pairwise(runs))


def test_a_country_that_acts_is_the_same_country_by_metonymy():
    document = parsed("""
    Peru Peru PROPN nsubj 2 GPE
    denied deny VERB ROOT 0
    it it PRON dobj 2

    She she PRON nsubj 2
    lives live VERB ROOT 0
    in in ADP prep 2
    Peru Peru PROPN pobj 3 GPE
    """)
    assert [(n.name, n.type, n.form) for n in names(document)] == [
        ("Peru", "country", "metonym"), ("Peru", "country", "name"),
    ]  # fmt: skip


def test_what_ends_like_a_body_is_no_person_for_all_its_given_name():
    table = """
John John PROPN compound 3 PERSON
Vell Vell PROPN compound 3 PERSON
{last} {last} PROPN nsubj 4 PERSON
voted vote VERB ROOT 0
"""
    assert [kind for _, _, kind, _ in found(table.format(last="Society"))] == ["organisation"]
    assert [kind for _, _, kind, _ in found(table.format(last="Church"))] == ["person"]


def test_the_land_an_office_is_of_does_not_act():
    table = """
Peru Peru PROPN poss 3 GPE
's 's PART case 1
{noun} {noun} NOUN nsubj 4
fell fall VERB ROOT 0
"""
    forms = [form for _, name, _, form in found(table.format(noun="minister")) if name == "Peru"]
    assert forms == ["name"]
    assert [form for _, name, _, form in found(table.format(noun="claim")) if name == "Peru"] == ["metonym"]


def test_no_name_breaks_off_within_a_word():
    table = """
the the DET det 7
Peru Peru PROPN compound 6 GPE
East East PROPN compound 5 GPE
_- - PUNCT punct 5
_Route Route PROPN compound 6
Gas Gas PROPN compound 7
pipeline pipeline NOUN ROOT 0
"""
    assert found(table) == []


def test_a_land_with_a_number_is_part_of_a_things_name():
    table = """
Power Power PROPN nsubj 4
of of ADP prep 1
Siberia Siberia PROPN pobj 2 LOC
{number} {number} NUM {dep}
"""
    assert found(table.format(number="2", dep="nummod 3")) == []
    assert [name for _, name, _, _ in found(table.format(number="2", dep="nummod 1"))] == ["Siberia"]


JOINED = """
a a DET det 5
{name} {name} PROPN npadvmod 4 {label}
_- - PUNCT punct 4
_{word} {word} NOUN amod 5
agency agency NOUN nsubj 6
denied deny VERB ROOT 0
it it PRON dobj 6
"""


@pytest.mark.parametrize(("name", "label"), [("Vane", "ORG"), ("Interfax", "ORG"), ("Peru", "GPE")])
def test_what_something_is_like_is_not_named(name, label):
    assert found(JOINED.format(name=name, label=label, word="style")) == []
    assert [kind for _, kind, *_ in found(JOINED.format(name=name, label=label, word="owned"))]


def test_where_something_is_based_is_a_place_whatever_the_parser_takes_it_for():
    assert [(name, kind) for name, _, kind, _ in found(JOINED.format(name="Vane", label="ORG", word="based"))] == [
        ("Vane", "place")
    ]


DATELINE = """
LIMA LIMA PROPN ROOT 0 GPE
( ( PUNCT punct 1
Tin Tin PROPN compound 4 ORG
Press Press PROPN appos 1 ORG
) ) PUNCT punct 1
{mark} {mark} PUNCT punct 1
Rain rain NOUN nsubj 8
fell fall VERB appos 1
"""


def test_the_agency_of_a_dateline_is_nobody():
    assert [name for name, *_ in found(DATELINE.format(mark="-"))] == ["LIMA"]
    assert "Tin Press" in [name for name, *_ in found(DATELINE.format(mark="."))]


@pytest.mark.parametrize(("word", "names"), [("v.", 0), ("V.", 1), ("Port", 1)])
def test_a_case_in_court_is_no_actor(word, names):
    table = f"""
Vane Vane PROPN compound 3 ORG
{word} {word} PROPN compound 3 ORG
Rey Rey PROPN nsubj 4 ORG
stands stand VERB ROOT 0
"""
    assert len(found(table)) == names


@pytest.mark.parametrize(
    ("label", "first"), [("PERSON", ("Bloomberg", "person")), ("ORG", ("Bloomberg News", "company"))]
)
def test_a_firms_name_that_somebody_of_the_article_bears_is_his_where_it_was_read_so(label, first):
    table = f"""
Bloomberg Bloomberg PROPN nsubj 2 {label}
left leave VERB ROOT 0

Michael Michael PROPN compound 2 PERSON
Bloomberg Bloomberg PROPN nsubj 3 PERSON
spoke speak VERB ROOT 0
"""
    (_, name, kind, _), _ = found(table)
    assert (name, kind) == first


@pytest.mark.parametrize(("verb", "kind"), [("reported report", "company"), ("left leave", "person")])
def test_a_news_agency_that_reports_is_no_bearer_of_its_name(verb, kind):
    table = f"""
Bloomberg Bloomberg PROPN nsubj 2 PERSON
{verb} VERB ROOT 0

Michael Michael PROPN compound 2 PERSON
Bloomberg Bloomberg PROPN nsubj 3 PERSON
spoke speak VERB ROOT 0
"""
    assert found(table)[0][2] == kind
