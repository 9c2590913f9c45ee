"""What the parse says of a place name, as a set of signs: the input of the readings besides the encoder's vectors.

The entities are no sign: which names the parser knows says nothing of how they are read."""

from functools import cache

from ...knowledge import lexicon
from ...parse import Document, Run, Token
from ..syntax import first_joined
from .metonyms import by_function, pinned, top

PLAIN = {"PUNCT", "ADP", "PART", "CCONJ", "DET"}  # classes whose words are few enough to be signs themselves


def governor(document: Document, i: int) -> tuple[int, int | None, int]:
    """The first of the conjuncts that word `i` belongs to, the preposition before it, and what it hangs on.

    "talks with Lima and Quito", at "Quito": "Lima", "with", "talks". Not through verbs: "Lima denied": "Lima", none,
    "denied".
    """
    first = first_joined(document, i).i
    above = document.tokens[first].head
    if document.tokens[first].dep in {"pobj", "pcomp"}:
        return first, above, document.tokens[above].head
    return first, None, above


def signs(document: Document, run: Run, building: bool = False) -> list[str]:
    """The signs of the name `run`, sorted; `building` says that it is one, or a street or nickname, not a town.

    "Lima denied it" has "function nsubj", "verdict True"; "in Lima" has "preposition in", "verdict False".
    """
    head = top(document, run)
    first, preposition, above = governor(document, head)
    tokens = document.tokens
    found = {
        f"dependency {tokens[head].dep}", f"function {tokens[first].dep}",
        f"governor {tokens[above].pos}", f"verdict {by_function(document, head, run)}",
        f"pinned {pinned(document, run)}", f"building {building}",
        f"before {_plain(document, run.first - 1)}", f"after {_plain(document, run.last)}",
    }  # fmt: skip
    if first != head:
        found.add("coordinated")
    if preposition is not None:
        word = tokens[preposition].lower
        found |= {f"preposition {word}", f"preposition {word} {tokens[above].pos}"}
    return sorted(found | (_of_governor(tokens[first], tokens[above]) if above != first else set()))


def _of_governor(name: Token, above: Token) -> set[str]:
    lists = [known for known, lemmas in _lists().items() if above.lemma.lower() in lemmas]
    return {f"in {known}" for known in lists} | {f"{name.dep} in {known}" for known in lists} | {f"above {above.dep}"}


def _plain(document: Document, i: int) -> str:
    if not 0 <= i < len(document):
        return "nothing"
    token = document.tokens[i]
    return token.lower if token.pos in PLAIN else token.pos


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(lemmas) for name, lemmas in lexicon("metonyms").items()}
