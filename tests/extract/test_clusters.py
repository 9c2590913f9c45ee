"""Names that name one actor, and names that do not."""

from parses import parsed
from sayso.extract.actors.clusters import clusters
from sayso.extract.actors.full_names import agree, person_name
from sayso.extract.actors.organisation_names import acronym_of, body_name, short_form_of
from sayso.extract.names.names import Name
from sayso.parse import Run


def document(words):
    """A flat parse of words; only the words before a name matter here."""
    rows = [f"{word} {word} PROPN ROOT 0" for word in words]
    return parsed("\n\n".join(rows))


def joined(text, *spans, **facts):
    """The names of each cluster: `spans` are (first, last, type) over the words of `text`."""
    words = text.split()
    found = [
        Name(run=Run(a, b), name=" ".join(words[a:b]), type=kind, **facts.get(f"n{n}", {}))
        for n, (a, b, kind) in enumerate(spans)
    ]
    return [[name.name for name in one.names] for one in clusters(document(words), found)]


def test_full_name_surname_and_initial_are_one_person():
    spans = [(0, 3, "person"), (4, 5, "person"), (5, 7, "person")]
    assert joined("Vera K. Ostrov Ms. Ostrov Vera Ostrov", *spans) == [["Vera K. Ostrov", "Ostrov", "Vera Ostrov"]]


def test_different_given_names_never_join():
    found = joined("Vera Ostrov Ivan Ostrov", (0, 2, "person"), (2, 4, "person"))
    assert found == [["Vera Ostrov"], ["Ivan Ostrov"]]


def test_title_decides_between_two_of_one_surname():
    spans = [(0, 2, "person"), (2, 4, "person"), (5, 6, "person")]
    assert joined("Vera Ostrov Ivan Ostrov Ms. Ostrov", *spans)[0] == ["Vera Ostrov", "Ostrov"]
    assert joined("Vera Ostrov Ivan Ostrov Mr. Ostrov", *spans)[1] == ["Ivan Ostrov", "Ostrov"]


def test_bare_surname_goes_to_the_nearest_before():
    spans = [(0, 2, "person"), (2, 4, "person"), (4, 5, "person")]
    assert joined("Ada Orr Ben Orr Orr", *spans) == [["Ada Orr"], ["Ben Orr", "Orr"]]


def test_surname_before_the_full_name():
    assert joined("Orr Ada Orr", (0, 1, "person"), (1, 3, "person")) == [["Orr", "Ada Orr"]]


def test_family_name_first():
    found = joined("Kim Jong-un Kim", (0, 2, "person"), (2, 3, "person"))
    assert found == [["Kim Jong-un", "Kim"]]


def test_surname_mistaken_for_a_body_joins_the_person():
    found = joined("Vera Ostrov Ostrov", (0, 2, "person"), (2, 3, "organisation"))
    assert found == [["Vera Ostrov", "Ostrov"]]


def test_surname_of_several_words_joins_even_before():
    found = joined("De Ostro Vera De Ostro", (0, 2, "organisation"), (2, 5, "person"))
    assert found == [["De Ostro", "Vera De Ostro"]]


def test_a_known_body_named_like_a_person_stays():
    found = joined("Hugo Tesla Tesla", (0, 2, "person"), (2, 3, "company"), n1={"wikidata": "Q1"})
    assert found == [["Hugo Tesla"], ["Tesla"]]


def test_place_country_and_government_stay_apart():
    found = joined("Tamber Tamber Tamber", (0, 1, "place"), (1, 2, "country"), (2, 3, "government"))
    assert found == [["Tamber"], ["Tamber"], ["Tamber"]]


def test_acronym_joins_the_written_out_name():
    found = joined("Orlan Energy Agency OEA", (0, 3, "organisation"), (3, 4, "organisation"))
    assert found == [["Orlan Energy Agency", "OEA"]]


def test_different_countries_keep_namesakes_apart():
    found = joined(
        "Defence Council DC", (0, 2, "organisation"), (2, 3, "organisation"),
        n0={"country": "FR"}, n1={"country": "IT"},
    )  # fmt: skip
    assert len(found) == 2


