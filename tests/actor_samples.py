"""Small gold articles of actors and predictions, marked in the text: "[l:name Mara Lind] said [l:pronoun she] ...".

A mark is actor, form, words; marks nest. Both sides of an article are written over the same words.
"""

import re

from sayso.evaluate.actors import ActorPrediction, ActorSample
from sayso.evaluate.actors.gold import Coverage, MarkedActor, MarkedMention
from sayso.evaluate.actors.pairing import Pairing

MARK = re.compile(r"\[(?P<actor>\w+):(?P<form>\w+) |\]")
EVERYTHING = Coverage(forms=("name", "nominal", "pronoun"), clusters=True, links=True)


def plain(marked):
    """The text without marks, and the mentions by actor in the order in which they open."""
    text, opened, found, at = "", [], {}, 0
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark["actor"]:
            mentions = found.setdefault(mark["actor"], [])
            opened.append((mentions, len(mentions), len(text), mark["form"]))
            mentions.append(None)
        else:
            mentions, place, start, form = opened.pop()
            mentions[place] = MarkedMention(start=start, end=len(text), form=form)
    return text + marked[at:], found


def actors(found, about):
    """`about` gives fields by actor; the type is person where none is given."""
    return tuple(
        MarkedActor(id=own, **{"type": "person", "name": own, **about.get(own, {})}, mentions=tuple(mentions))
        for own, mentions in found.items()
    )


def gold(marked, name="a", annotated=EVERYTHING, readings=(), roles=(), **about):
    text, found = plain(marked)
    return ActorSample(
        id=name, text=text, annotated=annotated, actors=actors(found, about), readings=readings, roles=roles
    )


def found(marked, name="a", readings=(), roles=(), **about):
    return ActorPrediction(id=name, actors=actors(plain(marked)[1], about), readings=readings, roles=roles)


def pairing(right, given, **about):
    """Gold and prediction of one article, actors with the same fields on both sides."""
    return Pairing(gold(right, **about), found(given, **about))
