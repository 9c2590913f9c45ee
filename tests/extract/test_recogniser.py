# ruff: noqa: E501 - a parse is one line a sentence
"""Names by trained weights: what they are told of a word, what a row of scores spells, and what becomes of the
parser's entities."""

import numpy as np
import pytest

from parses import line, parsed
from sayso.extract.names import recogniser
from sayso.extract.names.name_bounds import parted
from sayso.extract.names.name_inputs import piece_signs, piece_views
from sayso.extract.names.recogniser import judged
from sayso.extract.names.settling import aliased, listed, settled
from sayso.extract.names.tags import TAGS, TYPES, Spelled, spelled
from sayso.extract.names.word_signs import ELSEWHERE, OFFSETS, SHAPES, shape, word_signs
from sayso.extract.speech.encoder import Reading
from sayso.parse import Run
from sayso.parse.document import STATE
from sayso.parse.entity_states import SCALE

FREE = np.array([[0.0 if b[0] != "I" or (a[2:] == b[2:] and a != "O") else -1e4 for b in TAGS] for a in TAGS])


def scores(*tags):
    return np.array([[5.0 if tag == name else 0.0 for name in TAGS] for tag in tags])


def test_tags_spell_names():
    found = spelled([scores("B-person", "I-person", "O", "B-place")], FREE)[0]
    assert found == [Spelled(Run(0, 2), "person"), Spelled(Run(3, 4), "place")]


def test_inside_never_stands_behind_another_type():
    found = spelled([scores("B-person", "I-place", "I-place")], FREE)[0]
    assert found in ([Spelled(Run(0, 3), "place")], [Spelled(Run(0, 1), "person"), Spelled(Run(1, 3), "place")])


def test_two_names_side_by_side():
    found = spelled([scores("B-person", "B-person")], FREE)[0]
    assert found == [Spelled(Run(0, 1), "person"), Spelled(Run(1, 2), "person")]


def test_no_words_spell_nothing():
    assert spelled([scores().reshape(0, len(TAGS))], FREE)[0] == []


@pytest.mark.parametrize(("word", "of"), [
    ("talks", "lower"), ("Talks", "Title"), ("EU", "UPPER"), ("McRae", "camelCase"), ("eBay", "camelCase"),
    ("U.S.", "dotted"), ("J.", "dotted"), ("J", "initial"), ("1992", "number"), ("—", "mark"), ("42nd", "lower"),
])  # fmt: skip
def test_shapes(word, of):
    assert shape(word) == of


WORDS = (
    "Rey rey PROPN/NNP nsubj 2 PERSON | met meet VERB/VBD ROOT 0 | Rey rey PROPN/NNP compound 4 ORG | "
    "Union union PROPN/NNP dobj 2 ORG"
)


def test_signs_tell_the_shape_and_how_a_word_is_taken_elsewhere():
    signs = word_signs(line(WORDS))
    assert signs[0][0] == OFFSETS[0] + SHAPES.index("Title")
    assert signs[0][-1] == OFFSETS[-1] + ELSEWHERE.index("mixed")
    assert signs[3][-1] == OFFSETS[-1] + ELSEWHERE.index("ORG")


def test_every_sign_is_a_row_of_its_own_group():
    for found in word_signs(line(WORDS)):
        assert all(low <= sign for low, sign in zip(OFFSETS, found, strict=True))
        assert all(sign < high for high, sign in zip(OFFSETS[1:], found, strict=False))


def test_names_stand_in_the_place_of_the_parsers_entities():
    document = line(WORDS)
    found = judged(document, [Spelled(Run(2, 4), "person")])
    assert [(e.run, e.label) for e in found.entities] == [(Run(2, 4), "PERSON")]
    assert [token.entity for token in found.tokens] == ["", "", "PERSON", "PERSON"]


def test_a_place_keeps_the_parsers_kind_and_dates_stay():
    document = line(
        "Lake lake PROPN/NNP compound 2 LOC | Vane vane PROPN/NNP nsubj 3 LOC | froze freeze VERB/VBD ROOT 0 | "
        "in in ADP/IN prep 3 | May May PROPN/NNP pobj 4 DATE"
    )
    found = judged(document, [Spelled(Run(0, 2), "place")])
    assert [(e.run, e.label) for e in found.entities] == [(Run(0, 2), "LOC"), (Run(4, 5), "DATE")]


def test_other_names_hold_their_words_without_being_actors():
    document = line("Peru Peru PROPN/NNP compound 2 GPE | Cup cup PROPN/NNP ROOT 0")
    found = judged(document, [Spelled(Run(0, 2), "other")])
    assert [(e.run, e.label) for e in found.entities] == [(Run(0, 2), "EVENT")]


def odds(**given):
    return np.array([given.get(kind, 0.0) for kind in TYPES])


