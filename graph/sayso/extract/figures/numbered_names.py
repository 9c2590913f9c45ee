"""Numbers that are part of a name: "Article 5", "S&P 500", "Boeing 737", "the G7"."""

import re

from ...parse import Token
from .amounts import DASHES, Amount
from .atoms import Words
from .counted_nouns import MODELS, named_many
from .numbers import words as number_words

LINKING = 4
SHORT = re.compile(r"(?:[A-Z]\.){2,}")
COUNTRIES = frozenset({"u.s.", "u.k.", "u.n.", "e.u."})
NAMES = frozenset({"PERSON", "ORG", "PRODUCT", "LAW", "WORK_OF_ART", "EVENT", "FAC", "GPE", "LOC", "NORP"})


def labelled(words: Words, amount: Amount) -> bool:
    """ "Article 5", "No. 10", "week 2", "Phase 3 trials"; not "the game 20 players left" (a plural is counted)."""
    k = amount.first - 1
    phase = amount.value < 10 and k >= 0 and words.atoms[k].text[0].isupper()
    if amount.kind != "bare" and not (amount.kind == "noun" and (phase or not counts_many(words, amount))):
        return False
    if k >= 0 and SHORT.fullmatch(words.atoms[k].text) and words.lower(k) not in COUNTRIES and amount.kind == "bare":
        return True  # "H.R. 19"
    if words.lower(k) in number_words()["indexes"]:
        return words.lower(amount.last)[:1] != "p"  # "the nasdaq 100", not "the dax 100 points"
    dotted = words.lower(k) == "." and words.lower(k - 1) in ("no", "nos", "art", "sec", "vol")
    k -= dotted
    if words.lower(k) not in number_words()["labels"] or (
        words.lower(k) in ("no", "top", "under", "over") and not dotted
    ):
        return False
    named = amount.number.form == "words" and words.atoms[amount.number.first].text[0].islower()
    return not named or words.atoms[k].text[0].isupper()


def counts_many(words: Words, amount: Amount) -> bool:
    """Is a plural noun counted?"""
    if amount.noun is None:
        return False
    noun = words.document.tokens[amount.noun.head]
    model = MODELS.fullmatch(noun.text) and noun.text.endswith("s")
    several = noun.tag in ("NNS", "NNPS") or noun.lower in number_words()["invariant"]
    return several or bool(model) or named_many(words.token(amount.number.first), noun)


def named(words: Words, amount: Amount) -> bool:
    """Part of a name: "S&P 500", "Boeing 737", "Power of Siberia 2", "the G7"; not "gave Kyiv 100 tanks"."""
    if amount.kind not in ("bare", "noun") or amount.first == 0 or not _name_sized(words, amount):
        return False
    atom, token = words.atoms[amount.number.first], words.token(amount.number.first)
    before = words.token(amount.first - 1)
    if before.text[1:] != before.lower[1:] and before.text.isalpha() and before.text[0].islower():
        return True  # "iPhone 4 owners"
    beside = before.pos in ("PROPN", "NOUN") and _capital(words, amount.first - 1)
    many = counts_many(words, amount)
    if amount.number.form == "digits":
        inside = token.entity in NAMES and before.entity == token.entity
        return (beside and (not many or _name_like(words, amount))) or (inside and not many)
    return atom.text[:1].isupper() and ((token.pos == "PROPN" and not many) or _set_apart(words, amount))


def _set_apart(words: Words, amount: Amount) -> bool:
    """ "Group of Seven leaders", "the Big Three carmakers": a capital within a sentence that has none for its other
    words; not "Norvex Buys Three Ships", nor the beginning of what is quoted."""
    begins = not words.lower(amount.first - 1)[-1:].isalnum()
    small = any(atom.lower == atom.text and atom.text.isalpha() and len(atom.text) > LINKING for atom in words.atoms)
    return small and not begins


def _name_sized(words: Words, amount: Amount) -> bool:
    """Names take whole numbers without a comma: no "Model 2,400", no "Type 0.5"."""
    text = words.atoms[amount.number.first].text
    return not amount.scaled and not any(sign in text for sign in ".,")


def _capital(words: Words, k: int) -> bool:
    """A word with a capital that the beginning of the sentence does not explain: "Boeing", "iPhone"."""
    text = words.atoms[k].text
    return text[-1].isalnum() and text != text.lower() and (k > 0 or words.token(k).pos == "PROPN")


def before_name(words: Words, amount: Amount) -> bool:
    """ "787 Dreamliner", "49 Harbour Road", "the 486": digits and a name, or an article and digits alone."""
    if amount.kind not in ("bare", "noun") or amount.number.form != "digits" or counts_many(words, amount):
        return False
    if not _name_sized(words, amount):
        return False
    if amount.kind == "bare" and not amount.scaled and _owned_or_told(words, amount):
        return True
    if amount.number.last >= len(words.atoms):
        return False
    after = words.token(amount.number.last)
    if not words.atoms[amount.number.last].text.isalpha():
        return False
    return (after.tag in ("NNP", "NN") and after.text[:1].isupper()) or _model(words, amount, after)


def _model(words: Words, amount: Amount, after: Token) -> bool:
    """ "an 8088 chip": a number before a single thing counts nothing; not "a 250 employee firm"."""
    token = words.token(amount.number.first)
    single = after.tag == "NN" and after.dep != "compound" and token.dep == "nummod" and token.head == after.i
    single = single and len(after.text) > 3  # "1112 p" is an amount
    return single and amount.kind == "bare" and len(words.atoms[amount.number.first].text) >= 3


def _owned_or_told(words: Words, amount: Amount) -> bool:
    """ "the 486", "Boeing's 747", "the final 717"; not "the 250 required"."""
    before = words.token(amount.first - 1)
    after = words.token(amount.last) if amount.last < len(words.atoms) else None
    model = len(words.atoms[amount.number.first].text) >= 3
    if words.lower(amount.first - 1) in ("the", "a", "an"):
        few = after is not None and after.tag == "NN" and not model  # "the 11 member agreement"
        return after is None or not (few or after.tag in ("VBN", "VBG", "WDT"))
    return (
        amount.first > 0 and model and (before.tag in ("POS", "PRP$") or (before.pos == "ADJ" and before.dep == "amod"))
    )


def _name_like(words: Words, amount: Amount) -> bool:
    """ "Boeing 737 jets": a model number, not a count, between a maker and a plural."""
    token = words.token(amount.number.first)
    return token.entity in ("PRODUCT", "FAC", "WORK_OF_ART", "LAW") and amount.number.scale == 0


def broken_name(words: Words, amount: Amount) -> bool:
    """The rest of a name in capitals with a space within: "COVID -19 tests"."""
    k = amount.first - 1
    apart = k > 0 and words.lower(k) in DASHES and words.atoms[amount.first].tight and not words.atoms[k].tight
    name = words.atoms[k - 1].text if apart else ""
    return amount.number.form == "digits" and len(name) > 1 and name.isalpha() and name.isupper()
