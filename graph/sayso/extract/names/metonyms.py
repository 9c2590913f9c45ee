"""Capitals and seats: when "Moscow" acts it is a government, when one arrives there it is a place."""

from collections.abc import Container
from functools import cache

from ...knowledge import lexicon
from ...knowledge.titles import role_noun
from ...parse import Document, Run

PARTY_PREPOSITIONS = {"with", "against", "by", "behind", "like", "than", "without", "unlike", "via"}
WITHIN = {"in", "at", "near", "inside", "outside", "across", "throughout", "within"}
TRUST = {"trust", "distrust", "mistrust", "confidence", "confident", "faith", "belief", "believe", "interested"}
DASHES = {"—", "–", "-", "--", "―"}
BACKED = {
    "backed", "led", "friendly", "sponsored", "supported", "controlled", "aligned", "funded", "appointed", "run",
    "brokered", "imposed", "installed", "linked", "affiliated", "allied",
}  # fmt: skip


def acts(document: Document, run: Run, building: bool = False, sources: Container[int] = ()) -> bool:
    """True where the place name `run` is read as the authority that sits there.

    Match: "Moscow denied it", "talks with Moscow", "Moscow's claim", "urged Moscow to stop".
    Not: "arrived in Moscow", "the mayor of Moscow", "Moscow, Russia", "Moscow's streets".
    A `building` or nickname ("the Kremlin") is read so unless something places it ("inside the Kremlin"). What
    something is attributed to (its word is among `sources`) speaks, and a town does not.
    """
    head = top(document, run)
    if pinned(document, run):
        return False
    if head in sources:
        return True
    verdict = by_function(document, head, run)
    return building if verdict is None else verdict


def gives_office(document: Document, run: Run) -> bool:
    """True for the land that an office is of. Match: "Peru's foreign minister", "the president of Peru". Not: "Peru's
    claim", "the fall of Peru"."""
    tokens = document.tokens
    i = top(document, run)
    above = tokens[tokens[i].head]
    if tokens[i].dep == "pobj" and above.lower == "of":
        above = tokens[above.head]
    elif tokens[i].dep != "poss":
        return False
    return above.pos == "NOUN" and role_noun(above.text) is not None


def located(document: Document, run: Run) -> bool:
    """Where something is, beyond doubt: 126 of the 128 such names in ReLocaR train are literal.

    Match: "judges in Lima ordered", "waited inside the Kremlin". Not: "trust in Lima", "a shift in Lima's stance".
    """
    token = document.tokens[top(document, run)]
    preposition = document.tokens[token.head]
    above = document.tokens[preposition.head]
    return token.dep == "pobj" and preposition.lower in WITHIN and above.lemma.lower() not in TRUST


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon("metonyms")[name])


def top(document: Document, run: Run) -> int:
    """The word of the name that the rest of the sentence hangs on."""
    tokens = document.tokens
    return next((i for i in run if tokens[i].head not in run or tokens[i].head == i), run.last - 1)


def pinned(document: Document, run: Run) -> bool:
    """A place beyond doubt. Match: "the capital, Lima", "Paris, France", "Lima (Reuters)". Not: "Lima, however"."""
    tokens = document.tokens
    before = [t.lower for t in tokens[max(0, run.first - 2) : run.first]]
    if "capital" in before or "city" in before[-1:] or "downtown" in before[-1:] or "central" in before[-1:]:
        return True
    after = tokens[run.last : run.last + 2]
    if in_dateline(document, run.first):
        return True
    return (
        len(after) == 2
        and after[0].text == ","
        and after[1].entity == "GPE"
        and tokens[run.first].dep != "conj"
        and (after[1].dep in {"appos", "npadvmod"})
    )


def in_dateline(document: Document, i: int) -> bool:
    """ "LIMA, June 3 (Reuters) — ...", "LIMA (AP) - ...", "Lima — ..."."""
    first = document.paragraph_of(i).first
    if i - first > 6:
        return False
    opening = document.tokens[first : first + 16]
    dash = next((n for n, t in enumerate(opening) if t.text in DASHES and n and opening[n - 1].end < t.start), None)
    capitals = opening[0].text.isupper() and len(opening[0].text) > 1  # whatever the tagger takes them for
    opens = capitals or (opening[0].pos == "PROPN" and (dash or 0) < 3)
    return opens and dash is not None and first + dash > i


def is_agency(document: Document, run: Run) -> bool:
    """True for the agency of a dateline, which sends the story and has no part in it: "Tin Press" of "LIMA, June 3 (Tin
    Press) - The vote failed". Not: "UL" of "the Union for Lima (UL) said"."""
    tokens, first = document.tokens, document.paragraph_of(run.first).first
    if run.first == first or run.last + 1 >= len(tokens) or not in_dateline(document, first):
        return False
    return [tokens[i].text for i in (run.first - 1, run.last)] == ["(", ")"] and tokens[run.last + 1].text in DASHES


def by_function(document: Document, i: int, run: Run) -> bool | None:
    """What the grammatical function says; None where it says nothing."""
    token = document.tokens[i]
    if token.dep == "conj" and token.head != i:
        return by_function(document, token.head, Run(token.head, token.head + 1))
    if token.dep in {"nsubj", "nsubjpass", "csubj"}:
        return _subject(document, i)
    if token.dep in {"dobj", "dative"}:
        return _object(document, i)
    if token.dep == "pobj":
        return _doing(document, run) or _after_preposition(document, i)
    if token.dep == "poss":
        return _possessor(document, token.head)
    if token.dep in {"compound", "nmod", "amod", "npadvmod"}:
        return _modifier(document, token.head, run)
    return _relative(document, i)


