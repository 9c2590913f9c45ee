"""What kind of thing a cue tells of its source: that it said, wrote, believed, found, wanted, favoured or ruled."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from ...knowledge import lexicon
from ...model import CueClass, Span
from ...parse import Document, Token
from ..syntax import head_of

TABLES = {"VERB": "verbs", "AUX": "verbs", "NOUN": "nouns", "PROPN": "nouns", "ADJ": "adjectives", "ADV": "adverbs"}
ORDER = ("verbs", "nouns", "adjectives", "adverbs")
SMALL = {"ADP", "CCONJ", "DET", "NUM", "PART", "PRON", "SCONJ"}
BETWEEN = 2  # words that may stand between two words of a phrase: "made it very clear"
ENDINGS = (("d", ""), ("ed", ""), ("ing", ""), ("ing", "e"), ("s", ""))


def cue_class(document: Document, cue: Iterable[Span], source: Iterable[Span] = ()) -> CueClass:
    """The kind of a cue, by a phrase in it, else by its first verb, noun or adjective that has one. What a document
    says is written, what a poll or figures say is evidence.

    saying: "said in a letter", "according to", a colon, no cue at all; writing: "wrote in a letter";
    belief: "is confident that"; evidence: "shows"; intention: "plans to announce"; stance: "continued to
    support"; ruling: "ruled". Other: "is" alone. Of "declined to say" it is "say" that counts.
    """
    tokens = [document.tokens[i] for span in cue for i in document.run(span)]
    words = [token for token in tokens if any(c.isalpha() for c in token.text)]
    if not words:
        return "saying"  # a quotation without a cue, or behind a colon
    found = _by_phrase(words) or _by_word(words) or "other"
    return (_by_source(document, source) or found) if found == "saying" else found


def _by_source(document: Document, source: Iterable[Span]) -> CueClass | None:
    """ "the report", "a ministry letter"; not "the letter's author", "the minister"."""
    heads = (document.tokens[head_of(document, run)] for span in source if len(run := document.run(span)))
    table = _table("sources")
    return next((table[head.lemma] for head in heads if head.pos == "NOUN" and head.lemma in table), None)


def _by_phrase(words: Sequence[Token]) -> CueClass | None:
    forms = [_forms(token) for token in words]
    return next((kind for phrase, kind in _phrases() if _holds(forms, phrase)), None)


def _holds(forms: Sequence[tuple[str, ...]], phrase: Sequence[str]) -> bool:
    """ "made it clear" holds "make clear"; "clear to make" does not."""
    return any(_holds_from(forms, phrase, start) for start in range(len(forms)))


def _holds_from(forms: Sequence[tuple[str, ...]], phrase: Sequence[str], start: int) -> bool:
    if phrase[0] not in forms[start]:
        return False
    if len(phrase) == 1:
        return True
    following = range(start + 1, min(start + 2 + BETWEEN, len(forms)))
    return any(_holds_from(forms, phrase[1:], place) for place in following)


def _by_word(words: Sequence[Token]) -> CueClass | None:
    """By words of weight before light ones, verbs before nouns before adjectives, then in the order of the text."""
    found = [(weight, place, kind) for place, token in enumerate(words) for weight, kind in _known(token)]
    return min(found)[2] if found else None


def _known(token: Token) -> Iterator[tuple[int, CueClass]]:
    """The kind of one word and how late it counts: in the table of its part of speech, else in any, as the parser
    takes "claims" for a noun."""
    own = TABLES.get(token.pos, "verbs")
    for name in () if token.pos in SMALL else (own,) if own == "adverbs" else (own, *ORDER):
        table = _table(name)
        form = next((form for form in _forms(token) if form in table), None)
        if form is not None:
            light = name == "verbs" and form in _light()
            yield len(ORDER) if light else ORDER.index(name), table[form]
            return


def _forms(token: Token) -> tuple[str, ...]:
    """The word, its lemma and what it may be an inflection of, for lemmas err ("hoped" as "hop")."""
    lower = token.lower
    cut = (lower.removesuffix(end) + more for end, more in ENDINGS if lower.endswith(end))
    return (token.lemma.lower(), lower, *cut)


@cache
def _phrases() -> tuple[tuple[tuple[str, ...], CueClass], ...]:
    """The phrases with their kinds, longest first."""
    known = lexicon("cue_classes")["phrases"]
    found = [(tuple(str(phrase).split()), kind) for kind, phrases in known.items() for phrase in phrases]
    return tuple(sorted(found, key=lambda row: (-len(row[0]), row[0])))


@cache
def _table(name: str) -> Mapping[str, CueClass]:
    """The words of one list, each with its kind."""
    return {str(word): kind for kind, words in lexicon("cue_classes")[name].items() for word in words}


@cache
def _light() -> frozenset[str]:
    return frozenset(lexicon("cue_classes")["light"])
