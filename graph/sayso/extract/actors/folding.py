"""Names in the form they are compared in: case, accents, dots and common spelling variants away."""

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart.
PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
DROPPED = re.compile(r"[.'’‘`]")
SPLIT = re.compile(r"[\s\-–—/,]+")
TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, folded: words("Jean-Noël O’Tóole, Jr.") == ("jean", "noel", "otoole", "jr")."""
    text = DROPPED.sub("", name.casefold().translate(PLAIN))
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return tuple(word for word in SPLIT.split(text) if word)


@lru_cache(maxsize=65536)
def spelling(word: str) -> str:
    """A key that common romanisations of one name share: Sergei and Sergey, Zelensky and Zelenskyy,
    Mohamed and Mohammed, Alexei and Aleksey. Not Ivan and Evan."""
    key = word.replace("ks", "x").replace("ou", "u").replace("kh", "h").replace("y", "i").replace("ii", "i")
    key = TWICE.sub(r"\1", key)
    return re.sub(r"iei$|ii$", "i", key)


def spelt(parts: tuple[str, ...]) -> tuple[str, ...]:
    """`spelling` of each word."""
    return tuple(spelling(part) for part in parts)