def _subject(document: Document, i: int) -> bool | None:
    """Match: "Lima denied it", "Lima was told". Not: "Lima lies on the coast", "Lima was shelled"."""
    token = document.tokens[i]
    verb = document.tokens[token.head]
    if verb.pos == "ADJ":
        return True
    if token.dep == "nsubjpass":
        return verb.lemma in _words("affects") or (
            verb.lemma not in _words("visits") and _has(document, verb.i, "xcomp", "ccomp")
        )
    if verb.lemma in {"be", "have", "become", "remain"}:
        return _state(document, verb.i)
    if verb.lemma in _words("acts") or _has(document, verb.i, "ccomp", "xcomp") or _to_act(document, verb.i):
        return True
    return False if verb.lemma in _words("subject_place") else None


def _to_act(document: Document, verb: int) -> bool:
    """A verb that leads to another act: "balked at signing", "refrained from voting"."""
    return any(_has(document, child, "pcomp") for child in document.children(verb, "prep"))


def _doing(document: Document, run: Run) -> bool:
    """Match: "the act of Lima receiving her". Not: "the streets of Lima", "a picture of Lima burning"."""
    after = document.tokens[run.last] if run.last < len(document) else None
    return after is not None and after.tag == "VBG" and after.dep in {"acl", "pcomp"} and after.lemma in _words("acts")


def _state(document: Document, verb: int) -> bool | None:
    """Match: "Lima is ready to talk", "Lima has no interest". Not: "Lima is a large city", "Lima is noisy"."""
    for child in document.children(verb, "acomp", "attr", "dobj", "xcomp", "oprd"):
        token = document.tokens[child]
        if token.lemma in _words("possessions") or token.lemma in _words("attitudes") or _has(document, child, "xcomp"):
            return True
    return _has(document, verb, "xcomp") or None


def _object(document: Document, i: int) -> bool | None:
    """Match: "urged Lima to sign", "gave Lima a loan". Not: "left Lima", "visited Lima"."""
    token = document.tokens[i]
    verb = document.tokens[token.head]
    if verb.lemma in _words("visits"):
        return False
    if verb.lemma in _words("affects_so"):
        return _has(document, verb.i, "oprd", "xcomp", "ccomp") or _as(document, verb.i) or None
    return token.dep == "dative" or verb.lemma in _words("affects") or None


def _after_preposition(document: Document, i: int) -> bool | None:
    """By the preposition and what it hangs on."""
    preposition = document.tokens[document.tokens[i].head]
    governor = document.tokens[preposition.head]
    word, lemma = preposition.lower, governor.lemma.lower()
    if word in _words("locatives"):
        return False
    party = lemma in _words("with_nouns") or (lemma in _words("possessions") - _words("of_places") and word != "for")
    if word == "between":
        return lemma not in _words("motion")
    if word in PARTY_PREPOSITIONS or preposition.dep == "agent":
        return lemma not in _words("motion") or (governor.pos == "NOUN" and party)
    if (
        word in {"to", "from", "toward", "towards", "for"}
        and lemma in _words("motion")
        and governor.lemma != "distance"
    ):
        return False
    if word in {"to", "from", "toward", "towards", "on", "for", "upon", "about"}:
        if governor.lower == "closer" or (lemma == "distance" and governor.pos == "VERB"):
            return True
        if lemma == "send" and _has(document, governor.i, "nsubjpass"):
            return False
        verbal = governor.pos in {"VERB", "AUX"} and lemma in _words("acts")
        return party or verbal or governor.pos == "ADJ" or None
    return (party or None) if word == "of" else None


def _possessor(document: Document, head: int) -> bool | None:
    """Match: "Lima's claim", "Lima's allies". Not: "Lima's streets"."""
    lemma = document.tokens[head].lemma.lower()
    if lemma in _words("place_heads"):
        return False
    return lemma in _words("possessions") or lemma in _words("people_heads") or None


def _modifier(document: Document, head: int, run: Run) -> bool | None:
    """Match: "the Lima-backed group", "Lima policymakers". Not: "Lima airport", "a Lima-based firm"."""
    token = document.tokens[head]
    if token.lower in BACKED:
        return True
    after = document.tokens[run.last + 1].lower if run.last + 1 < len(document) else ""
    if after in BACKED and document.tokens[run.last].text == "-":
        return True
    if token.lower == "based" or token.lemma.lower() in _words("place_heads"):
        return False
    return token.lemma.lower() in _words("people_heads") or None


def _relative(document: Document, i: int) -> bool | None:
    """Match: "Lima, which wants a deal". Not: "Lima, which lies on the coast"."""
    for clause in document.children(i, "relcl"):
        if document.tokens[clause].lemma in _words("acts") and any(
            document.tokens[c].lower == "which" for c in document.children(clause, "nsubj")
        ):
            return True
    return None


def _as(document: Document, verb: int) -> bool:
    """A second predicate with "as": "see Lima as a rival"."""
    return any(document.tokens[c].lower == "as" for c in document.children(verb, "prep"))


def _has(document: Document, i: int, *deps: str) -> bool:
    return bool(document.children(i, *deps))
