"""What somebody is said to be, as a mention of him: some corpora mark it so, our records hold it as a role."""

from collections import defaultdict

from msgspec.structs import replace

from .gold import ActorPrediction, MarkedActor, MarkedMention


def with_roles(prediction: ActorPrediction) -> tuple[MarkedActor, ...]:
    """The actors with the words of their roles among their mentions.

    yes: "a chemist at Orlan" of "Rey is a chemist at Orlan" is a mention of Rey
    no: a role that is already mentioned ("the chemist", said of her later); one whose words are not told
    """
    roles: dict[str, list[MarkedMention]] = defaultdict(list)
    for role in prediction.roles:
        if role.span is not None:
            roles[role.actor].append(MarkedMention(start=role.span.start, end=role.span.end, form="nominal"))
    return tuple(replace(one, mentions=(*one.mentions, *_new(one, roles[one.id]))) for one in prediction.actors)


def _new(one: MarkedActor, roles: list[MarkedMention]) -> list[MarkedMention]:
    """Those that meet no mention of the actor."""
    return [role for role in roles if all(role.end <= other.start or other.end <= role.start for other in one.mentions)]
