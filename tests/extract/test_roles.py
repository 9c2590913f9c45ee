"""Roles, organisations and countries stated beside a name."""

import pytest

from parses import parsed
from sayso.extract.names.names import names
from sayso.parse import Run


def person(table):
    (name,) = (n for n in names(parsed(table)) if n.type == "person")
    return name


def test_role_and_country_before_the_name():
    name = person("""
US US PROPN compound 5 GPE
Secretary Secretary PROPN compound 5
of of ADP prep 2
State State PROPN pobj 3 ORG
Orlan Orlan PROPN nsubj 6 PERSON
spoke speak VERB ROOT 0
""")
    assert (name.name, name.role, name.country, name.affiliation) == ("Orlan", "Secretary of State", "US", ())


def test_possessor_and_comma_before_the_name():
    name = person("""
Peru Peru PROPN poss 3 GPE
's 's PART case 1
leader leader NOUN nsubj 8
, , PUNCT punct 3
Vera Vera PROPN compound 6 PERSON
Orlan Orlan PROPN appos 3 PERSON
, , PUNCT punct 3
spoke speak VERB ROOT 0
""")
    assert (name.name, name.role, name.country) == ("Vera Orlan", "leader", "PE")


def test_organisation_before_the_role():
    name = person("""
Gazprom Gazprom PROPN compound 2 ORG
spokesman spokesman NOUN compound 4
Ivan Ivan PROPN compound 4 PERSON
Orlan Orlan PROPN nsubj 5 PERSON
spoke speak VERB ROOT 0
""")
    assert (name.role, name.affiliation) == ("spokesman", ("Gazprom",))


def test_apposition_after_the_name():
    name = person("""
Vera Vera PROPN compound 2 PERSON
Orlan Orlan PROPN nsubj 14 PERSON
, , PUNCT punct 2
a a DET det 6
Peruvian peruvian ADJ amod 6 NORP
professor professor NOUN appos 2
of of ADP prep 6
trade trade NOUN compound 9
law law NOUN pobj 7
at at ADP prep 6
Vane Vane PROPN compound 12 ORG
University University PROPN pobj 10 ORG
, , PUNCT punct 2
spoke speak VERB ROOT 0
""")
    assert name.role == "professor of trade law"
    assert (name.affiliation, name.country) == (("Vane University",), "PE")


AND_OTHERS = """
Vera Vera PROPN compound 2 PERSON
Orlan Orlan PROPN nsubj 10 PERSON
, , PUNCT punct 2
her her PRON poss 5
lawyer lawyer NOUN appos 2
and and CCONJ cc 5
{whose} {whose} {pos} det 8
adviser adviser NOUN conj 5
{mark} {mark} {tag} punct 2
left leave VERB/VBD ROOT 0
"""


@pytest.mark.parametrize(("whose", "pos", "mark", "role"), [
    ("her", "PRON", "then", None), ("an", "DET", "then", None), ("the", "DET", "then", "lawyer"),
    ("an", "DET", ",", "lawyer"),
])  # fmt: skip
def test_others_in_a_list_tell_no_role(whose, pos, mark, role):
    """ "Orlan, her lawyer and her adviser left" are three; "Orlan, her lawyer and an adviser, left" is one."""
    tag = "PUNCT" if mark == "," else "ADV"
    assert person(AND_OTHERS.format(whose=whose, pos=pos, mark=mark, tag=tag)).role == role


def test_a_country_inside_the_field_is_not_the_persons():
    name = person("""
Vera Vera PROPN compound 2 PERSON
Orlan Orlan PROPN nsubj 11 PERSON
, , PUNCT punct 2
director director NOUN appos 2
of of ADP prep 4
the the DET det 8
Peru Peru PROPN compound 8 GPE
desk desk NOUN pobj 5
there there ADV advmod 4
, , PUNCT punct 2
spoke speak VERB ROOT 0
""")
    assert (name.role, name.country) == ("director", None)


def test_country_after_of():
    name = person("""
Vera Vera PROPN compound 2 PERSON
Orlan Orlan PROPN nsubj 8 PERSON
, , PUNCT punct 2
president president NOUN appos 2
of of ADP prep 4
Peru Peru PROPN pobj 5 GPE
, , PUNCT punct 2
spoke speak VERB ROOT 0
""")
    assert (name.role, name.country) == ("president", "PE")


def test_a_verb_between_is_no_role():
    name = person("""
The the DET det 2
minister minister NOUN nsubj 3
told tell VERB ROOT 0
Vera Vera PROPN compound 5 PERSON
Orlan Orlan PROPN dobj 3 PERSON
""")
    assert (name.role, name.affiliation, name.country) == (None, (), None)


def test_full_name_links_to_the_office_table():
    name = person("Joe Joe PROPN compound 2 PERSON\nBiden Biden PROPN nsubj 3 PERSON\nspoke speak VERB ROOT 0")
    assert (name.wikidata, name.basis) == ("Q6279", "office table")


def test_family_name_links_only_with_office_and_country():
    table = "{who}\nPresident President PROPN compound 3\nPutin Putin PROPN nsubj 4 PERSON\nspoke speak VERB ROOT 0"
    russian = person(table.format(who="Russian russian ADJ amod 3 NORP"))
    peruvian = person(table.format(who="Peruvian peruvian ADJ amod 3 NORP"))
    assert (russian.name, russian.wikidata) == ("Vladimir Putin", "Q7747")
    assert (peruvian.name, peruvian.wikidata) == ("Putin", None)