def test_common_short_form_joins_only_where_one_name_fits():
    one = [(0, 4, "organisation"), (4, 6, "organisation")]
    assert joined("Supreme Court of Orlan Supreme Court", *one) == [["Supreme Court of Orlan", "Supreme Court"]]
    two = [(0, 4, "organisation"), (4, 8, "organisation"), (8, 10, "organisation")]
    assert len(joined("Supreme Court of Orlan Supreme Court of Tamber Supreme Court", *two)) == 3


def test_canonical_name_drops_an_initial_and_keeps_facts():
    words = ["Vera", "K.", "Ostrov", "Vera", "Ostrov"]
    found = [
        Name(run=Run(0, 3), name="Vera K. Ostrov", type="person", role="president"),
        Name(run=Run(3, 5), name="Vera Ostrov", type="person", country="FR"),
    ]
    (one,) = clusters(document(words), found)
    assert (one.name, one.role, one.country, one.sex) == ("Vera Ostrov", "president", "FR", "f")


def test_a_body_has_its_full_name_though_it_is_oftener_a_body_than_a_company():
    kinds = {(0, 2): "company", (2, 3): "organisation", (3, 4): "organisation"}
    words = ["Vane", "Metals", "Vane", "Vane"]
    found = [Name(run=Run(a, b), name=" ".join(words[a:b]), type=kind) for (a, b), kind in kinds.items()]
    assert [one.name for one in clusters(document(words), found)] == ["Vane Metals"]


def test_agree():
    def may(one, other):
        return agree(person_name(one), person_name(other))

    assert may("V. Ostrov", "Vera Ostrov")
    assert may("Kim Jong Un", "Kim Jong-un")
    assert may("Joe Vell", "Joseph Vell")
    assert may("Sergei Ostrov", "Sergey Ostrov")
    assert not may("Max Ode Jr.", "Max Ode Sr.")
    assert not may("Al B. Roe", "Al C. Roe")
    assert not may("Ivan Ostrov", "Evan Ostrov")


def test_short_forms_of_bodies():
    assert acronym_of("E.U.", body_name("European Union"))
    assert not acronym_of("EU", body_name("European Court"))
    assert short_form_of(body_name("Tamber Center"), body_name("Tamber Valley Research Center"))
    assert short_form_of(body_name("Tamber"), body_name("Tamber Institute"))
    assert short_form_of(body_name("Big Sky"), body_name("Big Sky Mutual"))
    assert not short_form_of(body_name("Big"), body_name("Big Sky Mutual"))
    assert not short_form_of(body_name("Bank"), body_name("Bank of Orlan"))
    assert not short_form_of(body_name("National Bank"), body_name("National Health Bank Union"))


def test_a_family_name_of_two_parts_is_no_full_name():
    found = joined("Ada Orlan-Vell Mrs Orlan-Vell", (0, 2, "person"), (3, 4, "person"))
    assert found == [["Ada Orlan-Vell", "Orlan-Vell"]]
    assert not person_name("al-Nassir").full
    assert not person_name("Mr von Orlan").full
    assert person_name("Ben Orlan").full
    assert person_name("Kim Jong-un").full


def test_a_town_is_no_short_form_of_its_court():
    assert not short_form_of(body_name("Orlow"), body_name("Orlow Crown Court"))
    assert short_form_of(body_name("Orlow"), body_name("Orlow Institute"))


def test_a_family_name_of_two_words_is_joined():
    spans = [(0, 3, "person"), (3, 5, "person")]
    assert joined("Vera Ostrov Lind Ostrov Lind", *spans) == [["Vera Ostrov Lind", "Ostrov Lind"]]
    assert joined("Ostrov Vera Lind Vera Lind", *spans) == [["Ostrov Vera Lind"], ["Vera Lind"]]


def test_a_given_name_of_both_sexes_tells_none():
    spans = [(0, 2, "person"), (3, 4, "person")]
    assert joined("Lee Ostrov Ms. Ostrov", *spans) == [["Lee Ostrov", "Ostrov"]]
    assert joined("Ivan Ostrov Ms. Ostrov", *spans) == [["Ivan Ostrov"], ["Ostrov"]]


def test_an_acronym_passes_over_the_and_sign():
    assert acronym_of("EADS", body_name("European Aeronautic Defence & Space NV"))
    assert not acronym_of("EADN", body_name("European Aeronautic Defence & Space NV"))
