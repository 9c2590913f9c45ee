"""Unnamed bodies, officers and groups that become actors because a statement is about them: "he blamed the garage"."""

from ...knowledge import wordlist
from ...parse import Document
from ..speech.about_roles import Content, prominent
from ..syntax import first_joined
from .bodies import rules
from .cast import Cast, Referent
from .descriptions import sort_of
from .voices import Voices

OFFICES = {"general", "chief"}
NOBODY = {"no", "any", "every", "each", "another"}
DEFINITE = {"the", "this", "that", "these", "those", "his", "her", "its", "their", "our"}
ACTING = {"nsubj", "nsubjpass", "dobj", "dative", "agent", "poss", "pobj"}


def show_spoken_of(document: Document, cast: Cast, voices: Voices) -> None:
    """Make actors of those without a name whom the content of a statement tells something of, if they are certain ones.

    Matches "the laboratory" in "she said the laboratory had failed her", "the attorney general" in "he deserves thanks
    from the attorney general". Not "a laboratory", "the laboratory" where nobody speaks of it, "won the league".
    """
    hidden = {head: n for n, one in enumerate(cast.referents) if _may_show(one) for head in cast.places(n)}
    if not hidden:
        return
    named = {head for head, number in cast.before(len(document)) if cast.referents[number].shown}
    for one in voices.attributions:
        words = {i for span in one.content for i in document.run(span)}
        sought = frozenset(i for i in words if i in hidden and _is_certain(document, i))
        if sought := _alone(document, cast, sought, hidden):
            names = frozenset(words & named) | sought
            for i in sorted(prominent(Content(document, words, names, names)) & sought):
                cast.referents[hidden[i]].shown = True


def _alone(document: Document, cast: Cast, sought: frozenset[int], hidden: dict[int, int]) -> frozenset[int]:
    """Those of a noun that nobody named may be meant by: "the company" not where two companies are named; "a Chinese
    company" is another."""
    rivals = [one for one in cast.referents if one.named and one.shown and one.type != "person"]
    return frozenset(
        i for i in sought
        if _is_new(document, i) or not any(rules(one, cast.referents[hidden[i]].noun) for one in rivals)
    )  # fmt: skip


def _is_new(document: Document, i: int) -> bool:
    return any(document.tokens[c].lower in {"a", "an"} for c in document.children(i, "det"))


def _may_show(referent: Referent) -> bool:
    """An unnamed one that is no thing; not who is so called in any number of senses ("the partner")."""
    if referent.shown or referent.thing or referent.named or referent.type == "country":
        return False
    if referent.plural and sort_of(referent.noun) == "body":
        return False  # "its companies": of these rarely any are meant in particular
    if referent.name.partition(" ")[0] in NOBODY:
        return False
    if referent.noun == "people":
        return False
    if referent.noun in wordlist("people", "ambiguous") and not (referent.plural or _is_office(referent)):
        return False
    return referent.noun not in wordlist("people", "thing")


def _is_office(referent: Referent) -> bool:
    """ "attorney general", "fire chief"."""
    return referent.noun in OFFICES and referent.name != referent.noun


def _is_certain(document: Document, i: int) -> bool:
    """ "the laboratory", "his government", "Vane's board"; not "a laboratory", "as the head"."""
    tokens = document.tokens
    top = first_joined(document, i).i
    if tokens[top].dep not in ACTING or tokens[tokens[top].head].lower == "as":
        return False
    if tokens[i].lemma.lower() in wordlist("people", "loose") and tokens[top].dep != "nsubj":
        return False
    if _is_new(document, i):
        return _is_told(document, i)
    before = [tokens[c] for c in document.children(i, "det", "poss") if c < i]
    return any(token.lower in DEFINITE or (token.dep == "poss" and token.pos != "PRON") for token in before)


def _is_told(document: Document, i: int) -> bool:
    """Whether a body brought in is a certain one: "a Chinese shipbuilder delivered it"; not "a bank", "a man who
    knows", "as a local firm"."""
    tokens = document.tokens
    told = document.children(i, "amod", "compound")
    acts = tokens[i].dep in {"nsubj", "nsubjpass", "dobj", "dative", "agent", "pobj"}
    return bool(told) and acts and sort_of(tokens[i].lemma.lower()) == "body"
