"""Whose money "$", "francs" or "pounds" are: that of several countries is called so, and the article's own is assumed.

Currencies of countries and their names are Babel's (Unicode CLDR). The country of an article is that of its publisher,
of its address (".ca"), or of the place it is dated from.
"""

import re
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from ...knowledge import lexicon
from ...knowledge.countries import countries
from ...knowledge.gazetteer import gazetteer
from ...parse import Document
from .amounts import Amount
from .atoms import Words
from .units import currency_codes

OPENING = re.compile(
    r"([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})(?:, [^-–—\n(]{3,40})?(?: \([^()\n]{2,40}\))?\s*(?:[-–—]|--)\s"
)


def home(document: Document) -> tuple[str, ...]:
    """The codes of the countries that an article comes from, the surest first; none where nothing tells.

    "OTTAWA (AP) - ...": US, CA. Not a country that the story is only about.
    """
    article = document.article
    found = _of_name(article.publisher) + _of_address(article.url) + _of_name(_dated_from(document))
    return tuple(dict.fromkeys(found))


def _of_name(name: str | None) -> list[str]:
    known = {entry.country for entry in gazetteer().exact(name) if entry.country} if name else set()
    return list(known) if len(known) == 1 else []


def _of_address(url: str | None) -> list[str]:
    ending = (urlsplit(url).hostname or "").rsplit(".", 1)[-1].upper() if url else ""
    code = "GB" if ending == "UK" else ending
    return [code] if code in countries() else []


def _dated_from(document: Document) -> str | None:
    if not document.paragraphs:
        return None
    match = OPENING.match(document.article.text, document.span(document.paragraphs[0]).start)
    return match[1].title() if match else None


def settled(words: Words, found: Sequence[Amount], countries_of: Sequence[str]) -> list[Amount]:
    """Amounts of money with the currency that is meant where several are called so, marked as assumed.

    "$5 million" in a Canadian article is CAD, in one of no known country USD; "US$5 million" and "5 Swiss francs" need
    nothing assumed, nor does "$" beside "C$" in a Canadian article, which is then USD.
    """
    return [_settled(words, amount, countries_of) for amount in found]


def _settled(words: Words, amount: Amount, countries_of: Sequence[str]) -> Amount:
    word = _shared_word(words, amount)
    if word is None:
        return amount
    code = next((code for country in countries_of if (code := _called(country, word))), None)
    if code and _told_apart(words.document.article.text, code):
        code = None
    own, per, by = amount.unit.partition("-per-")
    if amount.noun is None:
        return amount._replace(unit=(code or own) + per + by, assumed=True)
    if code is None:
        return amount
    last = next(k for k in range(amount.last, len(words.atoms)) if words.tokens[k] == amount.noun.head) + 1
    return amount._replace(unit=code + per + by, kind="money", noun=None, last=last, assumed=True)


def _shared_word(words: Words, amount: Amount) -> str | None:
    """The sign or word of an amount that several currencies share: "dollar" of "$5" and "five dollars"."""
    known = lexicon("units")["shared_currencies"]
    if amount.kind == "noun" and amount.noun is not None:
        alone = amount.noun.first == amount.noun.head
        return known.get(words.document.tokens[amount.noun.head].lower) if alone else None
    if amount.kind != "money" and not (amount.kind == "measure" and "-per-" in amount.unit):
        return None
    written = [words.lower(k) for k in range(amount.first, amount.last)]
    shared = [k for k, word in enumerate(written, amount.first) if word in known]
    if len(shared) != 1 or any(_tells(words, k) for k in (shared[0] - 1, shared[0] + 1)) or _told_behind(words, amount):
        return None
    return str(known[words.lower(shared[0])])


def _tells(words: Words, k: int) -> bool:
    """Does the word beside tell whose money it is: the "US" of "US$5", the "Canadian" of "Canadian dollars"?"""
    if not 0 <= k < len(words.atoms):
        return False
    atom = words.atoms[k]
    named = atom.text[0].isupper() and atom.text.isalpha() and k > 0 and atom.text != "CFA"
    return named or atom.text in ("US", "U.S.", "USD")


def _told_behind(words: Words, amount: Amount) -> bool:
    """ "$249 USD", "$99 (USD)", "$40 billion US": whose money it is stands behind the number."""
    last = amount.last + (words.lower(amount.last) == "(")
    behind = [words.atoms[k].text for k in range(amount.number.last, min(last + 1, len(words.atoms)))]
    return any(word in ("US", "U.S.") or word in currency_codes() for word in behind)


@cache
def _called(country: str, word: str) -> str | None:
    """The country's currency where it is called so: ("CA", "dollar") is CAD."""
    from babel import Locale
    from babel.numbers import get_territory_currencies

    names = Locale("en").currencies
    codes = [code for code in get_territory_currencies(country) if names.get(code, "").lower().split()[-1:] == [word]]
    return codes[0] if codes else None


@cache
def _told_apart(text: str, code: str) -> bool:
    """Does the article mark that currency where it means it ("C$5", "5 Canadian dollars")?"""
    if code == "USD":
        return False
    signs = [
        sign for sign, one in lexicon("units")["currency_symbols"].items() if one == code and sign not in ("$", "£")
    ]
    from babel import Locale

    return any(sign in text for sign in signs) or Locale("en").currencies[code].lower() in text.lower()