def test_names_written_alike_get_the_type_that_all_of_them_speak_for():
    seen = [(Spelled(Run(n, n + 1), kind), odds(**{kind: 3.0 - n})) for n, kind in enumerate(("place", "person"))]
    assert [name.type for name in settled(["norvania", "norvania"], seen)] == ["place", "place"]


def test_the_first_word_of_a_local_body_is_its_place():
    seen = [
        (Spelled(Run(0, 3), "organisation"), odds(organisation=5.0)),
        (Spelled(Run(5, 6), "organisation"), odds(organisation=2.0)),
    ]
    assert [name.type for name in settled(["orlow crown court", "orlow"], seen)] == ["organisation", "place"]
    assert [name.type for name in settled(["orlow trading union", "orlow"], seen)] == ["organisation", "organisation"]


def test_the_first_word_of_a_body_is_that_body():
    seen = [
        (Spelled(Run(0, 2), "organisation"), odds(organisation=5.0)),
        (Spelled(Run(5, 6), "person"), odds(person=2.0)),
    ]
    assert [name.type for name in settled(["kestrel foods", "kestrel"], seen)] == ["organisation", "organisation"]


def test_the_first_word_of_a_body_may_be_a_family_name():
    kinds = ("organisation", "person", "person")
    seen = [(Spelled(Run(n, n + 1), kind), odds(**{kind: 2.0})) for n, kind in enumerate(kinds)]
    assert [name.type for name in settled(["rey foundation", "ana rey", "rey"], seen)] == list(kinds)


@pytest.mark.parametrize(
    ("words", "run", "parts"),
    [
        ("TAMBER Tamber NOUN compound 3 | - - PUNCT punct 3 | Orlow Orlow PROPN nsubj 4 | left leave VERB ROOT 0", (0, 3), [(0, 1), (2, 3)]),
        ("Ana Ana PROPN compound 2 | Rey Rey PROPN nsubj 7 | , , PUNCT punct 2 | Peru Peru PROPN poss 6 | 's 's PART case 4 | minister minister NOUN appos 2 | left leave VERB ROOT 0", (0, 4), [(0, 2), (3, 4)]),
        ("left leave VERB ROOT 0 | since since SCONJ prep 1 | April April PROPN pobj 2", (2, 3), []),
        ("Villagers villager NOUN/NNS nsubj 2 | left leave VERB ROOT 0", (0, 1), []),
        ("said say VERB ROOT 0 | April April PROPN nsubj 1", (1, 2), [(1, 2)]),
        ("“ “ PUNCT punct 4 | For for ADP/NNP prep 4 | Rey Rey PROPN pobj 2 | won win VERB ROOT 0", (1, 3), [(2, 3)]),
        ("chose choose VERB ROOT 0 | For for ADP/NNP prep 1 | Rey Rey PROPN pobj 2", (1, 3), [(1, 3)]),
    ],
)  # fmt: skip
def test_names_are_parted_and_months_and_plain_plurals_left_out(words, run, parts):
    found = [(one.run.first, one.run.last) for one in parted(line(words), Spelled(Run(*run), "person"))]
    assert found == parts


def test_a_family_name_alone_is_the_person_named_in_full():
    seen = [
        (Spelled(Run(0, 2), "person"), odds(person=5.0)),
        (Spelled(Run(5, 6), "place"), odds(place=2.0)),
    ]
    assert [name.type for name in settled(["ana prodan", "prodan"], seen)] == ["person", "person"]
    port = (Spelled(Run(8, 10), "place"), odds(place=4.0))
    kinds = [name.type for name in settled(["ana prodan", "prodan", "port prodan"], [*seen, port])]
    assert kinds == ["person", "place", "place"]


def test_a_given_name_alone_is_the_person_named_in_full():
    full, body = (Spelled(Run(0, 2), "person"), odds(person=5.0)), (Spelled(Run(5, 6), "organisation"), odds())
    place = (Spelled(Run(7, 8), "place"), odds(place=2.0))
    assert [name.type for name in settled(["mathurin rey", "mathurin"], [full, body])] == ["person", "person"]
    assert [name.type for name in settled(["virginia rey", "virginia"], [full, place])] == ["person", "place"]
    bank = (Spelled(Run(8, 10), "organisation"), odds(organisation=4.0))
    kinds = [name.type for name in settled(["polar rey", "polar", "polar bank"], [full, body, bank])]
    assert kinds == ["person", "organisation", "organisation"]


