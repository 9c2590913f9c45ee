"""Small gold articles of statements with their targets and predictions, marked in the text: "[l:name Mara Lind] said
[1:says [b:name Berg] lied]." """

from actor_samples import actors, plain
from sayso.evaluate.about import AboutPrediction, AboutSample
from sayso.evaluate.about.gold import MarkedAbout, MarkedStatement
from sayso.evaluate.about.pairing import AboutPairing
from sayso.model import Span

STANCES = {"-": "negative", "+": "positive", "=": "neutral"}
GRADES = {"(": "mentioned", "~": "place", "?": "open"}


def about(word):
    """ "b-" a target, "(b" mentioned, "~b" a place, "?b" open."""
    if word[0] in GRADES:
        return MarkedAbout(actor=word[1:], grade=GRADES[word[0]])
    return MarkedAbout(actor=word[:-1], stance=STANCES[word[-1]])


def said(speaker, *abouts, modality="asserted", **rest):
    return {"speaker": speaker, "about": tuple(map(about, abouts)), "modality": modality, **rest}


def parts(marked, told):
    """The text, its actors, and its statements by their numbers; `told` gives fields of both."""
    text, found = plain(marked)
    statements = tuple(
        MarkedStatement(content=tuple(Span(one.start, one.end) for one in found[own]), **told[f"s{own}"])
        for own in sorted(filter(str.isdigit, found))
    )
    people = {own: mentions for own, mentions in found.items() if not own.isdigit()}
    return text, actors(people, told), statements


def gold(marked, name="a", **told):
    text, people, statements = parts(marked, told)
    return AboutSample(id=name, text=text, actors=people, statements=statements)


def found(marked, name="a", **told):
    _, people, statements = parts(marked, told)
    return AboutPrediction(id=name, actors=people, statements=statements)


def pairing(marked, right, given, other=None):
    """Gold and prediction of one article; marked alike where the prediction's marks are not given."""
    return AboutPairing(gold(marked, **right), found(other or marked, **given))
