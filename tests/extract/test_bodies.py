"""Which named body a common noun means, and which unnamed ones become actors."""

from casting import cast, mentions
from parses import parsed

CAME = """
{name}
came come VERB ROOT 0
. . PUNCT punct {verb}
"""
ORLOW_COUNCIL = "Orlow Orlow PROPN compound 2\nCouncil Council PROPN nsubj 3"
VANE = "Vane Vane PROPN nsubj 2"
BRANDT_LINES = "Brandt Brandt PROPN compound 2\nLines Lines PROPN nsubj 3"
SPOKE = """
{phrase}
left leave VERB ROOT 0
. . PUNCT punct {verb}
"""


def meant(noun, *named, determiner="The", before=""):
    """The mentions of each actor after "NAME came." for each of `named` and then "The NOUN left."."""
    words = [determiner, *before.split(), noun]
    phrase = "\n".join(
        f"{w} {w.lower()} {'DET det' if n == 0 else 'NOUN compound' if w != noun else 'NOUN nsubj'} "
        f"{len(words) + (1 if w == noun else 0)}"
        for n, w in enumerate(words)
    )  # fmt: skip
    names = [CAME.format(name=table, verb=table.count("\n") + 2) for table, _, _ in named]
    document = parsed("\n".join([*names, SPOKE.format(phrase=phrase, verb=len(words) + 1)]))
    return mentions(document, cast(document, [(name, kind, {"basis": "parser"}) for _, name, kind in named]))


COUNCIL = (ORLOW_COUNCIL, "Orlow Council", "organisation")
COMPANY = (VANE, "Vane", "organisation")
OTHER = (BRANDT_LINES, "Brandt Lines", "company")


def test_a_noun_means_the_body_whose_name_ends_in_it():
    assert meant("council", COUNCIL, COMPANY)["Orlow Council"] == ["Orlow Council", "The council"]


def test_the_company_is_the_one_that_may_be_one():
    assert meant("company", COUNCIL, COMPANY)["Vane"] == ["Vane", "The company"]


SUED = """
Vane Vane PROPN nsubj 2
sued sue VERB ROOT 0
Orr Orr PROPN dobj 2
. . PUNCT punct 2

The the DET det 2
company company NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""
RIVALS = """
She she PRON nsubj 2
saw see VERB ROOT 0
Vane Vane PROPN dobj 2
and and CCONJ cc 3
Orr Orr PROPN conj 3
. . PUNCT punct 2

The the DET det 2
company company NOUN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""
TWO = [("Vane", "company", {"basis": "parser"}), ("Orr", "company", {"basis": "parser"})]


def test_of_two_the_company_is_the_one_spoken_of_last():
    assert meant("company", COMPANY, OTHER)["Brandt Lines"] == ["Brandt Lines", "The company"]


def test_of_two_in_one_sentence_the_company_is_the_subject_else_neither():
    document = parsed(SUED)
    assert mentions(document, cast(document, TWO))["Vane"] == ["Vane", "The company"]
    document = parsed(RIVALS)
    found = mentions(document, cast(document, TWO))
    assert (found["Vane"], found["Orr"]) == (["Vane"], ["Orr"])


def test_a_camel_cased_name_is_read_as_two_words():
    board = ("NorthBoard NorthBoard PROPN nsubj 2", "NorthBoard", "organisation")
    assert meant("board", COMPANY, board)["NorthBoard"] == ["NorthBoard", "The board"]


def test_a_word_of_its_own_tells_another():
    assert meant("company", COMPANY, before="energy")["Vane"] == ["Vane"]


def test_a_ministry_is_no_company():
    assert meant("ministry", OTHER)["Brandt Lines"] == ["Brandt Lines"]


def test_a_person_of_that_name_is_no_body():
    assert meant("council", (ORLOW_COUNCIL, "Orlow Council", "person"))["Orlow Council"] == ["Orlow Council"]


SAID_OF = """
Orr Orr PROPN nsubj 2
said say VERB/VBD ROOT 0
{determiner} {determiner} DET det 4
{noun} {noun} NOUN nsubj 5
lied lie VERB/VBD ccomp 2
. . PUNCT punct 2
"""


def judged(noun, determiner="the", content="lied"):
    """The actors of "Orr said the NOUN lied." where it is a statement that `content` is said."""
    document = parsed(SAID_OF.format(noun=noun, determiner=determiner))
    words = f"{determiner} {noun} {content}"
    return mentions(document, cast(document, [("Orr", "person", {})], [("Orr", words)] if content else []))


def test_an_unnamed_body_is_an_actor_where_a_statement_is_about_it():
    assert judged("laboratory")["laboratory"] == ["the laboratory"]
    assert "laboratory" not in judged("laboratory", content="")


def test_a_body_in_general_and_a_thing_are_no_actors():
    assert list(judged("laboratory", "a")) == ["Orr"]
    assert list(judged("bridge")) == ["Orr"]


HEAD_SAID = """
Orr Orr PROPN nsubj 8
, , PUNCT punct 1
{noun} {noun} NOUN appos 1
of of ADP prep 3
the the DET det 7
Tern Tern PROPN compound 7
Club Club PROPN pobj 4
said say VERB/VBD ROOT 0
: : PUNCT punct 8
" " PUNCT punct 12
We we PRON nsubj 12
{verb} {lemma} VERB/VBP ccomp 8
" " PUNCT punct 8
. . PUNCT punct 8
"""


def ours(noun, verb="appeal"):
    """The mentions of the Tern Club in 'Orr, NOUN of the Tern Club said: "We VERB".'"""
    document = parsed(HEAD_SAID.format(noun=noun, verb=verb, lemma=verb))
    names = [("Orr", "person", {}), ("Tern Club", "organisation", {})]
    return mentions(document, cast(document, names, [("Orr", f"We {verb}")], [f"We {verb}"]))["Tern Club"]


def test_we_of_the_head_of_a_body_is_that_body():
    assert ours("head") == ["Tern Club", "We"]


def test_we_of_a_member_and_of_everybody_is_not():
    assert ours("member") == ["Tern Club"]
    assert ours("head", "know") == ["Tern Club"]
