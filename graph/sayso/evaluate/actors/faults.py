"""What can go wrong with an actor."""

from typing import Literal, get_args

ActorCause = Literal[
    "name missed", "name spurious", "name of wrong type", "name of wrong span",
    "pronoun not resolved", "pronoun resolved wrongly", "first person not resolved", "first person resolved wrongly",
    "description not resolved", "description resolved wrongly",
    "actor split", "actors merged",
    "literal taken for metonymic", "metonymic taken for literal",
    "link missing", "link wrong", "link where none is",
    "role missed", "role spurious", "role of wrong organisation",
    "split across articles", "merged across articles",
]  # fmt: skip
ACTOR_CAUSES: tuple[ActorCause, ...] = get_args(ActorCause)