def test_two_words_are_a_person_of_whom_one_alone_is_one():
    full, alone = (Spelled(Run(0, 2), "place"), odds(place=4.0, person=3.0)), (Spelled(Run(5, 6), "person"), odds(person=3))
    assert [name.type for name in settled(["mathurin rey", "mathurin"], [full, alone])] == ["person", "person"]
    assert [name.type for name in settled(["victoria park", "victoria"], [full, alone])] == ["place", "person"]
    sure = (full[0], odds(place=9.0, person=3.0))
    assert [name.type for name in settled(["mathurin rey", "mathurin"], [sure, alone])] == ["place", "person"]


def words(text):
    """A document of these words, each of which is a name of its own for the parser of nothing."""
    return line(" | ".join(f"{word} {word} {'PUNCT' if word in ',()/-' else 'PROPN'} dep 1" for word in text.split()))


def kinds(seen):
    return [name.type for name, _ in seen]


def test_those_in_a_list_are_mostly_of_one_type():
    document = words("Lima , Cusco and Puno")
    places = odds(place=6.0)
    seen = [(Spelled(Run(n, n + 1), kind), place) for n, kind, place in
            ((0, "place", places), (2, "person", odds(person=2.0, place=1.0)), (4, "place", places))]  # fmt: skip
    assert kinds(listed(document, seen)) == ["place", "place", "place"]
    sure = [seen[0], (seen[1][0], odds(person=9.0)), seen[2]]
    assert kinds(listed(document, sure)) == ["place", "person", "place"]
    assert kinds(listed(words("Lima , of Cusco and Puno"), seen)) == ["place", "person", "place"]


def test_an_abbreviation_is_of_the_type_of_its_full_form():
    document = words("Union for Lima ( UL )")
    full = (Spelled(Run(0, 3), "organisation"), odds(organisation=5.0))
    short = (Spelled(Run(4, 5), "person"), odds(person=3.0))
    assert kinds(aliased(document, [full, short])) == ["organisation", "organisation"]
    assert kinds(aliased(words("Union for Lima ( PS )"), [full, short])) == ["organisation", "person"]


def surfaces(document, names):
    return [(document.text(document.span(name.run)), name.type) for name in names]


@pytest.mark.parametrize(("text", "kind", "parts"), [
    ("Tin Board / Gas Union", "organisation", [("Tin Board", "organisation"), ("Gas Union", "organisation")]),
    ("Defence Minister Ana Rey", "organisation", [("Ana Rey", "person")]),
    ("Premier Foods", "organisation", [("Premier Foods", "organisation")]),
    ("Labour League in Peru", "organisation", [("Labour League in Peru", "organisation")]),
    ("Stimson Center in Lima", "organisation", [("Stimson Center", "organisation"), ("Lima", "place")]),
    ("Ana Rey of Peru", "person", [("Ana Rey", "person"), ("Peru", "place")]),
    ("Rey and Vane", "person", [("Rey", "person"), ("Vane", "person")]),
    ("Trinidad and Tobago", "place", [("Trinidad and Tobago", "place")]),
    ("Vane Bank and Bank of Ohlen", "organisation", [("Vane Bank", "organisation"), ("Bank of Ohlen", "organisation")]),
    ("Vane Bank and Trust Company", "organisation", [("Vane Bank and Trust Company", "organisation")]),
    ("Board of Trade and Industry", "organisation", [("Board of Trade and Industry", "organisation")]),
    ("Belt and Road", "place", [("Belt and Road", "place")]),
    ("Black and White", "organisation", [("Black and White", "organisation")]),
    ("Skarn . Mila Vane", "person", [("Skarn", "place"), ("Mila Vane", "person")]),
    ("St. Vane", "place", [("St. Vane", "place")]),
])  # fmt: skip
def test_where_names_begin_and_end(text, kind, parts):
    document = words(f"{text} .")
    found = parted(document, Spelled(Run(0, len(text.split())), kind))
    assert surfaces(document, found) == parts


def test_a_name_stands_in_one_paragraph_and_a_heading_is_none():
    document = parsed("Tamber Tamber PROPN ROOT 0\n---\nLife Life NOUN ROOT 0\n---\nTamber Tamber PROPN ROOT 0")
    assert surfaces(document, parted(document, Spelled(Run(0, 3), "place"))) == [("Tamber", "place")] * 2
    assert surfaces(document, parted(document, Spelled(Run(1, 3), "place"))) == [("Tamber", "place")]


def test_the_letter_before_a_question_is_no_name():
    document = parsed("Q. Q. PROPN ROOT 0\nWhy why ADV advmod 1\n---\nAda Ada PROPN ROOT 0\nQ. Q. PROPN dep 1")
    assert surfaces(document, parted(document, Spelled(Run(0, 1), "person"))) == []
    assert surfaces(document, parted(document, Spelled(Run(2, 4), "person"))) == [("Ada Q.", "person")]


