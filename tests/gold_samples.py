"""Small gold articles and predictions, their spans told by the words they hold."""

from sayso.evaluate import Attribution, Prediction, Sample
from sayso.model import Span


def spans(text, *pieces):
    """Where each piece first stands in a text."""
    return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces if piece)


def said(text, content, source="", cue="said", **rest):
    """An attribution; a role of several pieces is a tuple."""
    roles = {"source": source, "cue": cue, "content": content}
    pieces = {role: (one,) if isinstance(one, str) else one for role, one in roles.items()}
    return Attribution(**{role: spans(text, *one) for role, one in pieces.items()}, **rest)


def sample(text, *attributions, name="a"):
    return Sample(id=name, text=text, attributions=attributions)


def prediction(*attributions, name="a"):
    return Prediction(id=name, attributions=attributions)