def test_a_department_before_secretary_is_half_the_title():
    table = """
US US PROPN compound 2 ORG
Treasury Treasury PROPN compound 3 ORG
{word} {word} PROPN compound 5
Vera Vera PROPN compound 5 PERSON
Orlan Orlan PROPN nsubj 6 PERSON
spoke speak VERB ROOT 0
"""
    secretary, spokesman = (person(table.format(word=word)) for word in ("Secretary", "spokesman"))
    assert (secretary.role, secretary.country, secretary.affiliation) == ("Treasury Secretary", "US", ())
    assert (spokesman.role, spokesman.affiliation) == ("spokesman", ("United States Department of the Treasury",))


def test_a_role_that_opens_the_next_name_is_not_the_one_befores():
    document = parsed("""
Vera Vera PROPN compound 2 PERSON
Orlan Orlan PROPN nsubj 7 PERSON
, , PUNCT punct 2
adviser adviser NOUN compound 6
Jo Jo PROPN compound 6 PERSON
Vane Vane PROPN conj 2 PERSON
spoke speak VERB ROOT 0
""")
    assert [(n.name, n.role) for n in names(document)] == [("Vera Orlan", None), ("Jo Vane", "adviser")]


def test_a_dash_between_spaces_ends_the_role():
    name = person("""
LIMA LIMA PROPN dep 3 GPE
- - PUNCT punct 3
President President PROPN compound 4
Orlan Orlan PROPN nsubj 5 PERSON
spoke speak VERB ROOT 0
""")
    assert (name.name, name.role) == ("Orlan", "President")


def test_an_article_may_end_in_the_middle_of_a_role():
    name = person("""
Ana Ana PROPN compound 2 PERSON
Rey Rey PROPN ROOT 0 PERSON
, , PUNCT punct 2
head head NOUN appos 2
of of ADP prep 4
""")
    assert name.name == "Ana Rey"


def test_a_rank_behind_another_role_is_a_role_of_its_own():
    name = person("""
Committee committee NOUN compound 2
chairman chairman NOUN compound 5
Cllr Cllr PROPN compound 5
Ana Ana PROPN compound 5 PERSON
Orlan Orlan PROPN nsubj 6 PERSON
spoke speak VERB ROOT 0
""")
    assert name.name == "Ana Orlan"
    assert [stated.role for stated in name.roles] == ["Committee chairman", "Cllr"]


def test_two_ranks_are_one_role():
    name = person("""
Det Det PROPN compound 4
Con Con PROPN compound 4
Ana Ana PROPN compound 4 PERSON
Orlan Orlan PROPN nsubj 5 PERSON
spoke speak VERB ROOT 0
""")
    assert (name.name, name.role) == ("Ana Orlan", "Det Con")


def test_a_courtesy_title_behind_a_role_is_no_name():
    name = person("""
buildings building NOUN compound 2
officer officer NOUN compound 5
Dr Dr PROPN compound 5
Ana Ana PROPN compound 5 PERSON
Orlan Orlan PROPN nsubj 6 PERSON
spoke speak VERB ROOT 0
""")
    assert (name.name, name.role) == ("Ana Orlan", "buildings officer")


def test_the_owner_of_a_person_is_whom_he_is_with():
    name = person("""
Gazprom Gazprom PROPN poss 4 ORG
's 's PART case 1
Ivan Ivan PROPN compound 4 PERSON
Orlan Orlan PROPN nsubj 5 PERSON
spoke speak VERB ROOT 0
""")
    assert (name.role, name.affiliation) == (None, ("Gazprom",))


def test_an_organisation_only_described_owns_the_role():
    name = person("""
The the DET det 2
club club NOUN poss 4
's 's PART case 2
chairman chairman NOUN nsubj 8
, , PUNCT punct 4
Ivan Ivan PROPN compound 7 PERSON
Orlan Orlan PROPN appos 4 PERSON
spoke speak VERB ROOT 0
""")
    assert [(stated.role, stated.body_run) for stated in name.roles] == [("chairman", Run(1, 2))]


def test_an_age_is_no_part_of_a_role():
    name = person("""
Ana Ana PROPN compound 2 PERSON
Rey Rey PROPN nsubj 12 PERSON
, , PUNCT punct 2
a a DET det 10
63 63 NUM nummod 7
_- - PUNCT punct 7
_year year NOUN npadvmod 9
_- - PUNCT punct 9
_old old ADJ amod 10
farmer farmer NOUN appos 2
, , PUNCT punct 2
left leave VERB ROOT 0
""")
    assert (name.name, name.role) == ("Ana Rey", "farmer")


CLAUSE = """
The the DET det 2
judge judge NOUN {dep}
Orlan Orlan PROPN nsubj 4 PERSON
{verb}
"""


def test_a_role_before_a_name_that_opens_a_clause_is_anothers():
    meant = CLAUSE.format(dep="nsubj 5", verb="meant mean VERB relcl 2\nleft leave VERB ROOT 0")
    left = CLAUSE.format(dep="compound 3", verb="left leave VERB ROOT 0")
    assert [person(table).role for table in (meant, left)] == [None, "judge"]


BEHIND = """
With with ADP prep {verb}
Orlan Orlan PROPN pobj 1 PERSON
, , PUNCT punct 2
{opening}
minister minister NOUN {dep} {head}
{closing}
left leave VERB ROOT 0
"""


def test_a_role_behind_a_comma_that_begins_a_clause_is_anothers():
    own = BEHIND.format(verb=7, opening="the the DET det 5", dep="appos", head=2, closing=", , PUNCT punct 2")
    others = BEHIND.format(verb=6, opening="the the DET det 5", dep="nsubj", head=6, closing="").replace("\n\n", "\n")
    listed = BEHIND.format(verb=7, opening="and and CCONJ/CC cc 2", dep="conj", head=2, closing=", , PUNCT punct 2")
    assert [person(table).role for table in (own, others, listed)] == ["minister", None, None]
