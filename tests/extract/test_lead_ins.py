"""What leads a quotation in without a cue that the tagger knows."""

from parses import parsed
from plain_parses import plain
from sayso.extract.speech.lead_ins import acting, introduced, named, reporting, signer
from sayso.extract.speech.quotations import quotations
from sayso.parse import Run

SHOOK = """
Ada   Ada   PROPN compound 2 PERSON
Lind  Lind  PROPN nsubj    3 PERSON
shook shake VERB  ROOT     0
her   her   PRON  poss     5
head  head  NOUN  dobj     3
.     .     PUNCT punct    3
"""
MET = """
The     the     DET   det   2
council council NOUN  nsubj 3
met     meet    VERB  ROOT  0
Lind    Lind    PROPN dobj  3 PERSON
.       .       PUNCT punct 3
"""
RESPONDED = """
Rain      rain    NOUN  nsubj 2
fell      fall    VERB  ROOT  0
,         ,       PUNCT punct 2
and       and     CCONJ cc    2
the       the     DET   det   6
paper     paper   NOUN  nsubj 7
responded respond VERB  conj  2
:         :       PUNCT punct 2
"""
MADE = """
{who} {who}  {pos} nsubj 2 {entity}
made  make   VERB  ROOT  0
that  that   PRON  nsubj 4
plain plain  ADJ   ccomp 2
:     :      PUNCT punct 2
"""
SAYS = """
“     “    PUNCT punct 3
We    we   PRON  nsubj 3
leave leave VERB ccomp 7
,     ,    PUNCT punct 7
”     ”    PUNCT punct 7
Lind  Lind PROPN nsubj 7 PERSON
{verb} {verb} VERB ROOT 0
.     .    PUNCT punct 7
"""


WORDS = """
In    in    ADP   prep  12
the   the   DET   det   3
{words} {words} NOUN pobj 1
of    of    ADP   prep  3
Lind  Lind  PROPN pobj  4 PERSON
,     ,     PUNCT punct 12
“     “     PUNCT punct 12
rain  rain  NOUN  nsubj 12
{also} also ADV   advmod 12
never never ADV   neg   12
will  will  AUX   aux   12
stop  stop  VERB/VBP ROOT 0
”     ”     PUNCT punct 12
.     .     PUNCT punct 12
"""


def first(document):
    return document.run(quotations(document)[0].span)


def words(document, run):
    return run and " ".join(document.tokens[i].text for i in run)


def people(text, *names):
    """A plain parse in which some words are names of people."""
    document = plain(text)
    tokens = [_named(token) if token.text in names else token for token in document.tokens]
    return type(document)(document.article, tokens, document.sentences, document.paragraphs)


def _named(token):
    from msgspec.structs import replace

    return replace(token, entity="PERSON")


def test_a_name_and_a_colon():
    document = people("Ivo Berg, baker: “It is safe.”", "Ivo", "Berg")
    assert words(document, named(document, first(document))) == "Ivo Berg"
    document = people("And Berg: “It is safe.”", "Berg")
    assert words(document, named(document, first(document))) == "Berg"


def test_a_name_with_a_verb_or_preposition_and_no_name_are_none():
    for text in ("Berg said: “It is safe.”", "The plan: “It is safe.”"):
        document = people(text, "Berg")
        assert named(document, first(document)) is None


def test_who_acts_before_a_quotation():
    document = parsed(SHOOK)
    assert words(document, acting(document, document.sentences[0])) == "Ada Lind"
    document = parsed(MET)
    assert acting(document, document.sentences[0]) is None


def test_a_sentence_that_ends_in_a_colon():
    document = parsed(RESPONDED)
    source, cue = introduced(document, 7)
    assert (words(document, source), cue) == ("the paper", 6)
    document = parsed(MADE.format(who="Lind", pos="PROPN", entity="PERSON"))
    assert words(document, introduced(document, 4)[0]) == "Lind"
    document = parsed(MADE.format(who="Rain", pos="NOUN", entity=""))
    assert introduced(document, 4) is None


def test_a_clause_behind_a_quotation():
    document = parsed(SAYS.format(verb="say"))
    source, cue = reporting(document, first(document))
    assert (words(document, source), cue) == ("Lind", 6)
    document = parsed(SAYS.format(verb="sleep"))
    assert reporting(document, first(document)) is None


def test_in_the_words_of_somebody():
    document = parsed(WORDS.format(words="words", also="also"))
    assert words(document, reporting(document, first(document))[0]) == "Lind"
    document = parsed(WORDS.format(words="house", also="also"))
    assert reporting(document, first(document)) is None


def test_a_name_and_a_dash_open_a_paragraph():
    document = people("Ivo Berg, baker – “It is safe.”", "Ivo", "Berg")
    assert words(document, named(document, first(document))) == "Ivo Berg"
    document = people("It is late. Ivo Berg – “It is safe.”", "Ivo", "Berg")
    assert named(document, first(document)) is None


def signed(text, *names):
    document = people(text, *names)
    quotation = quotations(document)[0]
    return words(document, signer(document, quotation, document.paragraph_of(document.run(quotation.span).first)))


def test_a_dateline_is_no_name():
    document = parsed("""
    NORWICK Norwick PROPN ROOT 0 PERSON
    ( ( PUNCT punct 1
    OEA OEA PROPN appos 1 ORG
    ) ) PUNCT punct 1
    - - PUNCT punct 1
    “ “ PUNCT/`` punct 7
    Go go VERB dep 1
    ” ” PUNCT/'' punct 7
    """)
    assert named(document, Run(5, 8)) is None


def test_a_signature_behind_a_dash_or_on_the_next_line():
    assert signed("“It is safe.” — Ada Lind", "Lind") == "Ada Lind"
    assert signed("“It is safe.”\n- Ada Lind, mayor.", "Ada") == "Ada Lind , mayor"
    assert signed("“It is safe.”\nLind.\nRain fell on Lind.", "Lind") == "Lind"


def test_a_line_that_names_nobody_or_tells_something_is_no_signature():
    assert signed("“It is safe.”\nAn old song") is None
    assert signed("“It is safe.”\nLind said nothing.", "Lind") is None
