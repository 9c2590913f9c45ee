"""Frozen records, one noun a file. They import nothing else of ours."""

from .actor import Actor, ActorType, HeldRole, Mention, MentionForm, Tenure, Told
from .article import Article, Mark, MarkKind, PublishedBasis
from .event import Event, Participant, Role, Status
from .figure import BaseValue, Change, Direction, Figure, Qualifier
from .moment import Basis, Bound, Modifier, Moment, MomentType
from .record import Record, from_json, to_json
from .span import Span, hull
from .statement import About, Certainty, CueClass, Grade, Kind, Modality, Polarity, Reporting, Statement
from .topic import Position, Topic

__all__ = [
    "About",
    "Actor",
    "ActorType",
    "Article",
    "BaseValue",
    "Basis",
    "Bound",
    "Certainty",
    "Change",
    "CueClass",
    "Direction",
    "Event",
    "Figure",
    "Grade",
    "HeldRole",
    "Kind",
    "Mark",
    "MarkKind",
    "Mention",
    "MentionForm",
    "Modality",
    "Modifier",
    "Moment",
    "MomentType",
    "Participant",
    "Polarity",
    "Position",
    "PublishedBasis",
    "Qualifier",
    "Record",
    "Reporting",
    "Role",
    "Span",
    "Statement",
    "Status",
    "Tenure",
    "Told",
    "Topic",
    "from_json",
    "hull",
    "to_json",
]  # fmt: skip