def test_two_that_are_named_apart_are_no_place():
    document = words("Rey and Vane met . Rey left Vane .")
    found = parted(document, Spelled(Run(0, 3), "place"))
    assert surfaces(document, found) == [("Rey", "place"), ("Vane", "place")]


def test_two_that_are_named_apart_are_no_body():
    document = words("Rey and Vane met . Rey left Vane . Roe and Roe met . Roe left Roe . Gas and Tin met .")
    both = [Spelled(Run(at, at + 3), "organisation") for at in (0, 9, 18)]
    assert [surfaces(document, parted(document, name)) for name in both] == [
        [("Rey", "organisation"), ("Vane", "organisation")],
        [("Roe and Roe", "organisation")],
        [("Gas and Tin", "organisation")],
    ]


def test_a_body_is_one_though_the_parser_sees_two_in_it():
    document = line(
        "Gas gas PROPN/NNP compound 2 ORG | Front front PROPN/NNP ROOT 0 ORG | and and CCONJ/CC cc 2 | "
        "Labour labour PROPN/NNP compound 5 PERSON | Party party PROPN/NNP conj 2 PERSON"
    )
    whole = Spelled(Run(0, 5), "organisation")
    assert len(document.entities) == 2
    assert list(parted(document, whole)) == [whole]


@pytest.mark.parametrize(("entity", "kind"), [("NORP", "other"), ("PERSON", "person")])
def test_a_people_before_a_noun_is_no_person(monkeypatch, entity, kind):
    document = line(
        f"The the DET/DT det 3 | Vell Vell PROPN/NNP compound 3 {entity} | leader leader NOUN/NN nsubj 4 | "
        "left leave VERB/VBD ROOT 0"
    )
    monkeypatch.setattr(recogniser, "_seen", lambda *_: [(Spelled(Run(1, 2), "person"), odds(person=4.0))])
    assert recogniser.found(document, [None]) == [Spelled(Run(1, 2), kind)]


@pytest.mark.parametrize(
    ("word", "entity", "kind"),
    [("Tran", "PERSON", "person"), ("Vell", "PERSON", "organisation"), ("Tran", "ORG", "organisation")],
)
def test_a_family_name_that_comes_first_speaks_for_a_person(monkeypatch, word, entity, kind):
    document = line(
        f"{word} {word} PROPN/NNP compound 1 {entity} | Vell Vell PROPN/NNP nsubj 2 {entity} | left leave VERB/VBD ROOT 0"
    )
    seen = Spelled(Run(0, 2), "organisation"), odds(person=2.0, organisation=4.0)
    monkeypatch.setattr(recogniser, "_seen", lambda *_: [seen])
    assert recogniser.found(document, [None]) == [Spelled(Run(0, 2), kind)]


def window(first, last, places, pieces):
    """A window of `pieces` sub-words, in each of which the encoder sees its number."""
    middle = np.arange(pieces, dtype=np.float32)[:, None] + np.zeros(384, dtype=np.float32)
    nothing = np.zeros((0, 0))
    return Reading(Run(first, last), nothing, nothing, middle, np.array(places), middle)


def test_a_sub_word_has_the_signs_and_the_state_of_its_token():
    states = np.arange(4, dtype=np.int8)[:, None] + np.zeros(STATE, dtype=np.int8)
    signs = np.arange(4)[:, None] + np.zeros(len(OFFSETS), dtype=np.int64)
    read = window(1, 4, [1, -1, 3], 5)  # [CLS], two sub-words of token 1, one of token 3, [SEP]
    assert piece_signs(read, signs)[1:, 0].tolist() == [1, 1, 3, 3]
    views = piece_views(read, states)
    assert (views[:, 0] * SCALE).tolist() == [0, 1, 1, 3, 3]
    assert views[:, STATE].tolist() == [0, 1, 2, 3, 4]


def test_a_parse_without_states_is_seen_by_the_encoder_alone():
    views = piece_views(window(0, 1, [1], 3), None)
    assert not views[:, :STATE].any()
    assert views[:, STATE].tolist() == [0, 1, 2]


TOLD = """
Czech Czech ADJ amod 4 NORP
{noun} {noun} {pos} compound 4
Vane Vane PROPN compound 4 ORG
Metals Metals PROPN nsubj 5 ORG
left leave VERB ROOT 0
"""


@pytest.mark.parametrize(("noun", "pos", "name"), [
    ("steelmaker", "NOUN", "Vane Metals"),
    ("Steel", "PROPN", "Czech Steel Vane Metals"),
    ("of", "ADP", "Czech of Vane Metals"),
])  # fmt: skip
def test_what_tells_of_a_body_is_no_part_of_its_name(noun, pos, name):
    document = parsed(TOLD.format(noun=noun, pos=pos))
    assert surfaces(document, parted(document, Spelled(Run(0, 4), "organisation"))) == [(name, "organisation")]
