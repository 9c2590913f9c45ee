"""The tables of facts hold together: codes, items, types, dates; no name stands for two things by mistake."""

import itertools
import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from sayso import knowledge
from sayso.knowledge import lexicon, table, wordlist
from sayso.knowledge.countries import countries, government, parts, regions
from sayso.knowledge.gazetteer import SHARED, gazetteer, words
from sayso.knowledge.offices import family_first, family_name, heads, holders, known_until, terms
from sayso.knowledge.titles import role_noun, titles
from sayso.model import ActorType

LEXICONS = Path(knowledge.__file__).parent / "en"
ITEM = re.compile(r"Q[1-9]\d*")
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
DEPENDENT = {code for code, one in countries().items() if one.part_of or code in {"AQ", "EH"}}
OUTSIDE = {"HK", "MO", "PR", "GL", "EH", "EU", "SU"}  # territories and bodies without a row of their own


def test_every_code_of_iso_3166_and_kosovo_are_there():
    assert len(countries()) == 249 + 1
    assert {"TW", "XK", "PS", "VA", "HK", "GL", "AQ", "EH"} <= set(countries())
    assert len(countries()) - len(DEPENDENT) == 197  # the members of the United Nations and four more


def test_a_territory_is_part_of_a_state_that_is_no_territory():
    for code, one in countries().items():
        assert not one.part_of or (one.part_of in countries() and not countries()[one.part_of].part_of), code


def test_regions_have_a_code_each_a_known_state_and_no_name_twice():
    assert len({region.code for region in regions()}) == len(regions())
    assert all(region.country in {"", *countries()} for region in regions())
    assert all(not region.wikidata or ITEM.fullmatch(region.wikidata) for region in regions())
    items = Counter(region.wikidata for region in regions() if region.wikidata)
    assert [item for item, n in items.items() if n > 1] == []
    names = Counter(name for region in regions() for name in {region.name, *region.aliases, *region.people})
    assert [name for name, n in names.items() if n > 1] == []


def test_only_georgia_is_a_state_and_a_region_by_one_name():
    states = {name for one in countries().values() for name in (one.name, *one.aliases)}
    assert {name for region in regions() for name in (region.name, *region.aliases)} & states == {"Georgia"}


def test_countries_have_a_code_an_item_and_a_name_each():
    assert all(re.fullmatch("[A-Z]{2}", code) and ITEM.fullmatch(c.wikidata) for code, c in countries().items())
    items = Counter(c.wikidata for c in countries().values())
    assert [item for item, n in items.items() if n > 1] == []


@pytest.mark.parametrize("column", ["adjectives", "people", "capitals"])
def test_no_form_belongs_to_two_countries(column):
    seen = Counter(form for c in countries().values() for form in set(getattr(c, column)))
    assert [form for form, n in seen.items() if n > 1] == []


def test_no_name_of_a_country_is_another_ones():
    seen = Counter(form for c in countries().values() for form in {c.name, *c.aliases})
    assert [form for form, n in seen.items() if n > 1] == []


@pytest.mark.parametrize(("code", "plural"), [("NL", "Dutch"), ("CH", "Swiss"), ("IL", "Israelis"), ("GB", "Britons")])
def test_irregular_peoples(code, plural):
    assert plural in countries()[code].people


@pytest.mark.parametrize(
    ("code", "name"),
    [("CN", "Government of China"), ("US", "Government of the United States"), ("NL", "Government of the Netherlands")],
)
def test_government_takes_the_article_where_the_country_does(code, name):
    assert government(code) == name


@pytest.mark.parametrize("name", ["seats", "organisations"])
def test_types_countries_and_items_are_valid(name):
    known = set(countries()) | OUTSIDE | {""}
    for row in table(name):
        assert row["type"] in {*get_args(ActorType), ""}, row
        assert row["country"] in known, row
        assert not row["wikidata"] or ITEM.fullmatch(row["wikidata"]), row


def test_a_seat_says_whom_it_stands_for_or_has_no_type():
    assert all(bool(row["stands_for"]) == bool(row["type"]) for row in table("seats"))


