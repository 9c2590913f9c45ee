"""What an act changes for better or worse: "halved crime", "cut 400 jobs", "makes excellent bread", "flew us for free".

Each gives +1, -1 or 0 for who does it, or whose it is.
"""

from collections.abc import Iterator

from ...parse import Document
from .stance_words import sign_of, words_of

COUNTING = {
    "most",
    "all",
    "half",
    "many",
    "some",
    "number",
    "part",
    "dozen",
    "hundred",
    "thousand",
    "million",
    "quarter",
}


def effect(document: Document, verb: int) -> int:
    """What doing it tells of the doer.

    yes: "halved crime", "raised wages", "makes excellent bread", "carries them for free", "did what she could" +1;
    "doubled its emissions", "cut 400 jobs", "makes bad decisions" -1
    no:  "cut its prices", "saw crime fall", "makes bread", "has good friends"
    """
    return (
        _of_change(document, verb)
        or _of_work(document, verb)
        or _of_giving(document, verb)
        or _of_words(document, verb)
    )


def outcome(document: Document, verb: int, noun: int) -> int:
    """What becomes of what is somebody's: "Ben's debts have doubled" -1, "Ben's debts have fallen" +1; "Ben's price
    rose" 0."""
    return sign_of("change", _lemma(document, verb)) * sign_of("goods", _lemma(document, noun))


def _of_change(document: Document, verb: int) -> int:
    lemma = _lemma(document, verb)
    change = sign_of("change", lemma) or sign_of("change", f"{lemma} {_particle(document, verb)}")
    objects = (one for i in document.children(verb, "dobj") for one in counted(document, i)) if change else ()
    return change * next((sign for i in objects if (sign := sign_of("goods", _lemma(document, i)))), 0)


def counted(document: Document, noun: int) -> Iterator[int]:
    """A noun, or what it counts: "most of the *hearings*", "400 *jobs*"."""
    yield noun
    if _lemma(document, noun) in COUNTING or document.tokens[noun].pos == "NUM":
        for of in document.children(noun, "prep"):
            yield from document.children(of, "pobj")


def _particle(document: Document, verb: int) -> str:
    below = document.children(verb, "prt", "advmod", "prep")
    return next((document.tokens[i].lower for i in below if document.tokens[i].lower in {"up", "down"}), "")


def _of_work(document: Document, verb: int) -> int:
    """ "makes *excellent* bread", "gives *terrible* advice", "has a *short* memory"; not "has good friends"."""
    lemma = _lemma(document, verb)
    for noun in document.children(verb, "dobj"):
        what = _lemma(document, noun)
        if lemma in words_of("working") or (lemma in {"have", "show"} and what in words_of("traits")):
            votes = [sign_of("adjectives", document.tokens[i].lower) for i in document.children(noun, "amod")]
            if what not in words_of("happenings") and (vote := next((one for one in votes if one), 0)):
                return vote
    return 0


def _of_giving(document: Document, verb: int) -> int:
    """ "treats them *without charge*", "carries them *for nothing*"; not "died for nothing"."""
    rest = _behind(document, verb) if _lemma(document, verb) in words_of("giving") else ""
    return int(any(f" {words} " in rest for words in words_of("gratis")))


def _of_words(document: Document, verb: int) -> int:
    """ "did *what she could*", "is doing *exactly what we asked*"."""
    rest = _behind(document, verb) if _lemma(document, verb) == "do" else ""
    return int(any(rest.startswith(f" {words} ") for words in words_of("dutiful")))


def _behind(document: Document, verb: int) -> str:
    """The words behind a verb, each pronoun as "one", without articles."""
    rest = document.tokens[verb + 1 : document.sentence_of(verb).last]
    kept = (
        "one" if t.tag == "PRP" or t.dep == "nsubj" else t.lower for t in rest if t.dep != "det" and t.pos != "PUNCT"
    )
    return f" {' '.join(kept)} "


def never(document: Document, verb: int) -> int:
    """ "has never run *so much as* a shop", "has not worked *a day in* his life" -1; `verb` is negated. "Never took so
    much as a pencil" 0."""
    if _lemma(document, verb) in words_of("wronging"):
        return 0
    rest = f" {' '.join(t.lower for t in document.tokens[verb + 1 : document.sentence_of(verb).last])} "
    return -int(any(rest.startswith(f" {words} ") for words in words_of("never")))


def _lemma(document: Document, i: int) -> str:
    return document.tokens[i].lemma.lower()
