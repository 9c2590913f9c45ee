"""Which noun a number counts: "more than 100 Chinese enterprises" counts enterprises."""

import re
from decimal import Decimal
from typing import NamedTuple

from ...parse import Token
from .atoms import Words
from .numbers import words as number_words

REACH = 8
NUMBERED = re.compile(r"-?\d+")  # "five 737 jets", "two COVID -19 tests"
MODELS = re.compile(r"[A-Z]{0,3}-?\d{2,4}s")  # "five Boeing 737s"


class Counted(NamedTuple):
    """The counted noun: its token, and the tokens of its modifiers (`first` up to the noun itself)."""

    head: int
    first: int
    lemma: str


def counted(words: Words, j: int, value: Decimal) -> Counted | None:
    """The noun counted by a number that ends before atom `j`.

    "100 Chinese enterprises", "dozens of Kia vehicles", "51 of the country's carriers", "two-door car".
    Not "Article 5", "the year 2014", "Boeing 737 jetliner" (a name: a singular noun behind a plural number).
    """
    if words.lower(j) in ("-", "‑") and words.lower(j + 1) in ("plus", "odd"):
        j += 2  # "500-plus staff"
    hyphen = words.lower(j) in ("-", "‑") and words.atoms[j].tight and words.lower(j + 1).isalpha()
    start = j + hyphen
    if start >= len(words.atoms) or (words.tokens[start] == words.tokens[j - 1] and not hyphen):
        return None
    first = words.tokens[start]
    if words.lower(start) == "of":
        return _partitive(words, first + 1)
    found = _noun(words, first, stop_at_first=hyphen)
    if found is None or hyphen:
        return found
    head = words.document.tokens[found.head]
    if named_many(words.token(j - 1), head):
        return found._replace(lemma=head.text[:-1])
    return found if value == 1 or _plural(head) else None


def named_many(number: Token, noun: Token) -> bool:
    """ "three Grammys": a plural name that the number hangs on."""
    plural = noun.tag == "NNP" and noun.text.endswith("s") and not noun.text.endswith("ss") and len(noun.text) > 3
    return plural and noun.text[0].isupper() and number.dep == "nummod" and number.head == noun.i


def _partitive(words: Words, i: int) -> Counted | None:
    """ "of the country's carriers": past the determiners and possessors. Not "of it", nor "of Mali"."""
    tokens = words.document.tokens
    if tokens[i].lower in ("them", "whom") and i + 1 < words.run.last and tokens[i + 1].tag == "NNS":
        return Counted(i + 1, i + 1, lemma(tokens[i + 1]))  # "14 of them children"
    while i + 1 < words.run.last and (
        (tokens[i].pos in ("DET", "PRON") and tokens[i].tag != "PRP")
        or tokens[i].pos == "NUM"
        or (tokens[i].pos == "ADJ" and tokens[i + 1].pos == "NUM")  # "of its last eight matches"
    ):
        i += 1
    found = _noun(words, i, stop_at_first=False)
    if found and found.head + 1 < words.run.last and tokens[found.head + 1].tag == "POS":
        found = _noun(words, found.head + 2, stop_at_first=False)
    return found if found and _plural(tokens[found.head]) else None


def _noun(words: Words, first: int, *, stop_at_first: bool) -> Counted | None:
    """The last noun of the unbroken row of modifiers and nouns that begins at token `first`."""
    tokens, head = words.document.tokens, None
    for i in range(first, min(first + REACH, words.run.last)):
        token = tokens[i]
        if (
            (token.pos in ("NOUN", "PROPN") and token.text[0].isalnum())
            or token.tag == "NNS"
            or MODELS.fullmatch(token.text)
        ):
            if head is not None and not _goes_on(tokens[head], token):
                break
            head = i
            if stop_at_first:
                break
        elif _stops(words, i, head):
            break
    if head is None:
        return None
    return Counted(head, first, lemma(tokens[head]))


def _stops(words: Words, i: int, head: int | None) -> bool:
    tokens = words.document.tokens
    if head is not None and tokens[head].tag != "NNP" and tokens[i].pos == "CCONJ":
        return True  # "ten envoys and two guards"; not "dozens of Kia and Hyundai vehicles"
    following = tokens[i + 1] if i + 1 < words.run.last else None
    return not _modifies(tokens[i], following, head is not None)


def _goes_on(head: Token, token: Token) -> bool:
    """Does a row of nouns go on? "drone strikes", "iron ore miners"; not "people Monday" or "jets Boeing"."""
    if head.tag in ("NNS", "NNPS"):
        apart = head.dep in ("dative", "dobj", "nsubj", "pobj")  # "paid 12 families compensation"
        return token.pos == "NOUN" and not apart and token.head != head.i and token.dep not in ("npadvmod", "appos")
    return token.entity not in ("DATE", "TIME") or head.entity == token.entity


def _modifies(token: Token, following: Token | None, after_noun: bool) -> bool:
    """May the token stand between the number and its noun?"""
    if following is None:
        return False
    if token.pos == "ADJ":
        return not after_noun or following.pos in ("NOUN", "PROPN")
    if token.pos == "CCONJ":
        return following.pos == ("PROPN" if after_noun else "ADJ")
    if token.pos == "NUM" or NUMBERED.fullmatch(token.text):
        return NUMBERED.fullmatch(token.text) is not None and following.pos in ("PROPN", "NOUN")
    if token.tag == "RB" and following.text in "-‐‑":  # "1,031 randomly-selected voters"
        return not after_noun
    if token.tag in ("VBN", "VBG", "RB", "RBR", "RBS") or (token.tag == "VBD" and token.dep == "amod"):
        return following.pos in ("NOUN", "PROPN", "ADJ", "VERB") and not after_noun
    return token.text in "-–‑" or (token.text == "," and not after_noun and following.pos == "ADJ")


def _plural(token: Token) -> bool:
    return (
        token.tag in ("NNS", "NNPS")
        or _rare(token)
        or bool(MODELS.fullmatch(token.text))
        or token.lower in number_words()["invariant"]
    )


def _rare(token: Token) -> bool:
    """ "2 satoshis": a plural that the parser takes for a name in small letters."""
    return token.tag == "NNP" and token.text.islower() and token.text.endswith("s") and not token.text.endswith("ss")


def lemma(token: Token) -> str:
    """The noun in the singular and, unless a name, in lower case: "people" is "person"."""
    if token.lower in ("people", "persons", "person"):
        return "person"
    if (token.tag == "NNPS" or _rare(token) or MODELS.fullmatch(token.text)) and token.text.endswith("s"):
        return token.text.removesuffix("s")  # "Americans", "A320s": the parser leaves names as they are
    return token.lemma if token.pos == "PROPN" and token.tag == "NNP" else token.lemma.lower()
