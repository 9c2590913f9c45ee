"""What a name and its title tell about he or she."""

from functools import lru_cache
from typing import Literal

from ...knowledge import lexicon, table
from ...parse import Document, Run
from .folding import words

Sex = Literal["m", "f"]


@lru_cache(maxsize=1)
def _given() -> dict[str, Sex]:
    return {words(row["name"])[0]: _sex(row["sex"]) for row in table("given_names") if row["sex"] != "b"}


def _sex(letter: str) -> Sex:
    return "f" if letter == "f" else "m"


@lru_cache(maxsize=1)
def _nouns() -> dict[str, Sex]:
    known = lexicon("people")
    female: dict[str, Sex] = dict.fromkeys(known["female"].split(), "f")
    male: dict[str, Sex] = dict.fromkeys(known["male"].split(), "m")
    return female | male


@lru_cache(maxsize=1)
def _honorifics() -> dict[str, Sex]:
    known = lexicon("people")["honorific"]
    female: dict[str, Sex] = dict.fromkeys(known["female"], "f")
    male: dict[str, Sex] = dict.fromkeys(known["male"], "m")
    return female | male


def sex_of_noun(lemma: str) -> Sex | None:
    """ "spokeswoman" is "f", "king" is "m", "minister" is neither."""
    return _nouns().get(lemma)


def sex_of_role(role: str | None) -> Sex | None:
    """From an office or occupation: "press spokeswoman" is "f"."""
    found = (sex_of_noun(word) for word in (role or "").lower().split())
    return next((sex for sex in found if sex), None)


def sex_of_name(name: str) -> Sex | None:
    """From the given name of a full name, where one sex bears it by far the most: "Vera Ostrov" is "f"."""
    return sex_of_given(name) if len(words(name)) > 1 else None


def sex_of_given(name: str) -> Sex | None:
    """From the first word of a name, though it be the only one."""
    return next((_given().get(word) for word in words(name)[:1]), None)


def sex_of_title(document: Document, run: Run) -> Sex | None:
    """From the title straight before a name: "Ms." in "Ms. Ostrov"."""
    if not run.first:
        return None
    return _honorifics().get(document.tokens[run.first - 1].lower)
