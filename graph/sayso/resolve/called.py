"""Persons' names compared across articles, where nothing but the name may be known."""

import re
from functools import lru_cache

from msgspec import Struct

from ..extract.actors.folding import spelling, words
from ..knowledge import lexicon, table
from ..knowledge.titles import titles

SUFFIXES = {"jr", "sr"}
NUMERALS = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii".split())  # noqa: SIM905
REGAL = {"king", "queen", "pope", "prince", "princess", "emperor", "empress", "sultan", "emir", "tsar", "czar"}
PEERS = {"lord", "lady", "baroness", "baron", "viscount", "viscountess", "earl", "countess", "duke", "duchess"}
# Small words of Arabic names that are written or left out; as a first word "Al" is a given name.
ARTICLES = {"al", "el", "bin", "ibn", "bint"}
# "J.K." is two initials.
INITIALS = re.compile(r"\.(?=\w)")


class Called(Struct, frozen=True, order=True):
    """A name taken apart. `family` and `given` are folded and spelt alike; an initial is one letter. `eastern` where
    the family name is one of those that come first; `full` where it tells more than a family name."""

    family: str
    given: tuple[str, ...] = ()
    suffix: str = ""
    eastern: bool = False
    filial: bool = False

    @property
    def full(self) -> bool:
        """True with a given name, or for a monarch's name with its number."""
        return bool(self.given) or self.suffix in NUMERALS

    @property
    def parts(self) -> tuple[str, ...]:
        """All words in the order of given name first."""
        return (*self.given, self.family)

    @property
    def thin(self) -> bool:
        """True where one letter is all there is beside the family name: "J. Orr"."""
        return bool(self.given) and all(len(one) == 1 for one in self.given) and len(self.given) == 1


@lru_cache(maxsize=262144)
def called(name: str) -> Called:
    """Take a name apart: "Dame Vera K. Ostrov" has family "ostrov" and given ("vera", "k"); "Kim Jong-un" has family
    "kim" and given ("jongun",); "Lord Smith of Tarn" has family "smith of tarn" and given ("lord",)."""
    found = list(words(INITIALS.sub(". ", name)))
    if found and found[0] in PEERS and "of" in found[2:]:
        return Called(" ".join(found[1:]), ("lord",))
    kept = [word for word in found if word not in _courtesy()] or found
    suffix = kept.pop() if len(kept) > 1 and kept[-1] in SUFFIXES | NUMERALS else ""
    filial = any(word in {"bin", "ibn", "bint"} for word in kept)
    kept = [word for place, word in enumerate(kept) if not (place and word in ARTICLES)] or kept
    if len(kept) > 1 and (turned := _eastern(kept)):
        return Called(spelt(turned[0]), (turned[1],), suffix, eastern=True)
    return Called(spelt(kept[-1]) if kept else "", tuple(map(spelt, kept[:-1])), suffix, filial=filial)


@lru_cache(maxsize=1)
def _courtesy() -> frozenset[str]:
    plain = {word for title in (*titles().courtesy, *titles().abbreviated) for word in words(title)}
    return frozenset(plain | REGAL | PEERS)


def _eastern(kept: list[str]) -> tuple[str, str] | None:
    """Family name and given name, as one word, where a Chinese, Korean or Vietnamese family name stands first, or last
    behind a given name that is no Western one."""
    first, last = kept[0] in titles().family_first, kept[-1] in titles().family_first
    if first and not any(len(word) == 1 for word in kept):
        return kept[0], "".join(kept[1:])
    if last and not any(len(word) == 1 or word in _given_names() for word in kept[:-1]):
        return kept[-1], "".join(kept[:-1])
    return None


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    return frozenset(words(row["name"])[0] for row in table("given_names"))


@lru_cache(maxsize=65536)
def spelt(word: str) -> str:
    """What common romanisations of one word share: "stoetz" and "stotz", "muhammad" and "mohamed"."""
    known = _variants().get(word)
    if known:
        return known
    return spelling(word).replace("ue", "u").replace("oe", "o").replace("ae", "a")


@lru_cache(maxsize=1)
def _variants() -> dict[str, str]:
    return {name: row[0] for row in lexicon("name_variants")["one"] for name in row}


@lru_cache(maxsize=1)
def _short() -> dict[str, frozenset[str]]:
    return {
        spelt(name): frozenset(map(spelt, short)) for name, short in lexicon("people")["short_names"].items()
    }  # fmt: skip


@lru_cache(maxsize=262144)
def openings(given: str) -> frozenset[str]:
    """The letters that writings of a given name may begin with: {"w", "b"} of "william", for "Bill"."""
    longer = {name for name, short in _short().items() if given in short}
    return frozenset(name[0] for name in {given, *_short().get(given, ()), *longer})


def same_given(one: str, other: str) -> bool:
    """Equal, an initial and its name, or a name and its short form."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return other in _short().get(one, ()) or one in _short().get(other, ())


@lru_cache(maxsize=65536)
def is_common(name: Called) -> bool:
    """True for a full name that many people bear: "Kim Min-jun", "John Smith"; not "Keir Ostrov"."""
    known = _common()
    if name.family in known["any"]:
        return True
    return name.family in known["usual"] and bool(name.given) and name.given[0] in _spelt_given()


@lru_cache(maxsize=65536)
def common_family(family: str) -> bool:
    """True for a frequent family name."""
    return family in _common()["any"] or family in _common()["usual"]


@lru_cache(maxsize=1)
def _common() -> dict[str, frozenset[str]]:
    return {kind: frozenset(map(spelt, text.split())) for kind, text in lexicon("common_surnames").items()}


@lru_cache(maxsize=1)
def _spelt_given() -> frozenset[str]:
    return frozenset(map(spelt, _given_names()))


def is_given(word: str) -> bool:
    """True for a listed given name, in `spelt` form."""
    return word in _spelt_given()
