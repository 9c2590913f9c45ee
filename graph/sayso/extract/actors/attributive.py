"""Countries named by an adjective, or inside a compound, as those who do something: "Arlandian sanctions",
"Arlandia-Tamberia ties"."""

from collections.abc import Iterator
from functools import cache

from ...knowledge import lexicon
from ...knowledge.countries import countries
from ...model import MentionForm, Span
from ...parse import Document, Run
from .cast import Cast, Referent, Sight
from .nations import country_of

MODIFIES = {"amod", "compound", "nmod", "conj", "npadvmod"}
DASHES = "-–"


def attributives(document: Document, cast: Cast) -> None:
    """Add these mentions to their countries; a country named in no other way becomes an actor. They come last,
    so that no pronoun means them.

    Matches "Arlandian sanctions", "US pressure", "Chilean and Peruvian exports", "Sino-Arlandian trade",
    "U.S.-China ties". Not "Arlandian cheese", "an Arlandian official", "the US-led order".
    """
    for token in document.tokens:
        if not token.text[0].isupper() or token.pos not in {"ADJ", "PROPN", "NOUN"}:
            continue
        if any(dash in token.text for dash in DASHES):
            _within(document, cast, token.i)
        elif cast.at(token.i) is None and (state := _state(document, token.i)) and _does(document, token.i):
            run, named = state
            cast.mention(_number(cast, named), token.i, run, _form(document.text(document.span(run)), named))


@cache
def _nouns() -> frozenset[str]:
    known = lexicon("actions")
    return frozenset(known["actions"].split()) | frozenset(known["relations"].split())


def _state(document: Document, i: int) -> tuple[Run, str] | None:
    """The words of an adjective that ends at `i` and the code of its country, or the name of its bloc; the
    "Sino" of "Sino-Arlandian" too."""
    text = document.tokens[i].text
    if i and (code := country_of(f"{document.tokens[i - 1].text} {text}")):
        return Run(i - 1, i + 1), code
    known = lexicon("actions")
    joined = i + 1 < len(document) and document.tokens[i + 1].text in DASHES
    found = country_of(text) or known["blocs"].get(text) or (known["prefixes"].get(text) if joined else None)
    return (Run(i, i + 1), found) if found else None


def _does(document: Document, i: int) -> bool:
    """True where the word modifies, over others such, a noun for an act."""
    tokens = document.tokens
    while tokens[i].dep in MODIFIES and tokens[i].head != i and i < tokens[i].head + 3:
        i = tokens[i].head
        if tokens[i].pos == "NOUN":
            return tokens[i].lemma.lower() in _nouns()
    return False


def _number(cast: Cast, named: str) -> int:
    """The referent of a country by code, or of a bloc by name; a new one where there is none."""
    state = countries().get(named)
    kind, name = ("country", state.name) if state else ("group", named)
    for number, referent in enumerate(cast.referents):
        same = referent.country == named if state else referent.name == named
        if same and referent.type == kind and not referent.thing:
            return number
    if state is None:
        return cast.add(Referent(name=named, type="group", basis="organisation table", plural=True, sights=[]))
    return cast.add(Referent(
        name=name, type="country", country=named, wikidata=state.wikidata, basis="country table", sights=[],
    ))  # fmt: skip


def _form(text: str, code: str) -> MentionForm:
    """ "US" is a name of the country, "American" and "Sino" describe by it."""
    state = countries().get(code)
    return "name" if state and text in {state.name, *state.aliases} else "nominal"


def _within(document: Document, cast: Cast, i: int) -> None:
    """Two countries in one word: "U.S.-China". Not "U.S.-led"."""
    found = list(_parts(document, i))
    if len(found) < 2 or any(code is None for _, code in found):
        return
    for span, code in found:
        number = _number(cast, code or "")
        cast.referents[number].sights.append(Sight(i, Run(i, i + 1), _form(document.text(span), code or ""), span))


def _parts(document: Document, i: int) -> Iterator[tuple[Span, str | None]]:
    """The parts of a word between dashes with the country each names."""
    token = document.tokens[i]
    start = token.start
    for part in token.text.replace("–", "-").split("-"):
        yield Span(start, start + len(part)), country_of(part) or lexicon("actions")["prefixes"].get(part)
        start += len(part) + 1