def organisation_forms():
    return [(form, row) for row in table("organisations") for form in (row["name"], *parts(row["aliases"]))]


def test_no_organisation_is_listed_twice():
    plain = Counter(form.removeprefix("the ") for form, _ in organisation_forms() if not form.startswith(SHARED))
    assert [form for form, n in plain.items() if n > 1] == []


def test_a_shared_name_has_one_bearer_a_country():
    bearers = Counter((form, row["country"]) for form, row in organisation_forms() if form.startswith(SHARED))
    assert [key for key, n in bearers.items() if n > 1 or not key[1]] == []
    assert {("~Labour Party", "GB"), ("~Labour Party", "NO"), ("~PPP", "PK"), ("~PPP", "KR")} <= set(bearers)


def test_no_item_is_two_organisations():
    items = Counter(row["wikidata"] for row in table("organisations") if row["wikidata"])
    assert [item for item, n in items.items() if n > 1] == []


def test_marks_are_no_part_of_a_name():
    entries = gazetteer().exact("Labour Party")
    assert {entry.name for entry in entries if entry.country == "GB"} == {"Labour Party"}
    assert all(entry.shared for entry in entries)


def test_terms_have_an_office_a_country_and_dates_in_order():
    for term in terms():
        assert term.office and (term.country in set(countries()) | OUTSIDE | {""}), term
        assert DATE.fullmatch(term.start) and (not term.end or DATE.fullmatch(term.end)), term
        assert not term.end or term.start <= term.end, term


def test_the_table_of_offices_states_its_day():
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", known_until())
    assert all(term.start <= known_until() for term in terms())


SEVERAL = {"vice premier", "deputy prime minister", "foreign ministry spokesman"}  # offices with several seats


def test_no_office_has_two_holders_at_once():
    held = {}
    for term in terms():
        if term.office not in SEVERAL:
            held.setdefault((term.country, term.office), []).append((term.start, term.end or "9999", term.person))
    for office, rows in held.items():
        rows.sort()
        for (_, end, first), (start, _, second) in itertools.pairwise(rows):
            shared = min(len(end), len(start))
            assert start[:shared] >= end[:shared], (office, first, second)


def test_an_open_term_was_last_seen_after_it_began_and_by_the_day_of_the_table():
    for term in terms():
        assert term.end or term.start <= term.seen <= known_until(), term
        assert DATE.fullmatch(term.seen), term


def test_no_item_is_two_persons():
    persons = {}
    for term in terms():
        if term.wikidata:
            assert ITEM.fullmatch(term.wikidata), term
            persons.setdefault(term.wikidata, set()).add(term.person)
    assert [item for item, found in persons.items() if len(found) > 1] == []


def test_every_state_has_someone_at_its_head():
    leading = {
        "president",
        "prime minister",
        "premier",
        "chancellor",
        "monarch",
        "supreme leader",
        "pope",
        "taoiseach",
        "emir",
        "sultan",
        "chairman of the Presidential Council",
        "chairwoman of the Council of Ministers",
    }
    led = {term.country for term in terms() if not term.end and term.office in leading}
    assert set(countries()) - led - DEPENDENT == {"SM"}  # two captains regent, changed twice a year


def test_a_person_has_one_item_and_a_name_one_person():
    items = {}
    for name, held in holders().items():
        assert len({term.person for term in held}) == 1, name
    for term in terms():
        items.setdefault(term.person, set()).add(term.wikidata)
    assert [person for person, found in items.items() if len(found) > 1] == []


def test_heads_leave_out_a_name_that_led_two_countries():
    assert heads()["Biden"] == "US"
    assert heads()["Sharif"] == "PK"
    assert {"Michel", "Park", "Brown", "Montenegro", "Silva"}.isdisjoint(heads())


@pytest.mark.parametrize(
    ("person", "family"),
    [("Xi Jinping", "Xi"), ("Kim Jong-un", "Kim"), ("Joe Biden", "Biden"), ("Lee Smith", "Smith"), ("Jack Ma", "Ma")],
)
def test_family_name(person, family):
    assert family_name(person) == family


