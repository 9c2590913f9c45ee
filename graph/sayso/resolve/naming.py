"""How two full names of persons agree, and what must speak for it that they are one person's."""

from enum import IntEnum

from .called import NUMERALS, Called, is_common, is_given, same_given

PATRONYMIC = ("vich", "vna", "ovna", "evna", "dotir", "son")


class Need(IntEnum):
    """What agreeing names need beside: NOTHING; ANY support (country, role, affiliation, company); the same WORK
    (role or affiliation); or CLOSE support, as common names do (affiliation, company, or one office of a country)."""

    NOTHING = 0
    ANY = 1
    WORK = 2
    CLOSE = 3


def need(one: Called, other: Called) -> Need | None:
    """What two full names need to be one person's; None where they cannot be.

    NOTHING: "Vera K. Ostrov" and "Vera Ostrov". ANY: "V. Ostrov" and "Vera Ostrov"; "Orban Viktor" and "Viktor
    Orban". WORK: "Pedro Salinas Ortega" and "Pedro Salinas". CLOSE: "John Smith" and "John Smith". None: "Vera
    Ostrov" and "Ivan Ostrov"; "Al B. Roe" and "Al C. Roe"; "Thomas Martin" and "Martin Thomas".
    """
    if one.suffix != other.suffix and ((one.suffix and other.suffix) or {one.suffix, other.suffix} & NUMERALS):
        return None
    found = _given_need(one, other) if one.family == other.family else _turned(one, other)
    if found is None:
        return None
    if is_common(one) or is_common(other):
        return Need.CLOSE
    return max(found, Need.ANY) if one.suffix != other.suffix else found


def _given_need(one: Called, other: Called) -> Need | None:
    if not one.given or not other.given:
        return Need.NOTHING if one == other else None
    if not same_given(one.given[0], other.given[0]) or not _middles_agree(one.given[1:], other.given[1:]):
        return None
    if one.given == other.given and not one.thin:
        return Need.NOTHING
    letters = [given[0] for given in (one.given, other.given) if len(given[0]) == 1]
    if letters and not (len(one.given) > 1 < len(other.given)):
        return Need.ANY
    return max((_middle_need(word) for word in _added(one.given[1:], other.given[1:])), default=Need.NOTHING)


def _middles_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Those of the shorter stand in the longer, in order."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return all(any(same_given(word, found) for found in rest) for word in short)


def _added(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The middle names that only the longer has, where the shorter has none."""
    return () if one and other else one or other


def _middle_need(word: str) -> Need:
    """A middle name that is no known given name may be a first family name: "Carlos Rivera Soto" is no "Carlos
    Soto"."""
    return Need.NOTHING if len(word) == 1 or is_given(word) or word.endswith(PATRONYMIC) else Need.WORK


def _turned(one: Called, other: Called) -> Need | None:
    """Family name first, or a second family name left out."""
    a, b = one.parts, other.parts
    if a == b:
        return Need.ANY
    if len(a) == len(b) and (a[1:] + a[:1] == b or b[1:] + b[:1] == a):
        return None if all(map(is_given, a)) else Need.ANY
    short, long = sorted((a, b), key=len)
    if 1 < len(short) < len(long) and long[: len(short)] == short:
        return Need.ANY if one.filial and other.filial else Need.WORK
    return None
