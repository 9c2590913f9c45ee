"""When two written names may be one person's."""

from functools import lru_cache

from msgspec import Struct

from ...knowledge import lexicon
from ...knowledge.titles import titles
from .folding import spelling, words

SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}


class PersonName(Struct, frozen=True):
    """A person's name taken apart: its words in order (folded, initials and suffix left out), the initials
    with the place where they stand, a suffix such as "jr", and whether it is `one` word: "Rey-Vane", "al-Rey"."""

    parts: tuple[str, ...]
    initials: tuple[tuple[int, str], ...] = ()
    suffix: str = ""
    one: bool = False

    @property
    def full(self) -> bool:
        """True with a given name (or its initial) beside the surname."""
        return not self.one and (len(self.parts) > 1 or (bool(self.initials) and bool(self.parts)))


@lru_cache(maxsize=65536)
def person_name(text: str) -> PersonName:
    """Take a name apart: "J. R. Vell Jr." has parts ("vell",), initials ((0, "j"), (1, "r")), suffix "jr"."""
    found = [word for word in words(text) if word not in _titles()]
    suffix = found.pop() if len(found) > 1 and found[-1] in SUFFIXES else ""
    parts: list[str] = []
    initials: list[tuple[int, str]] = []
    for place, word in enumerate(found):
        if len(word) == 1 and len(found) > 1:
            initials.append((place, word))
        else:
            parts.append(word)
    return PersonName(tuple(parts), tuple(initials), suffix, _one(text))


def _one(text: str) -> bool:
    """Whether a family name alone is written: "Rey-Vane", "al-Rey", "von Rey"; "Van" and "Le" may be given names."""
    told = [word for word in text.split() if not {*words(word)} <= _titles() | SUFFIXES]
    return bool(told) and all(word.islower() and word in titles().particles for word in told[:-1])


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    honorific = lexicon("people")["honorific"]
    plain = ("mr", "mrs", "ms", "miss", "dr", "sir", "prof")
    return frozenset(word for words_ in honorific.values() for word in words_ if word in plain) | set(plain)


def agree(one: PersonName, other: PersonName) -> bool:
    """May two full names be one person's?

    Yes: "Vera K. Ostrov" and "Vera Ostrov"; "V. Ostrov" and "Vera Ostrov"; "Kim Jong Un" and "Kim Jong-un".
    No: "Vera Ostrov" and "Ivan Ostrov"; "Max Ode Jr." and "Max Ode Sr."; "Al B. Roe" and "Al C. Roe".
    """
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return False
    if not one.parts or not other.parts or not _same(one.parts[-1], other.parts[-1]):
        return False
    if len(one.parts) > 1 and len(other.parts) > 1 and not one.initials and not other.initials:
        return _given(one.parts[:-1], other.parts[:-1])
    return _initials_agree(one, other)


def _same(one: str, other: str) -> bool:
    return one == other or spelling(one) == spelling(other)


def _given(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Given names agree where the first ones do and the rest of the shorter is found in the longer."""
    short, long = sorted((one, other), key=len)
    return _first(short[0], long[0]) and all(any(_same(a, b) for b in long) for a in short[1:])


def _first(one: str, other: str) -> bool:
    return _same(one, other) or _short_form(one, other) or _short_form(other, one)


def _short_form(short: str, long: str) -> bool:
    """True for "joe" and "joseph": a listed short form of a given name."""
    return short in _nicknames().get(long, ())


@lru_cache(maxsize=1)
def _nicknames() -> dict[str, frozenset[str]]:
    return {name: frozenset(short) for name, short in lexicon("people")["short_names"].items()}


def _initials_agree(one: PersonName, other: PersonName) -> bool:
    """Compare letter by letter, in order: first given name with first, middle with middle where both have
    one."""
    a, b = _letters(one), _letters(other)
    if not a or not b or not _letter(a[0], b[0]):
        return False
    return len(a) < 2 or len(b) < 2 or any(_letter(x, y) for x in a[1:] for y in b[1:])


def _letters(name: PersonName) -> list[str]:
    """The given names, initials in their places: ["vera", "k"]."""
    rest = list(name.parts[:-1])
    for place, letter in name.initials:
        rest.insert(place, letter)
    return rest


def _letter(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return _first(one, other)


def surname_of(short: PersonName, full: PersonName) -> bool:
    """True where a short form is the end of the full name: "Ostrov", "von Ostrov" of "Vera von Ostrov"."""
    size = len(short.parts)
    if not 0 < size < len(full.parts) + bool(full.initials):
        return False
    return all(_same(a, b) for a, b in zip(short.parts, full.parts[-size:], strict=True))


def opening_of(short: PersonName, full: PersonName) -> bool:
    """True where it is the beginning: "Kim" of "Kim Jong-un", "Vera" of "Vera Ostrov"."""
    size = len(short.parts)
    return 0 < size < len(full.parts) and short.parts == full.parts[:size]


def key(name: PersonName) -> tuple[str, ...]:
    """First and last word, spelling variants folded: what two writings of one full name share."""
    if len(name.parts) < 2:
        return tuple(spelling(part) for part in name.parts)
    return (spelling(name.parts[0]), spelling(name.parts[-1]))