def test_family_name_first_only_with_a_fitting_given_name():
    assert family_first(["Moon", "Jae-in"])
    assert not family_first(["Kim", "Kardashian"])


@pytest.mark.parametrize(
    ("word", "noun"),
    [("Ministers", "minister"), ("spokesmen", "spokesman"), ("Gov.", "governor"), ("analyst", "analyst")],
)
def test_role_noun(word, noun):
    assert role_noun(word) == noun


def test_no_role_noun_in_other_words():
    assert role_noun("ministry") is None
    assert role_noun("analysis") is None
    assert role_noun("gun") is None  # though "gunman" is one
    assert role_noun("Congress") is None


def test_word_lists_are_lower_case_strings():
    lists = [*lexicon("titles").values(), *lexicon("metonyms").values()]
    for entries in lists:
        for word in entries:
            assert isinstance(word, str) and word == word.lower()
    assert titles().courtesy


def test_words_of_speech_are_single_lower_case_words_in_order():
    found = lexicon("speech_words")["words"]
    assert found == sorted(set(found))
    assert all(re.fullmatch("[a-z]+", word) for word in found)
    assert {"said", "according", "statement"} <= set(found)
    assert not {"hopes", "believes", "supports", "wants"} & set(found)


def test_gazetteer_knows_a_name_by_its_words_only():
    found = gazetteer()
    assert next(e.name for e in found.exact("U.S.")) == "United States"
    assert found.exact("us") == ()
    assert {e.kind for e in found.exact("Bogota")} == {"capital"}
    assert found.exact("Bogotá") == found.exact("Bogota")


def test_longest_name_wins():
    keys = ["the", "South", "China", "Sea", "Peru"]
    length, entries = gazetteer().longest(keys, 1)
    assert (length, entries[0].name) == (3, "South China Sea")
    assert gazetteer().longest(keys, 0) is None


def test_words_are_cut_as_the_parser_cuts_them():
    assert words("People's Republic of China") == ("People", "'s", "Republic", "of", "China")
    assert words("Guinea-Bissau") == ("Guinea", "-", "Bissau")
    assert words("N'Djamena") == ("N'Djamena",)


@pytest.mark.model
def test_words_are_cut_as_the_parser_cuts_them_for_every_name():
    from sayso.knowledge.gazetteer import fold
    from sayso.parse.spacy_parser import pipeline

    cut = pipeline().tokenizer
    names = [name for c in countries().values() for name in (c.name, *c.aliases, *c.capitals)]
    names += [row["name"] for row in table("seats")]
    names += [form.removeprefix(SHARED).removeprefix("the ") for form, _ in organisation_forms()]
    differ = [n for n in names if tuple(fold(t.text) for t in cut(f"The {n} said"))[1:-1] != words(n)]
    assert differ == []


def test_no_word_of_a_list_is_read_as_a_truth_value():
    """YAML reads a bare on, off, yes or no as one."""
    files = sorted(path.stem for path in LEXICONS.glob("*.yml"))
    for name in files:
        lists = [value for value in _values(lexicon(name)) if isinstance(value, list)]
        assert not [words for words in lists if any(isinstance(word, bool) for word in words)], name


def _values(content):
    for value in content.values() if isinstance(content, dict) else content:
        yield value
        if isinstance(value, dict | list):
            yield from _values(value)


def test_a_list_of_words_is_a_set_however_it_is_written():
    assert wordlist("people", "thing") == frozenset(lexicon("people")["thing"].split())
    assert wordlist("institutions", "fields") == frozenset(lexicon("institutions")["fields"])
    assert wordlist("people", "refers") == frozenset(lexicon("people")["refers"])
    assert wordlist("people", "thing") is wordlist("people", "thing")


def test_known_names_open_where_their_first_word_stands():
    words_there = ["in", "New", "Zealand", "and", "Peru"]
    assert gazetteer().openings(words_there) == [1, 4]
    assert gazetteer().longest(words_there, 1)[0] == 2
